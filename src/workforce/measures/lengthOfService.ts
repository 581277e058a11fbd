import { fullMonths } from '../calendar.js';
import type { Measure } from '../measure.js';
import { isPermanent, spellsInForce } from '../rules/inForce.js';
import { stayedSince } from '../rules/stay.js';
import { percent } from '../words.js';
import { fixedTermNote, PERSON_FACETS, personItem } from './personItem.js';
import { countOf, phrased } from './phrases.js';
import { SERVICE_FIGURES, SERVICE_SAYINGS, servedItem, serviceFigures, shareServed, thoseServed } from './served.js';
import { longestFirst } from './spans.js';
import { people } from './tally.js';

const SHARE = 'share of permanent staff';

export const lengthOfService: Measure = {
  name: 'lengthOfService',
  title: 'length of service of permanent staff',
  time: 'stock',
  definition:
    'For each permanent or fixed-term worker in post on the day, the full months since the first day of their contracts, as long as no gap between them was '
    + 'longer than 31 days. Time before that as an agency worker is not counted. With a number of months or days, only those who have served longer, or as long as is asked, are counted; '
    + 'their share is of all permanent staff.',
  sheets: ['workers'],
  records: 'people',
  inOrder: true,
  figures: [...SERVICE_FIGURES, { name: 'permanent staff', unit: 'people' }, { name: SHARE, unit: '%' }],
  facets: PERSON_FACETS,
  items: (workforce, { period: { to }, numbers }) => {
    const spells = spellsInForce(workforce, to).filter(isPermanent);
    return longestFirst(spells.map((spell) => {
      const since = stayedSince(workforce, spell);
      return servedItem(personItem(workforce, spell, to), fullMonths(since, to), since, to, numbers);
    }), 'months');
  },
  count: (items, { numbers }) => [...serviceFigures(items), people('permanent staff', thoseServed(items)), ...shareServed(SHARE, items, numbers)],
  notes: (items) => fixedTermNote(thoseServed(items)),
  phrase: phrased({ ...SERVICE_SAYINGS, 'permanent staff': countOf('permanent member of staff', 'permanent staff'), [SHARE]: (value) => `${percent(value)} of permanent staff` }),
};
