import type { Measure } from '../measure.js';
import { retentionPayments } from '../rules/retention.js';
import { countOf, phrased, poundsOf } from './phrases.js';
import { RETENTION_FACETS, retentionItem } from './retentionItem.js';
import { money, people, total } from './tally.js';

export const retentionUnpaid: Measure = {
  name: 'retentionUnpaid',
  title: 'retention payments agreed and not yet paid',
  time: 'stock',
  definition: 'Retention payments that were agreed on or before the day and not paid by its end, of whoever has left since, too.',
  sheets: ['retentionPayments'],
  records: 'people',
  figures: [{ name: 'payments not yet paid', unit: 'payments' }, { name: 'amount not yet paid', unit: '£' }, { name: 'people with a payment not yet paid', unit: 'people' }],
  facets: RETENTION_FACETS,
  items: (workforce, { period: { to } }) =>
    retentionPayments(workforce)
      .filter(({ agreedOn, paidOn }) => agreedOn <= to && (paidOn === null || paidOn > to))
      .map((payment) => ({ ...retentionItem(workforce, payment, payment.agreedOn), placedOn: payment.agreedOn })),
  count: (items) => [
    { name: 'payments not yet paid', value: total(items, 'payments'), unit: 'payments' },
    money('amount not yet paid', total(items, 'pence')),
    people('people with a payment not yet paid', items),
  ],
  phrase: phrased({
    'payments not yet paid': countOf('retention payment agreed and not yet paid', 'retention payments agreed and not yet paid'),
    'amount not yet paid': poundsOf('not yet paid'),
    'people with a payment not yet paid': countOf('person', 'people'),
  }),
};
