import { longDate, type CalendarDate } from '../calendar.js';
import type { Item } from '../measure.js';
import { cohortNamed } from '../rules/cohorts.js';
import { mainPlace } from '../rules/places.js';
import type { Review } from '../sheets.js';
import type { Workforce } from '../workforce.js';

/** The facets that a review carries. */
export const REVIEW_FACETS = ['cohort', 'programme', 'person', 'review'] as const;

/** A review of a member of a cohort, in the team of their main spell on the day. */
export function reviewItem(workforce: Workforce, review: Review, day: CalendarDate): Item {
  const place = mainPlace(workforce.spellsOf(review.person), day);
  return {
    ...place,
    record: review.person,
    facets: { cohort: review.cohort, programme: cohortNamed(workforce, review.cohort)?.programme ?? null, person: review.person, review: review.review },
    amounts: { reviews: 1 },
    on: review.due,
    placedOn: day,
    shown: () => ({
      Name: workforce.nameOf(review.person),
      Cohort: review.cohort,
      Review: review.review,
      Due: longDate(review.due),
      Team: place.team ?? '',
    }),
  };
}

/** Says how many reviews there are where somebody has more than one. */
export function reviewNotes(items: readonly Item[], people: number): string[] {
  return items.length > people ? [`${items.length} reviews in all`] : [];
}
