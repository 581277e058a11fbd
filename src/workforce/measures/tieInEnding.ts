import { earlier } from '../calendar.js';
import type { Measure } from '../measure.js';
import { contains } from '../period.js';
import { permanentSpellsOf, retentionPayments, tieInEnds } from '../rules/retention.js';
import { countOf, phrased } from './phrases.js';
import { RETENTION_FACETS, retentionItem } from './retentionItem.js';
import { people } from './tally.js';

export const tieInEnding: Measure = {
  name: 'tieInEnding',
  title: 'people whose tie-in ends',
  time: 'flow',
  spans: 'ahead',
  definition:
    'Permanent and fixed-term workers in post (today, or on the day it ended) with a retention payment whose tie-in ends in the period: '
    + 'its months from the agreed date.',
  sheets: ['retentionPayments', 'workers'],
  records: 'people',
  figures: [{ name: 'people whose tie-in ends', unit: 'people' }],
  facets: RETENTION_FACETS,
  items: (workforce, { today, period }) =>
    retentionPayments(workforce)
      .filter((payment) => payment.agreedOn <= today && contains(period, tieInEnds(payment)))
      .filter((payment) => permanentSpellsOf(workforce, payment.workerId, earlier(tieInEnds(payment), today)).length > 0)
      .map((payment) => {
        const placedOn = earlier(tieInEnds(payment), today);
        return { ...retentionItem(workforce, payment, placedOn), on: tieInEnds(payment), placedOn };
      }),
  count: (items) => [people('people whose tie-in ends', items)],
  phrase: phrased({ 'people whose tie-in ends': countOf('person whose tie-in ends', 'people whose tie-in ends') }),
};
