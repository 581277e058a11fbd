import type { CalendarDate } from '../calendar.js';
import type { Spell } from '../sheets.js';
import type { Workforce } from '../workforce.js';
import { inForce } from './inForce.js';

/** The team and role that something counted belongs to; null where they are not recorded. */
export interface Place {
  readonly team: string | null;
  readonly role: string | null;
}

const NOWHERE: Place = { team: null, role: null };

/** Where somebody works on a day: 'people to their spell's' team and role (DATA.md, Vacancy). One place without either for somebody without a spell. */
export function placesOf(workforce: Workforce, person: string, day: CalendarDate): readonly Place[] {
  const spells = workforce.spellsOf(person).filter((spell) => inForce(spell.start, spell.end, day));
  return spells.length > 0 ? spells.map(placeOf) : [NOWHERE];
}

/**
 * The one place of something that happens once to a person (a payment, a review): the spell with the most FTE on the day,
 * else the last before it, else the first after it. `spells` are the earliest first.
 */
export function mainPlace(spells: readonly Spell[], day: CalendarDate): Place {
  const current = spells.filter((spell) => inForce(spell.start, spell.end, day));
  const [first, ...others] = current;
  if (first) return placeOf(others.reduce((main, spell) => (spell.fte > main.fte ? spell : main), first));
  const nearest = spells.findLast((spell) => spell.start <= day) ?? spells[0];
  return nearest ? placeOf(nearest) : NOWHERE;
}

function placeOf({ team, role }: Spell): Place {
  return { team, role };
}
