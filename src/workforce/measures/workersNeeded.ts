import type { CalendarDate } from '../calendar.js';
import type { Figure, Measure } from '../measure.js';
import { weekNotes, whyNoCaseloads } from '../rules/caseloadWeek.js';
import { fteShort, PLANNED_ROLE, wholeWorkers, yearlyCost } from '../rules/planning.js';
import { counted, numeral } from '../words.js';
import type { Workforce } from '../workforce.js';
import { CASELOAD_FACETS, holderNotes } from './caseloadItem.js';
import { phrased, poundsOf } from './phrases.js';
import { planningBasis, planningItems } from './planningItem.js';
import { fourDecimals } from './spans.js';
import { money } from './tally.js';

/** Takes the number `cases`: so many each. */
export const workersNeeded: Measure = {
  name: 'workersNeeded',
  title: 'more workers needed',
  time: 'stock',
  numbers: ['cases'],
  definition:
    'Cases held / the cases each full-time worker should hold, less the FTE of the workers with at least one case, rounded up to whole full-time workers; '
    + '0 where there is FTE to spare. Unallocated cases are left out. The yearly cost is at the permanent cost of a Social Worker.',
  assumes: ['as many cases are held as now', 'those who hold them stay', 'unallocated cases are left out', 'the new workers are full-time and cost what a permanent Social Worker does'],
  sheets: ['caseloads', 'workers'],
  records: 'none',
  figures: [
    { name: 'workers needed', unit: 'fte' },
    { name: 'exact FTE needed', unit: 'fte' },
    { name: 'FTE to spare', unit: 'fte' },
    { name: 'yearly cost', unit: '£' },
  ],
  facets: CASELOAD_FACETS,
  missing: (workforce, asked) => (asked.numbers.cases ? whyNoCaseloads(workforce, asked) : 'Ask for a number of cases each that is more than 0.'),
  items: (workforce, { period }) => planningItems(workforce, period.to),
  count: (items, { period, numbers: { cases: each = 0 } }, workforce) => {
    if (each === 0) return [];
    const { cases, fte } = planningBasis(items);
    const short = fourDecimals(fteShort(cases, fte, each));
    const needed = wholeWorkers(cases, fte, each);
    return [
      { name: 'workers needed', value: needed, unit: 'fte' },
      short < 0 ? { name: 'FTE to spare', value: -short, unit: 'fte' } : { name: 'exact FTE needed', value: short, unit: 'fte' },
      ...costFigure(workforce, needed, period.to),
    ];
  },
  notes: (items, asked, workforce) => {
    const { cases, fte, unallocated } = planningBasis(items);
    const each = asked.numbers.cases ?? 0;
    const all = each === 0 ? 0 : wholeWorkers(cases + unallocated, fte, each);
    return [
      ...(unallocated > 0 ? [`with the ${counted(unallocated, 'unallocated case')} it would be ${numeral(all)} FTE`] : []),
      ...(yearlyCost(workforce, 0, asked.period.to) === null ? [`the costs sheet has no permanent cost of a ${PLANNED_ROLE}`] : []),
      ...weekNotes(workforce, asked),
      ...holderNotes(items),
    ];
  },
  phrase: phrased({
    'workers needed': (value) => `${counted(value, 'more full-time worker')} needed`,
    'exact FTE needed': (value) => `exactly ${numeral(value)} FTE`,
    'FTE to spare': (value) => `${numeral(value)} FTE to spare`,
    'yearly cost': poundsOf('a year'),
  }),
};

function costFigure(workforce: Workforce, workers: number, day: CalendarDate): Figure[] {
  const cost = yearlyCost(workforce, workers, day);
  return cost === null ? [] : [money('yearly cost', cost)];
}
