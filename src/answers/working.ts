import type { Table } from './answer.js';
import type { Asking, Outcome } from './asking.js';
import { shownOf } from './hidden.js';

/** How the amount of one person is worked out, a table for each item; none where there are several people, or nothing is worked out. */
export function workingTables({ workforce }: Asking, { items }: Outcome): readonly Table[] {
  const shown = shownOf(items, workforce);
  if (new Set(shown.map(({ record }) => record)).size !== 1) return [];
  return shown.flatMap(({ steps }) => {
    const rows = steps?.() ?? [];
    return rows.length === 0 ? [] : [{ title: 'Working', columns: ['Step', 'Amount'], numeric: [false, true], rows, total: rows.length }];
  });
}
