import type { Recipient } from '../../src/weekly/due/due.js';
import type { Clock } from '../../src/weekly/delivery/pace.js';
import type { Tried, Way } from '../../src/weekly/delivery/way.js';

/** A clock that jumps to whoever waits least: nothing sleeps, and the order is that of the times. */
export interface VirtualClock extends Clock {
  readonly start: number;
}

export function virtualClock(start: number): VirtualClock {
  let time = start;
  const waiting: { readonly at: number; readonly wake: () => void }[] = [];
  let scheduled = false;
  // All that can go on without waiting goes on first.
  function wakeNext(): void {
    if (scheduled) return;
    scheduled = true;
    setImmediate(() => {
      scheduled = false;
      waiting.sort((a, b) => a.at - b.at);
      const next = waiting.shift();
      if (!next) return;
      time = Math.max(time, next.at);
      next.wake();
      if (waiting.length > 0) wakeNext();
    });
  }
  return {
    start,
    now: () => time,
    pause: (milliseconds) => new Promise((wake) => {
      waiting.push({ at: time + milliseconds, wake });
      wakeNext();
    }),
  };
}

/** What goes wrong with a recipient, for good or the first time. */
export type Trouble = 'busy' | 'busy, with a time' | 'server error' | 'bad gateway' | 'lost after delivery' | 'blocked' | 'removed' | 'not installed' | 'switched off' | 'gone' | 'refused';

export interface FakeTeams {
  way(recipient: Recipient): Promise<Way>;
  /** How many messages each recipient got. */
  readonly got: ReadonlyMap<string, number>;
  /** Requests that came, and those refused because there were too many. */
  readonly counts: { requests: number; tooMany: number; most: number };
  /** When Teams took a request, whatever became of it, in the time of the clock; and when it took the first of each recipient. */
  readonly taken: readonly number[];
  readonly firstOf: ReadonlyMap<string, number>;
}

const TENANT_A_SECOND = 50;
const CONVERSATION_A_SECOND = 7;
const CONVERSATION_IN_30_SECONDS = 60;
const WHY: Partial<Record<Trouble, string>> = {
  blocked: 'has blocked the bot', removed: 'the bot was removed', 'not installed': 'the bot is not installed', 'switched off': 'the bot is switched off by the administrator of Teams', gone: 'Teams took no message (404)', refused: 'Teams took no message (400)',
};

/** Teams as it limits and fails: what is too much, or busy, delivers nothing; an answer may be lost after the message has arrived. */
export function fakeTeams(clock: Clock, troubleOf: (recipient: string) => Trouble | null, latency: (request: number) => number): FakeTeams {
  const got = new Map<string, number>();
  const tried = new Map<string, number>();
  const times: number[] = [];
  const timesOf = new Map<string, number[]>();
  const counts = { requests: 0, tooMany: 0, most: 0 };
  const taken: number[] = [];
  const firstOf = new Map<string, number>();

  function isTooMany(id: string): boolean {
    const now = clock.now();
    const own = [...(timesOf.get(id) ?? []).filter((time) => time > now - 30_000), now];
    while (times.length > 0 && times[0]! <= now - 1000) times.shift();
    times.push(now);
    timesOf.set(id, own);
    counts.most = Math.max(counts.most, times.length);
    return times.length > TENANT_A_SECOND || own.length > CONVERSATION_IN_30_SECONDS || own.filter((time) => time > now - 1000).length > CONVERSATION_A_SECOND;
  }

  async function send(id: string): Promise<Tried> {
    counts.requests += 1;
    await clock.pause(latency(counts.requests));
    if (isTooMany(id)) {
      counts.tooMany += 1;
      return { is: 'busy', tooMany: true, retryAfter: null };
    }
    taken.push(clock.now());
    if (!firstOf.has(id)) firstOf.set(id, clock.now());
    const times = (tried.get(id) ?? 0) + 1;
    tried.set(id, times);
    const trouble = troubleOf(id);
    if (trouble === 'busy' && times === 1) return { is: 'busy', tooMany: false, retryAfter: null };
    if (trouble === 'busy, with a time' && times <= 2) return { is: 'busy', tooMany: true, retryAfter: 3000 };
    if (trouble === 'bad gateway' && times === 1) return { is: 'busy', tooMany: false, retryAfter: null };
    if (trouble === 'server error') return { is: 'unknown' };
    if (trouble && WHY[trouble]) return { is: 'failed', why: WHY[trouble] };
    got.set(id, (got.get(id) ?? 0) + 1);
    return trouble === 'lost after delivery' ? { is: 'unknown' } : { is: 'sent', activity: `message of ${id}` };
  }

  return {
    got,
    counts,
    taken,
    firstOf,
    way: async ({ id }) => ({ send: () => send(id), update: async (activity) => ({ is: 'sent', activity }), remove: async (activity) => ({ is: 'sent', activity }) }),
  };
}
