import { fullMonths } from '../calendar.js';
import type { Measure } from '../measure.js';
import { leavingsIn } from '../rules/startersAndLeavers.js';
import { stayedSince } from '../rules/stay.js';
import { percent } from '../words.js';
import { LEAVER_FACETS, leaverItem, reasonsNote } from './leaverItem.js';
import { countOf, phrased } from './phrases.js';
import { SERVICE_FIGURES, SERVICE_SAYINGS, servedItem, serviceFigures, shareServed, thoseServed } from './served.js';
import { longestFirst } from './spans.js';
import { people } from './tally.js';

const SHARE = 'share of leavers';

export const leaverService: Measure = {
  name: 'leaverService',
  title: 'length of service of leavers',
  time: 'flow',
  definition:
    'For each permanent or fixed-term worker who left in the period, the full months from the first day of their contracts, as long as no gap between them was '
    + 'longer than 31 days, to the last day in post. Time before that as an agency worker is not counted. With a number of months or days, only those who had served '
    + 'longer, or as long as is asked, are counted; their share is of all leavers.',
  sheets: ['workers'],
  records: 'people',
  inOrder: true,
  figures: [...SERVICE_FIGURES, { name: 'leavers', unit: 'people' }, { name: SHARE, unit: '%' }],
  facets: LEAVER_FACETS,
  items: (workforce, { period, numbers }) =>
    longestFirst(leavingsIn(workforce, period).map((leaving) => {
      const since = stayedSince(workforce, leaving.spell);
      return servedItem(leaverItem(workforce, leaving), fullMonths(since, leaving.on), since, leaving.on, numbers);
    }), 'months'),
  count: (items, { numbers }) => [...serviceFigures(items), people('leavers', thoseServed(items)), ...shareServed(SHARE, items, numbers)],
  notes: (items) => reasonsNote(thoseServed(items)),
  phrase: phrased({ ...SERVICE_SAYINGS, leavers: countOf('leaver'), [SHARE]: (value) => `${percent(value)} of leavers` }),
};
