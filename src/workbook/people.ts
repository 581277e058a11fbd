import type { Records } from '../workforce/records.js';
import { SHEET_NAMES } from '../workforce/sheets.js';
import type { Fields, TypedRow } from './rows.js';

/** Gives the ids of people without a worker id: `N0001`, `N0002` and on, above all that are in use. */
export type GiveId = () => string;

const GIVEN = /^N(\d{4,})$/;

/** `lastGiven` is the highest number ever given, so that the id of somebody who was removed never comes again. */
export function idGiver(records: Records, incoming: Iterable<TypedRow>, lastGiven: number): GiveId {
  let last = lastGiven;
  const see = (fields: Fields) => {
    for (const field of ['person', 'workerId', 'serviceManagerId', 'teamManagerId']) {
      const match = GIVEN.exec(String(fields[field] ?? ''));
      if (match) last = Math.max(last, Number(match[1]));
    }
  };
  for (const sheet of SHEET_NAMES) if (sheet !== 'caseloads' && sheet !== 'benchmarks') records.rows[sheet].forEach((row) => see(row));
  for (const { fields } of incoming) see(fields);
  return () => `N${String(++last).padStart(4, '0')}`;
}

/** How two spellings of a name are held to be one. */
export function nameKey(name: unknown): string {
  return typeof name === 'string' ? name.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim() : '';
}
