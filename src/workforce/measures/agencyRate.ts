import type { Item, Measure } from '../measure.js';
import { isAgency, spellsInForce } from '../rules/inForce.js';
import { agencyItem, personItem } from './personItem.js';
import { fteOf, phrased, rateOf } from './phrases.js';
import { fullTime, rate, total } from './tally.js';

export const agencyRate: Measure = {
  name: 'agencyRate',
  title: 'agency rate',
  time: 'stock',
  definition:
    'Agency FTE / (agency FTE + FTE of the permanent and fixed-term workers in post on the day), as in the children’s social work workforce census.',
  sheets: ['workers'],
  records: 'people',
  figures: [{ name: 'agency rate', unit: '%' }, { name: 'agency FTE', unit: 'fte' }, { name: 'FTE in post', unit: 'fte' }],
  facets: [],
  items: (workforce, { period: { to } }) =>
    spellsInForce(workforce, to).map((spell): Item =>
      isAgency(spell)
        ? { ...agencyItem(workforce, spell, to), amounts: { agencyFte: spell.fte }, counted: ['agency rate', 'agency FTE'] }
        : { ...personItem(workforce, spell, to), amounts: { permanentFte: spell.fte }, counted: ['FTE in post'] },
    ),
  count: (items) => {
    const agencyFte = total(items, 'agencyFte');
    return [
      ...rate('agency rate', agencyFte, agencyFte + total(items, 'permanentFte')),
      fullTime('agency FTE', items, 'agencyFte'),
      fullTime('FTE in post', items, 'permanentFte'),
    ];
  },
  phrase: phrased({ 'agency rate': rateOf('agency rate'), 'agency FTE': fteOf('agency'), 'FTE in post': fteOf('permanent and fixed-term') }),
};
