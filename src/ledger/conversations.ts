import { randomUUID } from 'node:crypto';
import { odata } from '@azure/data-tables';
import { z } from 'zod';
import { contextEntity, forgetContexts, keyFor, readContext } from './contexts.js';
import type { StoreOptions } from './ledger.js';
import { readRow } from './readRow.js';
import { openTables, type Table } from './table.js';
import { openTurn, type OpenTurn } from './turns.js';
import { removeRows } from './write.js';

/** What conversations are about, and which activities were answered: kept for a day. Throws StoreUnreachable as the ledger does. */
export interface Conversations {
  /** Keeps the context of a conversation, a JSON text; the last one kept counts. Throws ChangeRefused over half a million characters. */
  keep(conversationId: string, context: string): Promise<void>;
  /** The context kept in the last 24 hours; null where there is none. */
  recall(conversationId: string): Promise<string | null>;
  /** Begins a turn of a conversation: one read, and one write when it is kept. */
  open(conversationId: string): Promise<OpenTurn>;
  /** What this instance last saw the conversation to be about, without reading: a guess, since another instance may have gone on with it. */
  remembered(conversationId: string): string | null;
  /** True for the first caller, on any instance, that names this activity; false for every later one. */
  firstTime(activityId: string): Promise<boolean>;
  /**
   * Removes what says one of these texts, in whatever case, and every file that waits, as nobody can tell what stands in one; what is kept under
   * one of the names that are spared stays. Gives the number of rows.
   */
  forget(texts: readonly string[], spared?: readonly string[]): Promise<number>;
  /** Removes what is older than a day; gives the number of rows. */
  sweep(): Promise<number>;
}

export interface ConversationOptions extends StoreOptions {
  /** Gives the real time, where the day of the answers is fixed too. */
  readonly clock: () => Date;
}

const DAY_MS = 24 * 60 * 60 * 1000;
const MOST_REMEMBERED = 1000;

const SeenRow = z.object({ operation: z.string() });

export async function openConversations(options: ConversationOptions): Promise<Conversations> {
  const [contexts, activities] = await openTables(options, ['conversations', 'activities']) as [Table, Table];
  const aDayAgo = () => new Date(options.clock().getTime() - DAY_MS);
  const memory = remembering();
  const open = (conversationId: string) => openTurn(contexts, conversationId, options.clock, aDayAgo(), (context) => memory.remember(conversationId, context));
  return {
    open,
    remembered: memory.of,
    async keep(conversationId, context) {
      await contexts.transact([['upsert', contextEntity(conversationId, { context, at: options.clock(), answered: [] })]]);
    },
    async recall(conversationId) {
      const row = await readContext(contexts, conversationId);
      return row && row.at > aDayAgo() ? row.context : null;
    },
    firstTime: (activityId) => claim(activities, activityId, options.clock()),
    async forget(texts, spared = []) {
      memory.clear();
      return forgetContexts(contexts, texts, spared);
    },
    async sweep() {
      const old = odata`at lt ${aDayAgo().toISOString()}`;
      return await removeRows(contexts, old) + await removeRows(activities, old);
    },
  };
}

/** The contexts seen last, of so many conversations. */
function remembering() {
  const seen = new Map<string, string | null>();
  return {
    clear: () => seen.clear(),
    of: (conversationId: string) => seen.get(conversationId) ?? null,
    remember(conversationId: string, context: string | null) {
      seen.delete(conversationId);
      seen.set(conversationId, context);
      const [oldest] = seen.keys();
      if (seen.size > MOST_REMEMBERED && oldest !== undefined) seen.delete(oldest);
    },
  };
}

async function claim(activities: Table, activityId: string, at: Date): Promise<boolean> {
  const operation = randomUUID();
  const answer = await activities.transact([['create', { ...keyFor(activityId), operation, at: at.toISOString() }]]);
  if (answer === 'done') return true;
  // The row may be our own, when the answer was lost and the request sent again.
  const row = await activities.get(keyFor(activityId));
  return row !== null && readRow(SeenRow, row, activities.name).operation === operation;
}
