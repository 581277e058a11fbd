import type { Measure } from '../measure.js';
import { weekNotes, whyNoCaseloads } from '../rules/caseloadWeek.js';
import { percent } from '../words.js';
import { CASELOAD_FACETS } from './caseloadItem.js';
import { countOf, phrased } from './phrases.js';
import { distinct, having, people, rate } from './tally.js';
import { wholeCaseItems } from './wholeCases.js';

/** Takes the number `cases`, and `mostCases` where there is a range: from the one to the other, both included. */
export const holdingBetween: Measure = {
  name: 'holdingBetween',
  title: 'workers holding a number of cases',
  time: 'stock',
  numbers: ['cases'],
  definition:
    'Workers who hold just that number of cases, or of two numbers any from the first to the second, in the latest week recorded up to the day: '
    + 'whole cases, over all their teams, whatever their FTE. The share is of the workers with at least one case.',
  sheets: ['caseloads'],
  records: 'people',
  figures: [{ name: 'workers holding so many', unit: 'people' }, { name: 'share holding so many', unit: '%' }, { name: 'workers with cases', unit: 'people' }],
  facets: CASELOAD_FACETS,
  missing: whyNoCaseloads,
  items: (workforce, { period, numbers: { cases = 0, mostCases = cases } }) =>
    wholeCaseItems(workforce, period.to).map((item) => {
      const { whole = 0 } = item.amounts;
      const within = whole >= cases && whole <= mostCases;
      return { ...item, amounts: { ...item.amounts, within: within ? 1 : 0 }, counted: within ? true : ['workers with cases'] };
    }),
  count: (items) => {
    const within = having(items, 'within');
    return [people('workers holding so many', within), ...rate('share holding so many', distinct(within), distinct(items)), people('workers with cases', items)];
  },
  notes: (_items, asked, workforce) => weekNotes(workforce, asked),
  phrase: phrased({
    'workers holding so many': countOf('worker holds so many', 'workers hold so many'),
    'share holding so many': (value) => `${percent(value)} hold so many`,
    'workers with cases': countOf('worker with cases', 'workers with cases'),
  }),
};
