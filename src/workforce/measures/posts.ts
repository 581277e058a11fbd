import type { Measure } from '../measure.js';
import { standings } from '../rules/vacancy.js';
import { countOf, fteOf, phrased } from './phrases.js';
import { POST_FACETS, postItem } from './postItem.js';
import { distinct, fullTime } from './tally.js';

export const posts: Measure = {
  name: 'posts',
  title: 'posts in the establishment',
  time: 'stock',
  definition: 'Posts of the establishment on the day, filled or not, and their FTE.',
  sheets: ['posts'],
  records: 'posts',
  figures: [{ name: 'posts', unit: 'posts' }, { name: 'FTE', unit: 'fte' }],
  facets: POST_FACETS,
  items: (workforce, { period }) => {
    const items = standings(workforce, period.to).map(postItem);
    if (workforce.recorded('workers')) return items;
    return items.map((item) => ({ ...item, facets: { ...item.facets, status: null } }));
  },
  count: (items) => [{ name: 'posts', value: distinct(items), unit: 'posts' }, fullTime('FTE', items)],
  phrase: phrased({ posts: countOf('post'), FTE: fteOf() }),
};
