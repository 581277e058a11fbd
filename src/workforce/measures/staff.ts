import type { CalendarDate } from '../calendar.js';
import type { Item, Measure } from '../measure.js';
import { isAgency, spellsInForce } from '../rules/inForce.js';
import type { Spell } from '../sheets.js';
import type { Workforce } from '../workforce.js';
import { bySpells } from './byRecord.js';
import { agencyItem, PERSON_FACETS, personItem } from './personItem.js';
import { countOf, fteOf, phrased } from './phrases.js';
import { distinct, fullTime, people } from './tally.js';

export const staff: Measure = {
  name: 'staff',
  title: 'staff',
  time: 'stock',
  definition: 'Everybody in post on the day, agency workers included. Headcount counts a person once, FTE adds their spells.',
  sheets: ['workers'],
  records: 'people',
  figures: [{ name: 'staff', unit: 'people' }, { name: 'FTE', unit: 'fte' }],
  facets: [...PERSON_FACETS, 'supplier', 'cover'],
  items: (workforce, { period: { to } }) =>
    spellsInForce(workforce, to).map((spell) => itemOf(workforce, spell, to)),
  byRecord: bySpells(() => true, itemOf),
  count: (items) => [people('staff', items), fullTime('FTE', items)],
  notes: (items) => {
    const agency = distinct(items.filter(isAgencyItem));
    const permanent = distinct(items.filter((item) => !isAgencyItem(item)));
    return items.length === 0 ? [] : [`${permanent} permanent or fixed-term, ${agency} agency`];
  },
  phrase: phrased({ staff: countOf('member of staff', 'members of staff'), FTE: fteOf() }),
};

function itemOf(workforce: Workforce, spell: Spell, day: CalendarDate): Item {
  return (isAgency(spell) ? agencyItem : personItem)(workforce, spell, day);
}

function isAgencyItem(item: Item): boolean {
  return item.facets.contract === 'agency';
}
