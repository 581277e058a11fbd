import { addDays, type CalendarDate } from '../../workforce/calendar.js';
import type { Workforce } from '../../workforce/workforce.js';
import type { Unallocated } from './summary.js';
import { counted, onDay, statOf, type View } from './view.js';
import { teamsIn } from './weekData.js';

/** Cases that nobody holds, with the weeks in a row; null where no caseloads are recorded. */
export function unallocatedOf(view: View): Unallocated | null {
  const { workforce, scope, week } = view;
  const counting = counted(view, { measure: 'unallocated', when: onDay(week), by: ['team'] });
  const stat = statOf(counted(view, { measure: 'unallocated', when: onDay(week) }));
  if (!counting || !stat) return null;
  const teams = counting.outcome.groups.map(({ key, figures: [figure] }) => ({ team: key, cases: figure?.value ?? 0, weeks: weeksInARow(workforce, [key], week) }));
  return { stat, weeks: weeksInARow(workforce, teamsIn(workforce, scope, week), week), teams };
}

/** The weeks up to this one, each seven days after the other and recorded, in which the teams had a case that nobody held. */
function weeksInARow(workforce: Workforce, teams: readonly string[], week: CalendarDate): number {
  let weeks = 0;
  for (let at = week; hasUnallocated(workforce, teams, at); at = addDays(at, -7)) weeks += 1;
  return weeks;
}

function hasUnallocated(workforce: Workforce, teams: readonly string[], week: CalendarDate): boolean {
  return workforce.caseloads(week).some(({ team, workerId, cases }) => workerId === null && cases > 0 && teams.includes(team));
}
