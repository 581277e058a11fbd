import type { Outgoing } from '../due/due.js';
import type { PostParts } from './post.js';

/** How often it is looked up what other instances have begun, in milliseconds. */
const LOOK_EVERY = 1000;

/** What an instance still has to send in a round. */
export interface Queue {
  /** Null where there is none left. */
  next(): Outgoing | null;
  /** Leaves out what other instances have begun, and goes on somewhere else than where they met. */
  lookAround(): Promise<void>;
}

/** All instances have the same to send: each begins elsewhere, so that they meet seldom. */
export function queueOf(outgoing: readonly Outgoing[], { deliveries, clock, random }: Pick<PostParts, 'deliveries' | 'clock' | 'random'>): Queue {
  const slots = outgoing.map(({ due }) => due.slot).sort();
  let left = elsewhere(outgoing);
  let looked = clock.now();
  function elsewhere(ones: readonly Outgoing[]): Outgoing[] {
    const from = Math.floor(random() * ones.length);
    return [...ones.slice(from), ...ones.slice(0, from)];
  }
  return {
    next: () => left.shift() ?? null,
    async lookAround() {
      const [first] = slots;
      if (!first || left.length === 0 || clock.now() - looked < LOOK_EVERY) return;
      looked = clock.now();
      const begun = new Set((await deliveries.since(first)).filter(({ state }) => state !== 'waiting').map(({ due }) => due.key));
      left = elsewhere(left.filter(({ due }) => !begun.has(due.key)));
    },
  };
}
