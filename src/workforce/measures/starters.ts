import { longDate } from '../calendar.js';
import type { Item, Measure } from '../measure.js';
import { startsIn } from '../rules/startersAndLeavers.js';
import { isConversion } from '../rules/conversion.js';
import type { Spell } from '../sheets.js';
import type { Workforce } from '../workforce.js';
import { PERSON_FACETS, personItem } from './personItem.js';
import { countOf, fteOf, phrased } from './phrases.js';
import { distinct, fullTime, having, people } from './tally.js';

export const starters: Measure = {
  name: 'starters',
  title: 'starters',
  time: 'flow',
  definition:
    'People whose permanent or fixed-term contract began in the period, with none in the 31 days before. A conversion from agency counts; '
    + 'a move between teams or posts does not.',
  sheets: ['workers'],
  records: 'people',
  figures: [{ name: 'starters', unit: 'people' }, { name: 'FTE', unit: 'fte' }],
  facets: PERSON_FACETS,
  items: (workforce, { period }) => startsIn(workforce, period).map((spell) => starterItem(workforce, spell)),
  count: (items) => [people('starters', items), fullTime('FTE', items)],
  notes: (items) => {
    const converted = distinct(having(items, 'converted'));
    return converted === 0 ? [] : [`${converted} of them converted from agency`];
  },
  phrase: phrased({ starters: countOf('starter'), FTE: fteOf() }),
};

/** A starter as on the first day; `converted` is 1 for somebody who converted from agency. */
export function starterItem(workforce: Workforce, spell: Spell): Item {
  const item = personItem(workforce, spell, spell.start);
  return {
    ...item,
    on: spell.start,
    amounts: { fte: spell.fte, converted: isConversion(workforce, spell) ? 1 : 0 },
    shown: () => {
      const { Name = '', Role = '', Team = '', FTE = '' } = item.shown?.() ?? {};
      return { Name, Role, Team, FTE, Started: longDate(spell.start), Origin: spell.origin ?? '' };
    },
  };
}
