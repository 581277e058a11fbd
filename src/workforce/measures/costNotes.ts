import { longDate, type CalendarDate } from '../calendar.js';
import type { Item } from '../measure.js';
import { counted, listed } from '../words.js';
import { inCount } from './apart.js';
import { distinct } from './tally.js';

/** Why somebody's cost is left out. */
export const NO_COST = 'no cost of the role recorded';

/** Names the roles that `costs` lacks and says how many people are left out for it. */
export function costNotes(items: readonly Item[]): string[] {
  const without = items.filter((item) => item.apart === NO_COST);
  if (without.length === 0) return [];
  const people = counted(distinct(without), 'agency worker is', 'agency workers are');
  return [`${people} left out: the costs sheet has no cost for ${rolesOf(without)}`];
}

/** Why nothing can be said where nobody's cost is known; null where somebody's is, or there is nobody. */
export function noCosts(items: readonly Item[], day: CalendarDate): string | null {
  if (items.length === 0 || inCount(items).length > 0) return null;
  return `The costs sheet holds no cost in force on ${longDate(day)} for ${rolesOf(items)}.`;
}

function rolesOf(items: readonly Item[]): string {
  return listed([...new Set(items.map(({ role }) => role ?? 'a role'))].sort());
}
