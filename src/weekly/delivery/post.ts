import type { Outgoing, Post, Recipient, Sent } from '../due/due.js';
import type { Deliveries, Delivery, Step } from './deliveries.js';
import { paceOf, type Clock, type Pace } from './pace.js';
import { queueOf, type Queue } from './queue.js';

/** What became of one try. `busy`: Teams took nothing, and may take it later. */
export type Tried =
  | { readonly is: 'sent'; readonly activity: string }
  | { readonly is: 'failed'; readonly why: string }
  /** `tooMany`: it was more than Teams takes in all; `retryAfter`, in milliseconds, where Teams says when it may be asked again. */
  | { readonly is: 'busy'; readonly tooMany: boolean; readonly retryAfter: number | null }
  | { readonly is: 'unknown' };

/** The way to a recipient. */
export interface Way {
  send(message: object): Promise<Tried>;
  update(activity: string, message: object): Promise<Tried>;
  remove(activity: string): Promise<Tried>;
}

export interface PostParts {
  readonly deliveries: Deliveries;
  /** Null where nobody knows how to reach them. */
  readonly way: (recipient: Recipient) => Promise<Way | null>;
  readonly clock: Clock;
  /** From 0 to 1: each instance begins somewhere else. */
  readonly random: () => number;
  /** Whether the bot is about to end: what has not begun is then left to others. Blank: never. */
  readonly isEnding?: () => boolean;
}

/** So many messages are under way at once: enough to keep the pace while each takes a second. */
const AT_ONCE = 40;
/** Pauses before a busy Teams is asked again, in milliseconds; behind the last, the message waits for a later round. */
const PAUSES = [1000, 2000, 4000, 8000, 16_000];
const LATER_MS = 60_000;
/** An intent that is older than this was left behind: its outcome cannot be known any more. */
const LEFT_BEHIND_MS = 180_000;
const NOT_KNOWN = 'the bot has not met them: they have to write to it once, or have it installed';

/**
 * Sends what is due. A message waits for its turn, then its intent is written, then it goes at once: an instance that ends leaves open only
 * what it was sending just then. Each key goes once, and what cannot be known is not sent again by itself.
 */
export function postOf(parts: PostParts): Post {
  const { deliveries, way, clock } = parts;
  const pace = paceOf(clock, deliveries.reserve);
  return {
    sentSince: async (slot) => (await deliveries.since(slot)).flatMap((delivery) => sentOf(delivery) ?? []),
    async send(outgoing) {
      const sent: Sent[] = [];
      const queue = queueOf(outgoing, parts);
      const worker = async () => {
        for (let one = queue.next(); one; one = queue.next()) {
          const gone = await delivered(one, parts, pace, queue);
          if (gone) sent.push(gone);
          else await queue.lookAround();
        }
      };
      await inParallel(worker, Math.min(AT_ONCE, outgoing.length));
      return sent;
    },
    async update(outgoing) {
      const delivery = await deliveries.find(outgoing.due);
      const to = delivery?.state === 'sent' ? await way(outgoing.due.recipient) : null;
      if (!delivery || !to) return;
      await pace.turn(outgoing.due.recipient.id);
      const tried = await to.update(delivery.activity, outgoing.message);
      if (tried.is === 'sent') await deliveries.step(delivery, { state: 'sent', told: outgoing.told });
    },
  };
}

/** Waits for all of them, then throws the first failure. */
async function inParallel(worker: () => Promise<void>, times: number): Promise<void> {
  const ended = await Promise.allSettled(Array.from({ length: times }, worker));
  for (const one of ended) if (one.status === 'rejected') throw one.reason;
}

/** Null where another instance has it, or Teams stays too busy. */
async function delivered(outgoing: Outgoing, parts: PostParts, pace: Pace, queue: Queue): Promise<Sent | null> {
  const { due, message, told } = outgoing;
  const { deliveries, clock } = parts;
  const to = await parts.way(due.recipient);
  for (;;) {
    if (to) await pace.turn(due.recipient.id);
    const mine = queue.isBegun(outgoing) ? null : await taken(outgoing, parts);
    if (!mine) {
      if (to) pace.giveBack();
      return null;
    }
    const tried: Tried = to ? await to.send(message) : { is: 'failed', why: NOT_KNOWN };
    if (tried.is !== 'busy') {
      await deliveries.step(mine, outcomeOf(tried));
      return { due, told, outcome: tried.is };
    }
    const wait = PAUSES[mine.tries];
    const pause = Math.max(wait ?? LATER_MS, tried.retryAfter ?? 0);
    // Nothing has arrived: whichever instance lives then goes on with it.
    await deliveries.step(mine, { state: 'waiting', why: 'Teams was too busy', tries: mine.tries + 1, after: new Date(clock.now() + pause).toISOString() });
    if (tried.tooMany) await pace.slowDown();
    if (wait === undefined) return null;
    await clock.pause(pause);
  }
}

/** The intent, written by this instance: of a new key, or of one that waits and may be tried again. */
async function taken({ due, told }: Outgoing, { deliveries, clock }: PostParts): Promise<Delivery | null> {
  const begun = await deliveries.begin(due, told);
  if (begun) return begun;
  const stands = await deliveries.find(due);
  return stands?.state === 'waiting' && !isEarly(stands, clock) ? deliveries.step(stands, { state: 'sending', told }) : null;
}

function isEarly({ after }: Delivery, clock: Clock): boolean {
  return after !== '' && Date.parse(after) > clock.now();
}

function outcomeOf(tried: Exclude<Tried, { is: 'busy' }>): Step {
  switch (tried.is) {
    case 'sent': return { state: 'sent', activity: tried.activity };
    case 'failed': return { state: 'failed', why: tried.why };
    case 'unknown': return { state: 'unknown', why: 'Teams did not say whether it arrived' };
  }
}

/** What waits has not gone, and a recalled card is no card any more that could be corrected. */
function sentOf({ due, told, state }: Delivery): Sent | null {
  if (state === 'waiting') return null;
  return { due, told, outcome: state === 'sending' ? 'unknown' : state === 'recalled' ? 'failed' : state };
}

/** Marks the intents whose sender has gone: they may have arrived, so they are shown to administrators and not sent again. Gives how many there were. */
export async function markLeftBehind(deliveries: Deliveries, since: Delivery['due']['slot'], now: Date): Promise<number> {
  const left = (await deliveries.since(since)).filter(({ state, at }) => state === 'sending' && now.getTime() - Date.parse(at) > LEFT_BEHIND_MS);
  for (const delivery of left) await deliveries.step(delivery, { state: 'unknown', why: 'the bot ended while it was sent' });
  return left.length;
}
