import type { Fact } from '../workforce/records.js';
import { columnsOf, keyOf, type Row, type SheetName } from '../workforce/sheets.js';

/** A row put under its key; fields that are not given are blank. */
export function put<S extends SheetName>(sheet: S, values: Partial<Row<S>>): Fact<S> {
  const blanks = Object.fromEntries(Object.keys(columnsOf(sheet)).map((field) => [field, null]));
  const row = { ...blanks, ...values } as Row<S>;
  return { sheet, key: keyOf(sheet, row), row };
}

/** A row taken away. */
export function removed<S extends SheetName>(sheet: S, row: Row<S>): Fact<S> {
  return { sheet, key: keyOf(sheet, row), row: null };
}
