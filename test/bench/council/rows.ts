import type { Fact } from '../../../src/workforce/records.js';
import { columnsOf, keyOf, type Row, type SheetName } from '../../../src/workforce/sheets.js';

/** A row of a sheet as a fact; what is left out is blank. */
export function put<S extends SheetName>(sheet: S, cells: Partial<Row<S>>): Fact<S> {
  const row = { ...blanks(sheet), ...cells } as unknown as Row<S>;
  return { sheet, key: keyOf(sheet, row), row };
}

const known = new Map<SheetName, object>();

function blanks(sheet: SheetName): object {
  const made = known.get(sheet) ?? Object.fromEntries(Object.keys(columnsOf(sheet)).map((field) => [field, null]));
  known.set(sheet, made);
  return made;
}
