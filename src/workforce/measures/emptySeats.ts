import type { Measure } from '../measure.js';
import { countOf, fteOf, phrased } from './phrases.js';
import { POST_FACETS, vacancyItems } from './postItem.js';
import { distinct, fullTime } from './tally.js';

export const emptySeats: Measure = {
  name: 'emptySeats',
  title: 'empty seats',
  time: 'stock',
  definition: 'Vacant posts that no agency worker covers either: posts that nobody is in on the day, and their FTE. Absence does not make an empty seat.',
  sheets: ['posts', 'workers'],
  records: 'posts',
  figures: [{ name: 'empty seats', unit: 'posts' }, { name: 'FTE', unit: 'fte' }],
  facets: POST_FACETS,
  items: (workforce, { period }) => vacancyItems(workforce, period.to, ({ status }) => status === 'empty seat'),
  count: (items) => [{ name: 'empty seats', value: distinct(items), unit: 'posts' }, fullTime('FTE', items)],
  phrase: phrased({ 'empty seats': countOf('empty seat'), FTE: fteOf() }),
};
