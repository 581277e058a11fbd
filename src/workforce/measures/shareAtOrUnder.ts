import type { Measure } from '../measure.js';
import { weekNotes, whyNoCaseloads } from '../rules/caseloadWeek.js';
import { percent } from '../words.js';
import { CASELOAD_FACETS } from './caseloadItem.js';
import { countOf, phrased } from './phrases.js';
import { distinct, having, people, rate } from './tally.js';
import { wholeCaseItems } from './wholeCases.js';

/** Takes the number `cases`: so many or fewer. */
export const shareAtOrUnder: Measure = {
  name: 'shareAtOrUnder',
  title: 'share of workers holding a number of cases or fewer',
  time: 'stock',
  numbers: ['cases'],
  definition:
    'Workers who hold that number of cases or fewer in the latest week recorded up to the day, as a share of the workers with at least one case: '
    + 'whole cases, over all their teams, whatever their FTE.',
  sheets: ['caseloads'],
  records: 'people',
  figures: [{ name: 'share at or under', unit: '%' }, { name: 'workers at or under', unit: 'people' }, { name: 'workers with cases', unit: 'people' }],
  facets: CASELOAD_FACETS,
  missing: whyNoCaseloads,
  items: (workforce, { period, numbers: { cases = 0 } }) =>
    wholeCaseItems(workforce, period.to).map((item) => {
      const within = (item.amounts.whole ?? 0) <= cases;
      return { ...item, amounts: { ...item.amounts, within: within ? 1 : 0 }, counted: within ? true : ['workers with cases'] };
    }),
  count: (items) => {
    const within = having(items, 'within');
    return [...rate('share at or under', distinct(within), distinct(items)), people('workers at or under', within), people('workers with cases', items)];
  },
  notes: (_items, asked, workforce) => weekNotes(workforce, asked),
  phrase: phrased({
    'share at or under': (value) => `${percent(value)} of workers with cases`,
    'workers at or under': countOf('worker at or under', 'workers at or under'),
    'workers with cases': countOf('worker with cases', 'workers with cases'),
  }),
};
