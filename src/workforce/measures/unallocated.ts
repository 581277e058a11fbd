import type { Measure } from '../measure.js';
import { weekInForce, weekNotes, whyNoCaseloads } from '../rules/caseloadWeek.js';
import { unallocatedItem } from './caseloadItem.js';
import { countOf, phrased } from './phrases.js';
import { cases } from './tally.js';

export const unallocated: Measure = {
  name: 'unallocated',
  title: 'unallocated cases',
  time: 'stock',
  definition: 'Open cases that no worker holds, of the latest week recorded up to the day. A team that has rows for the week and none of these has 0.',
  sheets: ['caseloads'],
  records: 'none',
  figures: [{ name: 'unallocated cases', unit: 'cases' }],
  facets: [],
  missing: whyNoCaseloads,
  items: (workforce, { period }) => {
    const week = weekInForce(workforce, period.to);
    return week === null ? [] : workforce.caseloads(week).filter((row) => row.workerId === null).map(unallocatedItem);
  },
  count: (items) => [cases('unallocated cases', items, 'unallocated')],
  notes: (_items, asked, workforce) => weekNotes(workforce, asked),
  phrase: phrased({ 'unallocated cases': countOf('unallocated case') }),
};
