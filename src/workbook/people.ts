import type { Records } from '../workforce/records.js';
import type { Fields, TypedRow } from './rows.js';

/** Gives the ids of people without a worker id: `N0001`, `N0002` and on, above all that are in use. */
export type GiveId = () => string;

const GIVEN = /^N(\d{4,9})$/;
const ID_FIELDS = ['person', 'workerId', 'serviceManagerId', 'teamManagerId'];
const WITH_PEOPLE = ['teams', 'workers', 'cohortMembers', 'reviews', 'offers'] as const;

/** `lastGiven` is the highest number ever given, so that the id of somebody who was removed never comes again. */
export function idGiver(records: Records, incoming: readonly TypedRow[], lastGiven: number): GiveId {
  const incomingLast = incoming.reduce((last, { fields }) => Math.max(last, highestIn(fields)), 0);
  let last = Math.max(lastGiven, lastGivenId(records), incomingLast);
  return () => `N${String(++last).padStart(4, '0')}`;
}

/** The highest number among the given ids of the records: 42 where `N0042` is the last; 0 where there is none. */
export function lastGivenId(records: Records): number {
  let last = 0;
  for (const sheet of WITH_PEOPLE) records.rows[sheet].forEach((row) => (last = Math.max(last, highestIn(row))));
  return last;
}

// A council's own worker ids may look like ours: those count too, so that no id means two people.
function highestIn(fields: Fields): number {
  return Math.max(...ID_FIELDS.map((field) => Number(GIVEN.exec(String(fields[field] ?? ''))?.[1] ?? 0)));
}

/** How two spellings of a name are held to be one. */
export function nameKey(name: unknown): string {
  return typeof name === 'string' ? name.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim() : '';
}
