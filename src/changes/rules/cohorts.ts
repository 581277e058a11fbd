import { cohortNamed, hasEnded, membershipsOn, type Membership } from '../../workforce/rules/cohorts.js';
import type { Offered, Scene } from '../command.js';

/** The places of somebody in cohorts as they stand today, by their own number or that of their spell. */
export function placesOf(person: string, { workforce, today }: Scene): readonly Membership[] {
  return membershipsOn(workforce, today).filter(({ member }) => member.person === person || member.workerId === person);
}

export function isMember(person: string, scene: Scene): boolean {
  return placesOf(person, scene).length > 0;
}

export type PlaceMeant =
  | { readonly is: 'one'; readonly place: Membership }
  | { readonly is: 'none' }
  /** More than one: the cohort tells which. */
  | { readonly is: 'several' };

/** The place that is meant: in the cohort that was named, else the only one that has not ended, else the only one. */
export function placeMeant(person: string, cohort: string | null, scene: Scene): PlaceMeant {
  const own = placesOf(person, scene).filter(({ member }) => cohort === null || member.cohort === cohort);
  const open = own.filter((place) => !hasEnded(place));
  const [place, other] = open.length > 0 ? open : own;
  if (other) return { is: 'several' };
  return place ? { is: 'one', place } : { is: 'none' };
}

/** The cohorts of somebody, for a form. */
export function cohortsOf(person: string, scene: Scene): readonly Offered[] {
  return placesOf(person, scene).map(({ member, status }) => ({ value: member.cohort, title: `${member.cohort} (${cohortNamed(scene.workforce, member.cohort)?.programme ?? 'programme not recorded'}, ${status})` }));
}
