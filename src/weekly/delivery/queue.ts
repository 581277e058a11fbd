import type { Outgoing } from '../due/due.js';
import type { PostParts } from './way.js';

/** How often it is looked up what other instances have begun, in milliseconds. */
const LOOK_EVERY = 1000;

/** What an instance still has to send in a round. */
export interface Queue {
  /** Null where there is none left, or the bot is about to end. */
  next(): Outgoing | null;
  /** Another instance has begun it, as far as this one knows. */
  isBegun(one: Outgoing): boolean;
  /** Looks up what other instances have begun. Who calls meanwhile waits with it. */
  lookAround(): Promise<void>;
}

/** All instances have the same to send: each goes through it in an order of its own, so that they meet seldom. */
export function queueOf(outgoing: readonly Outgoing[], { deliveries, clock, random, isEnding = () => false }: Pick<PostParts, 'deliveries' | 'clock' | 'random' | 'isEnding'>): Queue {
  const slots = outgoing.map(({ due }) => due.slot).sort();
  const left = shuffled(outgoing, random);
  const begun = new Set<string>();
  let looked = -Infinity;
  let looking: Promise<void> = Promise.resolve();
  const isBegun = ({ due }: Outgoing) => begun.has(due.key);
  async function look(): Promise<void> {
    for (const { due, state } of await deliveries.since(slots[0]!)) if (state !== 'waiting') begun.add(due.key);
  }
  return {
    isBegun,
    next() {
      while (left.length > 0 && !isEnding()) {
        const one = left.pop()!;
        if (!isBegun(one)) return one;
      }
      return null;
    },
    lookAround() {
      if (left.length > 0 && clock.now() - looked >= LOOK_EVERY) {
        looked = clock.now();
        looking = look();
      }
      return looking;
    },
  };
}

function shuffled<T>(ones: readonly T[], random: () => number): T[] {
  const mixed = [...ones];
  for (let at = mixed.length - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1));
    [mixed[at], mixed[other]] = [mixed[other]!, mixed[at]!];
  }
  return mixed;
}
