import { randomUUID } from 'node:crypto';
import { odata } from '@azure/data-tables';
import { z } from 'zod';
import { columnsOf, SHEET_NAMES, type SheetName } from '../workforce/sheets.js';
import { WeeklyCaseloads } from '../workforce/weeklyCaseloads.js';
import { digest } from './digest.js';
import type { StoredFact } from './storedFacts.js';
import { headKey, type StoredHead } from './heads.js';
import type { Entity } from './limits.js';
import { pieceColumns, readPiece, type Piece } from './pieces.js';
import { readRow } from './readRow.js';
import { factsIn, rowPieces } from './rowPieces.js';
import type { Memory } from './state.js';
import type { LedgerTables } from './ledgerTables.js';
import type { Table } from './table.js';
import { caseloadsIn, weekPieces } from './weekPieces.js';
import { removeRows } from './write.js';

// A checkpoint is what the changes up to one of them add up to, without personal text. It is only a shortcut:
// where one cannot be used, the changes are read instead.
const INDEX = 'index';
const KEPT = 2;
/** What the rows of a checkpoint look like: one of another version, whose sheets have other columns, is of no use. */
const SHAPE = digest(JSON.stringify(SHEET_NAMES.map((sheet) => [sheet, Object.entries(columnsOf(sheet)).map(([field, { kind, required, key, personal, codes }]) => [field, kind, required, key, personal, codes])])));

const IndexRow = z.object({
  rowKey: z.string(),
  seq: z.int(),
  hash: z.string(),
  pieces: z.int(),
  digest: z.string(),
  shape: z.string().default(''),
  sheets: z.string().transform((text) => (text === '' ? [] : text.split(';'))).pipe(z.array(z.enum(SHEET_NAMES))),
});
export type IndexRow = z.output<typeof IndexRow>;

export interface Checkpoint {
  readonly seq: number;
  readonly sheets: readonly SheetName[];
  /** Of every sheet but the caseloads. */
  readonly facts: readonly StoredFact[];
  readonly caseloads: WeeklyCaseloads;
}

/** The newest complete checkpoint of these changes, from the one with the `seq` of `notBefore`; null where there is none in the index. */
export async function readCheckpoint({ checkpoints }: LedgerTables, index: readonly IndexRow[], heads: readonly StoredHead[], notBefore: number): Promise<Checkpoint | null> {
  const usable = index.filter(({ seq, hash, shape }) => shape === SHAPE && seq >= notBefore && heads[seq - 1]?.hash === hash);
  for (const { rowKey, seq, sheets, ...whole } of usable) {
    const pieces = await readPieces(checkpoints, rowKey);
    if (pieces.length !== whole.pieces || digestPieces(pieces) !== whole.digest) continue;
    const read = pieces.map((piece) => readPiece(piece, checkpoints.name));
    return { seq, sheets, facts: read.filter(({ kind }) => kind === 'rows').flatMap(factsIn), caseloads: caseloadsIn(read.filter(({ kind }) => kind === 'weeks')) };
  }
  return null;
}

/** The `seq` of the newest checkpoint of this version; 0 where there is none. */
export async function newestCheckpoint({ checkpoints }: LedgerTables): Promise<number> {
  return (await indexOf(checkpoints)).find(({ shape }) => shape === SHAPE)?.seq ?? 0;
}

/** The checkpoints there are, the newest first. */
export function readIndex({ checkpoints }: LedgerTables): Promise<readonly IndexRow[]> {
  return indexOf(checkpoints);
}

/** Writes a checkpoint of what is in memory and removes all but the newest two. */
export async function writeCheckpoint({ checkpoints }: LedgerTables, memory: Memory): Promise<void> {
  const head = memory.heads.at(-1);
  if (!head) return;
  const name = `${headKey(head.seq)}-${randomUUID()}`;
  const digests = await writePieces(checkpoints, name, piecesOf(memory));
  const index = { seq: head.seq, hash: head.hash, pieces: digests.length, digest: digest(digests.join()), shape: SHAPE, sheets: [...memory.records.known].join(';') };
  await checkpoints.transact([['upsert', { partitionKey: INDEX, rowKey: name, ...index }]]);
  await removeOld(checkpoints);
}

/** Removes the pieces of checkpoints that never came to their index row. */
export async function sweepCheckpoints({ checkpoints }: LedgerTables, before: Date): Promise<void> {
  const complete = new Set((await indexOf(checkpoints)).map(({ rowKey }) => rowKey));
  const leftovers = new Set<string>();
  for await (const row of checkpoints.rows(odata`PartitionKey lt ${INDEX} and Timestamp le ${before}`, { columns: ['partitionKey'] })) {
    const { partitionKey } = row as Entity;
    if (!complete.has(partitionKey)) leftovers.add(partitionKey);
  }
  for (const partition of leftovers) await removeRows(checkpoints, odata`PartitionKey eq ${partition}`);
}

async function removeOld(checkpoints: Table): Promise<void> {
  for (const { rowKey } of (await indexOf(checkpoints)).slice(KEPT)) {
    await checkpoints.transact([['delete', { partitionKey: INDEX, rowKey }]]);
    await removeRows(checkpoints, odata`PartitionKey eq ${rowKey}`);
  }
}

function* piecesOf(memory: Memory): Iterable<Piece> {
  yield* rowPieces(memory);
  yield* weekPieces(WeeklyCaseloads.of(memory.records.rows.caseloads));
}

/** Each piece is written before the next is made, so that an instance answers between them. Gives their digests. */
async function writePieces(checkpoints: Table, name: string, pieces: Iterable<Piece>): Promise<string[]> {
  const digests: string[] = [];
  for (const piece of pieces) {
    const columns = pieceColumns(piece);
    await checkpoints.transact([['upsert', { ...columns, partitionKey: name, rowKey: String(digests.length).padStart(6, '0') }]]);
    digests.push(String(columns['digest']));
  }
  return digests;
}

async function indexOf(checkpoints: Table): Promise<IndexRow[]> {
  const rows: IndexRow[] = [];
  for await (const row of checkpoints.rows(odata`PartitionKey eq ${INDEX}`)) rows.push(readRow(IndexRow, row, checkpoints.name));
  return rows.reverse();
}

async function readPieces(checkpoints: Table, name: string): Promise<Entity[]> {
  const pieces: Entity[] = [];
  for await (const row of checkpoints.rows(odata`PartitionKey eq ${name}`, { many: true })) pieces.push(row as Entity);
  return pieces;
}

function digestPieces(pieces: readonly { readonly [column: string]: unknown }[]): string {
  return digest(pieces.map((piece) => piece['digest']).join());
}
