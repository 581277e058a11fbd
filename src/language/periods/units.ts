import { addDays, addMonths, day, endOfMonth, partsOf, weekday, type CalendarDate } from '../../workforce/calendar.js';
import { academicYear, calendarYear, censusYear, financialYear, type Period } from '../../workforce/period.js';
import type { Parsed } from './meaning.js';

export type YearKind = 'financial' | 'academic' | 'census' | 'calendar';

/** A week, month, quarter or year of the calendar. */
export interface Unit {
  readonly name: 'week' | 'month' | 'quarter' | 'year';
  /** Whose years and quarters; financial unless said otherwise (DATA.md, Years). */
  readonly kind: YearKind;
  /** Whether a word sets it apart from so many days: 'financial', 'calendar', 'full'. */
  readonly said: boolean;
}

const KIND_WORDS: Readonly<Record<string, YearKind>> = {
  financial: 'financial', fiscal: 'financial', budget: 'financial', fin: 'financial', fy: 'financial',
  academic: 'academic', school: 'academic', census: 'census', calendar: 'calendar',
};
const UNIT_WORDS: Readonly<Record<string, Unit['name']>> = {
  week: 'week', wk: 'week', month: 'month', mth: 'month', quarter: 'quarter', qtr: 'quarter', year: 'year', yr: 'year',
};

/** 'financial', 'FY', 'academic', 'census', 'calendar' before a year or quarter. */
export function kindAt(words: readonly string[], at: number): Parsed<YearKind> | null {
  const kind = KIND_WORDS[words[at] ?? ''];
  return kind ? { value: kind, next: at + 1 } : null;
}

/** 'week', 'calendar month', 'quarters', 'financial year', 'FY', 'full years'. */
export function unitAt(words: readonly string[], at: number): Parsed<Unit> | null {
  const whole = /^(full|complete|whole)$/.test(words[at] ?? '');
  const kind = kindAt(words, whole ? at + 1 : at);
  const start = kind?.next ?? (whole ? at + 1 : at);
  const name = UNIT_WORDS[(words[start] ?? '').replace(/s$/, '')];
  if (name) return { value: { name, kind: kind?.value ?? 'financial', said: whole || kind !== null }, next: start + 1 };
  if (words[start - 1] !== 'fy') return null;
  return { value: { name: 'year', kind: 'financial', said: true }, next: start };
}

/** The year of a kind that starts in the calendar year `start`. */
export function yearOf(kind: YearKind, start: number): Period {
  if (kind === 'financial') return financialYear(start);
  if (kind === 'academic') return academicYear(start);
  return kind === 'census' ? censusYear(start + 1) : calendarYear(start);
}

/** The calendar year in which the year of a kind starts that holds a day. */
export function yearStart(kind: YearKind, date: CalendarDate): number {
  const { year } = partsOf(date);
  return yearOf(kind, year).from <= date ? year : year - 1;
}

/** A quarter of a year of a kind, `number` from 1 to 4. */
export function quarterOf(kind: YearKind, start: number, number: number): Period {
  const from = addMonths(yearOf(kind, start).from, (number - 1) * 3);
  return { from, to: addDays(addMonths(from, 3), -1) };
}

/** The unit that holds a day, moved by so many units. Weeks are Monday to Sunday. */
export function unitPeriod({ name, kind }: Unit, date: CalendarDate, shift: number): Period {
  if (name === 'year') return yearOf(kind, yearStart(kind, date) + shift);
  if (name === 'quarter') return quarterHolding(kind, addMonths(monthStart(date), shift * 3));
  if (name === 'week') return weekFrom(addDays(date, shift * 7 - weekday(date)));
  const from = addMonths(monthStart(date), shift);
  return { from, to: endOfMonth(from) };
}

function quarterHolding(kind: YearKind, date: CalendarDate): Period {
  const start = yearStart(kind, date);
  const months = (partsOf(date).month - partsOf(yearOf(kind, start).from).month + 12) % 12;
  return quarterOf(kind, start, Math.floor(months / 3) + 1);
}

function monthStart(date: CalendarDate): CalendarDate {
  return day(`${date.slice(0, 7)}-01`);
}

/** The seven days from a day. */
export function weekFrom(first: CalendarDate): Period {
  return { from: first, to: addDays(first, 6) };
}
