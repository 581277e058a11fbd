import { randomUUID } from 'node:crypto';
import { contextEntity, readContext, type ContextRow } from './contexts.js';
import { digest } from './digest.js';
import type { Table } from './table.js';

/** A turn of a conversation that has begun. */
export interface OpenTurn {
  /** What the conversation was about when the turn began, kept in the last 24 hours; null where nothing is. */
  readonly context: string | null;
  /** Whether this activity is one of the last that were answered. */
  answered(activityId: string): boolean;
  /**
   * Keeps what the conversation is about now, and that the activity has its answer; the last turn kept counts.
   * False, and nothing is kept, where the activity got its answer meanwhile: of two instances with the same activity one is told true.
   */
  keep(context: string, activityId: string): Promise<boolean>;
}

/** Teams sends an activity again within a minute, in which nobody writes so many others. */
const MOST_ANSWERED = 32;
/** So many other turns of one conversation do not get in between. */
const TRIES = 20;

/** Begins a turn; `onSeen` hears of each context that is known to be the conversation's. */
export async function openTurn(contexts: Table, conversationId: string, clock: () => Date, since: Date, onSeen: (context: string | null) => void): Promise<OpenTurn> {
  const begun = await readContext(contexts, conversationId);
  const context = begun && begun.at > since ? begun.context : null;
  onSeen(context);
  return {
    context,
    answered: (activityId) => isAnswered(begun, activityId),
    async keep(next, activityId) {
      const kept = await keepOnce(contexts, conversationId, begun, activityId, (answered) => ({ context: next, at: clock(), answered }));
      if (kept) onSeen(next);
      return kept;
    },
  };
}

/** Writes over the row as it was read; where another turn was kept meanwhile, looks again whether it was this one's activity. */
async function keepOnce(contexts: Table, conversationId: string, begun: ContextRow | null, activityId: string, made: (answered: readonly string[]) => Omit<ContextRow, 'etag'>): Promise<boolean> {
  // With a mark of its own a write is known as ours, when its answer was lost and the request sent again.
  const mark = `${markOf(activityId)}.${randomUUID().slice(0, 8)}`;
  let row = begun;
  for (let tried = 0; tried < TRIES; tried++) {
    const entity = contextEntity(conversationId, made([...row?.answered ?? [], mark].slice(-MOST_ANSWERED)));
    const outcome = await contexts.transact([row ? ['update', entity, row.etag] : ['create', entity]]);
    if (outcome === 'done') return true;
    row = await readContext(contexts, conversationId);
    if (row?.answered.includes(mark)) return true;
    if (isAnswered(row, activityId)) return false;
  }
  // What the conversation is about is lost, and will be asked again; the answer is not.
  return true;
}

function isAnswered(row: ContextRow | null, activityId: string): boolean {
  const mark = `${markOf(activityId)}.`;
  return row?.answered.some((one) => one.startsWith(mark)) ?? false;
}

function markOf(activityId: string): string {
  return digest(activityId).slice(0, 16);
}
