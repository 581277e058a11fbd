import { lastUsed } from '../lastUsed.js';
import type { Asked, Item, Measure } from '../measure.js';
import type { Workforce } from '../workforce.js';

/** Items kept of a workforce, over all measures. */
const MOST_ITEMS = 200_000;

type Keep = (key: string, make: () => readonly Item[]) => readonly Item[];
const kept = new WeakMap<Workforce, Keep>();

/**
 * The items of a measure, those up to today kept: a workforce never changes, and most people ask about now. Whoever asks shares them
 * and must not alter them. The days of an average or a series would only push the others out.
 */
export function keptItems({ name, items }: Measure): Measure['items'] {
  return (workforce, asked) => {
    if (asked.period.to !== asked.today) return items(workforce, asked);
    const keep = kept.get(workforce) ?? lastUsed(MOST_ITEMS, ({ length }) => length + 1);
    kept.set(workforce, keep);
    return keep(`${name} ${keyOf(asked)}`, () => items(workforce, asked));
  };
}

function keyOf({ today, period, numbers, teams }: Asked): string {
  return JSON.stringify([today, period.from, numbers, teams]);
}
