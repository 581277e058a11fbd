import { fteNumber } from '../amounts.js';
import type { Item, Measure } from '../measure.js';
import { inForce, isAgency, spellsInForce } from '../rules/inForce.js';
import { counted, numeral } from '../words.js';
import { AGENCY_FACETS, agencyItem } from './personItem.js';
import { countOf, fteOf, phrased } from './phrases.js';
import { distinct, fullTime, having, people, total } from './tally.js';

/** Projects agency staff to a day after today. */
export const projectedAgency: Measure = {
  name: 'projectedAgency',
  title: 'agency staff',
  time: 'stock',
  projects: 'agency',
  definition:
    'Agency workers in post on the later day, as far as is known today: assignments end on the last day recorded, those without one go on, '
    + 'and nobody else comes.',
  assumes: ['assignments end on the last day recorded', 'those without one go on', 'nobody else comes'],
  sheets: ['workers'],
  records: 'people',
  figures: [{ name: 'agency headcount', unit: 'people' }, { name: 'agency FTE', unit: 'fte' }],
  facets: AGENCY_FACETS,
  items: (workforce, { today, period: { to } }) => [
    ...spellsInForce(workforce, to).filter(isAgency).map((spell) => agencyItem(workforce, spell, to)),
    ...spellsInForce(workforce, today)
      .filter((spell) => isAgency(spell) && !inForce(spell.start, spell.end, to))
      .map((spell): Item => ({ ...agencyItem(workforce, spell, today), amounts: { ending: spell.fte }, counted: false })),
  ],
  count: (items) => [people('agency headcount', having(items, 'fte')), fullTime('agency FTE', items)],
  notes: (items) => {
    const ending = distinct(having(items, 'ending'));
    const leave = `${counted(ending, 'agency worker')} of today (${numeral(fteNumber(total(items, 'ending')))} FTE)`;
    return ending > 0 ? [`${leave} ${ending === 1 ? 'ends' : 'end'} an assignment before it`] : [];
  },
  phrase: phrased({ 'agency headcount': countOf('agency staff', 'agency staff'), 'agency FTE': fteOf() }),
};
