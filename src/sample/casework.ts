import type { CalendarDate } from '../workforce/calendar.js';
import type { Caseload } from '../workforce/sheets.js';
import { isOpen, type Council } from './council.js';
import { between, type Random } from './random.js';

/** How a team's cases usually lie. */
interface Casework {
  /** Cases of a full-time worker at the start of the sixty weeks. */
  readonly usual: number;
  /** The parts in need and on a protection plan; the rest is looked after. */
  readonly cin: number;
  readonly cp: number;
  /** Cases that the team holds without a worker. */
  readonly unallocated: readonly [least: number, most: number];
}

const CASEWORK: Readonly<Record<string, Casework>> = {
  Compass: { usual: 12, cin: 0.94, cp: 0.05, unallocated: [11, 24] },
  'Assessment North': { usual: 17.5, cin: 0.8, cp: 0.15, unallocated: [0, 5] },
  'Assessment South': { usual: 18.5, cin: 0.8, cp: 0.15, unallocated: [2, 9] },
  'Case Management': { usual: 17, cin: 0.35, cp: 0.4, unallocated: [0, 7] },
  'Case Management North': { usual: 16.5, cin: 0.35, cp: 0.4, unallocated: [0, 3] },
  'Case Management Central': { usual: 18, cin: 0.35, cp: 0.4, unallocated: [0, 4] },
  'Case Management South': { usual: 17, cin: 0.35, cp: 0.4, unallocated: [0, 2] },
  'Court Team': { usual: 11, cin: 0, cp: 0.1, unallocated: [0, 0] },
  'LAC Permanency': { usual: 15.5, cin: 0, cp: 0, unallocated: [0, 1] },
  'Leaving Care': { usual: 19, cin: 0, cp: 0, unallocated: [0, 0] },
  Adoption: { usual: 10, cin: 0, cp: 0, unallocated: [0, 0] },
  "Disabled Children's Team": { usual: 16.5, cin: 0.75, cp: 0.05, unallocated: [0, 2] },
};

/** A week's cases lie this much higher than those of the week before. */
const WEEKLY_GROWTH = 0.0018;

/** Whether a team holds cases. */
export function holdsCases(team: string): boolean {
  return team in CASEWORK;
}

/** A worker's cases in the week at this place; `share` is the FTE, less what a senior or a newcomer is spared. */
export function casesOf(team: string, place: number, leaning: number, share: number): Pick<Caseload, 'cases' | 'cin' | 'cp' | 'cla'> {
  const { usual } = caseworkOf(team);
  const cases = Math.max(1, Math.round((usual * (1 + place * WEEKLY_GROWTH) + leaning) * share));
  return split(team, cases);
}

/** What no worker holds, by team; every team that is in force sends a return, 0 included. */
export function unallocatedIn(random: Random, council: Council, week: CalendarDate): Caseload[] {
  const teams = [...new Set(council.posts.filter((post) => isOpen(post, week)).map(({ team }) => team))];
  return teams.map((team) => {
    const [least, most] = CASEWORK[team]?.unallocated ?? [0, 0];
    return { weekEnding: week, team, workerId: null, ...split(team, between(random, least, most)), lastSupervision: null };
  });
}

function split(team: string, cases: number): Pick<Caseload, 'cases' | 'cin' | 'cp' | 'cla'> {
  const { cin, cp } = CASEWORK[team] ?? { cin: 0, cp: 0 };
  const need = Math.round(cases * cin);
  const plan = Math.min(cases - need, Math.round(cases * cp));
  return { cases, cin: need, cp: plan, cla: cases - need - plan };
}

function caseworkOf(team: string): Casework {
  const casework = CASEWORK[team];
  if (!casework) throw new RangeError(`${team} holds no cases`);
  return casework;
}
