import type { Decide, Fault } from '../support/faultyProxy.js';

/** What a line does to requests: beside faults, it may be slow. */
export type Trouble = Exclude<Fault, 'none'> | 'slow';

export const TROUBLES: readonly Trouble[] = ['slow', 'busy', 'busy for a minute', 'error', 'lose request', 'lose answer'];

/** The weather on the way to the store: single faults all the time, and storms in which every request fails in one way. */
export interface Weather {
  readonly decide: Decide;
  /** How often each trouble befell a request. */
  readonly counts: ReadonlyMap<Trouble, number>;
}

/** One request in so many meets a fault of its own. */
const SINGLE = 12;
/** A storm comes after about so many requests, and lasts for as many as make some writes fail for good, which are tried five times. */
const BETWEEN_STORMS = 300;
const STORM = 80;
/** For one change in so many a storm begins at the very moment in which it is saved. */
const AT_A_HEAD = 5;
const SLOW_MS = 120;

/** The same seed gives the same weather, request by request. */
export function weather(seed: number): Weather {
  const random = randomFrom(seed);
  const counts = new Map<Trouble, number>();
  const pick = () => TROUBLES[Math.floor(random() * TROUBLES.length)]!;
  let [storm, left] = [pick(), 0];
  let calm = BETWEEN_STORMS;

  function next(isHead: boolean): Trouble | null {
    if (isHead && left === 0 && random() * AT_A_HEAD < 1) calm = 0;
    if (left === 0 && calm === 0) [storm, left, calm] = [pick(), Math.ceil(STORM * (0.5 + random())), Math.ceil(BETWEEN_STORMS * (0.5 + random()))];
    if (left > 0) {
      left -= 1;
      return storm;
    }
    calm -= 1;
    return random() * SINGLE < 1 ? pick() : null;
  }

  return {
    counts,
    async decide({ body }) {
      const trouble = next(body.includes('previousHash'));
      if (!trouble) return 'none';
      counts.set(trouble, (counts.get(trouble) ?? 0) + 1);
      if (trouble !== 'slow') return trouble;
      await new Promise((resolve) => setTimeout(resolve, SLOW_MS));
      return 'none';
    },
  };
}

/** Numbers from 0 to below 1, the same for a seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
