import { addDays, addMonths, type CalendarDate } from '../../workforce/calendar.js';
import { after, skip, type Parsed } from './meaning.js';
import { numberAt } from './numbers.js';

/** A length of time in whole months or in days. */
export interface Duration {
  readonly count: number;
  readonly unit: 'days' | 'months';
}

const UNITS: Readonly<Record<string, Duration>> = {
  day: { count: 1, unit: 'days' }, week: { count: 7, unit: 'days' }, wk: { count: 7, unit: 'days' }, fortnight: { count: 14, unit: 'days' },
  month: { count: 1, unit: 'months' }, mth: { count: 1, unit: 'months' }, quarter: { count: 3, unit: 'months' },
  year: { count: 12, unit: 'months' }, yr: { count: 12, unit: 'months' },
};

/** A hundred years: nothing that is counted lasts longer, and days of four figures end. */
const LONGEST: Readonly<Record<Duration['unit'], number>> = { days: 36_525, months: 1200 };

/** The length of one of a unit, in the singular or plural; null for another word. */
export function unitLength(word: string | undefined): Duration | null {
  return UNITS[(word ?? '').replace(/s$/, '')] ?? null;
}

/** 'six weeks', 'a fortnight', 'half a year', 'half year', 'a year and a half', '2 and a half years', 'a couple of months'. */
export function durationAt(words: readonly string[], at: number): Parsed<Duration> | null {
  const half = after(words, at, 'half', 'a|an') ?? (after(words, at, 'half', 'year|yr') && at + 1);
  const halved = half === null ? null : unitLength(words[half]);
  if (half !== null) return halved && whole(halved, 0.5, half + 1);
  const count = countAt(words, at);
  const fraction = count && after(words, count.next, 'and', 'a', 'half');
  const unit = count && unitLength(words[fraction ?? count.next]);
  if (!count || !unit) return null;
  const next = (fraction ?? count.next) + 1;
  const behind = fraction === null ? after(words, next, 'and', 'a', 'half') : null;
  return whole(unit, count.value + (fraction ?? behind ? 0.5 : 0), behind ?? next);
}

function whole(unit: Duration, count: number, next: number): Parsed<Duration> | null {
  const value = lengthOf(unit, count);
  return value && { value, next };
}

/** So many of a unit; null for parts of a day or month, and for more than a hundred years. */
export function lengthOf({ count, unit }: Duration, times: number): Duration | null {
  const length = count * times;
  return Number.isInteger(length) && length <= LONGEST[unit] ? { count: length, unit } : null;
}

function countAt(words: readonly string[], at: number): Parsed<number> | null {
  const couple = after(words, skip(words, at, 'a'), 'couple');
  if (couple !== null) return { value: 2, next: skip(words, couple, 'of') };
  return after(words, at, 'a|an') === null ? numberAt(words, at) : { value: 1, next: at + 1 };
}

/** The day so many lengths after another, or before it where `times` is negative. Month ends clamp. */
export function moved(from: CalendarDate, { count, unit }: Duration, times: number): CalendarDate {
  return unit === 'days' ? addDays(from, count * times) : addMonths(from, count * times);
}
