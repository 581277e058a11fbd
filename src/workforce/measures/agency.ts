import type { Measure } from '../measure.js';
import { isAgency, spellsInForce } from '../rules/inForce.js';
import { bySpells } from './byRecord.js';
import { AGENCY_FACETS, agencyItem } from './personItem.js';
import { countOf, fteOf, phrased } from './phrases.js';
import { distinct, fullTime, people } from './tally.js';

export const agency: Measure = {
  name: 'agency',
  title: 'agency staff',
  time: 'stock',
  definition: 'People in post on an agency contract on the day, whatever they cover. Headcount counts a person once, FTE adds their assignments.',
  sheets: ['workers'],
  records: 'people',
  figures: [{ name: 'agency headcount', unit: 'people' }, { name: 'agency FTE', unit: 'fte' }],
  facets: AGENCY_FACETS,
  items: (workforce, { period }) =>
    spellsInForce(workforce, period.to).filter(isAgency).map((spell) => agencyItem(workforce, spell, period.to)),
  byRecord: bySpells(isAgency, agencyItem),
  count: (items) => [people('agency headcount', items), fullTime('agency FTE', items)],
  notes: (items) => {
    const beyond = distinct(items.filter((item) => item.facets.post === null));
    return beyond === 0 ? [] : [beyond === 1 ? '1 is not against a post' : `${beyond} are not against a post`];
  },
  phrase: phrased({ 'agency headcount': countOf('agency worker', 'agency staff'), 'agency FTE': fteOf() }),
};
