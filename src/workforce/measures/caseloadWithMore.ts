import { FULL_TIME, fteNumber } from '../amounts.js';
import type { Figure, Measure } from '../measure.js';
import { weekNotes, whyNoCaseloads } from '../rules/caseloadWeek.js';
import { counted, oneDecimal } from '../words.js';
import { CASELOAD_FACETS, holderNotes } from './caseloadItem.js';
import { averageOf, phrased } from './phrases.js';
import { planningBasis, planningItems } from './planningItem.js';

/** Takes the number `workers`: so many more full-time workers. */
export const caseloadWithMore: Measure = {
  name: 'caseloadWithMore',
  title: 'average caseload with more workers',
  time: 'stock',
  numbers: ['workers'],
  definition: 'Cases held / (the FTE of the workers with at least one case + the full-time workers added). Unallocated cases are left out.',
  assumes: ['as many cases are held as now', 'those who hold them stay', 'unallocated cases are left out', 'the new workers are full-time'],
  sheets: ['caseloads', 'workers'],
  records: 'none',
  figures: [{ name: 'average caseload then', unit: 'cases per fte' }, { name: 'average caseload now', unit: 'cases per fte' }],
  facets: CASELOAD_FACETS,
  missing: whyNoCaseloads,
  items: (workforce, { period }) => planningItems(workforce, period.to),
  count: (items, { numbers: { workers = 0 } }) => {
    const { cases, fte } = planningBasis(items);
    return [...average('average caseload then', cases, fte + workers * FULL_TIME), ...average('average caseload now', cases, fte)];
  },
  notes: (items, asked, workforce) => {
    const { cases, fte, unallocated } = planningBasis(items);
    const [all] = average('', cases + unallocated, fte + (asked.numbers.workers ?? 0) * FULL_TIME);
    return [
      ...(all && unallocated > 0 ? [`with the ${counted(unallocated, 'unallocated case')} it would be ${oneDecimal(all.value)} cases per FTE`] : []),
      ...weekNotes(workforce, asked),
      ...holderNotes(items),
    ];
  },
  phrase: phrased({ 'average caseload then': averageOf('cases per FTE'), 'average caseload now': (value) => `${oneDecimal(value)} now` }),
};

function average(name: string, cases: number, fte: number): Figure[] {
  return fte === 0 ? [] : [{ name, value: cases / fteNumber(fte), unit: 'cases per fte' }];
}
