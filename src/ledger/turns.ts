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

/** Where the turns of one conversation are kept. */
export interface TurnPlace {
  readonly contexts: Table;
  readonly conversationId: string;
  readonly clock: () => Date;
  /** What was kept before counts no more. */
  readonly since: Date;
  /** Hears of the row as it is known to be: null where there is none, or nobody knows how it is. */
  readonly onSeen: (row: ContextRow | null) => void;
}

/** Teams sends an activity again within a minute, in which nobody writes so many others. */
const MOST_ANSWERED = 32;
/** So many other turns of one conversation do not get in between. */
const TRIES = 20;

/** Begins a turn with one read. */
export async function openTurn(place: TurnPlace): Promise<OpenTurn> {
  const begun = await readContext(place.contexts, place.conversationId);
  place.onSeen(begun);
  return { ...seenIn(begun, place), keep: (context, activityId) => keepOnce(place, begun, context, activityId) };
}

/** Begins a turn with a row as it was seen before: it is only kept, and `keep` true, where nobody has gone on with the conversation since. */
export function turnFrom(begun: ContextRow, place: TurnPlace): OpenTurn {
  return {
    ...seenIn(begun, place),
    async keep(context, activityId) {
      const mark = newMark(activityId);
      if (await written(place, begun, context, mark)) return true;
      const row = await readContext(place.contexts, place.conversationId);
      place.onSeen(row);
      return row?.answered.includes(mark) ?? false;
    },
  };
}

function seenIn(row: ContextRow | null, { since }: TurnPlace): Pick<OpenTurn, 'context' | 'answered'> {
  return { context: row && row.at > since ? row.context : null, answered: (activityId) => isAnswered(row, activityId) };
}

/** Writes over the row as it was read; where another turn was kept meanwhile, looks again whether it was this one's activity. */
async function keepOnce(place: TurnPlace, begun: ContextRow | null, context: string, activityId: string): Promise<boolean> {
  const mark = newMark(activityId);
  let row = begun;
  for (let tried = 0; tried < TRIES; tried++) {
    if (await written(place, row, context, mark)) return true;
    row = await readContext(place.contexts, place.conversationId);
    place.onSeen(row);
    if (row?.answered.includes(mark)) return true;
    if (isAnswered(row, activityId)) return false;
  }
  // What the conversation is about is lost, and will be asked again; the answer is not.
  return true;
}

/** Writes over a row, if it is still so. False where it is not: it may be our own work, when the answer was lost and the request sent again. */
async function written({ contexts, conversationId, clock, onSeen }: TurnPlace, over: ContextRow | null, context: string, mark: string): Promise<boolean> {
  const row = { context, at: clock(), answered: [...over?.answered ?? [], mark].slice(-MOST_ANSWERED) };
  const entity = contextEntity(conversationId, row);
  onSeen(null);
  const etag = await contexts.write(over ? ['update', entity, over.etag] : ['create', entity]);
  if (etag === null) return false;
  onSeen({ ...row, etag });
  return true;
}

function isAnswered(row: ContextRow | null, activityId: string): boolean {
  const mark = `${markOf(activityId)}.`;
  return row?.answered.some((one) => one.startsWith(mark)) ?? false;
}

/** With a mark of its own a write is known as ours. */
function newMark(activityId: string): string {
  return `${markOf(activityId)}.${randomUUID().slice(0, 8)}`;
}

function markOf(activityId: string): string {
  return digest(activityId).slice(0, 16);
}
