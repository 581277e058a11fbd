import { FULL_TIME, type Pence } from '../amounts.js';
import type { CalendarDate } from '../calendar.js';
import type { Cost } from '../sheets.js';
import type { Workforce } from '../workforce.js';
import type { Conversion } from './conversion.js';

/** What a full-time year in a role costs, by the row of `costs` in force on the day; null where there is none. */
export function costOf(workforce: Workforce, contract: Cost['contract'], role: string, day: CalendarDate): Pence | null {
  const rows = [...workforce.records.rows.costs.values()].filter(
    (cost) => cost.contract === contract && cost.role === role && cost.from <= day,
  );
  return rows.reduce<Cost | null>((latest, cost) => (latest === null || cost.from > latest.from ? cost : latest), null)?.annualCost ?? null;
}

/** What a conversion saves a year, or the roles that stand in the way of saying so. */
export interface Saving {
  readonly saved: Pence | null;
  /** 'agency Social Worker': what `costs` lacks. */
  readonly lacking: readonly string[];
}

/**
 * DATA.md, Saving: 'agency annual cost of the role left less permanent annual cost of the role taken, by the `costs` in force on that day,
 * times the FTE of the permanent spell'.
 */
export function savingOf(workforce: Workforce, { left, taken, on }: Conversion): Saving {
  const agency = left && costOf(workforce, 'agency', left.role, on);
  const permanent = taken && costOf(workforce, 'permanent', taken.role, on);
  if (taken && agency !== null && permanent !== null) {
    return { saved: Math.round(((agency - permanent) * taken.fte) / FULL_TIME), lacking: [] };
  }
  const lackingLeft = left && agency === null ? [`agency ${left.role}`] : [];
  const lackingTaken = taken && permanent === null ? [`permanent ${taken.role}`] : [];
  return { saved: null, lacking: [...lackingLeft, ...lackingTaken] };
}
