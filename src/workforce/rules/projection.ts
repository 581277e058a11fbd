import type { CalendarDate } from '../calendar.js';
import type { Offer } from '../sheets.js';
import type { Workforce } from '../workforce.js';
import { isOnProgramme, membershipsOn } from './cohorts.js';
import { isAccepted, openOffers } from './offers.js';

/** What an offer does to its post by a later day. */
export type Prospect = 'fills' | 'late' | 'undated' | 'not accepted';

/**
 * DATA.md, Projection: 'an accepted offer fills its post from `expected_start` (one that is late is named, not counted);
 * an offer not yet accepted is counted apart'. Null where the start is only expected after the day.
 */
export function prospectOf(offer: Offer, today: CalendarDate, day: CalendarDate): Prospect | null {
  const start = offer.expectedStart;
  if (start !== null && start > day) return null;
  if (!isAccepted(offer, today)) return 'not accepted';
  if (start === null) return 'undated';
  return start < today ? 'late' : 'fills';
}

/** The prospects of each post that has offers open today. */
export function prospectsByPost(workforce: Workforce, today: CalendarDate, day: CalendarDate): ReadonlyMap<string, ReadonlySet<Prospect>> {
  const byPost = new Map<string, Set<Prospect>>();
  for (const offer of openOffers(workforce, today)) {
    const prospect = prospectOf(offer, today, day);
    if (prospect) byPost.set(offer.postId, (byPost.get(offer.postId) ?? new Set()).add(prospect));
  }
  return byPost;
}

/** How many members of cohorts are due to complete from today to the day without an offer in their name: they fill no post (DATA.md, Projection). */
export function completingWithoutOffer(workforce: Workforce, today: CalendarDate, day: CalendarDate): number {
  const offered = new Set(openOffers(workforce, today).flatMap(({ person, name }) => [person, looseName(name)]));
  const completing = membershipsOn(workforce, today).filter(({ member: { dueToComplete: due } }) => due !== null && today <= due && due <= day);
  const people = completing.filter((membership) => isOnProgramme(membership, today)).map(({ member }) => member.person);
  return new Set(people.filter((person) => !offered.has(person) && !offered.has(looseName(workforce.nameOf(person))))).size;
}

function looseName(name: string | null): string {
  return (name ?? '').toLowerCase().replace(/\s+/g, ' ').trim();
}
