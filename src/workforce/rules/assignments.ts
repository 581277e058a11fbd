import { addDays, type CalendarDate } from '../calendar.js';
import { contains, type Period } from '../period.js';
import type { Spell } from '../sheets.js';
import type { Workforce } from '../workforce.js';
import { inForce, isAgency } from './inForce.js';

/** An agency spell with its last day. */
export interface Ending {
  readonly spell: Spell;
  readonly on: CalendarDate;
}

/** The agency spells whose last day is within the period, both days included. One that goes on the day after, in another team or post, has not ended. */
export function assignmentsEnding(workforce: Workforce, period: Period): Ending[] {
  return workforce.spells.flatMap((spell) => {
    const on = spell.end;
    if (on === null || !isAgency(spell) || !contains(period, on)) return [];
    return goesOn(workforce, spell, addDays(on, 1)) ? [] : [{ spell, on }];
  });
}

/** The agency spells whose first day is within the period, both days included; one that goes on from the day before, in another team or post, has not started. */
export function assignmentsStarting(workforce: Workforce, period: Period): Spell[] {
  return workforce.spells.filter((spell) => isAgency(spell) && contains(period, spell.start) && !goesOn(workforce, spell, addDays(spell.start, -1)));
}

function goesOn(workforce: Workforce, spell: Spell, day: CalendarDate): boolean {
  return workforce.spellsOf(spell.workerId).some((other) => other !== spell && isAgency(other) && inForce(other.start, other.end, day));
}
