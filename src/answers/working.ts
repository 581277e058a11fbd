import type { Working } from '../workforce/measure.js';
import type { Table } from './shown.js';
import type { Asking, Outcome } from './asking.js';
import { shownOf } from './hidden.js';

/** How the amounts of one person are worked out; nothing where there are several people, or nothing is worked out. */
export function workingsOf({ workforce }: Asking, { items }: Outcome): readonly Working[] {
  // All items of a measure are worked out, or none is: most answers need not look at each.
  if (!items[0]?.working) return [];
  const shown = shownOf(items, workforce);
  if (new Set(shown.map(({ record }) => record)).size !== 1) return [];
  return shown.flatMap(({ working }) => working?.() ?? []);
}

/** The steps of a working in a table. */
export function workingTable({ steps }: Working): Table {
  return { title: 'Working', columns: ['Step', 'Amount'], numeric: [false, true], rows: steps, total: steps.length };
}
