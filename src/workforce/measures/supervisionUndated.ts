import type { Item, Measure } from '../measure.js';
import { weekNotes, whyNoCaseloads } from '../rules/caseloadWeek.js';
import { CASELOAD_FACETS } from './caseloadItem.js';
import { countOf, phrased } from './phrases.js';
import { isUndated, supervisedItems } from './supervisedItem.js';
import { people } from './tally.js';

export const supervisionUndated: Measure = {
  name: 'supervisionUndated',
  title: 'workers without a supervision date',
  time: 'stock',
  definition: 'Workers who hold cases in the latest week recorded up to the day, and for whom that week has no day on which they were last supervised.',
  sheets: ['caseloads'],
  records: 'people',
  figures: [{ name: 'without a supervision date', unit: 'people' }],
  facets: CASELOAD_FACETS,
  missing: whyNoCaseloads,
  items: (workforce, asked) => supervisedItems(workforce, asked).filter(isUndated).map(({ record, team, role, facets, shown }): Item => ({ record, team, role, facets, amounts: {}, ...(shown && { shown }) })),
  count: (items) => [people('without a supervision date', items)],
  notes: (_items, asked, workforce) => weekNotes(workforce, asked),
  phrase: phrased({ 'without a supervision date': countOf('worker without a supervision date', 'workers without a supervision date') }),
};
