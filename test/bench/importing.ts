import { performance } from 'node:perf_hooks';
import { TableClient, type TransactionAction } from '@azure/data-tables';
import { inParallel } from '../../src/ledger/parallel.js';
import type { Ledger, StoreOptions } from '../../src/ledger/ledger.js';
import type { Fact } from '../../src/workforce/records.js';

/** The rows of which both rates are taken. */
export const FIRST = 20_000;
const BATCH = 100;
const PARTITION = 1_000;
const AT_ONCE = 4;

/** Rows a second through the ledger, as the import command appends them. */
export async function importRate(ledger: Ledger, facts: readonly Fact[]): Promise<number> {
  const { seq } = await ledger.refresh();
  const sheets = [...new Set(facts.map(({ sheet }) => sheet))];
  const begun = performance.now();
  const outcome = await ledger.append({ who: { id: 'import', name: null }, kind: 'import', why: 'Import of a workbook', sheets, facts }, seq);
  if ('conflict' in outcome) throw new Error('somebody else wrote to the store of the benchmark');
  return rate(facts.length, begun);
}

/** Rows a second inserted one entity a row in full batches, with as many partitions at once as the ledger writes. */
export async function rawRate({ connection, prefix }: StoreOptions, facts: readonly Fact[]): Promise<number> {
  const table = TableClient.fromConnectionString(connection, `${prefix}raw`, { allowInsecureConnection: true });
  await table.createTable();
  const partitions = chunks(facts, PARTITION).map((rows, partition) => chunks(rows.map((fact, row) => insertOf(fact, partition, row)), BATCH));
  const begun = performance.now();
  await inParallel(partitions.map((batches) => async () => {
    for (const batch of batches) await table.submitTransaction(batch);
  }), AT_ONCE);
  return rate(facts.length, begun);
}

function insertOf({ sheet, key, row }: Fact, partition: number, place: number): TransactionAction {
  const cells = Object.entries(row ?? {}).filter(([, value]) => value !== null).map(([field, value]) => [field, Array.isArray(value) ? value.join(';') : value]);
  const keys = { partitionKey: String(partition).padStart(6, '0'), rowKey: String(place).padStart(6, '0') };
  return ['create', { ...Object.fromEntries(cells) as object, sheet, key, ...keys }];
}

function chunks<T>(items: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, n) => items.slice(n * size, (n + 1) * size));
}

function rate(rows: number, begun: number): number {
  return rows / ((performance.now() - begun) / 1000);
}
