import type { CalendarDate } from '../calendar.js';
import { keyOf, type Cohort, type CohortMember } from '../sheets.js';
import type { Workforce } from '../workforce.js';
import { keptByDay } from './keptByDay.js';

type Status = CohortMember['status'];

/** Somebody deferred is still on programme (DATA.md, On ASYE). */
const STILL_ON: readonly Status[] = ['on programme', 'deferred'];

/** A member of a cohort as they stand on a day. */
export interface Membership {
  readonly member: CohortMember;
  readonly cohort: Cohort | null;
  /** DATA.md, On ASYE: '`started` (blank: the cohort's `starts`)'. */
  readonly started: CalendarDate | null;
  /** The status in force on the day: before the day of the status recorded, the member was on programme. */
  readonly status: Status;
}

export function membershipsOn(workforce: Workforce, day: CalendarDate): Membership[] {
  return [...workforce.records.rows.cohortMembers.values()].map((member) => {
    const cohort = cohortNamed(workforce, member.cohort);
    const status = member.on !== null && member.on > day ? 'on programme' : member.status;
    return { member, cohort, started: member.started ?? cohort?.starts ?? null, status };
  });
}

export function cohortNamed(workforce: Workforce, cohort: string): Cohort | null {
  return workforce.records.rows.cohorts.get(keyOf('cohorts', { cohort })) ?? null;
}

/** The member began on or before the day. */
export function hasStarted({ started }: Membership, day: CalendarDate): boolean {
  return started !== null && started <= day;
}

/** The member began on or before the day, or has an outcome by it: some withdraw before they start. */
export function hasJoined(membership: Membership, day: CalendarDate): boolean {
  return hasStarted(membership, day) || hasEnded(membership);
}

/** A status dated on or before the day has ended the member's time on the programme. */
export function hasEnded({ status }: Membership): boolean {
  return !STILL_ON.includes(status);
}

/** DATA.md, On ASYE: started 'on or before D, not ended by a status dated on or before D'. */
export function isOnProgramme(membership: Membership, day: CalendarDate): boolean {
  return hasStarted(membership, day) && !hasEnded(membership);
}

/** The programmes that people are on, by person. */
export const programmesOn = keptByDay((workforce, day): ReadonlyMap<string, readonly string[]> => {
  const programmes = new Map<string, readonly string[]>();
  for (const membership of membershipsOn(workforce, day)) {
    const { member: { person }, cohort } = membership;
    if (cohort && isOnProgramme(membership, day)) programmes.set(person, [...(programmes.get(person) ?? []), cohort.programme]);
  }
  return programmes;
});
