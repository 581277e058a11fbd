import { FULL_TIME, fteNumber, type Fte, type Pence } from '../amounts.js';
import type { CalendarDate } from '../calendar.js';
import type { Workforce } from '../workforce.js';
import { costOf } from './cost.js';

/** The role whose permanent cost the planning sums take. */
export const PLANNED_ROLE = 'Social Worker';

/** DATA.md, Planning sums: 'cases held / N less the FTE of workers with at least one case'; negative where there is FTE to spare. */
export function fteShort(cases: number, fte: Fte, casesEach: number): number {
  return cases / casesEach - fteNumber(fte);
}

/** 'rounded up to whole full-time workers', 0 where there is FTE to spare. */
export function wholeWorkers(cases: number, fte: Fte, casesEach: number): number {
  // Whole numbers on both sides of the division, so that an exact number of workers is not rounded up by a stray fraction.
  return Math.max(0, Math.ceil((cases * FULL_TIME - casesEach * fte) / (casesEach * FULL_TIME)));
}

/** DATA.md, Planning sums: 'the workers at the permanent cost of a Social Worker'; null where no such cost is in force on the day. */
export function yearlyCost(workforce: Workforce, workers: number, day: CalendarDate): Pence | null {
  const cost = costOf(workforce, 'permanent', PLANNED_ROLE, day);
  return cost === null ? null : Math.round(cost * workers);
}
