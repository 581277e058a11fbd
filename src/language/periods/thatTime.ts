import { addDays, earlier, partsOf } from '../../workforce/calendar.js';
import { contains, yearKey, type Period } from '../../workforce/period.js';
import { after, afterAny, aDay, aSpan, asked, skip, type Clock, type Meaning, type Parsed, type Parser } from './meaning.js';
import { moved, unitLength } from './durations.js';
import { unitAt, unitPeriod } from './units.js';

const THAT_DAY = [
  'back then', 'at|around|by that time|point|date|moment', 'at|around the time|point', 'at|around the same time|point', 'on|at|as|by that|the|this same day|date', 'on that day|date', 'as at that day|date', 'that same day|date', 'that day|date',
] as const;
const OVER = 'over|in|during|for|within|across|throughout';
const THAT_PERIOD = [`${OVER} the same period|time|timeframe|months|dates`, `${OVER} that|this same period|time|timeframe|months|dates`, `${OVER} that period|time|timeframe`, 'that|the same period|time|timeframe|months|dates', 'same period|time|months|dates', 'that period|timeframe|time'] as const;
/** 'What was the rate then' tells a time, 'what is the rate then' takes leave. */
export const TELLS_PAST = 'was|were|did|had|left|started|joined|converted|went|came|began|qualified|passed|ended|finished|held|resigned|retired|appointed|recruited|worked|covered|used';
const PAST = new RegExp(`^(?:${TELLS_PAST})$`);

/** 'Then', 'at that point', 'on that date', 'over the same period', 'that month' behind a question: its day or period. 'At this point' is today. */
export const thatTimeAt: Parser<Meaning> = (words, at, clock) => {
  const now = afterAny(words, at, 'at this point in time', 'at this point', 'at this moment in time', 'at this moment');
  if (now !== null) return aDay(clock.today, now);
  const { held, said } = clock;
  const then = words[at] === 'then' && at === words.length - 1 && words.slice(0, at).some((word) => PAST.test(word)) ? at + 1 : null;
  const day = then ?? afterAny(words, at, ...THAT_DAY);
  const next = day ?? afterAny(words, at, ...THAT_PERIOD);
  const value = held ?? (day === null && said ? { is: 'span' as const, span: said, rolling: false } : null);
  if (next === null) return thatUnit(words, at, clock);
  // 'At the time of the inspection', 'in the same period last year' go on.
  return value && !/^(of|in|last|next|a|the|as|that|when)$/.test(words[next] ?? '') ? { value, next } : null;
};

/** 'That month' is the one that was asked about or that holds its day; which year holds a month is asked. */
function thatUnit(words: readonly string[], at: number, { held, said: period, today }: Clock): Parsed<Meaning> | null {
  const start = after(words, skip(words, at, 'in|during|over|within'), 'that|the', 'same') ?? after(words, skip(words, at, 'in|during|over|within'), 'that');
  const unit = start === null ? null : unitAt(words, start);
  const said = spanOf(held) ?? period;
  if (!unit || !said || /^(of|in|last|before|previous|ago)$/.test(words[unit.next] ?? '')) return null;
  const { name } = unit.value;
  if (addDays(moved(said.from, unitLength(name)!, 1), -1) === said.to) return aSpan(said, unit.next);
  const holds = unitPeriod(unit.value, said.from, 0);
  if (name === 'year' && !unit.value.said) return asked('Which year do you mean?', [yearKey(said.from), String(partsOf(said.from).year)], unit.next);
  return contains(holds, said.to) ? aSpan({ from: holds.from, to: earlier(holds.to, today) }, unit.next) : null;
}

function spanOf(held: Meaning | undefined): Period | undefined {
  if (held?.is === 'span') return held.span;
  return held?.is === 'day' ? { from: held.day, to: held.day } : undefined;
}
