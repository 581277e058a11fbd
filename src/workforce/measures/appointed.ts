import type { Measure } from '../measure.js';
import { startsIn } from '../rules/startersAndLeavers.js';
import { PERSON_FACETS } from './personItem.js';
import { countOf, fteOf, phrased } from './phrases.js';
import { starterItem } from './starters.js';
import { distinct, fullTime, people } from './tally.js';

export const appointed: Measure = {
  name: 'appointed',
  title: 'people appointed',
  time: 'flow',
  definition:
    'Starters other than conversions: people whose permanent or fixed-term contract began in the period, with none in the 31 days before, '
    + 'and who did not convert from agency.',
  sheets: ['workers', 'conversions'],
  records: 'people',
  figures: [{ name: 'appointed', unit: 'people' }, { name: 'FTE', unit: 'fte' }],
  facets: PERSON_FACETS,
  items: (workforce, { period }) =>
    startsIn(workforce, period)
      .map((spell) => starterItem(workforce, spell))
      .filter((item) => !item.amounts.converted),
  count: (items) => [people('appointed', items), fullTime('FTE', items)],
  notes: (items) => {
    const newlyQualified = distinct(items.filter((item) => item.facets.newlyQualified === 'yes'));
    return newlyQualified === 0 ? [] : [`${newlyQualified} of them newly qualified on the day they started`];
  },
  phrase: phrased({ appointed: countOf('person appointed', 'people appointed'), FTE: fteOf() }),
};
