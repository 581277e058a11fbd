import { day, earlier, later, type CalendarDate } from '../../workforce/calendar.js';
import type { Measure } from '../../workforce/measure.js';
import type { Workforce } from '../../workforce/workforce.js';

const BEFORE_ALL = day('1900-01-01');
const AFTER_ALL = day('2199-12-31');

/** The last day for which anything is recorded of what a flow counts, today or later. */
export function lastRecorded({ items, sheets }: Measure, workforce: Workforce, today: CalendarDate): CalendarDate {
  if (sheets.some((sheet) => !workforce.recorded(sheet))) return today;
  const days = items(workforce, { today, period: { from: today, to: AFTER_ALL }, numbers: {} }).flatMap(({ on }) => on ?? []);
  return days.reduce((last, on) => later(last, on), today);
}

/** The first day on which anything is recorded of what a flow counts; today where nothing is. */
export function firstRecorded({ items, sheets, time }: Measure, workforce: Workforce, today: CalendarDate): CalendarDate | null {
  if (time === 'stock' || sheets.some((sheet) => !workforce.recorded(sheet))) return null;
  const days = items(workforce, { today, period: { from: BEFORE_ALL, to: today }, numbers: {} }).flatMap(({ on }) => on ?? []);
  return days.reduce((first, on) => earlier(first, on), today);
}
