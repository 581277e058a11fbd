import { createHash } from 'node:crypto';
import { z } from 'zod';
import { StoreBroken } from './errors.js';
import { LARGEST_BINARY, type Entity } from './limits.js';
import { readRow } from './readRow.js';

/** Bytes of a piece: one entity takes them, and so does the request that writes it, in which they are a third longer. */
export const LARGEST_PIECE = 700_000;
const PACKED = /^packed\d\d$/;

/** Packed bytes in one entity: rows or weeks of a checkpoint, or the texts about people. */
export interface Piece {
  readonly kind: 'rows' | 'weeks' | 'texts';
  /** What the packed bytes are, as JSON; blank where they say it themselves. */
  readonly contents: string;
  readonly packed: Buffer;
}

export type PieceColumns = Omit<Entity, 'partitionKey' | 'rowKey'>;

const StoredPiece = z.object({ kind: z.enum(['rows', 'weeks', 'texts']), contents: z.string(), digest: z.string() }).catchall(z.unknown()).transform(({ kind, contents, digest, ...rest }) => ({
  kind, contents, digest, packed: Buffer.concat(Object.keys(rest).filter((name) => PACKED.test(name)).sort().map((name) => rest[name] as Uint8Array)),
}));

/** The columns of a piece, with a digest of all that it holds. */
export function pieceColumns(piece: Piece): PieceColumns {
  const { kind, contents, packed } = piece;
  const parts = Math.ceil(packed.length / LARGEST_BINARY);
  const columns = Array.from({ length: parts }, (_, part) => [`packed${String(part).padStart(2, '0')}`, packed.subarray(part * LARGEST_BINARY, (part + 1) * LARGEST_BINARY)]);
  return { ...Object.fromEntries(columns) as Record<string, Uint8Array>, kind, contents, digest: digestPiece(piece) };
}

/** Reads a piece. Throws StoreBroken where it is not as it was written. */
export function readPiece(entity: unknown, table: string): Piece {
  const { digest, ...piece } = readRow(StoredPiece, entity, table);
  if (digestPiece(piece) !== digest) throw new StoreBroken(`A packed row in table ${table} is not as it was written.`);
  return piece;
}

function digestPiece({ kind, contents, packed }: Piece): string {
  return createHash('sha256').update(`${kind} ${contents} `).update(packed).digest('hex');
}
