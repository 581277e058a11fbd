import type { Measure } from '../measure.js';
import { bindsOn, permanentSpellsOf, retentionPayments } from '../rules/retention.js';
import { countOf, phrased, poundsOf } from './phrases.js';
import { RETENTION_FACETS, retentionItem } from './retentionItem.js';
import { money, people, total } from './tally.js';

export const amountTiedIn: Measure = {
  name: 'amountTiedIn',
  title: 'retention payments that tie people in',
  time: 'stock',
  definition:
    'The full amounts of the retention payments agreed on or before the day whose tie-in ends after it, of permanent and fixed-term workers in post on it. '
    + 'Not what would be repaid: that falls with each month served.',
  sheets: ['retentionPayments', 'workers'],
  records: 'people',
  figures: [{ name: 'amount tied in', unit: '£' }, { name: 'payments', unit: 'payments' }, { name: 'people tied in', unit: 'people' }],
  facets: RETENTION_FACETS,
  items: (workforce, { period: { to } }) =>
    retentionPayments(workforce)
      .filter((payment) => bindsOn(payment, to) && permanentSpellsOf(workforce, payment.workerId, to).length > 0)
      .map((payment) => retentionItem(workforce, payment, to)),
  count: (items) => [
    money('amount tied in', total(items, 'pence')),
    { name: 'payments', value: total(items, 'payments'), unit: 'payments' },
    people('people tied in', items),
  ],
  phrase: phrased({
    'amount tied in': poundsOf('tied up in retention payments'),
    payments: countOf('payment'),
    'people tied in': countOf('person', 'people'),
  }),
};
