import type { CalendarDate } from '../calendar.js';
import type { Item, Measure } from '../measure.js';
import { inForce, spellsInForce } from '../rules/inForce.js';
import type { Spell } from '../sheets.js';
import type { Workforce } from '../workforce.js';
import { PERSON_FACETS, personItem } from './personItem.js';
import { countOf, phrased } from './phrases.js';
import { distinct, having, people, rate } from './tally.js';
import { percent } from '../words.js';

const [SHARE, THEN] = ['share still here', 'in post then'];

export const stillHere: Measure = {
  name: 'stillHere',
  title: 'staff of the day still here or gone',
  time: 'stock',
  definition:
    'Of the people in post on the day, those who are in post today and those who are not, on whatever contract and in whatever team, by headcount; somebody who left and came back is here. '
    + 'They belong to the contract, team and role of the day asked about.',
  sheets: ['workers'],
  records: 'people',
  figures: [{ name: 'still here', unit: 'people' }, { name: SHARE, unit: '%' }, { name: 'no longer here', unit: 'people' }, { name: THEN, unit: 'people' }],
  facets: PERSON_FACETS,
  items: (workforce, { today, period: { to } }) => stayerItems(workforce, spellsInForce(workforce, to), { day: to, later: today, isWanted: () => true, ofAll: [SHARE, THEN] }),
  count: (items) => {
    const here = having(items, 'here');
    const gone = items.filter(({ amounts }) => amounts.here === 0);
    return [people('still here', here), ...rate(SHARE, distinct(here), distinct(items)), people('no longer here', gone), people(THEN, items)];
  },
  phrase: phrased({ 'still here': countOf('still here today', 'still here today'), [SHARE]: percent, 'no longer here': countOf('no longer here', 'no longer here'), [THEN]: (value) => `of ${value} in post then` }),
};

export interface Staying {
  readonly day: CalendarDate;
  readonly later: CalendarDate;
  /** The spells by which somebody is still here. */
  readonly isWanted: (spell: Spell) => boolean;
  /** The figures behind which everybody of the day stands, those who have gone too: a share is of them all. */
  readonly ofAll: readonly string[];
}

/** Spells of a day, each with whether its worker is in post on a later one by a spell that is wanted. */
export function stayerItems(workforce: Workforce, spells: readonly Spell[], { day, later, isWanted, ofAll }: Staying): Item[] {
  return spells.map((spell) => {
    const isHere = workforce.spellsOf(spell.workerId).some((other) => isWanted(other) && inForce(other.start, other.end, later));
    const item = personItem(workforce, spell, day);
    return { ...item, placedOn: day, amounts: { here: isHere ? 1 : 0 }, counted: [isHere ? 'still here' : 'no longer here', ...ofAll] };
  });
}
