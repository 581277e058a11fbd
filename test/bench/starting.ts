import { performance } from 'node:perf_hooks';
import { odata, TableClient } from '@azure/data-tables';
import type { StoreOptions } from '../../src/ledger/ledger.js';
import { openLedger } from '../../src/ledger/openLedger.js';

/** Seconds to open the ledger and to know everything in it. */
export async function coldStart(store: StoreOptions): Promise<number> {
  const begun = performance.now();
  const ledger = await openLedger({ ...store, clock: () => new Date(), timezone: 'Europe/London' });
  const { workforce } = await ledger.refresh();
  const seconds = since(begun);
  if (workforce.spells.length === 0) throw new Error('the ledger was opened without its records');
  await ledger.close();
  return seconds;
}

/** Seconds to read what a start begins from, and do nothing with it: the rows of the newest checkpoint, or of all changes where none was due yet. */
export async function rawRead({ connection, prefix }: StoreOptions): Promise<number> {
  const open = (name: string) => TableClient.fromConnectionString(connection, `${prefix}${name}`, { allowInsecureConnection: true });
  const begun = performance.now();
  let newest: string | undefined;
  for await (const { rowKey } of open('checkpoints').listEntities({ queryOptions: { filter: odata`PartitionKey eq ${'index'}` } })) newest = rowKey;
  const rows = newest === undefined ? await countRows(open('facts')) : await countRows(open('checkpoints'), odata`PartitionKey eq ${newest}`);
  if (rows === 0) throw new Error('the store of the benchmark is empty');
  return since(begun);
}

/** Seconds to read a checkpoint and all names, and do nothing with them. */
export async function rawReadOfAll(store: StoreOptions): Promise<number> {
  const begun = performance.now();
  await rawRead(store);
  await countRows(TableClient.fromConnectionString(store.connection, `${store.prefix}people`, { allowInsecureConnection: true }));
  return since(begun);
}

async function countRows(table: TableClient, filter?: string): Promise<number> {
  let rows = 0;
  for await (const row of table.listEntities({ queryOptions: { ...(filter && { filter }) } })) rows += row.etag ? 1 : 0;
  return rows;
}

function since(begun: number): number {
  return (performance.now() - begun) / 1000;
}
