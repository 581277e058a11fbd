import { addDays, day } from '../workforce/calendar.js';
import type { Cohort, CohortMember } from '../workforce/sheets.js';
import type { Council } from './council.js';

const FIRST_APPRENTICES = 'Apprentices 2020';
const STEP_UP = 'Step Up 2022';

/** Where the last two of the first apprentices go, who take no post in the Academy. */
const ELSEWHERE = ['other local authority', 'within the council'] as const;

export const COHORTS: readonly Cohort[] = [
  cohort('ASYE 2021', 'asye', '2021-09-06', '2022-09-05', null, 8),
  cohort('ASYE January 2022', 'asye', '2022-01-10', '2023-01-09', null, 4),
  cohort('ASYE 2022', 'asye', '2022-09-05', '2023-09-04', null, 8),
  cohort(FIRST_APPRENTICES, 'apprenticeship', '2020-01-27', '2023-02-03', 'University of Severnside', 8),
  cohort('Apprentices 2021', 'apprenticeship', '2021-09-20', '2024-07-31', 'University of Severnside', 6),
  cohort(STEP_UP, 'step up', '2022-02-28', '2023-04-28', 'Marches Step Up Partnership', 4),
  cohort('Frontline 2021', 'frontline', '2021-07-26', '2023-07-28', 'Frontline', 4),
];

/** The names of those of a cohort who have no worker id. */
export interface Outsiders {
  /** The first six take posts in the Academy. */
  readonly firstApprentices: readonly string[];
  readonly secondApprentices: readonly string[];
  readonly stepUp: readonly string[];
  readonly frontline: readonly string[];
}

export function outsiders(council: Council): Outsiders {
  const names = (count: number) => Array.from({ length: count }, () => council.nextName());
  return { firstApprentices: names(8), secondApprentices: names(6), stepUp: names(4), frontline: names(4) };
}

/** Everybody who is or was in a cohort, as at today. */
export function memberRows(council: Council, { firstApprentices, secondApprentices, stepUp, frontline }: Outsiders): CohortMember[] {
  const named = [
    ...firstApprentices.map((name, place) => ({ ...outsider(FIRST_APPRENTICES, name, '2023-02-03'), ...qualified(place) })),
    ...secondApprentices.map((name, place) => ({ ...outsider('Apprentices 2021', name, '2024-07-31'), ...(place === 5 ? WITHDRAWN : {}) })),
    ...stepUp.map((name) => outsider(STEP_UP, name, '2023-04-28')),
    ...frontline.map((name) => outsider('Frontline 2021', name, '2023-07-28')),
  ];
  return [...asyeMembers(council), ...named.map((member, place) => ({ ...member, person: `N${3001 + place}` }))];
}

const WITHDRAWN = { status: 'withdrawn', on: day('2022-02-11'), destination: 'not known' } as const;

/** All eight qualified; six go to the Academy, one to an authority nearer home, one to adult services. */
function qualified(place: number): Partial<CohortMember> {
  return { status: 'qualified', on: day('2023-02-03'), destination: ELSEWHERE[place - 6] ?? 'Academy' };
}

function asyeMembers(council: Council): CohortMember[] {
  return COHORTS.filter(({ programme }) => programme === 'asye').flatMap((row) =>
    (council.intakes.get(row.cohort) ?? []).map((workerId, place) => asyeMember(council, row, workerId, place)),
  );
}

function asyeMember(council: Council, { cohort: name, starts }: Cohort, workerId: string, place: number): CohortMember {
  const spells = council.spells.filter((spell) => spell.workerId === workerId);
  const first = spells[0]?.start ?? null;
  const outcome = outcomeOf(name, place);
  return {
    cohort: name, workerId, name: spells[0]?.name ?? null, person: workerId, status: 'on programme', on: null,
    started: first === starts ? null : first,
    dueToComplete: first && addDays(first, 364),
    ...outcome,
    destination: outcome.status === 'passed' ? (spells.at(-1)?.team ?? null) : null,
  };
}

// The last of the first cohort is deferred; of the second two have passed, one is past the day and one is deferred.
function outcomeOf(name: string, place: number): Partial<CohortMember> {
  if (name === 'ASYE 2021') return place === 6 ? deferred('2022-07-18', '2023-06-05') : { status: 'passed', on: day('2022-09-14') };
  if (name !== 'ASYE January 2022' || place === 2) return {};
  return place === 3 ? deferred('2022-11-14', '2023-07-10') : { status: 'passed', on: day('2023-01-18') };
}

function deferred(on: string, dueToComplete: string): Partial<CohortMember> {
  return { status: 'deferred', on: day(on), dueToComplete: day(dueToComplete) };
}

function outsider(name: string, person: string, due: string): Omit<CohortMember, 'person'> {
  return { cohort: name, workerId: null, name: person, status: 'on programme', on: null, destination: null, started: null, dueToComplete: day(due) };
}

function cohort(name: string, programme: Cohort['programme'], starts: string, ends: string, provider: string | null, planned: number): Cohort {
  return { cohort: name, programme, starts: day(starts), ends: day(ends), provider, planned };
}
