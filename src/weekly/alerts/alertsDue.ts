import { addDays, type CalendarDate } from '../../workforce/calendar.js';
import type { Alert } from '../../workforce/sheets.js';
import type { Workforce } from '../../workforce/workforce.js';
import type { Due } from '../due/due.js';
import { DAYS_LATE, scopeOf } from '../due/dueOf.js';
import { crossingIn } from './crossing.js';

/** The alerts that go on. */
export function alertsOn(workforce: Workforce, today: CalendarDate): readonly Alert[] {
  return [...workforce.records.rows.alerts.values()].filter(({ stopped }) => stopped === null || stopped > today);
}

/** So many days back lie the weeks whose crossings are told: the latest one, and one that came together with it, or late. */
export const ALERT_DAYS = DAYS_LATE + 7;

/** One word a crossing: for each alert whose figure went over in one of the last two weeks, where that has not been told. None where the latest week is too long past. */
export function alertsDue(workforce: Workforce, sent: ReadonlySet<string>, today: CalendarDate): readonly Due[] {
  const weeks = workforce.caseloadWeeks.filter((one) => one <= today && one >= addDays(today, -ALERT_DAYS));
  const latest = weeks.at(-1);
  if (latest === undefined || latest < addDays(today, -DAYS_LATE)) return [];
  return alertsOn(workforce, today).flatMap((alert) => weeks.flatMap((week): Due[] => {
    const key = alertKey(alert, week);
    if (week < alert.from || sent.has(key) || !crossingIn(alert, workforce, week, { is: 'counts' })) return [];
    return [{ key, what: 'alert', recipient: { id: alert.recipient, place: 'personal' }, scope: scopeOf(alert), form: 'card', slot: week, day: week, week }];
  }));
}

/** The alert that something due is about; null where it is none any more. */
export function alertOf({ key, week }: Due, workforce: Workforce): Alert | null {
  return [...workforce.records.rows.alerts.values()].find((alert) => alertKey(alert, week) === key) ?? null;
}

function alertKey({ recipient, watched, scope, of, over }: Alert, week: CalendarDate): string {
  return JSON.stringify(['alert', recipient, watched, scope, of ?? '', over, week]);
}
