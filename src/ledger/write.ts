import { batches, type Entity } from './limits.js';
import { inParallel } from './parallel.js';
import type { Table } from './table.js';

const PARTITIONS_AT_ONCE = 4;
/** A change by chat has no more rows than this; an import has. */
const FEW = 100;

/** Rows of one partition. */
interface Portion {
  readonly rows: readonly Entity[];
}

/** Writes rows, whichever partitions they are of; a row that is there is replaced. */
export async function writeRows(table: Table, entities: readonly Entity[]): Promise<void> {
  await writePartitions(table, byPartition(entities), entities.length);
}

/** Writes so many rows by their partitions, a few at a time; each is taken when its turn has come, and `onWritten` hears of it when it stands. */
export async function writePartitions<P extends Portion>(table: Table, partitions: Iterable<P>, size: number, onWritten?: (partition: P) => void): Promise<void> {
  const many = size > FEW;
  const write = async (partition: P) => {
    for (const batch of batches(partition.rows)) await put(table, batch, many);
    onWritten?.(partition);
  };
  await inParallel(jobsOf(partitions, write), PARTITIONS_AT_ONCE);
}

function* jobsOf<P>(partitions: Iterable<P>, write: (partition: P) => Promise<void>): Generator<() => Promise<void>> {
  for (const partition of partitions) yield () => write(partition);
}

/**
 * Rows are nearly always new, and the emulator looks twice for one that may be there. Where one is, it is mostly our own: the answer was lost
 * and the request sent again.
 */
async function put(table: Table, batch: readonly Entity[], many: boolean): Promise<void> {
  const outcome = await table.transact(batch.map((entity) => ['create', entity] as const), { many });
  if (outcome === 'refused') await table.transact(batch.map((entity) => ['upsert', entity] as const), { many });
}

/** Removes the rows that a filter lets through; gives how many there were. */
export async function removeRows(table: Table, filter: string): Promise<number> {
  const rows: Entity[] = [];
  for await (const row of table.rows(filter, { columns: ['partitionKey', 'rowKey'] })) rows.push(row as Entity);
  const remove = async (keys: Portion) => {
    for (const batch of batches(keys.rows)) {
      await table.transact(batch.map(({ partitionKey, rowKey }) => ['delete', { partitionKey, rowKey }] as const), { many: true });
    }
  };
  await inParallel(jobsOf(byPartition(rows), remove), PARTITIONS_AT_ONCE);
  return rows.length;
}

function* byPartition(entities: readonly Entity[]): Generator<Portion> {
  const partitions = new Map<string, Entity[]>();
  for (const entity of entities) {
    const rows = partitions.get(entity.partitionKey);
    if (rows) rows.push(entity);
    else partitions.set(entity.partitionKey, [entity]);
  }
  for (const rows of partitions.values()) yield { rows };
}
