import type { Measure } from '../measure.js';
import { contains } from '../period.js';
import { reviewsOpenOn } from '../rules/reviews.js';
import { countOf, phrased } from './phrases.js';
import { reviewItem, reviewNotes, REVIEW_FACETS } from './reviewItem.js';
import { distinct, people } from './tally.js';

export const reviewsDue: Measure = {
  name: 'reviewsDue',
  title: 'people with a review due',
  time: 'flow',
  spans: 'ahead',
  definition: 'The members of cohorts with a review that is due from today to the end of the period and not done, unless their time on the programme has ended.',
  sheets: ['reviews'],
  records: 'people',
  figures: [{ name: 'with a review due', unit: 'people' }],
  facets: REVIEW_FACETS,
  items: (workforce, { today, period }) =>
    reviewsOpenOn(workforce, today)
      .filter(({ due }) => due >= today && contains(period, due))
      .map((review) => reviewItem(workforce, review, today)),
  count: (items) => [people('with a review due', items)],
  notes: (items) => reviewNotes(items, distinct(items)),
  phrase: phrased({ 'with a review due': countOf('person with a review due', 'people with a review due') }),
};
