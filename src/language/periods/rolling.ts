import { addDays, addMonths, day, type CalendarDate } from '../../workforce/calendar.js';
import { durationAt, lengthOf, moved, unitLength, type Duration } from './durations.js';
import { after, aSpan, asked, longestOf, skip, type Meaning, type Parsed, type Parser } from './meaning.js';
import { numberAt } from './numbers.js';
import { unitAt, unitPeriod } from './units.js';
import { shiftAt } from './which.js';

interface Opened {
  readonly ahead: boolean;
  /** Whether one unit behind it is so many days to or from today ('the last year') and no named one ('last year'). */
  readonly single: boolean;
}

/** 'the last', 'past', 'the next'. */
function openedAt(words: readonly string[], at: number): Parsed<Opened> | null {
  const start = skip(words, at, 'the|these|our');
  const past = /^(past|rolling|latest|recent)$/.test(words[start] ?? '');
  const shift = past ? null : shiftAt(words, start);
  if (!past && !shift?.value) return null;
  return { value: { ahead: shift?.value === 1, single: past || (start > at && /^(last|next)$/.test(words[start]!)) }, next: start + 1 };
}

/**
 * 'the last 15 months' is the day after today less 15 months, to today (DATA.md, Flow); 'the last year' is 12 months;
 * 'the next 4 weeks' start today.
 */
const counted: Parser<Meaning> = (words, at, { today }) => {
  const opened = openedAt(words, at);
  const length = opened && lengthAt(words, opened.next, opened.value.single);
  if (!opened || !length) return null;
  if (/^(quarters|qtrs)$/.test(words[length.next - 1]!)) return severalQuarters(opened.value.ahead, length, today);
  if (opened.value.ahead) return aSpan({ from: today, to: moved(today, length.value, 1) }, length.next, true);
  return aSpan({ from: addDays(moved(today, length.value, -1), 1), to: today }, length.next, true);
};

function lengthAt(words: readonly string[], at: number, single: boolean): Parsed<Duration> | null {
  const unit = words[at] ?? '';
  const one = unitLength(unit);
  const alone = one && (unit === 'fortnight' || (single && !/s$|^q/.test(unit)));
  return alone ? { value: one, next: at + 1 } : durationAt(words, at);
}

/** Whole quarters or so many months: asked back. Quarter by quarter they end with the running one, as months do (DATA.md, By month). */
function severalQuarters(ahead: boolean, { value, next }: Parsed<Duration>, today: CalendarDate): Parsed<Meaning> {
  const which = ahead ? 'next' : 'last';
  const unclear = asked('Do you mean whole quarters, or the months to today?', [`the ${which} ${value.count / 3} full quarters`, `the ${which} ${value.count} months`], next);
  if (ahead) return unclear;
  const months = (Number(today.slice(5, 7)) - 1) % 3;
  const running = day(`${addMonths(today, -months).slice(0, 7)}-01`);
  return { ...unclear, value: { ...unclear.value, inSteps: { from: addMonths(running, 3 - value.count), to: today } } as Meaning };
}

/** 'the last two financial years', 'the last 3 full months': whole ones, without the running one. */
const whole: Parser<Meaning> = (words, at, { today }) => {
  const opened = openedAt(words, at);
  const count = opened && numberAt(words, opened.next);
  const unit = count && unitAt(words, count.next);
  if (!opened || !count || !unit?.value.said || count.value < 1 || !lengthOf(unitLength(unit.value.name)!, count.value)) return null;
  const [first, last] = opened.value.ahead ? [1, count.value] : [-count.value, -1];
  return aSpan({ from: unitPeriod(unit.value, today, first).from, to: unitPeriod(unit.value, today, last).to }, unit.next);
};

/** 'Ending within 6 months', where the question looks ahead. */
const within: Parser<Meaning> = (words, at, { today, ahead }) => {
  const start = ahead ? after(words, at, 'within|inside') : null;
  const length = start === null ? null : durationAt(words, start);
  return length && aSpan({ from: today, to: moved(today, length.value, 1) }, length.next, true);
};

/** 'By month 6 months', 'trend 6m', 'by month, last 5', 'leavers 12 months': so many up to today, or from today on. */
const bare: Parser<Meaning> = (words, at, clock) => {
  const opened = after(words, at, 'last|past');
  const count = numberAt(words, opened ?? at);
  if (!count || LASTS.test(words[at - 1] ?? '')) return null;
  const said = unitLength(words[count.next]) ? words[count.next]! : null;
  const step = stepIn(words);
  const unit = said ?? (opened === null ? null : step);
  const next = said ? count.next + 1 : count.next;
  const fits = step ? !LASTING.test(words[next] ?? '') : CLOSES.test(words[next] ?? '.') && (clock.ahead || words.some((word) => HAPPENING.test(word)));
  const read = unit && fits ? counted([clock.ahead ? 'next' : 'last', words[count.next - 1]!, `${unit.replace(/s$/, '')}s`], 0, clock) : null;
  return read && { ...read, next };
};

const LASTING = /^(ago|old|or|plus|service|of|in|long|notice)$/;
const HAPPENING = /^(turnover|leavers?|starters?|joiners?|conversions?|appointments?|retirements?|offers)$/;
/** What may stand behind a bare length: the end of the words, how it is grouped, or what happened in it. */
const CLOSES = new RegExp(`${HAPPENING.source}|^([?;:,!.]|by|per|split|breakdown|pls|please|ta|thanks)$`);
const LASTS = /^(over|under|within|after|before|more|less|fewer|than|least|most|for|with|every|each|of|in|to|and|or|the|next|first)$/;

/** The length of the steps that are asked for: 'trend' is by month. */
function stepIn(words: readonly string[]): string | null {
  if (words.some((word) => /^(trends?|monthly|mom)$/.test(word))) return 'months';
  if (words.includes('weekly')) return 'weeks';
  const at = words.findIndex((word, other) => /^(by|per|each|every)$/.test(word) && /^(week|month|quarter|year)$/.test(words[other + 1] ?? ''));
  return at < 0 ? null : `${words[at + 1]}s`;
}

export const rollingAt: Parser<Meaning> = longestOf([counted, whole, within, bare]);
