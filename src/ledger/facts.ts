import { z } from 'zod';
import type { Fact } from '../workforce/records.js';
import { columnsOf, keyOf, SHEET_NAMES, type Row, type SheetName } from '../workforce/sheets.js';
import { packWeeks, unpackWeek } from './caseloadWeeks.js';
import { cellsSchema, storedValue } from './cells.js';
import { ChangeRefused } from './errors.js';
import type { Plain } from './limits.js';
import { ownersOf } from './people.js';
import { readRow } from './readRow.js';
import type { FactColumns, PackedRow, StoredFact } from './storedFacts.js';

/** Puts facts into the rows that store them, at most one row a fact; each row is made when it is asked for. */
export function* packFacts(facts: readonly Fact[]): Generator<PackedRow> {
  for (const fact of facts) if (fact.sheet !== 'caseloads') yield { columns: columnsOfFact(fact), facts: [fact] };
  yield* packWeeks(facts.filter((fact): fact is Fact<'caseloads'> => fact.sheet === 'caseloads'));
}

/** Reads a stored row. Its place is yet unknown. */
export function unpackRow(entity: unknown, table: string): StoredFact[] {
  const { sheet } = readRow(AnySheet, entity, table);
  if (sheet === 'caseloads') return unpackWeek(entity, table);
  const { key, op } = readRow(FactRow, entity, table);
  const row = op === 'put' ? readRow(rowSchema(sheet), entity, table) : null;
  return [{ sheet, key, row, place: null }];
}

/** Whether personal text was kept with a stored row. */
export function hasText(entity: object, sheet: SheetName): boolean {
  return ownersOf(sheet).some((owner) => Object.hasOwn(entity, digestColumn(owner)));
}

/** The column that holds the digest of the personal text kept under the id in the column `owner`. */
export function digestColumn(owner: string): string {
  return `${owner}_digest`;
}

const AnySheet = z.object({ sheet: z.enum(SHEET_NAMES) });
const FactRow = z.object({ key: z.string(), op: z.enum(['put', 'remove']) });
const rowSchemas = new Map<SheetName, ReturnType<typeof completeSchema>>();

function rowSchema(sheet: SheetName) {
  const schema = rowSchemas.get(sheet) ?? completeSchema(sheet);
  rowSchemas.set(sheet, schema);
  return schema;
}

function completeSchema(sheet: SheetName) {
  const columns = Object.entries(columnsOf(sheet));
  const blanks = Object.fromEntries(columns.map(([field]) => [field, null]));
  return cellsSchema(sheet, (_, column) => column.personal === null).transform((cells): Record<string, unknown> => ({ ...blanks, ...cells }));
}

function columnsOfFact({ sheet, key, row }: Fact): FactColumns {
  const cells = row ? storedCells(sheet, row) : [];
  return { sheet, key, op: row ? 'put' : 'remove', ...Object.fromEntries(cells) };
}

function storedCells(sheet: SheetName, row: Row): [string, Plain][] {
  const values = row as Readonly<Record<string, unknown>>;
  return Object.entries(columnsOf(sheet))
    .filter(([field, column]) => column.personal === null && values[field] !== null && values[field] !== undefined)
    .map(([field]) => [field, storedValue(values[field])]);
}

/** Throws ChangeRefused where a row is given twice or under a key that is not its own. */
export function checkKeys(facts: readonly Fact[]): void {
  const seen = new Map(SHEET_NAMES.map((sheet) => [sheet, new Set<string>()]));
  for (const { sheet, key, row } of facts) {
    if (row && keyOf(sheet, row) !== key) throw new ChangeRefused(`This cannot be stored: the row ${keyOf(sheet, row)} of ${sheet} under the key ${key}.`);
    if (seen.get(sheet)?.has(key)) throw new ChangeRefused(`This cannot be stored: ${sheet} ${key} stands in the change twice.`);
    seen.get(sheet)?.add(key);
  }
}
