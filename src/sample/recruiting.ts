import { FULL_TIME } from '../workforce/amounts.js';
import { addDays, addMonths, day, type CalendarDate } from '../workforce/calendar.js';
import type { ConversionStep, Spell } from '../workforce/sheets.js';
import { emptySeats, firstDay, movesTo, postOn, spellsOn, type Council, type Draft, type Happening } from './council.js';
import { asOwnStaff, joins } from './people.js';
import { between, pick } from './random.js';

/** Who is appointed: where from, how long qualified, and for which cohort. */
export interface Appointment {
  readonly origin: Spell['origin'];
  readonly qualifiedOn: string;
  readonly cohort?: string;
  /** A fixed term's last day; without one the contract is permanent. */
  readonly until?: string;
}

const LEAST_STAY_MONTHS = 4;
const OFFERS_KEPT_FROM = day('2022-07-01');

/** Somebody new comes to an empty seat of a Social Worker; into a temporary post where the contract has an end. */
export function appoints({ origin, qualifiedOn, cohort, until }: Appointment): Happening {
  return (council, on) => {
    const funding = until ? 'temporary' : 'permanent';
    const seats = emptySeats(council, 'Social Worker', on).filter((post) => post.fte === FULL_TIME && post.funding === funding);
    const { team, postId, role, fte } = pick(council.random, seats, `empty seat on ${on}`);
    const contract = until ? { contract: 'fixed-term', end: day(until) } as const : { contract: 'permanent' } as const;
    const spell = joins(council, { ...contract, role, team, postId, fte, start: on, qualifiedOn: day(qualifiedOn), origin });
    if (on >= OFFERS_KEPT_FROM) council.offers.push(offerOf(spell));
    if (cohort) council.intakes.set(cohort, [...(council.intakes.get(cohort) ?? []), spell.workerId]);
  };
}

function offerOf({ postId, name, origin, start }: Spell): Council['offers'][number] {
  if (postId === null) throw new Error('an appointment is to a post');
  return { postId, name, origin, offeredOn: addDays(start, -70), acceptedOn: addDays(start, -63), expectedStart: start, status: 'started' };
}

/** A full-time agency Social Worker becomes permanent on the post that they cover. */
export const converts: Happening = (council, on) => {
  const stays = spellsOn(council, on).filter((spell) => isReadyToConvert(council, spell, on));
  becomesPermanent(council, pick(council.random, stays, `agency worker to convert on ${on}`), on, null);
};

/** An agency Team Manager becomes permanent: on the post that they cover, or as an Operational Manager. */
export function convertsManager(role: 'Team Manager' | 'Operational Manager'): Happening {
  return (council, on) => {
    const stays = spellsOn(council, on).filter((spell) => spell.contract === 'agency' && spell.role === 'Team Manager');
    becomesPermanent(council, pick(council.random, stays, `agency manager to convert on ${on}`), on, role === 'Team Manager' ? null : role);
  };
}

function isReadyToConvert(council: Council, spell: Spell, on: CalendarDate): boolean {
  if (spell.contract !== 'agency' || spell.role !== 'Social Worker' || spell.cover !== 'vacancy' || spell.end !== null) return false;
  const whole = spell.fte === FULL_TIME && postOn(council, spell.postId, on).fte === FULL_TIME;
  return whole && addMonths(firstDay(council, spell), LEAST_STAY_MONTHS) < on;
}

function becomesPermanent(council: Council, stay: Draft<Spell>, on: CalendarDate, newRole: string | null): void {
  const role = newRole ?? stay.role;
  const post = newRole ? pick(council.random, emptySeats(council, role, on), `empty seat of a ${role}`) : postOn(council, stay.postId, on);
  movesTo(council, stay, on, { ...asOwnStaff(council, role), team: post.team, postId: post.postId });
  stay.endReason = 'converted';
  council.conversions.push(...stepsTo(council, stay.workerId, post.postId, on));
}

function stepsTo(council: Council, workerId: string, postId: string, on: CalendarDate): ConversionStep[] {
  const step = (stage: ConversionStep['stage'], days: number): ConversionStep => {
    const withPost = ['offered', 'accepted', 'converted'].includes(stage);
    return { workerId, stage, on: addDays(on, -days), postId: withPost ? postId : null, nextContact: null, notes: null };
  };
  const later = between(council.random, 0, 9);
  const asked = [step('approached', 75 + later), step('interested', 52 + later), step('applied', 38)];
  return [...asked, step('offered', 28), step('accepted', 24), step('converted', 0)];
}

