import type { Item, Measure } from '../../workforce/measure.js';
import { measureNamed } from '../../workforce/measures/index.js';
import type { Workforce } from '../../workforce/workforce.js';
import type { Scope } from '../scope.js';
import { itemsByPlace, type ItemsByPlace } from './itemsByPlace.js';

/** Gives a measure by its name; null where there is none. */
export type Measures = (name: string) => Measure | null;

/**
 * The measures for the cards of each scope. Each makes its items once for the days asked, and hands a scope those that may be in it: the cards of
 * all scopes of a council are narrowed from the same items. For one workforce and a short time: what is made is kept as long as this is.
 */
export function sharedMeasures(workforce: Workforce): (scope: Scope) => Measures {
  const made = new Map<string, ItemsByPlace>();
  return (scope) => (name) => {
    const measure = measureNamed(name);
    return measure && {
      ...measure,
      items: (_, asked): readonly Item[] => {
        const key = JSON.stringify([name, asked.today, asked.period, asked.numbers]);
        const items = made.get(key) ?? itemsByPlace(measure.items(workforce, asked), workforce);
        made.set(key, items);
        return items(scope);
      },
    };
  };
}
