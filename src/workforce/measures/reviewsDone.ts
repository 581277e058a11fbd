import type { Measure } from '../measure.js';
import { contains } from '../period.js';
import { longDate } from '../calendar.js';
import { countOf, phrased } from './phrases.js';
import { reviewItem, reviewNotes, REVIEW_FACETS } from './reviewItem.js';
import { distinct, people } from './tally.js';

export const reviewsDone: Measure = {
  name: 'reviewsDone',
  title: 'people with a review done',
  time: 'flow',
  definition: 'The members of cohorts with a review that was done on a day within the period, on time or late.',
  sheets: ['reviews'],
  records: 'people',
  figures: [{ name: 'with a review done', unit: 'people' }],
  facets: REVIEW_FACETS,
  items: (workforce, { period }) =>
    [...workforce.records.rows.reviews.values()].flatMap((review) => {
      const on = review.done;
      if (on === null || !contains(period, on)) return [];
      const item = reviewItem(workforce, review, on);
      return [{ ...item, on, shown: () => ({ ...item.shown?.(), Done: longDate(on) }) }];
    }),
  count: (items) => [people('with a review done', items)],
  notes: (items) => reviewNotes(items, distinct(items)),
  phrase: phrased({ 'with a review done': countOf('person with a review done', 'people with a review done') }),
};
