import type { Item, Measure } from '../measure.js';
import { contains } from '../period.js';
import { retentionPayments } from '../rules/retention.js';
import { countOf, phrased, poundsOf } from './phrases.js';
import { RETENTION_FACETS, retentionItem } from './retentionItem.js';
import { money, people, total } from './tally.js';

export const retentionPaid: Measure = {
  name: 'retentionPaid',
  title: 'retention payments paid',
  time: 'flow',
  definition: 'Retention payments by the day they were paid, in full amounts; what was repaid since is not taken off.',
  sheets: ['retentionPayments'],
  records: 'people',
  figures: [{ name: 'amount paid', unit: '£' }, { name: 'payments paid', unit: 'payments' }, { name: 'people paid', unit: 'people' }],
  facets: RETENTION_FACETS,
  items: (workforce, { period }) =>
    retentionPayments(workforce).flatMap((payment): Item[] => {
      const on = payment.paidOn;
      return on !== null && contains(period, on) ? [{ ...retentionItem(workforce, payment, on), on }] : [];
    }),
  count: (items) => [
    money('amount paid', total(items, 'pence')),
    { name: 'payments paid', value: total(items, 'payments'), unit: 'payments' },
    people('people paid', items),
  ],
  phrase: phrased({
    'amount paid': poundsOf('paid in retention payments'),
    'payments paid': countOf('payment'),
    'people paid': countOf('person', 'people'),
  }),
};
