/** Gives numbers from 0 to below 1: the same ones, in the same order, for the same seed. */
export type Random = () => number;

/** The mulberry32 generator: small, and good enough for an invented county. */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** A whole number from `least` to `most`, both included. */
export function between(random: Random, least: number, most: number): number {
  return least + Math.floor(random() * (most - least + 1));
}

/** True in this share of the cases. */
export function chance(random: Random, share: number): boolean {
  return random() < share;
}

/** One of the items. Throws where there is none, saying what was looked for. */
export function pick<T>(random: Random, items: readonly T[], what: string): T {
  const item = items[Math.floor(random() * items.length)];
  if (item === undefined) throw new Error(`the sample has no ${what} to pick from`);
  return item;
}

/** The items in another order. */
export function shuffled<T>(random: Random, items: readonly T[]): T[] {
  return items.map((item) => ({ item, place: random() })).sort((a, b) => a.place - b.place).map(({ item }) => item);
}
