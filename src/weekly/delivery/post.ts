import type { Outgoing, Post, Recipient, Sent } from '../due/due.js';
import type { Delivery, Step } from './deliveries.js';
import { paceOf, type Clock, type Pace } from './pace.js';
import { queueOf, type Queue } from './queue.js';
import type { PostParts, Tried } from './way.js';

/** So many messages are under way at once: enough to keep the pace while each takes a second. */
const AT_ONCE = 40;
/** Pauses before a busy Teams is asked again, in milliseconds; behind the last, the message waits for a later round. */
const PAUSES = [1000, 2000, 4000, 8000, 16_000];
const LATER_MS = 60_000;
const NOT_KNOWN = 'the bot has not met them: they have to write to it once, or have it installed';

/**
 * Sends what is due. A message waits for its turn, then its intent is written, then it goes at once: an instance that ends leaves open only
 * what it was sending just then. Each key goes once, and what cannot be known is not sent again by itself.
 */
export function postOf(parts: PostParts): Post {
  const { deliveries, way, clock } = parts;
  const pace = paceOf(clock, deliveries.reserve);
  return {
    sentSince: async (slot) => (await deliveries.since(slot)).map(sentOf),
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
    async update({ due, message, told }) {
      const delivery = await deliveries.find(due);
      if (delivery?.state !== 'sent' || JSON.stringify(delivery.told) === JSON.stringify(told)) return true;
      // Of several instances one goes on with it; where that one ends, another does later.
      const mine = isEarly(delivery, clock) ? null : await deliveries.step(delivery, { state: 'sent', after: new Date(clock.now() + LATER_MS).toISOString() });
      const to = mine && await way(due.recipient);
      if (!mine || !to) return mine !== null;
      const tried = await untilTaken(() => to.update(delivery.activity, message), due.recipient, parts, pace);
      await deliveries.step(mine, tried.is === 'sent' ? { state: 'sent', told } : { state: 'sent', why: `not corrected: ${'why' in tried ? tried.why : 'Teams was too busy'}` });
      return tried.is !== 'busy';
    },
  };
}

/** Does again what makes no second message, until Teams takes it; busy where it stays too busy. */
export async function untilTaken(deliver: () => Promise<Tried>, { id }: Recipient, { clock }: Pick<PostParts, 'clock'>, pace: Pace): Promise<Tried> {
  for (const wait of PAUSES) {
    await pace.turn(id);
    const tried = await deliver();
    if (tried.is !== 'busy') return tried;
    if (tried.tooMany) await pace.slowDown();
    await clock.pause(Math.max(wait, tried.retryAfter ?? 0));
  }
  await pace.turn(id);
  return deliver();
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

function isEarly({ after, at }: Delivery, clock: Clock): boolean {
  // What was put off at a later time than now was put off before the clock was set back.
  return after !== '' && Date.parse(after) > clock.now() && Date.parse(at) <= clock.now();
}

function outcomeOf(tried: Exclude<Tried, { is: 'busy' }>): Step {
  switch (tried.is) {
    case 'sent': return { state: 'sent', activity: tried.activity };
    case 'failed': return { state: 'failed', why: tried.why };
    case 'unknown': return { state: 'unknown', why: 'Teams did not say whether it arrived' };
  }
}

/** A card that is taken back is no card any more that could be corrected. */
function sentOf({ due, told, state }: Delivery): Sent {
  return { due, told, outcome: state === 'sending' ? 'unknown' : state === 'recalling' || state === 'recalled' ? 'failed' : state };
}
