import { z } from 'zod';
import { SHEET_NAMES } from '../workforce/sheets.js';
import { CHANGE_KINDS, changeNumber, type ChangeHead } from './change.js';
import { digestOf } from './digest.js';
import { StoreBroken } from './errors.js';
import type { Entity, Key } from './limits.js';
import type { Place } from './people.js';
import { readRow } from './readRow.js';

export const CHANGES = 'changes';
/** Stored rows in one partition of `facts`; Azurite slows with more. */
const CHUNK = 500;

/** A head as it is stored: without the name of who made it and their words, which stand in `people`. */
const HeadRow = z.object({
  rowKey: z.string().regex(/^\d{10}$/),
  at: z.iso.datetime(),
  who: z.string(),
  kind: z.enum(CHANGE_KINDS),
  sheets: z.string().transform((text) => (text === '' ? [] : text.split(';'))).pipe(z.array(z.enum(SHEET_NAMES))),
  facts: z.int().min(0),
  rows: z.int().min(0),
  whole: z.boolean(),
  undoes: z.int().nullish().transform((seq) => seq ?? null),
  request: z.string().nullish().transform((id) => id ?? null),
  operation: z.string(),
  factsDigest: z.string(),
  textDigest: z.string(),
  previousHash: z.string(),
  hash: z.string(),
}).transform(({ rowKey, ...head }) => ({ seq: Number(rowKey), ...head }));

export type StoredHead = z.output<typeof HeadRow>;

export function readHead(row: unknown, table: string): StoredHead {
  return readRow(HeadRow, row, table);
}

/** Throws StoreBroken where the heads don't follow on `after` without a gap. */
export function checkSequence(heads: readonly StoredHead[], after: number): void {
  const gap = heads.findIndex(({ seq }, index) => seq !== after + index + 1);
  if (gap >= 0) throw new StoreBroken(`Change ${changeNumber(after + gap + 1)} is missing from the store. Restore it from a backup.`);
}

/** The hash of a change: everything in its head, with the digests of its facts and texts and the hash before it. */
export function hashOf(head: Omit<StoredHead, 'hash'>): string {
  const { seq, at, who, kind, sheets, facts, rows, whole, undoes, request, operation, factsDigest, textDigest, previousHash } = head;
  // A change without a request hashes as those did before there were any.
  return digestOf({ seq, at, who, kind, sheets, facts, rows, whole, undoes, ...(request !== null && { request }), operation, factsDigest, textDigest, previousHash });
}

export function headEntity(head: StoredHead): Entity {
  const { seq, sheets, undoes, request, ...plain } = head;
  return { partitionKey: CHANGES, rowKey: headKey(seq), number: changeNumber(seq), ...plain, sheets: sheets.join(';'), ...(undoes !== null && { undoes }), ...(request !== null && { request }) };
}

export function headKey(seq: number): string {
  return String(seq).padStart(10, '0');
}

export function changeOf(head: StoredHead, texts: Readonly<Record<string, string>> | undefined): ChangeHead {
  const { seq, at, who, kind, sheets, facts, whole, undoes, request, hash, previousHash, operation } = head;
  const maker = { id: who, name: texts?.['name'] ?? null };
  return { seq, number: changeNumber(seq), at, who: maker, kind, why: texts?.['why'] ?? '', sheets, facts, whole, undoes, request, hash, previousHash, operation };
}

/** Where the personal text of the head of an operation is from. */
export function headPlace(operation: string): Place {
  return { operation, name: `${operation}-head` };
}

/** Where the personal text of a stored row is from. */
export function rowPlace(operation: string, row: Key): Place {
  return { operation, name: `${row.partitionKey}-${row.rowKey}` };
}

/** The partitions of an operation's facts. */
export function partitionsOf(operation: string, rows: number): string[] {
  return Array.from({ length: Math.ceil(rows / CHUNK) }, (_, chunk) => rowKeys(operation, chunk * CHUNK).partitionKey);
}

/** The keys of an operation's row with this index. */
export function rowKeys(operation: string, index: number): Key {
  const chunk = String(Math.floor(index / CHUNK)).padStart(4, '0');
  return { partitionKey: `${operation}-${chunk}`, rowKey: String(index % CHUNK).padStart(4, '0') };
}
