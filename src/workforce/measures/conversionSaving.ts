import type { Item, Measure } from '../measure.js';
import { conversionsIn, type Conversion } from '../rules/conversion.js';
import { savingOf } from '../rules/cost.js';
import { counted, listed } from '../words.js';
import type { Workforce } from '../workforce.js';
import { inCount } from './apart.js';
import { CONVERSION_FACETS, conversionItem } from './conversionItem.js';
import { countOf, phrased, poundsOf } from './phrases.js';
import { distinct, money, people, total } from './tally.js';

export const conversionSaving: Measure = {
  name: 'conversionSaving',
  title: 'saving from conversions',
  time: 'flow',
  definition:
    'For each conversion in the period: the annual cost of an agency worker in the role left less that of a permanent one in the role taken, '
    + 'by the costs in force on the day of converting, times the FTE of the permanent contract. A saving a year, not within the period.',
  sheets: ['conversions', 'workers', 'costs'],
  records: 'people',
  figures: [{ name: 'saving a year', unit: '£' }, { name: 'conversions', unit: 'people' }],
  // A cost is never shown beside one person (DATA.md, workers).
  facets: CONVERSION_FACETS.filter((facet) => facet !== 'person' && facet !== 'post'),
  missing: (workforce, { period }) => {
    const savings = conversionsIn(workforce, period).map((conversion) => savingOf(workforce, conversion));
    if (savings.length === 0 || savings.some(({ saved }) => saved !== null)) return null;
    return 'The costs sheet holds no cost for the roles of these conversions on their days.';
  },
  items: (workforce, { period }) => conversionsIn(workforce, period).map((conversion) => savingItem(workforce, conversion)),
  count: (items) => {
    const costed = inCount(items);
    if (items.length > 0 && costed.length === 0) return [];
    return [money('saving a year', total(costed, 'saved')), people('conversions', costed)];
  },
  notes: (items) => {
    const reasons = [...new Set(items.flatMap((item) => item.apart ?? []))];
    const leftFor = (reason: string) => distinct(items.filter((item) => item.apart === reason));
    return reasons.map((reason) => `left out: ${counted(leftFor(reason), 'conversion')}, as ${reason}`);
  },
  phrase: phrased({ 'saving a year': poundsOf('saved a year'), conversions: countOf('conversion') }),
};

function savingItem(workforce: Workforce, conversion: Conversion): Item {
  const item = conversionItem(workforce, conversion);
  const { saved, lacking } = savingOf(workforce, conversion);
  if (saved !== null) return { ...item, amounts: { ...item.amounts, saved } };
  const apart = lacking.length > 0 ? `no cost is recorded for ${listed(lacking)}` : 'the spell left or taken is not recorded';
  return { ...item, counted: false, apart };
}
