import type { Measure } from '../measure.js';
import { countOf, fteOf, phrased } from './phrases.js';
import { POST_FACETS, vacancyItems } from './postItem.js';
import { distinct, fullTime } from './tally.js';

export const coveredVacancies: Measure = {
  name: 'coveredVacancies',
  title: 'vacancies covered by agency workers',
  time: 'stock',
  definition: 'Vacant posts (no permanent or fixed-term worker is in them) with an agency worker in the post on the day, and their FTE.',
  sheets: ['posts', 'workers'],
  records: 'posts',
  figures: [{ name: 'covered vacancies', unit: 'posts' }, { name: 'FTE', unit: 'fte' }],
  facets: POST_FACETS,
  items: (workforce, { period }) => vacancyItems(workforce, period.to, ({ status }) => status === 'covered'),
  count: (items) => [{ name: 'covered vacancies', value: distinct(items), unit: 'posts' }, fullTime('FTE', items)],
  phrase: phrased({ 'covered vacancies': countOf('covered vacancy', 'covered vacancies'), FTE: fteOf() }),
};
