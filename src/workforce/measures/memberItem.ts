import { longDate, type CalendarDate } from '../calendar.js';
import type { Item } from '../measure.js';
import type { Membership } from '../rules/cohorts.js';
import { placesOf } from '../rules/places.js';
import type { Workforce } from '../workforce.js';

/** The facets that a member of a cohort carries. */
export const MEMBER_FACETS = ['cohort', 'programme', 'status', 'destination', 'person'] as const;

/** A member of a cohort in each team that they work in on the day; without a team where they have no spell. */
export function memberItems(workforce: Workforce, membership: Membership, day: CalendarDate): Item[] {
  const { person } = membership.member;
  return placesOf(workforce, person, day).map((place) => ({
    ...place,
    record: person,
    facets: memberFacets(membership),
    amounts: {},
    shown: () => ({ ...shownOf(workforce, membership), Team: place.team ?? '' }),
  }));
}

export function memberFacets({ member, cohort, status }: Membership): Item['facets'] {
  return { cohort: member.cohort, programme: cohort?.programme ?? null, status, destination: member.destination, person: member.person };
}

function shownOf(workforce: Workforce, { member, started, status }: Membership): Record<string, string> {
  return {
    Name: workforce.nameOf(member.person),
    Cohort: member.cohort,
    Status: status,
    Started: started ? longDate(started) : '',
    'Due to complete': member.dueToComplete ? longDate(member.dueToComplete) : '',
    Destination: member.destination ?? '',
  };
}
