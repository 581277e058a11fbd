import type { Outgoing, Post, Recipient, Sent } from '../due/due.js';
import type { Deliveries, Delivery } from './deliveries.js';
import { paceOf, type Clock, type Pace } from './pace.js';

/** What became of one try. `busy`: Teams took nothing, and may take it later. */
export type Tried =
  | { readonly is: 'sent'; readonly activity: string }
  | { readonly is: 'failed'; readonly why: string }
  | { readonly is: 'busy'; readonly retryAfter: number | null }
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
}

/** So many messages are under way at once: enough to keep the pace while each takes a second. */
const AT_ONCE = 40;
/** Pauses before a busy Teams is asked again, in milliseconds; behind the last, the message waits for a later round. */
const PAUSES = [1000, 2000, 4000, 8000, 16_000];
/** How often the instances that send are counted, in milliseconds. */
const COUNT_EVERY = 3000;
/** An intent that is older than this was left behind: its outcome cannot be known any more. */
const LEFT_BEHIND_MS = 180_000;
const NOT_KNOWN = 'the bot has not met them: they have to write to it once, or have it installed';

/** Sends what is due: the intent is written before the message goes, each key goes once, and what cannot be known is not sent again by itself. */
export function postOf({ deliveries, way, clock }: PostParts): Post {
  const pace = paceOf(clock);
  return {
    sentSince: async (slot) => (await deliveries.since(slot)).flatMap((delivery) => sentOf(delivery) ?? []),
    async send(outgoing) {
      const sent: Sent[] = [];
      const queue = [...outgoing];
      let counted = -Infinity;
      const worker = async () => {
        for (let one = queue.shift(); one; one = queue.shift()) {
          if (clock.now() - counted >= COUNT_EVERY) {
            counted = clock.now();
            pace.shareWith(await deliveries.senders());
          }
          const gone = await delivered(one, { deliveries, way, clock }, pace);
          if (gone) sent.push(gone);
        }
      };
      await Promise.all(Array.from({ length: Math.min(AT_ONCE, queue.length) }, worker));
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

/** Null where another instance has it. */
async function delivered(outgoing: Outgoing, parts: PostParts, pace: Pace): Promise<Sent | null> {
  const { due, told } = outgoing;
  const mine = await taken(outgoing, parts.deliveries);
  if (!mine) return null;
  const to = await parts.way(due.recipient);
  const tried: Tried = to ? await tries(outgoing, to, parts, pace) : { is: 'failed', why: NOT_KNOWN };
  await parts.deliveries.step(mine, outcomeOf(tried));
  return tried.is === 'busy' ? null : { due, told, outcome: tried.is };
}

/** The intent, written by this instance: of a new key, or of one that waits since Teams was busy. */
async function taken({ due, told }: Outgoing, deliveries: Deliveries): Promise<Delivery | null> {
  const begun = await deliveries.begin(due, told);
  if (begun) return begun;
  const stands = await deliveries.find(due);
  return stands?.state === 'waiting' ? deliveries.step(stands, { state: 'sending', told }) : null;
}

async function tries({ due, message }: Outgoing, to: Way, { clock }: PostParts, pace: Pace): Promise<Tried> {
  for (const wait of PAUSES) {
    await pace.turn(due.recipient.id);
    const tried = await to.send(message);
    if (tried.is !== 'busy') return tried;
    const pause = Math.max(wait, tried.retryAfter ?? 0);
    pace.slowDown();
    await clock.pause(pause);
  }
  await pace.turn(due.recipient.id);
  return to.send(message);
}

function outcomeOf(tried: Tried): Pick<Delivery, 'state'> & Partial<Pick<Delivery, 'activity' | 'why'>> {
  switch (tried.is) {
    case 'sent': return { state: 'sent', activity: tried.activity };
    case 'failed': return { state: 'failed', why: tried.why };
    case 'busy': return { state: 'waiting', why: 'Teams was too busy' };
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
