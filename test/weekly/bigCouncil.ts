import { FULL_TIME } from '../../src/workforce/amounts.js';
import { addDays, day } from '../../src/workforce/calendar.js';
import type { Workforce } from '../../src/workforce/workforce.js';
import { council } from '../workforce/council.js';

const TEAMS = 30;
const WEEKS = 14;
export const LAST_WEEK = day('2024-11-08');

/** A council of 30 teams with long names and so many workers in each, of whom every third is over target and half are overdue. */
export function bigCouncil(workersInTeam: number): Workforce {
  const teams = Array.from({ length: TEAMS }, (_, at) => ({ team: `Safeguarding and Family Support Team ${at + 1}`, service: `Children's Help and Protection ${at % 5 + 1}`, caseloadTarget: 15 }));
  const people = teams.flatMap(({ team }, at) => Array.from({ length: workersInTeam }, (_, one) => ({ workerId: `W${at}-${one}`, name: `Alexandra Featherstone-Haugh ${at}-${one}`, team, fte: one % 4 ? FULL_TIME : 6_000 })));
  const weeks = Array.from({ length: WEEKS }, (_, back) => addDays(LAST_WEEK, -7 * (WEEKS - 1 - back)));
  const held = weeks.flatMap((weekEnding) => people.map(({ workerId, team }, at) => ({ weekEnding, workerId, team, cases: 10 + at % 9, lastSupervision: addDays(weekEnding, at % 2 ? -40 : -9) })));
  const unheld = weeks.flatMap((weekEnding) => teams.map(({ team }, at) => ({ weekEnding, team, cases: at % 5 })));
  const posts = people.map(({ team }, at) => ({ postId: `P${at}`, team }));
  return council({ teams, workers: people.map((one, at) => ({ ...one, postId: at % 7 ? `P${at}` : null, end: at % 11 ? null : addDays(LAST_WEEK, at % 40) })), posts, caseloads: [...held, ...unheld], conversions: [], cohorts: [], cohortMembers: [], reviews: [], retentionPayments: [] });
}
