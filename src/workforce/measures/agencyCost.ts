import { FULL_TIME } from '../amounts.js';
import type { CalendarDate } from '../calendar.js';
import type { Item, Measure } from '../measure.js';
import { costOf } from '../rules/cost.js';
import { isAgency, spellsInForce } from '../rules/inForce.js';
import type { Spell } from '../sheets.js';
import type { Workforce } from '../workforce.js';
import { inCount, setApart } from './apart.js';
import { costNotes, NO_COST, noCosts } from './costNotes.js';
import { AGENCY_FACETS, agencyItem } from './personItem.js';
import { fteOf, phrased, poundsOf } from './phrases.js';
import { fullTime, money, total } from './tally.js';

export const agencyCost: Measure = {
  name: 'agencyCost',
  title: 'yearly cost of agency staff',
  time: 'stock',
  definition: 'FTE of the agency workers in post on the day x what a full-time year of an agency worker in the role costs, by the costs in force on the day.',
  sheets: ['workers', 'costs'],
  records: 'people',
  figures: [{ name: 'agency cost a year', unit: '£' }, { name: 'agency FTE', unit: 'fte' }],
  // A cost is never shown beside one person (DATA.md, workers).
  facets: AGENCY_FACETS.filter((facet) => facet !== 'person' && facet !== 'post'),
  missing: (workforce, asked) => noCosts(agencyCost.items(workforce, asked), asked.period.to),
  items: (workforce, { period: { to } }) => spellsInForce(workforce, to).filter(isAgency).map((spell) => costItem(workforce, spell, to)),
  count: (items) => {
    const known = inCount(items);
    if (known.length < items.length && known.length === 0) return [];
    // Pence times ten-thousandths stay whole until the sum is made.
    return [money('agency cost a year', Math.round(total(known, 'cost') / FULL_TIME)), fullTime('agency FTE', known)];
  },
  notes: costNotes,
  phrase: phrased({ 'agency cost a year': poundsOf('a year for agency staff'), 'agency FTE': fteOf() }),
};

function costItem(workforce: Workforce, spell: Spell, day: CalendarDate): Item {
  const item = agencyItem(workforce, spell, day);
  const cost = costOf(workforce, 'agency', spell.role, day);
  return cost === null ? setApart(item, NO_COST) : { ...item, amounts: { fte: spell.fte, cost: cost * spell.fte } };
}
