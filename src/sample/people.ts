import type { Fte } from '../workforce/amounts.js';
import type { CalendarDate } from '../workforce/calendar.js';
import type { Spell } from '../workforce/sheets.js';
import { type Council, type Draft } from './council.js';
import { between } from './random.js';
import { isRegistered, yearlyCost } from './roles.js';

/** What has to be said of somebody new; the rest follows or is drawn. */
export interface Newcomer {
  readonly contract: Spell['contract'];
  readonly role: string;
  readonly team: string;
  readonly postId: string | null;
  readonly fte: Fte;
  readonly start: CalendarDate;
  readonly end?: CalendarDate | null;
  /** The day of qualifying, for roles that are registered. */
  readonly qualifiedOn: CalendarDate;
  readonly origin: Spell['origin'];
  readonly name?: string;
  readonly cover?: Spell['cover'];
  readonly agency?: string;
}

/** Somebody new, with a name and numbers of their own, and the first spell. */
export function joins(council: Council, newcomer: Newcomer): Draft<Spell> {
  const { contract, role, team, postId, fte, start, end, origin, cover, agency } = newcomer;
  const place = new Set(council.spells.map(({ workerId }) => workerId)).size + 1;
  const spell: Draft<Spell> = {
    workerId: `${contract === 'agency' ? 'A' : 'W'}${String(1000 + place)}`,
    name: newcomer.name ?? council.nextName(),
    contract, role, team, postId, fte, start,
    end: end ?? null,
    // Far above the numbers that Social Work England has given out.
    sweNumber: isRegistered(role) ? `SW${990_000 + place}` : null,
    qualifiedOn: isRegistered(role) ? newcomer.qualifiedOn : null,
    origin,
    agency: agency ?? null,
    cover: cover ?? null,
    annualCost: personalCost(council, role, contract),
    endReason: null,
  };
  council.spells.push(spell);
  return spell;
}

/** The same person's spell in another contract or post: what belongs to agency work falls away. */
export function asOwnStaff(council: Council, role: string): Partial<Draft<Spell>> {
  return { contract: 'permanent', role, agency: null, cover: null, endReason: null, annualCost: personalCost(council, role, 'permanent') };
}

/** Around the role's average, in whole hundreds of pounds. */
function personalCost(council: Council, role: string, contract: Spell['contract']): number {
  const average = yearlyCost(role, contract === 'agency' ? 'agency' : 'permanent');
  return average + between(council.random, -30, 30) * 10_000;
}
