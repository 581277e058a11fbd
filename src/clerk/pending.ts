import { createHash, randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { Order } from '../changes/command.js';
import type { Proposal } from '../changes/propose.js';
import type { Conversations } from '../ledger/conversations.js';
import { day, parseIsoDate, type CalendarDate } from '../workforce/calendar.js';

const Day = z.string().refine((text) => parseIsoDate(text) !== null).transform(day);
const Orders = z.array(z.object({ command: z.string(), inputs: z.record(z.string(), z.union([z.string(), z.number()])) }));
const common = { by: z.string(), today: Day };
const file = { name: z.string(), file: z.string(), parts: z.int() };
const Pending = z.discriminatedUnion('is', [
  /** Orders that were shown: `seen` tells what of them. */
  z.object({ is: z.literal('orders'), ...common, orders: Orders, seen: z.string(), basedOn: z.int() }),
  z.object({ is: z.literal('undo'), ...common, seq: z.int(), seen: z.string(), basedOn: z.int() }),
  /** Orders of which one, by its place, lacks some fields. */
  z.object({ is: z.literal('form'), ...common, orders: Orders, order: z.int(), fields: z.array(z.string()) }),
  /** A workbook that was shown; its bytes are kept apart, in so many parts. */
  z.object({ is: z.literal('import'), ...common, ...file, takesFile: z.boolean(), seen: z.string(), basedOn: z.int() }),
  /** The list of errors of a workbook, as a file. */
  z.object({ is: z.literal('errors'), ...common, ...file }),
  /** An administrator wants somebody erased; another one must confirm it. */
  z.object({ is: z.literal('erasure'), ...common, name: z.string(), person: z.string() }),
  /** That was shown to another administrator; `first` is who asked. */
  z.object({ is: z.literal('erase'), ...common, person: z.string(), first: z.string() }),
  z.object({ is: z.literal('cancelled'), ...common }),
]);

/** What waits for somebody, for a day: a change to be confirmed, or orders of which something is missing. `today` is the day on which it was said. */
export type Pending = z.output<typeof Pending>;

export type PendingImport = Extract<Pending, { is: 'import' }>;
export type PendingErase = Extract<Pending, { is: 'erase' }>;

export interface PendingForm {
  readonly orders: readonly Order[];
  readonly order: number;
  readonly fields: readonly string[];
}

export const CANCELLED = 'That was cancelled. Please say it again if you want it after all.';

export type Decision = 'confirm' | 'cancel';

/** Keeps what is pending by an id that nobody can guess; the store forgets it after a day. */
export interface PendingStore {
  add(pending: Pending): Promise<string>;
  find(id: string): Promise<Pending | null>;
  cancel(id: string, by: string, today: CalendarDate): Promise<void>;
  /** What becomes of a change, by the first who decides it on any device or instance: it is never both confirmed and cancelled. */
  decide(id: string, as: Decision): Promise<Decision>;
  /** The id under which somebody's erasure was asked for, in the last day. */
  requestOf(person: string): Promise<string | null>;
  keepRequest(person: string, id: string): Promise<void>;
}

export function pendingIn({ keep, recall, open }: Pick<Conversations, 'keep' | 'recall' | 'open'>): PendingStore {
  return {
    async add(pending) {
      const id = randomUUID();
      await keep(nameOf(id), JSON.stringify(pending));
      return id;
    },
    async find(id) {
      const kept = await recall(nameOf(id));
      const read = Pending.safeParse(parsed(kept));
      return read.success ? read.data : null;
    },
    async requestOf(person) {
      const kept = await recall(requestName(person));
      const read = z.object({ id: z.string() }).safeParse(parsed(kept));
      return read.success ? read.data.id : null;
    },
    keepRequest: (person, id) => keep(requestName(person), JSON.stringify({ id, person })),
    async decide(id, as) {
      const kept = `decided ${id}`;
      const turn = await open(kept);
      // One id stands for both decisions: of two at once only the first is kept.
      if (turn.context === null && await turn.keep(decided(as), id)) return as;
      return (turn.context ?? await recall(kept)) === decided('cancel') ? 'cancel' : 'confirm';
    },
    cancel: (id, by, today) => keep(nameOf(id), JSON.stringify({ is: 'cancelled', by, today } satisfies Pending)),
  };
}

/** What was kept; null where nothing was, or it is not as it was written: then nothing waits any more. */
function parsed(kept: string | null): unknown {
  try {
    return kept === null ? null : JSON.parse(kept);
  } catch {
    return null;
  }
}

function nameOf(id: string): string {
  return `pending ${id}`;
}

function decided(as: Decision): string {
  return JSON.stringify({ as });
}

/** The names under which an erasure waits. */
export function erasureRows(id: string, person: string): readonly string[] {
  return [nameOf(id), requestName(person)];
}

function requestName(person: string): string {
  return `erasure ${person}`;
}

/** Tells whether a change is still what was shown; its figures may have moved with the changes of others. */
export function seenOf({ facts, lines, warnings }: Pick<Proposal, 'facts' | 'lines' | 'warnings'>): string {
  return createHash('sha256').update(JSON.stringify({ facts, lines, warnings })).digest('hex');
}
