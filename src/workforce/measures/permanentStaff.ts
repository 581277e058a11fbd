import type { Measure } from '../measure.js';
import { isPermanent, spellsInForce } from '../rules/inForce.js';
import { bySpells } from './byRecord.js';
import { fixedTermNote, PERSON_FACETS, personItem } from './personItem.js';
import { countOf, fteOf, phrased } from './phrases.js';
import { fullTime, people } from './tally.js';

export const permanentStaff: Measure = {
  name: 'permanentStaff',
  title: 'permanent staff',
  time: 'stock',
  definition: 'People in post on a permanent or fixed-term contract on the day, absent ones included. Headcount counts a person once, FTE adds their spells.',
  sheets: ['workers'],
  records: 'people',
  figures: [{ name: 'permanent staff', unit: 'people' }, { name: 'FTE', unit: 'fte' }],
  facets: PERSON_FACETS,
  items: (workforce, { period: { to } }) => spellsInForce(workforce, to).filter(isPermanent).map((spell) => personItem(workforce, spell, to)),
  byRecord: bySpells(isPermanent, personItem),
  count: (items) => [people('permanent staff', items), fullTime('FTE', items)],
  notes: fixedTermNote,
  phrase: phrased({ 'permanent staff': countOf('permanent member of staff', 'permanent staff'), FTE: fteOf() }),
};
