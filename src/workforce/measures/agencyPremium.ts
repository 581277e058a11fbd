import { FULL_TIME } from '../amounts.js';
import type { CalendarDate } from '../calendar.js';
import type { Item, Measure } from '../measure.js';
import { costOf } from '../rules/cost.js';
import { isAgency, spellsInForce } from '../rules/inForce.js';
import type { Spell } from '../sheets.js';
import { percent } from '../words.js';
import type { Workforce } from '../workforce.js';
import { inCount, setApart } from './apart.js';
import { costNotes, NO_COST, noCosts } from './costNotes.js';
import { AGENCY_FACETS, agencyItem } from './personItem.js';
import { fteOf, phrased, poundsOf } from './phrases.js';
import { fullTime, money, rate, total } from './tally.js';

export const agencyPremium: Measure = {
  name: 'agencyPremium',
  title: 'agency premium',
  time: 'stock',
  definition:
    'What the agency workers in post on the day cost a year beyond permanent workers in the same roles, FTE by FTE, by the costs in force on the day; '
    + 'the share is of the permanent cost.',
  sheets: ['workers', 'costs'],
  records: 'people',
  figures: [{ name: 'agency premium', unit: '£' }, { name: 'premium rate', unit: '%' }, { name: 'agency FTE', unit: 'fte' }],
  // A cost is never shown beside one person (DATA.md, workers).
  facets: AGENCY_FACETS.filter((facet) => facet !== 'person' && facet !== 'post'),
  missing: (workforce, asked) => noCosts(agencyPremium.items(workforce, asked), asked.period.to),
  items: (workforce, { period: { to } }) => spellsInForce(workforce, to).filter(isAgency).map((spell) => premiumItem(workforce, spell, to)),
  count: (items) => {
    const known = inCount(items);
    if (known.length < items.length && known.length === 0) return [];
    const premium = total(known, 'premium');
    return [
      // Pence times ten-thousandths stay whole until the sum is made.
      money('agency premium', Math.round(premium / FULL_TIME)),
      ...rate('premium rate', premium, total(known, 'permanent')),
      fullTime('agency FTE', known),
    ];
  },
  notes: costNotes,
  phrase: phrased({
    'agency premium': poundsOf('a year more than permanent staff'),
    'premium rate': (value) => `${percent(value)} more`,
    'agency FTE': fteOf(),
  }),
};

function premiumItem(workforce: Workforce, spell: Spell, day: CalendarDate): Item {
  const item = agencyItem(workforce, spell, day);
  const agency = costOf(workforce, 'agency', spell.role, day);
  const permanent = costOf(workforce, 'permanent', spell.role, day);
  if (agency === null || permanent === null) return setApart(item, NO_COST);
  return { ...item, amounts: { fte: spell.fte, premium: (agency - permanent) * spell.fte, permanent: permanent * spell.fte } };
}
