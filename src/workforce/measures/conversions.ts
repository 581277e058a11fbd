import type { Item, Measure } from '../measure.js';
import { conversionsIn } from '../rules/conversion.js';
import { listed } from '../words.js';
import { CONVERSION_FACETS, conversionItem } from './conversionItem.js';
import { countOf, fteOf, phrased } from './phrases.js';
import { distinct, fullTime, people } from './tally.js';

export const conversions: Measure = {
  name: 'conversions',
  title: 'conversions',
  time: 'flow',
  definition:
    'Agency workers who became permanent in the period, on the day of converting, under the role and team that they left. '
    + 'FTE is that of the permanent contract.',
  sheets: ['conversions', 'workers'],
  records: 'people',
  figures: [{ name: 'conversions', unit: 'people' }, { name: 'FTE', unit: 'fte' }],
  facets: CONVERSION_FACETS,
  items: (workforce, { period }) => conversionsIn(workforce, period).map((conversion) => conversionItem(workforce, conversion)),
  count: (items) => [people('conversions', items), fullTime('FTE', items)],
  notes: (items) => (items.some((item) => item.facets.roleTaken !== item.role) ? [`taken: ${rolesTaken(items)}`] : []),
  phrase: phrased({ conversions: countOf('conversion'), FTE: fteOf() }),
};

/** '1 Team Manager and 1 Operational Manager' */
function rolesTaken(items: readonly Item[]): string {
  const taken = [...new Set(items.map((item) => item.facets.roleTaken ?? null))];
  return listed(taken.map((role) => `${distinct(items.filter((item) => (item.facets.roleTaken ?? null) === role))} ${role ?? 'not recorded'}`));
}
