/** The time of the machine, and waiting for it; a test has its own. */
export interface Clock {
  /** Milliseconds since some moment. */
  now(): number;
  pause(milliseconds: number): Promise<void>;
}

/** Teams takes 50 requests a second from a tenant's bots; a little is left for answers. */
const TENANT_A_SECOND = 47;
/** 60 messages in 30 seconds, and 7 in one, is what a conversation takes. */
const CONVERSATION_MS = 550;

/** While Teams takes everything the pace grows by this much a second, and falls to this much of itself when it does not. */
const GROWTH = 0.04;
const FALL = 0.85;
const LEAST = 0.25;

/** Waits until a message may go. */
export interface Pace {
  turn(conversation: string): Promise<void>;
  /** So many instances share what the tenant may send. */
  shareWith(instances: number): void;
  /** Teams said that it was too much. */
  slowDown(): void;
}

/**
 * Spaces messages evenly: what a tenant may send, shared among the instances that send, and what a conversation takes. An instance that has
 * gone leaves room that the others grow into, and a refusal, which delivers nothing, takes the pace back.
 */
export function paceOf(clock: Clock): Pace {
  let sharers = 1;
  let factor = 1;
  let grownAt = clock.now();
  let next = clock.now();
  const nextOf = new Map<string, number>();
  function spacing(): number {
    const now = clock.now();
    factor = Math.min(sharers, factor * (1 + (GROWTH * (now - grownAt)) / 1000));
    grownAt = now;
    return (1000 * sharers) / (TENANT_A_SECOND * factor);
  }
  return {
    async turn(conversation) {
      const at = Math.max(clock.now(), next, nextOf.get(conversation) ?? 0);
      next = Math.max(clock.now(), next) + spacing();
      nextOf.set(conversation, at + CONVERSATION_MS);
      if (at > clock.now()) await clock.pause(at - clock.now());
    },
    shareWith(instances) {
      if (instances === sharers) return;
      sharers = instances;
      factor = 1;
    },
    slowDown() {
      factor = Math.max(LEAST, factor * FALL);
    },
  };
}
