import type { Item, Measure } from '../measure.js';
import { isPermanent, spellsInForce } from '../rules/inForce.js';
import { fteOf, phrased, rateOf } from './phrases.js';
import { personItem } from './personItem.js';
import { vacancyItems } from './postItem.js';
import { fullTime, rate, total } from './tally.js';

export const vacancyRate: Measure = {
  name: 'vacancyRate',
  title: 'vacancy rate',
  time: 'stock',
  definition:
    'Vacant FTE / (vacant FTE + FTE of the permanent and fixed-term workers in post on the day), as in the children’s social work workforce census. '
    + 'Vacancies belong to the team and role of the post, people to those of their own.',
  sheets: ['posts', 'workers'],
  records: 'posts',
  figures: [{ name: 'vacancy rate', unit: '%' }, { name: 'vacant FTE', unit: 'fte' }, { name: 'FTE in post', unit: 'fte' }],
  facets: [],
  items: (workforce, { period: { to } }) => [
    ...vacancyItems(workforce, to, ({ vacantFte }) => vacantFte > 0).map(vacantPart),
    ...spellsInForce(workforce, to).filter(isPermanent).map((spell) => ({ ...personItem(workforce, spell, to), counted: ['FTE in post'] })),
  ],
  count: (items) => {
    const vacant = total(items, 'vacantFte');
    return [
      ...rate('vacancy rate', vacant, vacant + total(items, 'fte')),
      fullTime('vacant FTE', items, 'vacantFte'),
      fullTime('FTE in post', items),
    ];
  },
  phrase: phrased({ 'vacancy rate': rateOf('vacancy rate'), 'vacant FTE': fteOf('vacant'), 'FTE in post': fteOf('in post') }),
};

/** The FTE of the post itself is no part of the rate. */
function vacantPart(item: Item): Item {
  return { ...item, amounts: { vacantFte: item.amounts.vacantFte ?? 0 }, counted: ['vacancy rate', 'vacant FTE'] };
}
