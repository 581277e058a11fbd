import { addDays, type CalendarDate } from '../calendar.js';
import { contains, type Period } from '../period.js';
import type { Spell } from '../sheets.js';
import type { Workforce } from '../workforce.js';
import { isPermanent } from './inForce.js';

const BREAK_DAYS = 31;

/** A spell that ended for good; its last day in post is the day of leaving. */
export interface Leaving {
  readonly spell: Spell;
  readonly on: CalendarDate;
}

/**
 * DATA.md, Leaver: 'A permanent or fixed-term spell ends, and of that worker no other is in force the day after or starts within 31 days'.
 * Those whose last day is within the period, both days included.
 */
export function leavingsIn(workforce: Workforce, period: Period): Leaving[] {
  return workforce.spells.flatMap((spell) => {
    const on = spell.end;
    if (on === null || !isPermanent(spell) || !contains(period, on)) return [];
    return hasSpellBetween(workforce, spell, addDays(on, 1), addDays(on, BREAK_DAYS)) ? [] : [{ spell, on }];
  });
}

/**
 * DATA.md, Starter: 'the first day of such a spell with none in the 31 days before it'.
 * The spells whose first day is within the period, both days included.
 */
export function startsIn(workforce: Workforce, period: Period): Spell[] {
  return workforce.spells.filter((spell) => {
    if (!isPermanent(spell) || !contains(period, spell.start)) return false;
    return !hasSpellBetween(workforce, spell, addDays(spell.start, -BREAK_DAYS), addDays(spell.start, -1));
  });
}

/** Whether another permanent or fixed-term spell of the worker is in force on any day from `first` to `last`. */
function hasSpellBetween(workforce: Workforce, spell: Spell, first: CalendarDate, last: CalendarDate): boolean {
  return workforce.spellsOf(spell.workerId).some(
    (other) => other !== spell && isPermanent(other) && other.start <= last && (other.end === null || other.end >= first),
  );
}
