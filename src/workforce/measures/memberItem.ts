import { longDate, type CalendarDate } from '../calendar.js';
import type { Item } from '../measure.js';
import type { Membership } from '../rules/cohorts.js';
import { mainPlace, placesOf } from '../rules/places.js';
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

/** A member of a cohort once, by what happened on a day, in the team where they mainly worked then; the day is shown under a name. */
export function memberOn(workforce: Workforce, membership: Membership, on: CalendarDate, name: string): Item {
  const { member, status } = membership;
  const place = mainPlace(workforce.spellsOf(member.person), on);
  return {
    ...place,
    record: member.person,
    on,
    facets: memberFacets(membership),
    amounts: {},
    shown: () => ({ Name: workforce.nameOf(member.person), Cohort: member.cohort, Status: status, [name]: longDate(on), Team: place.team ?? '' }),
  };
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
