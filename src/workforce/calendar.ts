/** A day in the Gregorian calendar, `2023-02-20`. Days compare with < and > as the strings they are. */
export type CalendarDate = string & { readonly __brand: 'CalendarDate' };

/** The year, the month from 1 to 12 and the day of the month of a day. */
export interface DateParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

export const MONTHS = [
  'January', 'February', 'March', 'April', 'May', 'June',
  'July', 'August', 'September', 'October', 'November', 'December',
] as const;

export const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;

/** The number of days in a month; `month` from 1 to 12. */
function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** The day with these parts, or null where the calendar has none (31 June). */
export function dateOf(year: number, month: number, day: number): CalendarDate | null {
  const whole = Number.isInteger(year) && Number.isInteger(month) && Number.isInteger(day);
  if (!whole || year < 1900 || year > 2199 || month < 1 || month > 12) return null;
  if (day < 1 || day > daysInMonth(year, month)) return null;
  return format(year, month, day);
}

/** Reads `2023-02-20`; null where the text is not a day of the calendar. */
export function parseIsoDate(text: string): CalendarDate | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return match ? dateOf(Number(match[1]), Number(match[2]), Number(match[3])) : null;
}

/** The day that a literal in code or a checked text names. Throws where it is none. */
export function day(text: string): CalendarDate {
  const date = parseIsoDate(text);
  if (!date) throw new RangeError(`${text} is not a day of the calendar`);
  return date;
}

export function partsOf(date: CalendarDate): DateParts {
  return { year: Number(date.slice(0, 4)), month: Number(date.slice(5, 7)), day: Number(date.slice(8, 10)) };
}

/** Days since 1 January 1970, which is 0. */
export function dayNumber(date: CalendarDate): number {
  const { year, month, day: dayOfMonth } = partsOf(date);
  // Years are counted from March, so that the leap day is the last day of a year.
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + dayOfMonth - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

/** The day with this number, counted as `dayNumber` does. */
export function fromDayNumber(number: number): CalendarDate {
  const shifted = number + 719468;
  const era = Math.floor(shifted / 146097);
  const dayOfEra = shifted - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const dayOfMonth = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1;
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  return format(yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfMonth);
}

export function addDays(date: CalendarDate, days: number): CalendarDate {
  return fromDayNumber(dayNumber(date) + days);
}

/** The same day of the month so many months later (earlier where negative); clamps to a shorter month's end. */
export function addMonths(date: CalendarDate, months: number): CalendarDate {
  const parts = partsOf(date);
  const count = parts.year * 12 + parts.month - 1 + months;
  const year = Math.floor(count / 12);
  const month = (count % 12 + 12) % 12 + 1;
  return format(year, month, Math.min(parts.day, daysInMonth(year, month)));
}

/** Days from `from` to `to`: 0 for the same day, negative where `to` is earlier. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return dayNumber(to) - dayNumber(from);
}

/**
 * Full months served from `from` to `to`, the last day included: 1 January to 31 January is one.
 * Month ends clamp to the shorter month (DATA.md, To be repaid). Never below 0.
 */
export function fullMonths(from: CalendarDate, to: CalendarDate): number {
  const dayAfter = addDays(to, 1);
  const start = partsOf(from);
  const end = partsOf(dayAfter);
  const months = (end.year - start.year) * 12 + end.month - start.month;
  return Math.max(0, addMonths(from, months) <= dayAfter ? months : months - 1);
}

/** 0 for Monday to 6 for Sunday. */
export function weekday(date: CalendarDate): number {
  return ((dayNumber(date) + 3) % 7 + 7) % 7;
}

export function endOfMonth(date: CalendarDate): CalendarDate {
  const { year, month } = partsOf(date);
  return format(year, month, daysInMonth(year, month));
}

export function earlier(a: CalendarDate, b: CalendarDate): CalendarDate {
  return a < b ? a : b;
}

export function later(a: CalendarDate, b: CalendarDate): CalendarDate {
  return a > b ? a : b;
}

/** `20 February 2023` */
export function longDate(date: CalendarDate): string {
  const { year, month, day: dayOfMonth } = partsOf(date);
  return `${dayOfMonth} ${MONTHS[month - 1]} ${year}`;
}

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

function format(year: number, month: number, dayOfMonth: number): CalendarDate {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${year}-${two(month)}-${two(dayOfMonth)}` as CalendarDate;
}
