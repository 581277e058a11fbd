import { offBankHoliday } from '../../workforce/bankHolidays.js';
import { addDays, addMonths, dateOf, daysBetween, endOfMonth, partsOf, weekday, WEEKDAYS, type CalendarDate } from '../../workforce/calendar.js';
import type { Subscription } from '../../workforce/sheets.js';
import type { Local } from './localTime.js';

export type Schedule = Pick<Subscription, 'cadence' | 'every' | 'weekday' | 'time' | 'from' | 'workingDays' | 'pausedUntil' | 'stopped'>;

/** A bank holiday moves a card by a few days at most (Good Friday to Tuesday). */
const MOST_MOVED = 7;
/** Longer than from any slot of a month to the next. */
const A_MONTH = 38;

/** The local day of the last card that was to go by then, that time included; null where none was, or it falls into a pause. */
export function lastSlot(schedule: Schedule, { day, time }: Local): CalendarDate | null {
  const length = schedule.cadence === 'weeks' ? 7 * schedule.every : A_MONTH;
  const days = slotsBetween(schedule, addDays(day, -length - MOST_MOVED), day);
  const last = days.findLast((slot) => slot < day || (slot === day && schedule.time <= time)) ?? null;
  return last !== null && isOn(schedule, last) ? last : null;
}

/** The local day of the next card after then; null where there is none any more. */
export function nextSlot(schedule: Schedule, { day, time }: Local): CalendarDate | null {
  const start = [day, schedule.from, schedule.pausedUntil ?? day].reduce((latest, one) => (one > latest ? one : latest));
  const length = schedule.cadence === 'weeks' ? 7 * schedule.every : A_MONTH;
  const days = slotsBetween(schedule, addDays(start, -MOST_MOVED), addDays(start, length + A_MONTH));
  return days.find((slot) => (slot > day || (slot === day && schedule.time > time)) && isOn(schedule, slot)) ?? null;
}

/** A card that a holiday moves out of a pause goes; one that it moves past the end does not. */
function isOn({ pausedUntil, stopped }: Schedule, slot: CalendarDate): boolean {
  return (pausedUntil === null || slot >= pausedUntil) && (stopped === null || slot < stopped);
}

/** Days on which cards go, off bank holidays where that is wished, whose own day is within these two. */
function slotsBetween(schedule: Schedule, from: CalendarDate, to: CalendarDate): readonly CalendarDate[] {
  const days = schedule.cadence === 'weeks' ? everyWeeks(schedule, from, to) : everyMonth(schedule, from, to);
  return days.filter((day) => day >= schedule.from).map((day) => (schedule.workingDays ? offBankHoliday(day) : day));
}

/** Counted from the first such weekday of the subscription, so that every third week stays every third week. A row that was altered to 'every 0 weeks' goes on no day. */
function everyWeeks({ every, weekday: name, from: first }: Schedule, from: CalendarDate, to: CalendarDate): readonly CalendarDate[] {
  if (every < 1) return [];
  const anchor = addDays(first, (WEEKDAYS.indexOf(name) - weekday(first) + 7) % 7);
  const length = 7 * every;
  const steps = Math.max(0, Math.ceil(daysBetween(anchor, from) / length));
  const days: CalendarDate[] = [];
  for (let day = addDays(anchor, steps * length); day <= to; day = addDays(day, length)) days.push(day);
  return days;
}

function everyMonth(schedule: Schedule, from: CalendarDate, to: CalendarDate): readonly CalendarDate[] {
  const { year, month } = partsOf(from);
  const first = dateOf(year, month, 1)!;
  const days: CalendarDate[] = [];
  for (let start = first; start <= to; start = addMonths(start, 1)) days.push(inMonth(schedule, start));
  return days.filter((day) => day >= from && day <= to);
}

/** The first to the fourth such weekday of a month, or the last. */
function inMonth({ every, weekday: name }: Schedule, first: CalendarDate): CalendarDate {
  const at = WEEKDAYS.indexOf(name);
  if (every <= 4) return addDays(first, (at - weekday(first) + 7) % 7 + 7 * (every - 1));
  const last = endOfMonth(first);
  return addDays(last, -((weekday(last) - at + 7) % 7));
}
