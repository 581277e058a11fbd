import type { Measure } from '../measure.js';
import { leavingsIn } from '../rules/startersAndLeavers.js';
import { LEAVER_FACETS, leaverItem, movedNote, reasonsNote } from './leaverItem.js';
import { countOf, fteOf, phrased } from './phrases.js';
import { fullTime, people } from './tally.js';

export const leavers: Measure = {
  name: 'leavers',
  title: 'leavers',
  time: 'flow',
  definition:
    'People whose permanent or fixed-term contract ended in the period, with none in force the day after or starting within 31 days; '
    + 'the last day in post is the day of leaving. People who moved to other work within the council are included, as in the children’s social work '
    + 'workforce census; moves between teams and posts are not.',
  sheets: ['workers'],
  records: 'people',
  figures: [{ name: 'leavers', unit: 'people' }, { name: 'FTE', unit: 'fte' }],
  facets: LEAVER_FACETS,
  items: (workforce, { period }) => leavingsIn(workforce, period).map((leaving) => leaverItem(workforce, leaving)),
  count: (items) => [people('leavers', items), fullTime('FTE', items)],
  notes: (items, _asked, workforce) => [...movedNote(items, workforce), ...reasonsNote(items)],
  phrase: phrased({ leavers: countOf('leaver'), FTE: fteOf() }),
};
