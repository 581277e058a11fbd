import { gunzipSync, gzipSync } from 'node:zlib';
import { z } from 'zod';
import { digest } from './digest.js';
import { StoreBroken } from './errors.js';
import { LARGEST_BINARY, type Entity } from './limits.js';
import { readRow } from './readRow.js';

// Packed never much larger than unpacked, so that a piece fits one entity.
const LARGEST_PIECE = 900_000;
const PACKED = /^packed\d\d$/;

const Piece = z.object({ digest: z.string() }).catchall(z.unknown()).transform((piece) => ({
  digest: piece.digest,
  parts: Object.keys(piece).filter((name) => PACKED.test(name)).sort().map((name) => piece[name] as Uint8Array),
}));

/** Packs rows, as JSON, into the columns of as many entities as they need. */
export function packPieces(rows: Iterable<object>): Omit<Entity, 'partitionKey' | 'rowKey'>[] {
  const pieces: Omit<Entity, 'partitionKey' | 'rowKey'>[] = [];
  let texts: string[] = [];
  let size = 0;
  for (const row of rows) {
    const text = JSON.stringify(row);
    const bytes = Buffer.byteLength(text) + 1;
    if (texts.length > 0 && size + bytes > LARGEST_PIECE) {
      pieces.push(packPiece(texts));
      texts = [];
      size = 0;
    }
    texts.push(text);
    size += bytes;
  }
  return texts.length > 0 ? [...pieces, packPiece(texts)] : pieces;
}

/** The rows of a piece. Throws StoreBroken where it is not as it was written. */
export function unpackPiece(entity: unknown, table: string): unknown[] {
  const piece = readRow(Piece, entity, table);
  const packed = Buffer.concat(piece.parts);
  if (digest(packed.toString('base64')) !== piece.digest) throw new StoreBroken(`A piece of a checkpoint in table ${table} is not as it was written.`);
  return JSON.parse(gunzipSync(packed).toString()) as unknown[];
}

function packPiece(texts: readonly string[]): Omit<Entity, 'partitionKey' | 'rowKey'> {
  const packed = gzipSync(`[${texts.join(',')}]`);
  const parts = Math.ceil(packed.length / LARGEST_BINARY);
  const columns = Array.from({ length: parts }, (_, part) => [`packed${String(part).padStart(2, '0')}`, packed.subarray(part * LARGEST_BINARY, (part + 1) * LARGEST_BINARY)]);
  return { ...Object.fromEntries(columns) as Record<string, Uint8Array>, digest: digest(packed.toString('base64')) };
}
