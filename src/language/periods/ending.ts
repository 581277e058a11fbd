import { addDays, weekday, type CalendarDate } from '../../workforce/calendar.js';
import { splitName } from './calendarWords.js';
import { dateAt } from './dates.js';
import { durationAt, moved, unitLength, type Duration } from './durations.js';
import { edgeAt } from './edges.js';
import { after, afterAny, asked, aSpan, longestOf, skip, type Clock, type Meaning, type Parsed, type Parser } from './meaning.js';
import { pointAt } from './points.js';
import { relativeDayAt } from './relativeDays.js';
import { weekFrom } from './units.js';
import { weekdayAt } from './weekdays.js';

const weekDay = longestOf([dateAt, weekdayAt, relativeDayAt]);

/** 'w/e 1 November', 'week ending 1 November': the seven days that end then. */
const weekEnding: Parser<Meaning> = (words, at, clock) => {
  const start = skip(words, at, 'the');
  const opened = afterAny(words, start, 'w e', 'week ending|ended|to');
  const last = opened === null ? null : weekDay(words, skip(words, opened, 'on'), clock);
  return last?.value.is === 'day' ? aSpan(weekFrom(addDays(last.value.day, -6)), last.next) : last;
};

/** 'w/c 28 October', 'week of 28 October': the Monday to Sunday that holds it. */
const weekOf: Parser<Meaning> = (words, at, clock) => {
  const start = skip(words, at, 'the');
  const opened = afterAny(words, start, 'w c', 'week commencing|beginning|starting|of');
  const first = opened === null ? null : weekDay(words, opened, clock);
  if (first?.value.is !== 'day') return first;
  return aSpan(weekFrom(addDays(first.value.day, -weekday(first.value.day))), first.next);
};

/** 'year ending 30 September 2023', 'y/e March 2024', 'the 12 months to the end of September'. */
const lengthEnding: Parser<Meaning> = (words, at, clock) => {
  const start = skip(words, at, 'the|a|rolling|financial');
  const length = lengthAt(words, start);
  const last = length && lastDayAt(words, length.next, clock);
  if (!length || !last) return null;
  // A year of one number is not said to be a financial or a calendar one.
  const year = words.slice(length.next, last.next).join(' ');
  if (/^20\d\d$/.test(year)) return asked(`Which year ending in ${year} do you mean?`, [`financial year ${splitName(Number(year) - 1)}`, `calendar year ${year}`], last.next);
  if (typeof last.value !== 'string') return { value: last.value, next: last.next };
  return aSpan({ from: moved(addDays(last.value, 1), length.value, -1), to: last.value }, last.next);
};

/** The word after the length opens its end: 'to', 'ending'. */
function lengthAt(words: readonly string[], at: number): Parsed<Duration> | null {
  const short = after(words, at, 'y', 'e');
  if (short !== null) return { value: unitLength('year')!, next: short };
  const one = unitLength(words[at]);
  const length = one && words[at] !== 'week' ? { value: one, next: at + 1 } : durationAt(words, at);
  const next = length && after(words, length.next, 'ending|ended|to|until');
  return length && next ? { value: length.value, next } : null;
}

function lastDayAt(words: readonly string[], at: number, clock: Clock): Parsed<CalendarDate | Meaning> | null {
  const start = skip(words, at, 'on|in');
  const last = longestOf([edgeAt, pointAt])(words, start, clock);
  if (!last) return words[at] === 'date' && /^\d/.test(words[at - 3] ?? '') ? { value: clock.today, next: at + 1 } : null;
  if (last.value.is === 'day') return { value: last.value.day, next: last.next };
  return last.value.is === 'span' ? { value: last.value.span.to, next: last.next } : last;
}

export const endingAt: Parser<Meaning> = longestOf([weekEnding, weekOf, lengthEnding]);
