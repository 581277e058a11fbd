import { longDate } from '../calendar.js';
import type { Measure } from '../measure.js';
import { coolOffMonths, leftBefore } from '../rules/coolOff.js';
import { isAgency, spellsInForce } from '../rules/inForce.js';
import { AGENCY_FACETS, agencyItem } from './personItem.js';
import { countOf, fteOf, phrased } from './phrases.js';
import { fullTime, people } from './tally.js';

const NOT_SET = "The workbook's settings don't say how long the cool-off period is: enter `agency_cool_off_months`.";

export const coolOff: Measure = {
  name: 'coolOff',
  title: 'agency workers within the cool-off period',
  time: 'stock',
  definition:
    'Agency workers in post on the day whose stay began within the months of the setting `agency_cool_off_months` after their last day in a permanent or fixed-term post here. '
    + 'Posts that they left at other councils are not in the workbook.',
  sheets: ['workers', 'settings'],
  records: 'people',
  figures: [{ name: 'within the cool-off period', unit: 'people' }, { name: 'FTE', unit: 'fte' }],
  facets: AGENCY_FACETS,
  missing: (workforce) => (coolOffMonths(workforce) === null ? NOT_SET : null),
  items: (workforce, { period: { to } }) => {
    const months = coolOffMonths(workforce) ?? 0;
    return spellsInForce(workforce, to).filter(isAgency).flatMap((spell) => {
      const left = leftBefore(workforce, spell, months);
      const item = agencyItem(workforce, spell, to);
      return left === null ? [] : [{ ...item, shown: () => ({ ...item.shown?.(), 'Left a post here': longDate(left) }) }];
    });
  },
  count: (items) => [people('within the cool-off period', items), fullTime('FTE', items)],
  notes: (_items, _asked, workforce) => [`the cool-off period is ${coolOffMonths(workforce)} months`],
  phrase: phrased({ 'within the cool-off period': countOf('agency worker within the cool-off period', 'agency workers within the cool-off period'), FTE: fteOf() }),
};
