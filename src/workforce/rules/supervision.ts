import { daysBetween, later, type CalendarDate } from '../calendar.js';
import type { Caseload } from '../sheets.js';
import type { Workforce } from '../workforce.js';

const USUAL_DAYS = 28;

/** The days within which supervision is expected: the setting `supervision_days`, 28 where it is blank. */
export function supervisionDays(workforce: Workforce): number {
  const days = Number(workforce.setting('supervision_days') ?? '');
  return Number.isInteger(days) && days > 0 ? days : USUAL_DAYS;
}

/** The latest supervision of each worker that a week's rows record. */
export function lastSupervisions(rows: readonly Caseload[]): ReadonlyMap<string, CalendarDate> {
  const latest = new Map<string, CalendarDate>();
  for (const { workerId, lastSupervision } of rows) {
    if (workerId !== null && lastSupervision !== null) latest.set(workerId, later(latest.get(workerId) ?? lastSupervision, lastSupervision));
  }
  return latest;
}

/** DATA.md, Supervision overdue: 'last supervision more than `supervision_days` before the week's end'. */
export function isOverdue(last: CalendarDate, weekEnding: CalendarDate, days: number): boolean {
  return daysBetween(last, weekEnding) > days;
}
