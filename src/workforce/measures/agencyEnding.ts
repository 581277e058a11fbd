import type { Measure } from '../measure.js';
import { assignmentsEnding } from '../rules/assignments.js';
import { isAgency, spellsInForce } from '../rules/inForce.js';
import { inCount, peopleApart, setApart } from './apart.js';
import { AGENCY_FACETS, agencyItem } from './personItem.js';
import { countOf, fteOf, phrased } from './phrases.js';
import { fullTime, people } from './tally.js';

const OPEN = 'no end recorded';

export const agencyEnding: Measure = {
  name: 'agencyEnding',
  title: 'agency assignments that end',
  time: 'flow',
  spans: 'ahead',
  definition: 'Agency workers whose last day falls in the period. Somebody who goes on the day after, in another team or post, does not end.',
  sheets: ['workers'],
  records: 'people',
  figures: [{ name: 'agency workers ending', unit: 'people' }, { name: 'FTE', unit: 'fte' }],
  facets: AGENCY_FACETS,
  items: (workforce, { today, period }) => [
    ...assignmentsEnding(workforce, period).map(({ spell, on }) => ({ ...agencyItem(workforce, spell, on), on })),
    ...spellsInForce(workforce, today)
      .filter((spell) => isAgency(spell) && spell.end === null)
      .map((spell) => setApart(agencyItem(workforce, spell, today), OPEN)),
  ],
  count: (items) => [people('agency workers ending', inCount(items)), fullTime('FTE', inCount(items))],
  notes: (items) => peopleApart(items, OPEN, 'agency worker has no end recorded', 'agency workers have no end recorded'),
  phrase: phrased({ 'agency workers ending': countOf('agency worker whose assignment ends', 'agency workers whose assignments end'), FTE: fteOf() }),
};
