import { addDays, addMonths, day, daysBetween, earlier, later, weekday, type CalendarDate } from '../workforce/calendar.js';
import { between, type Random } from './random.js';

/** The day of the committee paper that the sample follows. */
export const TODAY = day('2023-02-20');
/** History is whole from here. */
export const FIRST_DAY = day('2021-01-01');

/** The Monday on or before a day. */
export function mondayOf(date: CalendarDate): CalendarDate {
  return addDays(date, -weekday(date));
}

/** The Friday of a day's week. */
export function fridayOf(date: CalendarDate): CalendarDate {
  return addDays(mondayOf(date), 4);
}

/** A day that offices work on, drawn from the first to the last. */
export function dayBetween(random: Random, from: CalendarDate, to: CalendarDate): CalendarDate {
  return later(from, workday(addDays(from, between(random, 0, daysBetween(from, to)))));
}

/** The day, or the Friday before a weekend. */
export function workday(date: CalendarDate): CalendarDate {
  return earlier(date, fridayOf(date));
}

/** So many Mondays, evenly apart, from the week of the first day to the week of the last. */
export function mondays(from: CalendarDate, to: CalendarDate, count: number): CalendarDate[] {
  const step = daysBetween(from, to) / Math.max(1, count - 1);
  return Array.from({ length: count }, (_, place) => mondayOf(addDays(from, Math.round(place * step))));
}

export function monthsBefore(date: CalendarDate, months: number): CalendarDate {
  return addMonths(date, -months);
}
