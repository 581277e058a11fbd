import { odata } from '@azure/data-tables';
import { z } from 'zod';
import { CHANGES, partitionsOf } from './heads.js';
import type { Entity, Key } from './limits.js';
import { inParallel } from './parallel.js';
import { readRow } from './readRow.js';
import type { LedgerTables } from './ledgerTables.js';
import { removeRows } from './write.js';

// Intents stand in the partition of the heads, sorted after them, so that one transaction can replace one by a head.
const INTENT = 'intent-';
const SWEPT = 'swept-';
const PARTITIONS_AT_ONCE = 4;

const IntentRow = z.object({ rowKey: z.string().regex(/^(intent|swept)-/), rows: z.int().min(0) });

/** Says that the rows of an operation are about to be written. */
export function intentEntity(operation: string, rows: number): Entity {
  return { ...intentKey(operation), rows };
}

export function intentKey(operation: string): Key {
  return { partitionKey: CHANGES, rowKey: `${INTENT}${operation}` };
}

/** Removes what a writer that has lost had written, once all its writes have ended. */
export async function discard(tables: LedgerTables, operation: string, rows: number): Promise<void> {
  await removeOperation(tables, operation, rows);
  await tables.changes.transact([['delete', intentKey(operation)]]);
}

/**
 * Removes the rows of operations that never came to their head. An intent is first turned into a note that it was swept, by which
 * a writer that is only slow fails; as that writer may still be adding rows, the next sweep looks at the note once more.
 */
export async function sweepIntents(tables: LedgerTables, before: Date): Promise<number> {
  let swept = 0;
  for await (const row of tables.changes.rows(odata`PartitionKey eq ${CHANGES} and RowKey ge ${INTENT} and Timestamp le ${before}`)) {
    const { rowKey, rows } = readRow(IntentRow, row, tables.changes.name);
    const operation = rowKey.slice(rowKey.indexOf('-') + 1);
    if (rowKey.startsWith(SWEPT)) await forget(tables, operation, rows);
    else if (await claim(tables, operation, rows)) swept += 1;
  }
  return swept;
}

async function claim(tables: LedgerTables, operation: string, rows: number): Promise<boolean> {
  const note = { partitionKey: CHANGES, rowKey: `${SWEPT}${operation}`, rows };
  const answer = await tables.changes.transact([['delete', intentKey(operation)], ['upsert', note]]);
  if (answer === 'refused') return false;
  await removeOperation(tables, operation, rows);
  return true;
}

async function forget(tables: LedgerTables, operation: string, rows: number): Promise<void> {
  await removeOperation(tables, operation, rows);
  await tables.changes.transact([['delete', { partitionKey: CHANGES, rowKey: `${SWEPT}${operation}` }]]);
}

async function removeOperation(tables: LedgerTables, operation: string, rows: number): Promise<void> {
  const partitions = partitionsOf(operation, rows).map((partition) => () => removeRows(tables.facts, odata`PartitionKey eq ${partition}`));
  await inParallel(partitions, PARTITIONS_AT_ONCE);
  await removeRows(tables.people, odata`operation eq ${operation}`);
}

