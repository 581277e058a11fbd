import { addMonths, type CalendarDate } from '../calendar.js';
import type { Spell } from '../sheets.js';
import type { Workforce } from '../workforce.js';
import { isAgency } from './inForce.js';

/**
 * DATA.md, Newly qualified: 'a permanent or fixed-term worker in the first 12 months after `qualified_on`', the day itself included.
 * Null where a social worker's day of qualifying is not recorded.
 */
export function isNewlyQualified(workforce: Workforce, spell: Spell, day: CalendarDate): boolean | null {
  if (isAgency(spell)) return false;
  const qualified = qualifiedOn(workforce, spell);
  if (qualified !== null) return qualified <= day && yearsApart(qualified, day) < 2 && day < addMonths(qualified, 12);
  return workforce.orgRole(spell.role) === 'not a social worker' ? false : null;
}

/** The day that the holder of a spell qualified, from this spell or else another of theirs; null where it is not recorded. */
export function qualifiedOn(workforce: Workforce, spell: Spell): CalendarDate | null {
  return spell.qualifiedOn ?? workforce.spellsOf(spell.workerId).find((other) => other.qualifiedOn)?.qualifiedOn ?? null;
}

/** Settles most people without reckoning with months. */
function yearsApart(from: CalendarDate, to: CalendarDate): number {
  return Number(to.slice(0, 4)) - Number(from.slice(0, 4));
}
