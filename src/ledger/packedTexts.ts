import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import { z } from 'zod';
import { digest } from './digest.js';
import type { StoredHead } from './heads.js';
import type { LedgerTables } from './ledgerTables.js';
import { TEXT_COLUMNS } from './people.js';
import { LARGEST_PIECE, pieceColumns, readPiece } from './pieces.js';
import { readRow } from './readRow.js';
import type { Table } from './table.js';
import { readAllTexts, type Texts } from './texts.js';

// The texts of everybody once more, in one row of `people` beside those of each person: a start reads them with one request. It is only a
// shortcut. Whoever packs them reads all anew, and writes only where the row is still as it was before: an erasure blanks it when the rows of
// the person are gone, so that no name comes back by somebody who had read it earlier.
const KEY = { partitionKey: 'packed', rowKey: 'texts' };
/** What the packed texts hold of a row. */
const SHAPE = digest(TEXT_COLUMNS.join());

const zipped = promisify<string, Buffer>(gzip);
const unzipped = promisify<Buffer, Buffer>(gunzip);

/** The texts of all changes up to one of them. */
export interface PackedTexts {
  readonly seq: number;
  readonly hash: string;
  readonly texts: Texts;
}

const Etag = z.object({ etag: z.string() });

/** Up to which change, and how, the texts were packed. */
interface Contents {
  readonly seq: number;
  readonly hash: string;
  readonly shape: string;
}

/** The packed texts; null where there are none. Throws StoreBroken where they are not as they were written. */
export async function readPackedTexts({ people }: LedgerTables): Promise<PackedTexts | null> {
  const row = await people.get(KEY);
  if (row === null) return null;
  const { contents, packed } = readPiece(row, people.name);
  if (contents === '') return null;
  // What this software wrote: the digest of the row says so.
  const { seq, hash, shape } = JSON.parse(contents) as Contents;
  if (shape !== SHAPE) return null;
  const rows = JSON.parse((await unzipped(packed)).toString()) as [string, Record<string, string>][];
  return { seq, hash, texts: new Map(rows.map(([rowKey, texts]) => [rowKey, { rowKey, operation: '', salt: '', texts }])) };
}

/** Whether the packed texts hold all that is needed up to their change, and nobody was erased after it. */
export function holdsAllUpTo({ seq, hash }: PackedTexts, heads: readonly StoredHead[]): boolean {
  return heads[seq - 1]?.hash === hash && !heads.slice(seq).some(({ kind, whole }) => kind === 'erase' || whole);
}

/** Packs the texts of these changes, all from the first on. Does nothing where they are too many for a row, or somebody was erased or another packed meanwhile. */
export async function packTexts({ people }: LedgerTables, heads: readonly StoredHead[]): Promise<void> {
  const head = heads.at(-1);
  if (!head) return;
  const before = await people.get(KEY);
  const operations = new Set(heads.map(({ operation }) => operation));
  const texts = await readAllTexts(people, [...TEXT_COLUMNS, 'operation']);
  const rows = [...texts.values()].filter(({ operation }) => operations.has(operation)).map(({ rowKey, texts }) => [rowKey, texts]);
  const packed = await zipped(JSON.stringify(rows));
  if (packed.length > LARGEST_PIECE) return;
  const contents: Contents = { seq: head.seq, hash: head.hash, shape: SHAPE };
  const entity = packedRow(JSON.stringify(contents), packed);
  await people.write(before === null ? ['create', entity] : ['update', entity, readRow(Etag, before, people.name).etag]);
}

/** Removes the packed texts. The blank row refuses whoever is packing now. */
export async function dropPackedTexts(people: Table): Promise<void> {
  await people.write(['upsert', packedRow('', Buffer.alloc(0))]);
}

function packedRow(contents: string, packed: Buffer) {
  return { ...KEY, ...pieceColumns({ kind: 'texts', contents, packed }) };
}
