import { daysBetween, longDate } from '../calendar.js';
import type { Asked, Item, Measure } from '../measure.js';
import { conversionsIn, type Conversion } from '../rules/conversion.js';
import { numeral } from '../words.js';
import type { Workforce } from '../workforce.js';
import { inCount, peopleApart, setApart } from './apart.js';
import { CONVERSION_FACETS, conversionItem } from './conversionItem.js';
import { countOf, phrased } from './phrases.js';
import { lastsAsLong, longestFirst, spanFigureNames, spanFigures, spanSayings, withoutDays } from './spans.js';
import { people } from './tally.js';

const NOT_APPROACHED = 'no approach recorded';
const SAY = phrased({ ...spanSayings('time to convert', 'from first approach to conversion'), conversions: countOf('conversion') });

export const timeToConvert: Measure = {
  name: 'timeToConvert',
  title: 'time from first approach to conversion',
  time: 'flow',
  definition:
    'For each agency worker who became permanent in the period, the time from the first day on which they are recorded as approached to the day of converting. '
    + 'Those of whom no approach is recorded are left out. With a number of months or days, only those who took longer, or as long as is asked, are counted.',
  sheets: ['conversions', 'workers'],
  records: 'people',
  inOrder: true,
  figures: [...spanFigureNames('time to convert'), { name: 'conversions', unit: 'people' }],
  facets: CONVERSION_FACETS,
  items: (workforce, { period, numbers }) => longestFirst(conversionsIn(workforce, period).flatMap((conversion) => sinceApproach(workforce, conversion, numbers)), 'days'),
  count: (items) => {
    const timed = inCount(items);
    return [...spanFigures('time to convert', timed.map(({ amounts }) => amounts.days ?? 0)), people('conversions', timed)];
  },
  notes: (items) => peopleApart(items, NOT_APPROACHED, 'more converted without an approach recorded', 'more converted without an approach recorded'),
  phrase: (figures) => SAY(withoutDays(figures)),
};

function sinceApproach(workforce: Workforce, conversion: Conversion, numbers: Asked['numbers']): Item[] {
  const item = conversionItem(workforce, conversion);
  const approaches = workforce.conversionStepsOf(conversion.workerId).filter(({ stage, on }) => stage === 'approached' && on <= conversion.on).map(({ on }) => on);
  const [first] = approaches.sort();
  if (first === undefined) return [setApart(item, NOT_APPROACHED)];
  if (!lastsAsLong(first, conversion.on, numbers)) return [];
  const days = daysBetween(first, conversion.on);
  return [{ ...item, amounts: { days }, shown: () => ({ ...item.shown?.(), Approached: longDate(first), Days: numeral(days) }) }];
}
