import { daysBetween, longDate, type CalendarDate } from '../calendar.js';
import type { Asked } from '../measure.js';
import type { Workforce } from '../workforce.js';
import { inForce } from './inForce.js';
import { keptByDay } from './keptByDay.js';
import { counted, listed } from '../words.js';

const OLD_AFTER_DAYS = 8;
const UNKNOWN_AFTER_DAYS = 31;

/**
 * DATA.md, Caseload: 'The week in force on D is the latest `week_ending` <= D'; 'after 31 days it is not recorded', and null here.
 */
export function weekInForce(workforce: Workforce, day: CalendarDate): CalendarDate | null {
  const week = latestWeek(workforce, day);
  return week !== null && daysBetween(week, day) <= UNKNOWN_AFTER_DAYS ? week : null;
}

/** Why no caseload can be told of the day, or of the teams asked for; null where one can. */
export function whyNoCaseloads(workforce: Workforce, { period: { to }, teams }: Asked): string | null {
  const week = latestWeek(workforce, to);
  if (week === null) return `No caseloads are recorded for ${longDate(to)} or before it.`;
  const age = daysBetween(week, to);
  if (age > UNKNOWN_AFTER_DAYS) return `The latest caseloads before ${longDate(to)} are of the week ending ${longDate(week)}, ${age} days earlier.`;
  const withRows = teamsWithRows(workforce, week);
  if (!teams || teams.some((team) => withRows.has(team))) return null;
  return `No caseloads of ${listed(teams) || 'other teams'} are recorded for the week ending ${longDate(week)}.`;
}

/** How old the week is where it is more than 8 days old, and the teams in force that have no rows for it. */
export function weekNotes(workforce: Workforce, { period: { to }, teams }: Asked): string[] {
  const week = weekInForce(workforce, to);
  if (week === null) return [];
  const age = daysBetween(week, to);
  const withRows = teamsWithRows(workforce, week);
  const without = workforce.teams
    .filter(({ team, from, to: last }) => inForce(from, last, to) && (teams?.includes(team) ?? true) && !withRows.has(team))
    .map(({ team }) => team);
  return [
    `caseloads of the week ending ${longDate(week)}${age > OLD_AFTER_DAYS ? `, ${counted(age, 'day')} old` : ''}`,
    ...(without.length > 0 ? [`no caseloads for that week from ${listed(without)}`] : []),
  ];
}

function latestWeek(workforce: Workforce, day: CalendarDate): CalendarDate | null {
  return workforce.caseloadWeeks.findLast((week) => week <= day) ?? null;
}

const teamsWithRows = keptByDay((workforce, week): ReadonlySet<string> => new Set(workforce.caseloads(week).map(({ team }) => team)));
