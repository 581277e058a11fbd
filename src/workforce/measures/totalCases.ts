import type { Item, Measure } from '../measure.js';
import { weekInForce, weekNotes, whyNoCaseloads } from '../rules/caseloadWeek.js';
import { heldCases } from '../rules/heldCases.js';
import { CASELOAD_FACETS, heldItem, unallocatedItem } from './caseloadItem.js';
import { countOf, phrased } from './phrases.js';
import { cases } from './tally.js';

export const totalCases: Measure = {
  name: 'totalCases',
  title: 'open cases',
  time: 'stock',
  definition: 'All open cases of the latest week recorded up to the day: those that workers hold and those not allocated to a worker.',
  sheets: ['caseloads'],
  records: 'people',
  figures: [{ name: 'open cases', unit: 'cases' }, { name: 'held', unit: 'cases' }, { name: 'unallocated', unit: 'cases' }],
  facets: CASELOAD_FACETS,
  missing: whyNoCaseloads,
  items: (workforce, { period }) => {
    const week = weekInForce(workforce, period.to);
    const rows = week === null ? [] : workforce.caseloads(week);
    const held = heldCases(workforce, rows).filter(({ row }) => row.cases > 0);
    return [
      ...held.map((holding) => inTotal(heldItem(workforce, holding))),
      ...rows.filter((row) => row.workerId === null).map((row) => ({ ...unallocatedItem(row), counted: ['open cases', 'unallocated'] })),
    ];
  },
  count: (items) => {
    const held = cases('held', items, 'cases');
    const unallocated = cases('unallocated', items, 'unallocated');
    return [{ ...held, name: 'open cases', value: held.value + unallocated.value }, held, unallocated];
  },
  notes: (_items, asked, workforce) => weekNotes(workforce, asked),
  phrase: phrased({
    'open cases': countOf('open case'),
    held: (value) => `${countOf('case')(value)} held by workers`,
    unallocated: (value) => `${countOf('case')(value)} unallocated`,
  }),
};

/** Cases count whether or not their holder has a spell. */
function inTotal({ record, team, role, facets, amounts, shown }: Item): Item {
  return { record, team, role, facets, amounts, counted: ['open cases', 'held'], ...(shown && { shown }) };
}
