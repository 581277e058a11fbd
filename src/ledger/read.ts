import { odata } from '@azure/data-tables';
import type { ChangeHead } from './change.js';
import { StoreBroken } from './errors.js';
import { hasText, unpackRow } from './facts.js';
import { changeOf, CHANGES, checkSequence, headKey, headPlace, partitionsOf, readHead, rowPlace, type StoredHead } from './heads.js';
import type { Entity } from './limits.js';
import { inParallel } from './parallel.js';
import { MAKER, ownersOf, peopleKey } from './people.js';
import type { Step } from './state.js';
import type { LedgerTables } from './ledgerTables.js';
import type { StoredFact } from './storedFacts.js';
import { changeNumber } from './change.js';
import { fillIn, readTexts, type Kept, type Texts } from './texts.js';

const PARTITIONS_AT_ONCE = 8;

/** The heads after a change, in their order: one range query. One that is `known` is taken from there, as nearly every turn reads that and no other. */
export async function readHeads({ changes }: LedgerTables, after: number, known?: StoredHead): Promise<StoredHead[]> {
  const heads: StoredHead[] = [];
  // ':' follows the digits: intents are left out.
  const filter = odata`PartitionKey eq ${CHANGES} and RowKey gt ${headKey(after)} and RowKey lt ${':'}`;
  for await (const row of changes.rows(filter)) heads.push(known && isHead(row, known) ? known : readHead(row, changes.name));
  checkSequence(heads, after);
  return heads;
}

/** The hash covers all that the head says. */
function isHead(row: unknown, { seq, hash }: StoredHead): boolean {
  const stored = row as Partial<Record<string, unknown>>;
  return stored['rowKey'] === headKey(seq) && stored['hash'] === hash;
}

/** The changes with their facts; `texts` where they have been read already. */
export async function readSteps(tables: LedgerTables, heads: readonly StoredHead[], texts?: Texts): Promise<Step[]> {
  const facts = await readFacts(tables, heads);
  const known = texts ?? await readTexts(tables.people, heads.flatMap((head, index) => keptBy(head, facts[index]!)));
  for (const fact of facts.flat()) fillIn(fact, known);
  return heads.map((head, index) => ({ head, change: namedChange(head, known), facts: facts[index]! }));
}

export function namedChange(head: StoredHead, texts: Texts): ChangeHead {
  return changeOf(head, texts.get(peopleKey(head.who, headPlace(head.operation).name, MAKER))?.texts);
}

/** The stored rows of a change, in their order. Throws StoreBroken where some are missing. */
export async function readRows(tables: LedgerTables, head: StoredHead): Promise<Entity[]> {
  const [rows] = await readManyRows(tables, [head]);
  return rows!;
}

async function readFacts(tables: LedgerTables, heads: readonly StoredHead[]): Promise<StoredFact[][]> {
  const rows = await readManyRows(tables, heads);
  return heads.map(({ operation }, index) => rows[index]!.flatMap((entity) => unpackRow(entity, tables.facts.name).map((fact) => (
    hasText(entity, fact.sheet) ? { ...fact, place: rowPlace(operation, entity).name } : fact
  ))));
}

async function readManyRows(tables: LedgerTables, heads: readonly StoredHead[]): Promise<Entity[][]> {
  const names = heads.flatMap((head) => partitionsOf(head.operation, head.rows));
  const partitions = await inParallel(names.map((name) => () => readPartition(tables, name, names.length > 1)), PARTITIONS_AT_ONCE);
  let next = 0;
  return heads.map((head) => {
    const count = partitionsOf(head.operation, head.rows).length;
    const rows = partitions.slice(next, next + count).flat();
    next += count;
    if (rows.length === head.rows) return rows;
    throw new StoreBroken(`${changeNumber(head.seq)} should have ${head.rows} rows in table ${tables.facts.name}, but ${rows.length} are there. Restore them from a backup of the store.`);
  });
}

async function readPartition({ facts }: LedgerTables, partition: string, many: boolean): Promise<Entity[]> {
  const rows: Entity[] = [];
  for await (const row of facts.rows(odata`PartitionKey eq ${partition}`, { many })) rows.push(row as Entity);
  return rows.sort((a, b) => (a.rowKey < b.rowKey ? -1 : 1));
}

function keptBy({ who, operation }: StoredHead, facts: readonly StoredFact[]): Kept[] {
  const people = facts.filter(({ place }) => place).flatMap(({ sheet, row }) => ownersOf(sheet).map((owner) => row?.[owner]));
  return [who, ...people.filter((person) => typeof person === 'string')].map((person) => ({ person, operation }));
}
