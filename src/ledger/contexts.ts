import { z } from 'zod';
import { digest } from './digest.js';
import { checkEntity, type Entity, type Key } from './limits.js';
import { readRow } from './readRow.js';
import type { Table } from './table.js';

// One row a conversation: what it is about, and which of its activities were answered last, so that one read tells both
// and one write, which only one of several instances can make, keeps both.

/** The row of a conversation as it was read. */
export interface ContextRow {
  readonly context: string;
  readonly at: Date;
  readonly answered: readonly string[];
  /** Changes with every write. */
  readonly etag: string;
}

// By whole characters, of which each counts as at most two: half the longest text.
const PARTS = /[\s\S]{1,16384}/gu;
const PART = /^part\d\d$/;

const StoredRow = z.object({ at: z.iso.datetime(), etag: z.string(), answered: z.string().default('') }).catchall(z.unknown()).transform(({ at, etag, answered, ...row }): ContextRow => ({
  context: Object.keys(row).filter((name) => PART.test(name)).sort().map((name) => String(row[name])).join(''),
  at: new Date(at),
  answered: answered === '' ? [] : answered.split(' '),
  etag,
}));

/** The row of a conversation; null where it has none. */
export async function readContext(contexts: Table, conversationId: string): Promise<ContextRow | null> {
  const row = await contexts.get(keyFor(conversationId));
  return row === null ? null : readRow(StoredRow, row, contexts.name);
}

/** Throws ChangeRefused where the context does not fit a row. */
export function contextEntity(conversationId: string, { context, at, answered }: Omit<ContextRow, 'etag'>): Entity {
  const parts = context.match(PARTS) ?? [];
  const columns = parts.map((text, part) => [`part${String(part).padStart(2, '0')}`, text]);
  const entity = { ...keyFor(conversationId), at: at.toISOString(), answered: answered.join(' '), ...Object.fromEntries(columns) as Record<string, string> };
  checkEntity(entity, 'what the conversation is about');
  return entity;
}

/** Removes the contexts that say one of the texts, and what is no JSON: the files that wait; those under a name that is spared stay. Gives how many there were. */
export async function forgetContexts(contexts: Table, texts: readonly string[], spared: readonly string[]): Promise<number> {
  const said = texts.map((text) => text.toLowerCase());
  const staying = new Set(spared.map((id) => keyFor(id).rowKey));
  const gone: Key[] = [];
  for await (const row of contexts.rows('')) {
    const { partitionKey, rowKey } = row as Entity;
    if (staying.has(rowKey)) continue;
    const context = readRow(StoredRow, row, contexts.name).context.toLowerCase();
    if (!context.startsWith('{') || said.some((text) => isSaidIn(text, context))) gone.push({ partitionKey, rowKey });
  }
  for (const key of gone) await contexts.transact([['delete', key]]);
  return gone.length;
}

/** As words of their own: W1 is not said in W12. */
function isSaidIn(text: string, context: string): boolean {
  for (let at = context.indexOf(text); at >= 0; at = context.indexOf(text, at + 1)) {
    if (!/[\p{L}\p{N}]/u.test(context[at - 1] ?? '') && !/[\p{L}\p{N}]/u.test(context[at + text.length] ?? '')) return true;
  }
  return false;
}

/** Ids of Teams hold characters that keys do not take, and say who talks to whom: only their digest is stored. */
export function keyFor(id: string): Key {
  const hash = digest(id);
  return { partitionKey: hash.slice(0, 2), rowKey: hash };
}
