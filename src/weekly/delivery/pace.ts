import { mostRecent } from '../../workforce/mostRecent.js';

import type { Deliveries } from './deliveries.js';

/** The time of the machine, and waiting for it; a test has its own. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  pause(milliseconds: number): Promise<void>;
}

/** Teams takes 50 requests a second from a tenant's bots; a little is left for answers. */
const TENANT_A_SECOND = 47;
const APART_MS = 1000 / TENANT_A_SECOND;
/** So many turns are taken at once: an instance that ends leaves no more than these unused. */
const TAKEN = 3;
/** A refusal alone may be meant for one conversation; behind another in this time it is meant for all, and so many turns nobody takes. */
const TOGETHER_MS = 1000;
const LEFT_FREE = 3;
/** A turn that is so late is lost: going after all, with those behind it, would be too much for one second. */
const LATE_MS = 250;
/** 60 messages in 30 seconds, and 7 in one, is what a conversation takes. */
const CONVERSATION_MS = 550;
/** No turn is further off than this: a clock was set back, and nobody waits for it to come round again. */
const LONGEST_MS = 30_000;
/** Far more than can wait for their turn at once: those written to before may have the next at any time. */
const MOST_SPACED = 1000;

/** Waits until a message may go. */
export interface Pace {
  /** Resolves when it is this conversation's turn. */
  turn(conversation: string): Promise<void>;
  /** The turn was not needed: the next who waits has it. */
  giveBack(): void;
  /** Teams said that it was too much. */
  slowDown(): Promise<void>;
}

/** Spaces messages evenly, by turns that all instances take from one store, and by what a conversation takes. */
export function paceOf(clock: Clock, reserve: Deliveries['reserve']): Pace {
  let turns: number[] = [];
  let line: Promise<void> = Promise.resolve();
  let refused = -Infinity;
  const nextOf = mostRecent<number>(MOST_SPACED);
  async function waitUntil(moment: number): Promise<void> {
    if (moment > clock.now()) await clock.pause(Math.min(moment - clock.now(), LONGEST_MS));
  }
  async function conversationsTurn(conversation: string): Promise<void> {
    const at = Math.max(clock.now(), nextOf.get(conversation) ?? 0);
    nextOf.set(conversation, at + CONVERSATION_MS);
    await waitUntil(at);
  }
  async function tenantsTurn(): Promise<void> {
    turns = turns.filter((at) => at > clock.now() - LATE_MS);
    if (turns.length === 0) {
      const first = await reserve(TAKEN, APART_MS);
      turns.push(...Array.from({ length: TAKEN }, (_, index) => first + index * APART_MS));
    }
    await waitUntil(turns.shift()!);
  }
  return {
    async turn(conversation) {
      await conversationsTurn(conversation);
      // One after the other, so that no more turns are taken than are used soon.
      const mine = line.then(tenantsTurn);
      line = mine.catch(() => undefined);
      await mine;
    },
    giveBack: () => void turns.unshift(clock.now()),
    async slowDown() {
      const isMeantForAll = clock.now() - refused < TOGETHER_MS;
      refused = clock.now();
      if (isMeantForAll) await reserve(LEFT_FREE, APART_MS);
    },
  };
}
