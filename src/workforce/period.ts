import { addDays, addMonths, dateOf, day, endOfMonth, partsOf, type CalendarDate } from './calendar.js';

/** From the first day to the last, both included. */
export interface Period {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
}

export function contains(period: Period, date: CalendarDate): boolean {
  return period.from <= date && date <= period.to;
}

/** 1 April of `startYear` to 31 March after it. */
export function financialYear(startYear: number): Period {
  return { from: day(`${startYear}-04-01`), to: day(`${startYear + 1}-03-31`) };
}

/** 1 September of `startYear` to 31 August after it. */
export function academicYear(startYear: number): Period {
  return { from: day(`${startYear}-09-01`), to: day(`${startYear + 1}-08-31`) };
}

/** The workforce census year that ends on 30 September of `endYear`. */
export function censusYear(endYear: number): Period {
  return { from: day(`${endYear - 1}-10-01`), to: day(`${endYear}-09-30`) };
}

export function calendarYear(year: number): Period {
  return { from: day(`${year}-01-01`), to: day(`${year}-12-31`) };
}

/** A calendar month; `month` from 1 to 12. */
export function monthOf(year: number, month: number): Period {
  const from = dateOf(year, month, 1);
  if (!from) throw new RangeError(`there is no month ${month} of ${year}`);
  return { from, to: endOfMonth(from) };
}

/** Q1 (April to June) to Q4 (January to March) of the financial year that starts in `startYear`. */
export function financialQuarter(startYear: number, quarter: 1 | 2 | 3 | 4): Period {
  const from = addMonths(financialYear(startYear).from, (quarter - 1) * 3);
  return { from, to: addDays(addMonths(from, 3), -1) };
}

/** The year in which the financial year of a day starts. */
export function financialYearStart(date: CalendarDate): number {
  const { year, month } = partsOf(date);
  return month >= 4 ? year : year - 1;
}

/** `2024-09` */
export function monthKey(date: CalendarDate): string {
  return date.slice(0, 7);
}

/** `2024/25 Q2` */
export function quarterKey(date: CalendarDate): string {
  const quarter = Math.floor(((partsOf(date).month + 8) % 12) / 3) + 1;
  return `${yearKey(date)} Q${quarter}`;
}

/** The financial year, `2024/25`. */
export function yearKey(date: CalendarDate): string {
  const start = financialYearStart(date);
  return `${start}/${String((start + 1) % 100).padStart(2, '0')}`;
}
