import type { Measure } from '../measure.js';
import { leavingsIn } from '../rules/startersAndLeavers.js';
import { LEAVER_FACETS, leaverItem, reasonsNote } from './leaverItem.js';
import { countOf, phrased } from './phrases.js';
import { people } from './tally.js';

export const leaverReasons: Measure = {
  name: 'leaverReasons',
  title: 'reasons for leaving',
  time: 'flow',
  definition:
    'The reasons that leavers gave, each counted once a leaver: somebody who gave several counts under each. A leaver is somebody whose permanent or '
    + 'fixed-term contract ended in the period, with none in force the day after or starting within 31 days.',
  sheets: ['workers', 'leavers'],
  records: 'people',
  figures: [{ name: 'leavers', unit: 'people' }],
  facets: LEAVER_FACETS,
  groupedBy: 'reason',
  items: (workforce, { period }) => leavingsIn(workforce, period).map((leaving) => leaverItem(workforce, leaving)),
  count: (items) => [people('leavers', items)],
  notes: reasonsNote,
  phrase: phrased({ leavers: countOf('leaver') }),
};
