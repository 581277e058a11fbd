/** The time of the machine, and waiting for it; a test has its own. */
export interface Clock {
  /** Milliseconds since some moment. */
  now(): number;
  pause(milliseconds: number): Promise<void>;
}

/** Teams takes 50 requests a second from a tenant's bots; a little is left for answers. */
const TENANT_A_SECOND = 46;
/** 60 messages in 30 seconds, and 7 in one, is what a conversation takes. */
const CONVERSATION_MS = 550;

/** Waits until a message may go. */
export interface Pace {
  turn(conversation: string): Promise<void>;
  /** So many instances share what the tenant may send. */
  shareWith(instances: number): void;
  /** Teams said that it was too much: nothing goes for so long. */
  backOff(milliseconds: number): void;
}

/** Spaces messages evenly: what a tenant may send, shared among the instances, and what a conversation takes. */
export function paceOf(clock: Clock): Pace {
  let spacing = 1000 / TENANT_A_SECOND;
  let next = clock.now();
  const nextOf = new Map<string, number>();
  return {
    async turn(conversation) {
      const at = Math.max(clock.now(), next, nextOf.get(conversation) ?? 0);
      next = Math.max(clock.now(), next) + spacing;
      nextOf.set(conversation, at + CONVERSATION_MS);
      if (at > clock.now()) await clock.pause(at - clock.now());
    },
    shareWith(instances) {
      spacing = (1000 * instances) / TENANT_A_SECOND;
    },
    backOff(milliseconds) {
      next = Math.max(next, clock.now() + milliseconds);
    },
  };
}
