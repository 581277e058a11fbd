import type { Measure } from '../measure.js';
import { countOf, fteOf, phrased } from './phrases.js';
import { POST_FACETS, vacancyItems } from './postItem.js';
import { distinct, fullTime } from './tally.js';

export const partVacant: Measure = {
  name: 'partVacant',
  title: 'part-vacant posts',
  time: 'stock',
  definition: 'Posts whose permanent and fixed-term workers on the day fill less than the FTE of the post, and the FTE that is left vacant.',
  sheets: ['posts', 'workers'],
  records: 'posts',
  figures: [{ name: 'part-vacant posts', unit: 'posts' }, { name: 'vacant FTE', unit: 'fte' }],
  facets: POST_FACETS,
  items: (workforce, { period }) => vacancyItems(workforce, period.to, ({ status }) => status === 'part-vacant'),
  count: (items) => [
    { name: 'part-vacant posts', value: distinct(items), unit: 'posts' },
    fullTime('vacant FTE', items, 'vacantFte'),
  ],
  phrase: phrased({ 'part-vacant posts': countOf('part-vacant post'), 'vacant FTE': fteOf('vacant') }),
};
