import type { Records } from './records.js';

const GIVEN = /^N(\d{4,9})$/;
const ID_FIELDS = ['person', 'workerId', 'serviceManagerId', 'teamManagerId'];
const WITH_PEOPLE = ['teams', 'workers', 'cohortMembers', 'reviews', 'offers'] as const;

/** 43 -> `N0043`: the id of somebody without a worker id. */
export function givenId(number: number): string {
  return `N${String(number).padStart(4, '0')}`;
}

/** The highest number among the given ids of the records: 42 where `N0042` is the last; 0 where there is none. */
export function lastGivenId(records: Records): number {
  let last = 0;
  for (const sheet of WITH_PEOPLE) records.rows[sheet].forEach((row) => (last = Math.max(last, highestGiven(row))));
  return last;
}

/** The highest number among the given ids of one row. A council's own worker ids may look like ours: those count too, so that no id means two people. */
export function highestGiven(row: Readonly<Record<string, unknown>>): number {
  return Math.max(...ID_FIELDS.map((field) => Number(GIVEN.exec(String(row[field] ?? ''))?.[1] ?? 0)));
}
