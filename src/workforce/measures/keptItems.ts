import type { Asked, Item, Measure } from '../measure.js';
import type { Workforce } from '../workforce.js';

/** Items kept of a workforce, over all measures: those asked for last. */
const MOST_ITEMS = 200_000;

interface Kept {
  readonly byAsked: Map<string, readonly Item[]>;
  total: number;
}

const kept = new WeakMap<Workforce, Kept>();

/**
 * The items of a measure, those up to today kept: a workforce never changes, and most people ask about now. Whoever asks shares them
 * and must not alter them. The days of an average or a series would only push the others out.
 */
export function keptItems({ name, items }: Measure): Measure['items'] {
  return (workforce, asked) => {
    if (asked.period.to !== asked.today) return items(workforce, asked);
    const all = kept.get(workforce) ?? { byAsked: new Map<string, readonly Item[]>(), total: 0 };
    kept.set(workforce, all);
    const key = `${name} ${keyOf(asked)}`;
    const found = all.byAsked.get(key) ?? items(workforce, asked);
    keep(all, key, found);
    return found;
  };
}

function keep(all: Kept, key: string, items: readonly Item[]): void {
  if (!all.byAsked.delete(key)) all.total += items.length + 1;
  all.byAsked.set(key, items);
  for (const [oldest, { length }] of all.byAsked) {
    if (all.total <= MOST_ITEMS || oldest === key) break;
    all.byAsked.delete(oldest);
    all.total -= length + 1;
  }
}

function keyOf({ today, period, numbers, teams }: Asked): string {
  return JSON.stringify([today, period.from, numbers, teams]);
}
