import { givenId, highestGiven, lastGivenId } from '../workforce/givenIds.js';
import type { Records } from '../workforce/records.js';
import type { TypedRow } from './rows.js';

/** Gives the ids of people without a worker id: `N0001`, `N0002` and on, above all that are in use. */
export type GiveId = () => string;

/** `lastGiven` is the highest number ever given, so that the id of somebody who was removed never comes again. */
export function idGiver(records: Records, incoming: readonly TypedRow[], lastGiven: number): GiveId {
  const incomingLast = incoming.reduce((last, { fields }) => Math.max(last, highestGiven(fields)), 0);
  let last = Math.max(lastGiven, lastGivenId(records), incomingLast);
  return () => givenId(++last);
}

/** How two spellings of a name are held to be one. */
export function nameKey(name: unknown): string {
  return typeof name === 'string' ? name.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim() : '';
}
