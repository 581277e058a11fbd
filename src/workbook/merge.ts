import { headingOf } from '../workforce/columns.js';
import type { Records } from '../workforce/records.js';
import { columnsOf, keyOf, type SheetName } from '../workforce/sheets.js';
import type { Fields, TypedRow, TypedSheet } from './rows.js';

/** A row of the file laid over what is recorded under its key. */
export interface Merged {
  readonly row: number;
  readonly key: string;
  readonly before: Readonly<Fields> | null;
  readonly after: Readonly<Fields>;
}

/** A value last changed by chat and not by a file, of which the file says otherwise. */
export interface Conflict {
  readonly sheet: SheetName;
  readonly row: number;
  readonly field: string;
  readonly kept: unknown;
  readonly file: unknown;
}

/** `workers row 5 end: kept "2024-12-01", the file says "2024-11-30"` */
export function describeConflict({ sheet, row, field, kept, file }: Conflict): string {
  const shown = (value: unknown) => (value === null || value === undefined ? '' : String(value));
  return `${headingOf(sheet)} row ${row} ${headingOf(field)}: kept "${shown(kept)}", the file says "${shown(file)}"`;
}

/** True where the value of this field was last changed by chat. */
export type ChangedByChat = (sheet: SheetName, key: string, field: string) => boolean;

/**
 * Matches rows by key. An absent column leaves its values alone, a blank cell clears, and a value last changed by
 * chat is kept and added to the conflicts (DATA.md, Reading rules).
 */
export function mergeRows(typed: TypedSheet, records: Records, changedByChat: ChangedByChat, conflicts: Conflict[]): Merged[] {
  const { sheet, present, rows } = typed;
  const recorded = records.rows[sheet] as ReadonlyMap<string, Fields>;
  const fillIn = absentKeys(typed, recorded);
  return rows.map((typedRow) => {
    const { row, fields } = typedRow;
    fillIn(fields);
    const key = readableKey(sheet, typedRow);
    const before = recorded.get(key) ?? null;
    const taken = before && present.filter((field) => {
      if (sameValue(before[field] ?? null, fields[field])) return false;
      if (!changedByChat(sheet, key, field)) return true;
      conflicts.push({ sheet, row, field, kept: before[field], file: fields[field] });
      return false;
    });
    return { row, key, before, after: taken ? over(before, fields, taken) : fields };
  });
}

// A row that stays as it is stays the same object: most rows of most files do.
function over(before: Fields, fields: Fields, taken: readonly string[]): Fields {
  return taken.length === 0 ? before : { ...before, ...Object.fromEntries(taken.map((field) => [field, fields[field]])) };
}

/** True where two values of a field are the same; lists count by what they hold. */
export function sameValue(a: unknown, b: unknown): boolean {
  if (!Array.isArray(a) || !Array.isArray(b)) return a === b;
  return a.length === b.length && a.every((value, index) => value === b[index]);
}

// A row whose key could not be read matches nothing and no other row.
function readableKey(sheet: SheetName, { row, fields }: TypedRow): string {
  const unreadable = Object.entries(columnsOf(sheet)).some(([field, column]) => column.key && column.required && fields[field] === null);
  return unreadable ? `row ${row}` : keyOf(sheet, fields);
}

// A file without an optional key column (the post of a spell) means the one recorded row that has the other keys.
function absentKeys({ sheet, present }: TypedSheet, recorded: ReadonlyMap<string, Fields>): (fields: Fields) => void {
  const keys = Object.entries(columnsOf(sheet)).filter(([, column]) => column.key);
  const absent = keys.filter(([field, column]) => !column.required && !present.includes(field)).map(([field]) => field);
  if (absent.length === 0) return () => undefined;
  const given = keys.map(([field]) => field).filter((field) => !absent.includes(field));
  const slot = (fields: Fields) => JSON.stringify(given.map((field) => fields[field]));
  const known = new Map([...recorded.values()].map((row) => [slot(row), row]));
  return (fields) => {
    const before = known.get(slot(fields));
    for (const field of absent) fields[field] = before?.[field] ?? null;
  };
}
