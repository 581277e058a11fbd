import { SHEET_NAMES, type Row, type SheetName } from './sheets.js';

/** One row put (or, where `row` is null, removed) under its key. */
export interface Fact<S extends SheetName = SheetName> {
  readonly sheet: S;
  /** As `keyOf` makes it. */
  readonly key: string;
  readonly row: Row<S> | null;
}

/** Everything recorded: the rows of each sheet by key. A sheet that is not in `known` was never recorded. */
export interface Records {
  readonly rows: { readonly [S in SheetName]: Map<string, Row<S>> };
  readonly known: Set<SheetName>;
}

export function emptyRecords(): Records {
  const rows = Object.fromEntries(SHEET_NAMES.map((sheet) => [sheet, new Map()]));
  return { rows: rows as unknown as Records['rows'], known: new Set() };
}

/** Lays facts over the records, in place; `sheets` are those that the change recorded, with rows or without. */
export function applyFacts(records: Records, sheets: Iterable<SheetName>, facts: Iterable<Fact>): void {
  for (const sheet of sheets) records.known.add(sheet);
  for (const { sheet, key, row } of facts) {
    const rows = records.rows[sheet] as Map<string, Row>;
    if (row) rows.set(key, row);
    else rows.delete(key);
    records.known.add(sheet);
  }
}
