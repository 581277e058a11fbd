import { odata } from '@azure/data-tables';
import type { StoredFact } from './storedFacts.js';
import { inParallel } from './parallel.js';
import { bucketOf, bucketRanges, fieldsOf, ownersOf, peopleKey, personKey, PersonRow, TEXT_COLUMNS } from './people.js';
import { readRow } from './readRow.js';
import type { RowsOptions, Table } from './table.js';

/** Rows of `people` by their row key. */
export type Texts = ReadonlyMap<string, PersonRow>;

/** What was kept of a person in one operation. */
export interface Kept {
  readonly person: string;
  readonly operation: string;
}

const FEW = 40;
const AT_ONCE = 8;

/** Reads the texts of a few people, each by its range of keys; of many, the whole table. */
export async function readTexts(people: Table, kept: readonly Kept[]): Promise<Texts> {
  const ranges = new Map(kept.map(({ person, operation }) => [`${person} ${operation}`, rangeOf(person, operation)]));
  if (ranges.size > FEW) return readAllTexts(people, TEXT_COLUMNS);
  const read = await inParallel([...ranges.values()].map((filter) => () => readRange(people, filter, { columns: TEXT_COLUMNS })), AT_ONCE);
  return new Map(read.flat().map((row) => [row.rowKey, row]));
}

/** Reads the texts of everybody, a few ranges of people at once; `columns` where not all are wanted. */
export async function readAllTexts(people: Table, columns?: string[]): Promise<Texts> {
  const options = { many: true, ...(columns && { columns }) };
  const ranges = bucketRanges().map(([from, below]) => () => readRange(people, odata`PartitionKey ge ${from} and PartitionKey lt ${below}`, options));
  const read = await inParallel(ranges, AT_ONCE);
  return new Map(read.flat().map((row) => [row.rowKey, row]));
}

/** Puts the personal text into a row; what was erased stays blank. */
export function fillIn({ sheet, row, place }: StoredFact, texts: Texts): void {
  if (!row || !place) return;
  for (const owner of ownersOf(sheet)) {
    const person = row[owner];
    const kept = typeof person === 'string' ? texts.get(peopleKey(person, place, owner)) : undefined;
    for (const field of fieldsOf(sheet, owner)) row[field] = kept?.texts[field] ?? null;
  }
}

function rangeOf(person: string, operation: string): string {
  // A place begins with its operation and '-', which '.' follows.
  const from = `${personKey(person)}|${operation}-`;
  const below = `${personKey(person)}|${operation}.`;
  return odata`PartitionKey eq ${bucketOf(person)} and RowKey ge ${from} and RowKey lt ${below}`;
}

async function readRange(people: Table, filter: string, options: RowsOptions): Promise<PersonRow[]> {
  const rows: PersonRow[] = [];
  for await (const row of people.rows(filter, options)) rows.push(readRow(PersonRow, row, people.name));
  return rows;
}
