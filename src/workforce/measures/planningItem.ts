import type { CalendarDate } from '../calendar.js';
import type { Item } from '../measure.js';
import { weekInForce } from '../rules/caseloadWeek.js';
import type { Workforce } from '../workforce.js';
import { inCount } from './apart.js';
import { fteOfHolders, holderItems, unallocatedItem } from './caseloadItem.js';
import { having, total } from './tally.js';

/** The workers with at least one case, and the cases that nobody holds, which only a note counts. */
export function planningItems(workforce: Workforce, day: CalendarDate): Item[] {
  const week = weekInForce(workforce, day);
  const rows = week === null ? [] : workforce.caseloads(week).filter(({ workerId, cases }) => workerId === null && cases > 0);
  return [...holderItems(workforce, day), ...rows.map((row) => ({ ...unallocatedItem(row), counted: false }))];
}

/** What the sums are made of: cases held and the FTE of their holders, and the cases that nobody holds. */
export function planningBasis(items: readonly Item[]) {
  const holders = having(inCount(items), 'cases');
  return { cases: total(holders, 'cases'), fte: fteOfHolders(holders), unallocated: total(items, 'unallocated') };
}
