import { randomUUID } from 'node:crypto';
import { odata } from '@azure/data-tables';
import { z } from 'zod';
import { mostRecent } from '../workforce/mostRecent.js';
import { contextEntity, forgetContexts, keyFor, readContext, type ContextRow } from './contexts.js';
import type { StoreOptions } from './ledger.js';
import { readRow } from './readRow.js';
import { openTables, type Table } from './table.js';
import { openTurn, turnFrom, type OpenTurn, type TurnPlace } from './turns.js';
import { removeRows } from './write.js';

/** What conversations are about, and which activities were answered: kept for a day. Throws StoreUnreachable as the ledger does. */
export interface Conversations {
  /** Keeps the context of a conversation, a JSON text; the last one kept counts. Throws ChangeRefused over half a million characters. */
  keep(conversationId: string, context: string): Promise<void>;
  /** The context kept in the last 24 hours; null where there is none. */
  recall(conversationId: string): Promise<string | null>;
  /** Begins a turn of a conversation: one read, and one write when it is kept. */
  open(conversationId: string): Promise<OpenTurn>;
  /**
   * Begins a turn of a conversation with what this instance saw of it last, without a read. Another instance may have gone on with it: then `keep`
   * keeps nothing and gives false. Null where this instance has not seen it.
   */
  resume(conversationId: string): OpenTurn | null;
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
/** Conversations whose last turn an instance holds. */
const MOST_REMEMBERED = 1000;

const SeenRow = z.object({ operation: z.string() });

export async function openConversations(options: ConversationOptions): Promise<Conversations> {
  const [contexts, activities] = await openTables(options, ['conversations', 'activities']) as [Table, Table];
  const aDayAgo = () => new Date(options.clock().getTime() - DAY_MS);
  let seen = mostRecent<ContextRow>(MOST_REMEMBERED);
  const placeOf = (conversationId: string): TurnPlace => ({
    contexts, conversationId, clock: options.clock, since: aDayAgo(),
    onSeen: (row) => (row ? seen.set(conversationId, row) : seen.delete(conversationId)),
  });
  return {
    open: (conversationId) => openTurn(placeOf(conversationId)),
    resume(conversationId) {
      const row = seen.get(conversationId);
      return row ? turnFrom(row, placeOf(conversationId)) : null;
    },
    async keep(conversationId, context) {
      await contexts.transact([['upsert', contextEntity(conversationId, { context, at: options.clock(), answered: [] })]]);
    },
    async recall(conversationId) {
      const row = await readContext(contexts, conversationId);
      return row && row.at > aDayAgo() ? row.context : null;
    },
    firstTime: (activityId) => claim(activities, activityId, options.clock()),
    async forget(texts, spared = []) {
      seen = mostRecent(MOST_REMEMBERED);
      return forgetContexts(contexts, texts, spared);
    },
    async sweep() {
      const old = odata`at lt ${aDayAgo().toISOString()}`;
      return await removeRows(contexts, old) + await removeRows(activities, old);
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
