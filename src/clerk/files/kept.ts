import type { Conversations } from '../../ledger/conversations.js';

/** Characters of one kept text; the store takes half a million. */
const PART = 400_000;

export type Shelf = Pick<Conversations, 'keep' | 'recall'>;

/** Keeps the bytes of a file under an id, for a day at most; gives the number of its parts. */
export async function keepFile(shelf: Shelf, id: string, bytes: Uint8Array): Promise<number> {
  const text = Buffer.from(bytes).toString('base64');
  const parts = Math.ceil(text.length / PART);
  for (let part = 0; part < parts; part++) await shelf.keep(nameOf(id, part), text.slice(part * PART, (part + 1) * PART));
  return parts;
}

/** The bytes as they were kept; null where a part of them is gone. */
export async function keptFile(shelf: Shelf, id: string, parts: number): Promise<Buffer | null> {
  const texts = await Promise.all(Array.from({ length: parts }, (_, part) => shelf.recall(nameOf(id, part))));
  return texts.every((text) => text) ? Buffer.from(texts.join(''), 'base64') : null;
}

/** Keeps nothing of a file any more. */
export async function dropFile(shelf: Shelf, id: string, parts: number): Promise<void> {
  for (let part = 0; part < parts; part++) await shelf.keep(nameOf(id, part), '');
}

function nameOf(id: string, part: number): string {
  return `file ${id} ${part}`;
}
