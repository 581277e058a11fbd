import type { Measure } from '../measure.js';
import { contains } from '../period.js';
import { retentionPayments } from '../rules/retention.js';
import { countOf, phrased, poundsOf } from './phrases.js';
import { RETENTION_FACETS, retentionItem } from './retentionItem.js';
import { money, people, total } from './tally.js';

export const retentionAgreed: Measure = {
  name: 'retentionAgreed',
  title: 'retention payments agreed',
  time: 'flow',
  definition: 'Retention payments by the day they were agreed, paid or not.',
  sheets: ['retentionPayments'],
  records: 'people',
  figures: [{ name: 'payments agreed', unit: 'payments' }, { name: 'amount agreed', unit: '£' }, { name: 'people with a payment agreed', unit: 'people' }],
  facets: RETENTION_FACETS,
  items: (workforce, { period }) =>
    retentionPayments(workforce)
      .filter(({ agreedOn }) => contains(period, agreedOn))
      .map((payment) => ({ ...retentionItem(workforce, payment, payment.agreedOn), on: payment.agreedOn })),
  count: (items) => [
    { name: 'payments agreed', value: total(items, 'payments'), unit: 'payments' },
    money('amount agreed', total(items, 'pence')),
    people('people with a payment agreed', items),
  ],
  phrase: phrased({
    'payments agreed': countOf('retention payment agreed', 'retention payments agreed'),
    'amount agreed': poundsOf('agreed'),
    'people with a payment agreed': countOf('person', 'people'),
  }),
};
