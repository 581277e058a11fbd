import type { Item, Measure } from '../measure.js';
import type { Standing } from '../rules/vacancy.js';
import { counted } from '../words.js';
import { byPosts } from './byRecord.js';
import { countOf, fteOf, phrased } from './phrases.js';
import { POST_FACETS, vacancyItem, vacancyItems } from './postItem.js';
import { distinct, fullTime } from './tally.js';

export const vacancies: Measure = {
  name: 'vacancies',
  title: 'vacancies',
  time: 'stock',
  definition:
    'A post is vacant when no permanent or fixed-term worker is in it on the day, whether or not an agency worker covers it. '
    + "Vacant FTE is each post's FTE less the FTE of the permanent and fixed-term workers in it, part-vacant posts included. Absence does not make a vacancy.",
  sheets: ['posts', 'workers'],
  records: 'posts',
  figures: [{ name: 'vacant posts', unit: 'posts' }, { name: 'vacant FTE', unit: 'fte' }],
  facets: POST_FACETS,
  items: (workforce, { period }) =>
    vacancyItems(workforce, period.to, hasVacantFte).map(behindItsFigures),
  byRecord: byPosts(hasVacantFte, (workforce, standing, day) => behindItsFigures(vacancyItem(workforce, standing, day))),
  count: (items) => [
    { name: 'vacant posts', value: distinct(items.filter((item) => !isPartVacant(item))), unit: 'posts' },
    fullTime('vacant FTE', items, 'vacantFte'),
  ],
  notes: (items) => {
    const covered = distinct(items.filter((item) => item.facets.status === 'covered'));
    const empty = distinct(items.filter((item) => item.facets.status === 'empty seat'));
    const partVacant = distinct(items.filter(isPartVacant));
    return [
      ...(covered ? [covered === 1 ? '1 is covered by an agency worker' : `${covered} are covered by agency workers`] : []),
      ...(empty ? [`${counted(empty, 'is an empty seat', 'are empty seats')}: nobody, agency included, is in the post`] : []),
      ...(partVacant ? [counted(partVacant, 'more post is part-vacant', 'more posts are part-vacant')] : []),
    ];
  },
  phrase: phrased({ 'vacant posts': countOf('vacant post'), 'vacant FTE': fteOf('vacant') }),
};

function hasVacantFte({ vacantFte }: Standing): boolean {
  return vacantFte > 0;
}

function behindItsFigures(item: Item): Item {
  return isPartVacant(item) ? { ...item, counted: ['vacant FTE'] } : item;
}

function isPartVacant(item: Item): boolean {
  return item.facets.status === 'part-vacant';
}
