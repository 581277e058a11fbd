import type { SheetName } from '../workforce/sheets.js';
import type { Fields } from './rows.js';

/** The fields that name people, and those that hold the person's id. */
const NAMES: Partial<Record<SheetName, Readonly<Record<string, string>>>> = {
  teams: { serviceManager: 'serviceManagerId', teamManager: 'teamManagerId' },
  workers: { name: 'workerId' },
  cohortMembers: { name: 'person' },
  reviews: { name: 'person' },
  offers: { name: 'person' },
};

/**
 * What stands in an export for the name of somebody whose name was erased: their id, where nothing else tells who
 * they are. `withoutIds` takes it back.
 */
export function writtenName(sheet: SheetName, field: string, row: Fields): unknown {
  const id = row[NAMES[sheet]?.[field] ?? ''] ?? null;
  return sheet !== 'workers' && row.workerId ? null : id;
}

/** Clears names that are only the person's own id. Call it once the ids are set. */
export function withoutIds(sheet: SheetName, fields: Fields): void {
  for (const [name, id] of Object.entries(NAMES[sheet] ?? {})) {
    if (fields[name] !== null && fields[name] === fields[id]) fields[name] = null;
  }
}
