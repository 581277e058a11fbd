import type { Measure } from '../measure.js';
import { reviewsOpenOn } from '../rules/reviews.js';
import { countOf, phrased } from './phrases.js';
import { reviewItem, reviewNotes, REVIEW_FACETS } from './reviewItem.js';
import { distinct, people } from './tally.js';

export const reviewsOverdue: Measure = {
  name: 'reviewsOverdue',
  title: 'people with a review overdue',
  time: 'stock',
  definition: 'The members of cohorts with a review that was due before the day and not done by it, unless their time on the programme has ended.',
  sheets: ['reviews'],
  records: 'people',
  figures: [{ name: 'with a review overdue', unit: 'people' }],
  facets: REVIEW_FACETS,
  items: (workforce, { period }) =>
    reviewsOpenOn(workforce, period.to)
      .filter(({ due }) => due < period.to)
      .map((review) => reviewItem(workforce, review, period.to)),
  count: (items) => [people('with a review overdue', items)],
  notes: (items) => reviewNotes(items, distinct(items)),
  phrase: phrased({ 'with a review overdue': countOf('person with a review overdue', 'people with a review overdue') }),
};
