import type { Item, Measure } from '../../workforce/measure.js';
import { measureNamed } from '../../workforce/measures/index.js';
import type { Workforce } from '../../workforce/workforce.js';

/** Gives a measure by its name; null where there is none. */
export type Measures = (name: string) => Measure | null;

/**
 * The measures, each of which makes its items once for the days asked and shares them: the cards of all scopes of a council are
 * narrowed from the same items. For one workforce and a short time: what is made is kept as long as this is.
 */
export function sharedMeasures(workforce: Workforce): Measures {
  const made = new Map<string, readonly Item[]>();
  return (name) => {
    const measure = measureNamed(name);
    return measure && {
      ...measure,
      items: (_, asked) => {
        const key = JSON.stringify([name, asked.today, asked.period, asked.numbers]);
        const items = made.get(key) ?? measure.items(workforce, asked);
        made.set(key, items);
        return items;
      },
    };
  };
}
