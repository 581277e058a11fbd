import { addMonths, type CalendarDate } from '../calendar.js';
import type { Spell } from '../sheets.js';
import type { Workforce } from '../workforce.js';
import { isPermanent } from './inForce.js';
import { stayedSince } from './stay.js';

/** How long somebody who left the council may not come back through an agency, in months: the setting `agency_cool_off_months`; null where it is blank or 0. */
export function coolOffMonths(workforce: Workforce): number | null {
  const months = Number(workforce.setting('agency_cool_off_months') ?? '');
  return months > 0 ? months : null;
}

/**
 * The last day in a permanent or fixed-term post here behind which an agency worker's stay began within so many months; null where it began
 * later, or where they held no such post before. The months are counted from the day after that last day.
 */
export function leftBefore(workforce: Workforce, spell: Spell, months: number): CalendarDate | null {
  const since = stayedSince(workforce, spell);
  const ends = workforce.spellsOf(spell.workerId).flatMap((other) => (isPermanent(other) && other.end !== null && other.end < since ? other.end : []));
  const last = ends.sort().at(-1);
  return last !== undefined && since <= addMonths(last, months) ? last : null;
}
