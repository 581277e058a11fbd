import { addDays, longDate } from '../calendar.js';
import type { Item, Measure } from '../measure.js';
import { contains } from '../period.js';
import { inForce, isPermanent, spellsInForce } from '../rules/inForce.js';
import type { Spell } from '../sheets.js';
import type { Workforce } from '../workforce.js';
import { inCount, peopleApart, setApart } from './apart.js';
import { PERSON_FACETS, personItem } from './personItem.js';
import { countOf, fteOf, phrased } from './phrases.js';
import { fullTime, people } from './tally.js';

const OPEN = 'no end recorded';

export const fixedTermEnding: Measure = {
  name: 'fixedTermEnding',
  title: 'fixed-term contracts that end',
  time: 'flow',
  spans: 'ahead',
  definition: 'People on a fixed-term contract whose last day falls in the period. Somebody who goes on the day after, on a permanent or another fixed-term contract, does not end.',
  sheets: ['workers'],
  records: 'people',
  figures: [{ name: 'fixed-term contracts ending', unit: 'people' }, { name: 'FTE', unit: 'fte' }],
  facets: PERSON_FACETS,
  items: (workforce, { today, period }) => [
    ...workforce.spells.flatMap((spell) => {
      const on = spell.end;
      return spell.contract !== 'fixed-term' || on === null || !contains(period, on) || goesOn(workforce, spell) ? [] : [{ ...item(workforce, spell), on }];
    }),
    ...spellsInForce(workforce, today).filter(({ contract, end }) => contract === 'fixed-term' && end === null).map((spell) => setApart(item(workforce, spell), OPEN)),
  ],
  count: (items) => [people('fixed-term contracts ending', inCount(items)), fullTime('FTE', inCount(items))],
  notes: (items) => peopleApart(items, OPEN, 'fixed-term contract has no end recorded', 'fixed-term contracts have no end recorded'),
  phrase: phrased({ 'fixed-term contracts ending': countOf('person whose fixed-term contract ends', 'people whose fixed-term contracts end'), FTE: fteOf() }),
};

function goesOn(workforce: Workforce, spell: Spell): boolean {
  const next = addDays(spell.end!, 1);
  return workforce.spellsOf(spell.workerId).some((other) => other !== spell && isPermanent(other) && inForce(other.start, other.end, next));
}

function item(workforce: Workforce, spell: Spell): Item {
  const person = personItem(workforce, spell, spell.end ?? spell.start);
  return { ...person, shown: () => ({ ...person.shown?.(), Until: spell.end ? longDate(spell.end) : OPEN }) };
}
