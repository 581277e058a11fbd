import { keyOf, type Caseload } from './sheets.js';
import type { Week } from './weeklyCaseloads.js';

/** So many rows are kept; those asked for last. */
const MOST_MADE = 300_000;

/** Gives weeks whose rows are made when they are asked for, and forgotten when many others were since. `size` is the number that `make` gives. */
export function lazyWeeks(): (size: number, make: () => readonly Caseload[]) => Week {
  const made = new Map<Week, { readonly rows: readonly Caseload[]; byKey: ReadonlyMap<string, Caseload> | null }>();
  let total = 0;
  const of = (week: Week, make: () => readonly Caseload[]) => {
    const known = made.get(week) ?? { rows: make(), byKey: null };
    if (!made.delete(week)) total += known.rows.length;
    made.set(week, known);
    for (const [oldest, { rows }] of made) {
      if (total <= MOST_MADE || oldest === week) break;
      made.delete(oldest);
      total -= rows.length;
    }
    return known;
  };
  return (size, make) => {
    const week: Week = {
      size,
      get rows() { return of(week, make).rows; },
      get byKey() {
        const known = of(week, make);
        known.byKey ??= new Map(known.rows.map((row) => [keyOf('caseloads', row), row]));
        return known.byKey;
      },
    };
    return week;
  };
}
