import { lastUsed } from './lastUsed.js';
import { keyOf, type Caseload } from './sheets.js';
import type { Week } from './weeklyCaseloads.js';

/** Rows that are kept when they have been made. */
const MOST_ROWS = 300_000;

interface Made {
  readonly rows: readonly Caseload[];
  byKey: ReadonlyMap<string, Caseload> | null;
}

/** Gives weeks whose rows are made when they are asked for, and forgotten when many others were since. `size` is the number that `make` gives. */
export function lazyWeeks(): (size: number, make: () => readonly Caseload[]) => Week {
  const keep = lastUsed<Week, Made>(MOST_ROWS, ({ rows }) => rows.length);
  return (size, make) => {
    const made = (): Made => keep(week, () => ({ rows: make(), byKey: null }));
    const week: Week = {
      size,
      get rows() { return made().rows; },
      get byKey() {
        const known = made();
        known.byKey ??= new Map(known.rows.map((row) => [keyOf('caseloads', row), row]));
        return known.byKey;
      },
    };
    return week;
  };
}
