import type { Facet } from '../../../src/workforce/measure.js';
import type { Counted } from '../council.js';

/** How many different records stand under each value of a facet, without those set apart. */
export function byFacet({ items }: Counted, facet: Facet): Readonly<Record<string, number>> {
  const groups = new Map<string, Set<string | null>>();
  for (const item of items.filter(({ apart }) => apart === undefined)) {
    const value = item.facets[facet] ?? 'not recorded';
    for (const key of typeof value === 'string' ? [value] : value) {
      groups.set(key, (groups.get(key) ?? new Set()).add(item.record));
    }
  }
  return Object.fromEntries([...groups].map(([key, records]) => [key, records.size]));
}
