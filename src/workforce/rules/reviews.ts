import type { CalendarDate } from '../calendar.js';
import type { Review } from '../sheets.js';
import type { Workforce } from '../workforce.js';
import { hasEnded, membershipsOn } from './cohorts.js';

/** The reviews not done by the day, of members whose time on the programme has not ended by it: nobody reviews those who have left it. */
export function reviewsOpenOn(workforce: Workforce, day: CalendarDate): Review[] {
  const ended = new Set(membershipsOn(workforce, day).filter(hasEnded).map(({ member }) => memberKey(member)));
  return [...workforce.records.rows.reviews.values()].filter(
    (review) => (review.done === null || review.done > day) && !ended.has(memberKey(review)),
  );
}

function memberKey({ cohort, person }: { readonly cohort: string; readonly person: string }): string {
  return JSON.stringify([cohort, person]);
}
