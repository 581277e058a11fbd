import { longDate, type CalendarDate } from '../../workforce/calendar.js';
import type { Workforce } from '../../workforce/workforce.js';
import { counted } from '../../workforce/words.js';

/** The cases that somebody holds in the latest week up to a day, as a warning: they need another worker. */
export function casesHeld(workforce: Workforce, person: string, today: CalendarDate): readonly string[] {
  const week = workforce.caseloadWeeks.findLast((one) => one <= today);
  if (!week) return [];
  const cases = workforce.caseloads(week).filter(({ workerId }) => workerId === person).reduce((sum, row) => sum + row.cases, 0);
  return cases > 0 ? [`they hold ${counted(cases, 'case')} in the week ending ${longDate(week)}`] : [];
}
