import { FULL_TIME } from '../workforce/amounts.js';
import { addMonths, type CalendarDate } from '../workforce/calendar.js';
import type { Spell } from '../workforce/sheets.js';
import { emptySeats, firstDay, spellsOn, type Council, type Draft, type Happening } from './council.js';
import { dayBetween, monthsBefore } from './days.js';
import { joins } from './people.js';
import { chance, pick } from './random.js';

const SUPPLIERS = ['Longbarrow Locums', 'Kestrel Social Care', 'Quayside Staffing', 'Tern Valley Recruitment'] as const;
const TEAMS_WITH_EXTRA_STAFF = ['Assessment North', 'Assessment South', 'Case Management', 'LAC Permanency'] as const;
const LEAST_STAY_MONTHS = 2;

/** An agency worker comes to a post that nobody fills. */
export function agencyCovers(role: string): Happening {
  return (council, on) => {
    const seats = emptySeats(council, role, on).filter(({ funding }) => funding === 'permanent');
    const whole = seats.filter(({ fte }) => fte === FULL_TIME);
    const post = pick(council.random, whole.length > 0 ? whole : seats, `empty seat of a ${role} on ${on}`);
    arrives(council, on, { role, team: post.team, postId: post.postId, fte: post.fte, cover: 'vacancy' });
  };
}

/** An agency worker comes beside the establishment. */
export const addsCapacity: Happening = (council, on) => {
  const team = pick(council.random, TEAMS_WITH_EXTRA_STAFF, 'team');
  const fte = chance(council.random, 0.6) ? FULL_TIME : 8_000;
  arrives(council, on, { role: 'Social Worker', team, postId: null, fte, cover: 'additional capacity' });
};

/** An agency worker who isn't there for an absence leaves on the day. */
export function agencyLeaves(cover: Spell['cover'], reason: Spell['endReason']): Happening {
  return (council, on) => {
    const stay = pick(council.random, endable(council, on, cover), `agency worker to leave on ${on}`);
    stay.end = on;
    stay.endReason = reason;
  };
}

/** A last day ahead is known of one who covers a vacancy. */
export function agencyDueToLeave(lastDay: CalendarDate): Happening {
  return (council, on) => {
    pick(council.random, endable(council, on, 'vacancy'), 'agency worker with an end to come').end = lastDay;
  };
}

/** What an agency worker needs to be placed. */
export type Placement = Pick<Spell, 'role' | 'team' | 'postId' | 'fte' | 'cover'>;

export function arrives(council: Council, on: CalendarDate, placement: Placement): Draft<Spell> {
  const qualifiedOn = dayBetween(council.random, monthsBefore(on, 240), monthsBefore(on, 40));
  const agency = pick(council.random, SUPPLIERS, 'supplier');
  return joins(council, { ...placement, contract: 'agency', start: on, qualifiedOn, origin: 'agency', agency });
}

function endable(council: Council, on: CalendarDate, cover: Spell['cover']): Draft<Spell>[] {
  return spellsOn(council, on).filter((spell) => {
    if (spell.contract !== 'agency' || spell.cover !== cover || spell.end !== null) return false;
    return spell.role !== 'Team Manager' && addMonths(firstDay(council, spell), LEAST_STAY_MONTHS) <= on;
  });
}
