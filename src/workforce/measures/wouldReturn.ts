import type { Item, Measure } from '../measure.js';
import { leavingsIn, type Leaving } from '../rules/startersAndLeavers.js';
import type { Workforce } from '../workforce.js';
import { LEAVER_FACETS, leaverItem } from './leaverItem.js';
import { countOf, phrased } from './phrases.js';
import { having, people } from './tally.js';

export const wouldReturn: Measure = {
  name: 'wouldReturn',
  title: 'leavers who would return',
  time: 'flow',
  definition:
    'Leavers of the period who said at the exit interview that they would come back. A leaver is somebody whose permanent or fixed-term contract '
    + 'ended in the period, with none in force the day after or starting within 31 days.',
  sheets: ['workers', 'leavers'],
  records: 'people',
  figures: [
    { name: 'would return', unit: 'people' },
    { name: 'would not return', unit: 'people' },
    { name: 'answer not recorded', unit: 'people' },
  ],
  facets: LEAVER_FACETS,
  items: (workforce, { period }) => leavingsIn(workforce, period).map((leaving) => answerItem(workforce, leaving)),
  count: (items) => [
    people('would return', having(items, 'would return')),
    people('would not return', having(items, 'would not return')),
    people('answer not recorded', having(items, 'answer not recorded')),
  ],
  phrase: phrased({
    'would return': countOf('leaver would return', 'leavers would return'),
    'would not return': countOf('would not', 'would not'),
    'answer not recorded': countOf('not recorded', 'not recorded'),
  }),
};

function answerItem(workforce: Workforce, leaving: Leaving): Item {
  const said = workforce.leaverRow(leaving.spell.workerId, leaving.on)?.wouldReturn ?? null;
  const answer = said === null ? 'answer not recorded' : said ? 'would return' : 'would not return';
  return { ...leaverItem(workforce, leaving), amounts: { [answer]: 1 }, counted: [answer] };
}
