import { longDate } from '../calendar.js';
import type { Measure } from '../measure.js';
import { PLANNED_ROLE, yearlyCost } from '../rules/planning.js';
import { phrased, poundsOf } from './phrases.js';
import { money } from './tally.js';

/** Takes the number `workers`: so many more full-time workers. It is a sum without records behind it. */
export const costOfMore: Measure = {
  name: 'costOfMore',
  title: 'yearly cost of more social workers',
  time: 'stock',
  numbers: ['workers'],
  definition: 'The full-time workers added x what a full-time year of a permanent Social Worker costs, by the costs in force on the day.',
  sheets: ['costs'],
  records: 'none',
  figures: [{ name: 'yearly cost', unit: '£' }],
  facets: [],
  missing: (workforce, { period: { to } }) =>
    yearlyCost(workforce, 0, to) === null ? `The costs sheet holds no permanent cost of a ${PLANNED_ROLE} in force on ${longDate(to)}.` : null,
  items: () => [],
  count: (_items, { period, numbers: { workers = 0 } }, workforce) => {
    const cost = yearlyCost(workforce, workers, period.to);
    return cost === null ? [] : [money('yearly cost', cost)];
  },
  phrase: phrased({ 'yearly cost': poundsOf('a year') }),
};
