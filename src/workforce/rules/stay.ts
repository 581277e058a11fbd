import { daysBetween, type CalendarDate } from '../calendar.js';
import type { Spell } from '../sheets.js';
import type { Workforce } from '../workforce.js';
import { isAgency } from './inForce.js';

const LONGEST_GAP_DAYS = 31;

/**
 * The day that a worker's stay began: 'from the first of a person's spells in that contract without a gap of more than 31 days'
 * (DATA.md, Length of stay). Permanent and fixed-term are one contract here.
 */
export function stayedSince(workforce: Workforce, spell: Spell): CalendarDate {
  const earlierSpells = workforce.spellsOf(spell.workerId).filter((other) => isAgency(other) === isAgency(spell) && other.start < spell.start);
  return earlierSpells.reduceRight((since, other) => (joins(other, since) && other.start < since ? other.start : since), spell.start);
}

function joins(spell: Spell, since: CalendarDate): boolean {
  return spell.end === null || daysBetween(spell.end, since) - 1 <= LONGEST_GAP_DAYS;
}
