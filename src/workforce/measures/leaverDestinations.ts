import type { Measure } from '../measure.js';
import { leavingsIn } from '../rules/startersAndLeavers.js';
import { LEAVER_FACETS, leaverItem } from './leaverItem.js';
import { countOf, fteOf, phrased } from './phrases.js';
import { fullTime, people } from './tally.js';

export const leaverDestinations: Measure = {
  name: 'leaverDestinations',
  title: 'destinations of leavers',
  time: 'flow',
  definition:
    'Where leavers went, as the exit interview has it. A leaver is somebody whose permanent or fixed-term contract ended in the period, '
    + 'with none in force the day after or starting within 31 days.',
  sheets: ['workers', 'leavers'],
  records: 'people',
  figures: [{ name: 'leavers', unit: 'people' }, { name: 'FTE', unit: 'fte' }],
  facets: LEAVER_FACETS,
  groupedBy: 'destination',
  items: (workforce, { period }) => leavingsIn(workforce, period).map((leaving) => leaverItem(workforce, leaving)),
  count: (items) => [people('leavers', items), fullTime('FTE', items)],
  phrase: phrased({ leavers: countOf('leaver'), FTE: fteOf() }),
};
