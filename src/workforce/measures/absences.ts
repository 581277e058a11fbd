import { longDate, type CalendarDate } from '../calendar.js';
import type { Asked, Item, Measure } from '../measure.js';
import { inForce, spellsInForce } from '../rules/inForce.js';
import type { Spell } from '../sheets.js';
import type { Workforce } from '../workforce.js';
import { PERSON_FACETS, personItem } from './personItem.js';
import { countOf, fteOf, phrased } from './phrases.js';
import { lastsAsLong } from './spans.js';
import { distinct, fullTime, people } from './tally.js';

export const absences: Measure = {
  name: 'absences',
  title: 'people absent',
  time: 'stock',
  definition:
    'People in post on the day, agency included, who are away on it: on maternity leave, on sick leave, on secondment or otherwise. Each counts once. '
    + 'With a number of months or days, only those away for longer, or as long as is asked.',
  sheets: ['absences', 'workers'],
  records: 'people',
  figures: [{ name: 'people absent', unit: 'people' }, { name: 'FTE', unit: 'fte' }],
  facets: ['reason', ...PERSON_FACETS],
  items: (workforce, { period: { to }, numbers }) => spellsInForce(workforce, to).flatMap((spell) => absentItem(workforce, spell, to, numbers)),
  count: (items) => [people('people absent', items), fullTime('FTE', items)],
  notes: (items) => {
    const agency = distinct(items.filter((item) => item.facets.contract === 'agency'));
    const permanent = distinct(items.filter((item) => item.facets.contract !== 'agency'));
    return agency === 0 ? [] : [`${permanent} permanent or fixed-term, ${agency} agency`];
  },
  phrase: phrased({ 'people absent': countOf('person absent', 'people absent'), FTE: fteOf() }),
};

/** Absences may overlap: the item carries the reason of each. */
function absentItem(workforce: Workforce, spell: Spell, day: CalendarDate, numbers: Asked['numbers']): Item[] {
  const current = workforce.absencesOf(spell.workerId).filter(({ from, to }) => inForce(from, to, day) && lastsAsLong(from, day, numbers));
  if (current.length === 0) return [];
  const reasons = [...new Set(current.map(({ reason }) => reason))];
  const item = personItem(workforce, spell, day);
  return [{
    ...item,
    facets: { ...item.facets, reason: reasons },
    shown: () => {
      const { Name = '', Role = '', Team = '', FTE = '' } = item.shown?.() ?? {};
      const days = current.map(({ from, to }) => `${longDate(from)} to ${to ? longDate(to) : 'no end recorded'}`);
      return { Name, Role, Team, FTE, Contract: spell.contract, Reason: reasons.join('; '), Away: days.join('; ') };
    },
  }];
}
