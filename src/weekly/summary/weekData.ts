import { predecessors } from '../../answers/teamNames.js';
import { addDays, weekday, type CalendarDate } from '../../workforce/calendar.js';
import { inForce } from '../../workforce/rules/inForce.js';
import { keptByDay } from '../../workforce/rules/keptByDay.js';
import type { Workforce } from '../../workforce/workforce.js';
import type { Scope } from '../scope.js';
import type { WeekData } from './summary.js';

const SUNDAY = 6;
/** A team that has sent no caseloads for so many weeks is not waited for. */
const WEEKS_WAITED = 12;

/**
 * The last day of the week whose caseloads are expected on a day: the latest day before it on which the council's weeks end,
 * or the day's own where its rows are in already. Weeks end as the latest recorded one does, or the first where none is so old; on Sunday where none is recorded.
 */
export function expectedWeek(workforce: Workforce, day: CalendarDate): CalendarDate {
  const latest = workforce.caseloadWeeks.findLast((week) => week <= day) ?? null;
  const known = latest ?? workforce.caseloadWeeks[0];
  const ends = known ? weekday(known) : SUNDAY;
  const back = (weekday(day) - ends + 6) % 7 + 1;
  const expected = addDays(day, -back);
  return latest !== null && latest > expected ? latest : expected;
}

/** The teams of a scope that are in force on a day. */
export function teamsIn(workforce: Workforce, scope: Scope, day: CalendarDate): readonly string[] {
  const open = workforce.teams.filter(({ from, to }) => inForce(from, to, day));
  return open.filter(({ team, service }) => scope.is === 'council' || (scope.is === 'team' ? team : service) === scope.name).map(({ team }) => team);
}

/** The teams of a scope that are waited for: those that have sent caseloads in the 12 weeks to this one, or whose predecessor has. */
export function usualTeams(workforce: Workforce, scope: Scope, day: CalendarDate, week: CalendarDate): readonly string[] {
  const senders = sendersTo(workforce, week);
  return teamsIn(workforce, scope, day).filter((team) => [team, ...predecessors(workforce, team)].some((name) => senders.has(name)));
}

const sendersTo = keptByDay((workforce, week): ReadonlySet<string> => new Set(weeksTo(workforce, week).flatMap((one) => workforce.caseloads(one).map(({ team }) => team))));

/** Which of the teams that usually send caseloads have sent them for the week. */
export function weekDataOf(workforce: Workforce, scope: Scope, day: CalendarDate, week: CalendarDate): WeekData {
  const usual = usualTeams(workforce, scope, day, week);
  if (usual.length === 0) return { is: 'none' };
  const sent = new Set(workforce.caseloads(week).map(({ team }) => team));
  const waitingFor = usual.filter((team) => !sent.has(team));
  if (waitingFor.length === 0) return { is: 'in' };
  if (waitingFor.length < usual.length) return { is: 'partly in', waitingFor };
  const last = weeksTo(workforce, week).findLast((one) => workforce.caseloads(one).some(({ team }) => usual.includes(team))) ?? null;
  return { is: 'missing', last, waitingFor };
}

function weeksTo(workforce: Workforce, week: CalendarDate): readonly CalendarDate[] {
  const earliest = addDays(week, -7 * WEEKS_WAITED);
  return workforce.caseloadWeeks.filter((one) => one >= earliest && one <= week);
}
