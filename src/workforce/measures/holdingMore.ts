import type { Measure } from '../measure.js';
import { weekNotes, whyNoCaseloads } from '../rules/caseloadWeek.js';
import { percent } from '../words.js';
import { CASELOAD_FACETS } from './caseloadItem.js';
import { countOf, phrased } from './phrases.js';
import { distinct, having, people, rate } from './tally.js';
import { wholeCaseItems } from './wholeCases.js';

/** Takes the number `cases`: more than so many. */
export const holdingMore: Measure = {
  name: 'holdingMore',
  title: 'workers holding more than a number of cases',
  time: 'stock',
  numbers: ['cases'],
  definition:
    'Workers who hold more than that number of cases in the latest week recorded up to the day: whole cases, over all their teams, whatever their FTE. '
    + 'The share is of the workers with at least one case.',
  sheets: ['caseloads'],
  records: 'people',
  figures: [{ name: 'workers holding more', unit: 'people' }, { name: 'share holding more', unit: '%' }, { name: 'workers with cases', unit: 'people' }],
  facets: CASELOAD_FACETS,
  missing: whyNoCaseloads,
  items: (workforce, { period, numbers: { cases = 0 } }) =>
    wholeCaseItems(workforce, period.to).map((item) => {
      const more = (item.amounts.whole ?? 0) > cases;
      return { ...item, amounts: { ...item.amounts, more: more ? 1 : 0 }, counted: more ? true : ['workers with cases'] };
    }),
  count: (items) => {
    const more = having(items, 'more');
    return [people('workers holding more', more), ...rate('share holding more', distinct(more), distinct(items)), people('workers with cases', items)];
  },
  notes: (_items, asked, workforce) => weekNotes(workforce, asked),
  phrase: phrased({
    'workers holding more': countOf('worker holds more', 'workers hold more'),
    'share holding more': (value) => `${percent(value)} hold more`,
    'workers with cases': countOf('worker with cases', 'workers with cases'),
  }),
};
