import type { Progress } from './ledger.js';
import { batches, type Entity } from './limits.js';
import { inParallel } from './parallel.js';
import type { Table } from './table.js';

const PARTITIONS_AT_ONCE = 4;
/** A change by chat has no more rows than this; an import has. */
const FEW = 100;

/** Writes rows, whichever partitions they are of; a row that is there is replaced. `onWritten` hears how many each transaction wrote. */
export async function writeRows(table: Table, entities: readonly Entity[], onWritten: (rows: number) => void): Promise<void> {
  const many = entities.length > FEW;
  const jobs = [...byPartition(entities)].map((rows) => async () => {
    for (const batch of batches(rows)) {
      await put(table, batch, many);
      onWritten(batch.length);
    }
  });
  await inParallel(jobs, PARTITIONS_AT_ONCE);
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
  const jobs = [...byPartition(rows)].map((keys) => async () => {
    for (const batch of batches(keys)) {
      await table.transact(batch.map(({ partitionKey, rowKey }) => ['delete', { partitionKey, rowKey }] as const), { many: true });
    }
  });
  await inParallel(jobs, PARTITIONS_AT_ONCE);
  return rows.length;
}

/** Counts the rows written to several tables as one progress. */
export function counting(total: number, onProgress: Progress | undefined): (rows: number) => void {
  let done = 0;
  return (rows) => {
    done += rows;
    onProgress?.(done, total);
  };
}

function byPartition(entities: readonly Entity[]): Iterable<Entity[]> {
  const partitions = new Map<string, Entity[]>();
  for (const entity of entities) {
    const rows = partitions.get(entity.partitionKey);
    if (rows) rows.push(entity);
    else partitions.set(entity.partitionKey, [entity]);
  }
  return partitions.values();
}
