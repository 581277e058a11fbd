import { randomUUID } from 'node:crypto';
import { odata } from '@azure/data-tables';
import { z } from 'zod';
import { digest } from './digest.js';
import type { StoreOptions } from './ledger.js';
import { checkEntity, type Key } from './limits.js';
import { readRow } from './readRow.js';
import { openTables, type Table } from './table.js';
import { removeRows } from './write.js';

/** What conversations are about, and which activities were seen: kept for a day. Throws StoreUnreachable as the ledger does. */
export interface Conversations {
  /** Keeps the context of a conversation, a JSON text; the last one kept counts. Throws ChangeRefused over half a million characters. */
  keep(conversationId: string, context: string): Promise<void>;
  /** The context kept in the last 24 hours; null where there is none. */
  recall(conversationId: string): Promise<string | null>;
  /** True for the first caller, on any instance, that names this activity; false for every later one. */
  firstTime(activityId: string): Promise<boolean>;
  /** Removes what is older than a day; gives the number of rows. */
  sweep(): Promise<number>;
}

export interface ConversationOptions extends StoreOptions {
  /** Gives the real time, where the day of the answers is fixed too. */
  readonly clock: () => Date;
}

const DAY_MS = 24 * 60 * 60 * 1000;

// By whole characters, of which each counts as at most two: half the longest text.
const PARTS = /[\s\S]{1,16384}/gu;
const PART = /^part\d\d$/;
const ContextRow = z.object({ at: z.iso.datetime() }).catchall(z.unknown()).transform(({ at, ...row }) => ({
  at: new Date(at),
  text: Object.keys(row).filter((name) => PART.test(name)).sort().map((name) => String(row[name])).join(''),
}));
const SeenRow = z.object({ operation: z.string() });

export async function openConversations(options: ConversationOptions): Promise<Conversations> {
  const [contexts, activities] = await openTables(options, ['conversations', 'activities']) as [Table, Table];
  const aDayAgo = () => new Date(options.clock().getTime() - DAY_MS);
  return {
    keep: (conversationId, context) => keep(contexts, conversationId, context, options.clock()),
    async recall(conversationId) {
      const row = await contexts.get(keyFor(conversationId));
      if (row === null) return null;
      const { at, text } = readRow(ContextRow, row, contexts.name);
      return at > aDayAgo() ? text : null;
    },
    firstTime: (activityId) => claim(activities, activityId, options.clock()),
    async sweep() {
      const old = odata`at lt ${aDayAgo().toISOString()}`;
      return await removeRows(contexts, old) + await removeRows(activities, old);
    },
  };
}

async function keep(contexts: Table, conversationId: string, context: string, at: Date): Promise<void> {
  const parts = context.match(PARTS) ?? [];
  const columns = parts.map((text, part) => [`part${String(part).padStart(2, '0')}`, text]);
  const entity = { ...keyFor(conversationId), at: at.toISOString(), ...Object.fromEntries(columns) as Record<string, string> };
  checkEntity(entity, 'what the conversation is about');
  await contexts.transact([['upsert', entity]]);
}

async function claim(activities: Table, activityId: string, at: Date): Promise<boolean> {
  const operation = randomUUID();
  const answer = await activities.transact([['create', { ...keyFor(activityId), operation, at: at.toISOString() }]]);
  if (answer === 'done') return true;
  // The row may be our own, when the answer was lost and the request sent again.
  const row = await activities.get(keyFor(activityId));
  return row !== null && readRow(SeenRow, row, activities.name).operation === operation;
}

/** Ids of Teams hold characters that keys do not take, and say who talks to whom: only their digest is stored. */
function keyFor(id: string): Key {
  const hash = digest(id);
  return { partitionKey: hash.slice(0, 2), rowKey: hash };
}
