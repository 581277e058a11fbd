import { earlier } from '../calendar.js';
import type { Measure } from '../measure.js';
import { assignmentsStarting } from '../rules/assignments.js';
import { AGENCY_FACETS, agencyItem } from './personItem.js';
import { countOf, fteOf, phrased } from './phrases.js';
import { fullTime, people } from './tally.js';

export const agencyStarted: Measure = {
  name: 'agencyStarted',
  title: 'agency assignments started',
  time: 'flow',
  definition: 'Agency workers whose first day was in the period, today at the latest. Somebody who went on from the day before, in another team or post, did not start.',
  sheets: ['workers'],
  records: 'people',
  figures: [{ name: 'agency workers started', unit: 'people' }, { name: 'FTE', unit: 'fte' }],
  facets: AGENCY_FACETS,
  items: (workforce, { today, period: { from, to } }) =>
    assignmentsStarting(workforce, { from, to: earlier(to, today) }).map((spell) => ({ ...agencyItem(workforce, spell, spell.start), on: spell.start })),
  count: (items) => [people('agency workers started', items), fullTime('FTE', items)],
  phrase: phrased({ 'agency workers started': countOf('agency worker who started', 'agency workers who started'), FTE: fteOf() }),
};
