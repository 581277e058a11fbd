import type { Measure } from '../measure.js';
import { percent } from '../words.js';
import { inCount } from './apart.js';
import { overTarget } from './overTarget.js';
import { countOf, phrased } from './phrases.js';
import { distinct, people, rate } from './tally.js';

const WITHIN = 'workers within target';
const SHARE = 'share within target';

export const underTarget: Measure = {
  ...overTarget,
  name: 'underTarget',
  title: 'workers within their caseload target',
  definition:
    'Workers whose cases / FTE are at or below the target of the team in which they hold them, in the latest week recorded up to the day, and their share of the workers with cases. '
    + 'Workers without a case, and teams without a target, are left out.',
  figures: [{ name: WITHIN, unit: 'people' }, { name: SHARE, unit: '%' }, { name: 'workers with cases', unit: 'people' }],
  items: (workforce, asked) => overTarget.items(workforce, asked).map((item) => {
    if (item.apart !== undefined) return item;
    return { ...item, counted: item.amounts.over === 0 ? true : ['workers with cases'] };
  }),
  count: (items) => {
    const targeted = inCount(items);
    if (items.length > 0 && targeted.length === 0) return [];
    const within = targeted.filter(({ amounts }) => amounts.over === 0);
    return [people(WITHIN, within), ...rate(SHARE, distinct(within), distinct(targeted)), people('workers with cases', targeted)];
  },
  phrase: phrased({
    [WITHIN]: countOf('worker within target', 'workers within target'),
    [SHARE]: (value) => `${percent(value)} within target`,
    'workers with cases': countOf('worker with cases', 'workers with cases'),
  }),
};
