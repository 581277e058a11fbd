import { randomUUID } from 'node:crypto';
import { odata } from '@azure/data-tables';
import { z } from 'zod';
import type { Fact, Records } from '../workforce/records.js';
import { SHEET_NAMES, type SheetName } from '../workforce/sheets.js';
import { digest } from './digest.js';
import { packFacts, unpackRow, type StoredFact } from './facts.js';
import { headKey, type StoredHead } from './heads.js';
import type { Entity } from './limits.js';
import { packPieces, unpackPiece } from './pieces.js';
import { readRow } from './readRow.js';
import { nameOf, type Memory } from './state.js';
import type { LedgerTables } from './ledgerTables.js';
import type { Table } from './table.js';
import { removeRows, writeRows } from './write.js';

// A checkpoint is what the changes up to one of them add up to, without personal text. It is only a shortcut:
// where one cannot be used, the changes are read instead.
const INDEX = 'index';
const KEPT = 2;

const IndexRow = z.object({
  rowKey: z.string(),
  seq: z.int(),
  hash: z.string(),
  pieces: z.int(),
  digest: z.string(),
  sheets: z.string().transform((text) => (text === '' ? [] : text.split(';'))).pipe(z.array(z.enum(SHEET_NAMES))),
});
type IndexRow = z.output<typeof IndexRow>;

export interface Checkpoint {
  readonly seq: number;
  readonly sheets: readonly SheetName[];
  readonly facts: readonly StoredFact[];
}

/** The newest complete checkpoint of these changes, from the one with the `seq` of `notBefore`; null where there is none. */
export async function readCheckpoint({ checkpoints }: LedgerTables, heads: readonly StoredHead[], notBefore: number): Promise<Checkpoint | null> {
  const usable = (await readIndex(checkpoints)).filter(({ seq, hash }) => seq >= notBefore && heads[seq - 1]?.hash === hash);
  for (const index of usable) {
    const pieces = await readPieces(checkpoints, index.rowKey);
    if (pieces.length !== index.pieces || digestPieces(pieces) !== index.digest) continue;
    return { seq: index.seq, sheets: index.sheets, facts: pieces.flatMap((piece) => factsIn(piece, checkpoints.name)) };
  }
  return null;
}

/** The `seq` of the newest checkpoint; 0 where there is none. */
export async function newestCheckpoint({ checkpoints }: LedgerTables): Promise<number> {
  return (await readIndex(checkpoints))[0]?.seq ?? 0;
}

/** Writes a checkpoint of what is in memory and removes all but the newest two. */
export async function writeCheckpoint({ checkpoints }: LedgerTables, memory: Memory): Promise<void> {
  const head = memory.heads.at(-1);
  if (!head) return;
  const name = `${headKey(head.seq)}-${randomUUID()}`;
  const pieces = packPieces(rowsOf(memory));
  await writeRows(checkpoints, pieces.map((piece, index) => ({ ...piece, partitionKey: name, rowKey: String(index).padStart(6, '0') })), () => undefined);
  const index = { seq: head.seq, hash: head.hash, pieces: pieces.length, digest: digestPieces(pieces), sheets: [...memory.records.known].join(';') };
  await checkpoints.transact([['upsert', { partitionKey: INDEX, rowKey: name, ...index }]]);
  await removeOld(checkpoints);
}

/** Removes the pieces of checkpoints that never came to their index row. */
export async function sweepCheckpoints({ checkpoints }: LedgerTables, before: Date): Promise<void> {
  const complete = new Set((await readIndex(checkpoints)).map(({ rowKey }) => rowKey));
  const leftovers = new Set<string>();
  for await (const row of checkpoints.rows(odata`PartitionKey lt ${INDEX} and Timestamp le ${before}`, ['partitionKey'])) {
    const { partitionKey } = row as Entity;
    if (!complete.has(partitionKey)) leftovers.add(partitionKey);
  }
  for (const partition of leftovers) await removeRows(checkpoints, odata`PartitionKey eq ${partition}`);
}

async function removeOld(checkpoints: Table): Promise<void> {
  for (const { rowKey } of (await readIndex(checkpoints)).slice(KEPT)) {
    await checkpoints.transact([['delete', { partitionKey: INDEX, rowKey }]]);
    await removeRows(checkpoints, odata`PartitionKey eq ${rowKey}`);
  }
}

/** The newest first. */
async function readIndex(checkpoints: Table): Promise<IndexRow[]> {
  const rows: IndexRow[] = [];
  for await (const row of checkpoints.rows(odata`PartitionKey eq ${INDEX}`)) rows.push(readRow(IndexRow, row, checkpoints.name));
  return rows.reverse();
}

async function readPieces(checkpoints: Table, name: string): Promise<Entity[]> {
  const pieces: Entity[] = [];
  for await (const row of checkpoints.rows(odata`PartitionKey eq ${name}`)) pieces.push(row as Entity);
  return pieces;
}

function digestPieces(pieces: readonly { readonly [column: string]: unknown }[]): string {
  return digest(pieces.map((piece) => piece['digest']).join());
}

function rowsOf({ records, places }: Memory): object[] {
  const facts = SHEET_NAMES.flatMap((sheet) => factsOf(records, sheet));
  return packFacts(facts).map(({ columns, facts: [fact] }) => {
    const place = places.get(nameOf(fact!.sheet, fact!.key));
    return place ? { ...columns, place } : columns;
  });
}

function factsOf(records: Records, sheet: SheetName): Fact[] {
  return [...records.rows[sheet]].map(([key, row]) => ({ sheet, key, row }));
}

function factsIn(piece: Entity, table: string): StoredFact[] {
  return unpackPiece(piece, table).flatMap((row) => {
    const { place = null } = row as { place?: string };
    return unpackRow(row, table).map((fact) => ({ ...fact, place }));
  });
}
