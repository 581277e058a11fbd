import { pounds } from '../amounts.js';
import type { Figure, Item, Measure } from '../measure.js';
import { countOf, phrased, poundsOf } from './phrases.js';
import { retentionAgreed } from './retentionAgreed.js';
import { retentionPaid } from './retentionPaid.js';
import { fourDecimals, mean, median } from './spans.js';
import { distinct, money, total } from './tally.js';

/** What a retention payment comes to: of the payments of another measure, counted as it counts them. */
function averageOf(name: string, title: string, payments: Measure): Measure {
  return {
    ...payments,
    name,
    title,
    definition: `${payments.definition} The average and the median are of payments; per person is all of it divided by the people who had any.`,
    figures: [
      { name: 'average payment', unit: '£ each' },
      { name: 'median payment', unit: '£ each' },
      { name: 'average per person', unit: '£ each' },
      { name: 'payments', unit: 'payments' },
      { name: 'total', unit: '£' },
    ],
    items: (workforce, asked) => payments.items(workforce, asked),
    count: (items) => [...averages(items), { name: 'payments', value: total(items, 'payments'), unit: 'payments' }, money('total', total(items, 'pence'))],
    phrase: phrased({
      'average payment': poundsOf('a payment on average'),
      'median payment': poundsOf('median'),
      'average per person': poundsOf('per person'),
      payments: countOf('payment'),
      total: poundsOf('in all'),
    }),
  };
}

export const averageRetentionAgreed = averageOf('averageRetentionAgreed', 'average retention payment agreed', retentionAgreed);
export const averageRetentionPaid = averageOf('averageRetentionPaid', 'average retention payment paid', retentionPaid);

function averages(items: readonly Item[]): Figure[] {
  if (items.length === 0) return [];
  const each = (name: string, pence: number) => ({ name, value: fourDecimals(pounds(pence)), unit: '£ each' as const });
  const pence = items.map(({ amounts }) => amounts.pence ?? 0);
  return [each('average payment', mean(pence)), each('median payment', median(pence)), each('average per person', total(items, 'pence') / distinct(items))];
}
