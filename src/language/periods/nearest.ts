import { partsOf } from '../../workforce/calendar.js';
import type { Period } from '../../workforce/period.js';
import type { Clock } from './meaning.js';

// 29 February can be eight years away.
const YEARS = [1, 0, -1, -2, -3, -4, -5, -6, -7, -8];

/**
 * What comes every year, said without its year: the latest that has begun, or the next that has not ended where the
 * question looks ahead (DATA.md, Years). Null where no year near has it (30 February).
 */
export function nearest(clock: Clock, inYear: (year: number) => Period | null): Period | null {
  const { today, before } = clock;
  const date = before ?? today;
  const ahead = clock.ahead && before === undefined;
  const { year } = partsOf(date);
  for (const shift of YEARS) {
    const period = inYear(ahead ? year - shift : year + shift);
    if (period && (ahead ? period.to >= date : period.from <= date)) return period;
  }
  return null;
}
