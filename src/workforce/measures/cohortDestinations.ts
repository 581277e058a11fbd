import type { Measure } from '../measure.js';
import { hasEnded, hasJoined, membershipsOn } from '../rules/cohorts.js';
import { inCount, peopleApart, setApart } from './apart.js';
import { memberItems, MEMBER_FACETS } from './memberItem.js';
import { countOf, phrased } from './phrases.js';
import { people } from './tally.js';

const STILL_ON = 'still on programme';

export const cohortDestinations: Measure = {
  name: 'cohortDestinations',
  title: 'destinations of cohorts',
  time: 'stock',
  definition: 'The members of cohorts whose time on the programme has ended by the day, whatever the outcome, by where they went: a team, or elsewhere.',
  sheets: ['cohorts', 'cohortMembers'],
  records: 'people',
  figures: [{ name: 'members who ended', unit: 'people' }],
  facets: MEMBER_FACETS,
  groupedBy: 'destination',
  items: (workforce, { period }) =>
    membershipsOn(workforce, period.to)
      .filter((membership) => hasJoined(membership, period.to))
      .flatMap((membership) => {
        const items = memberItems(workforce, membership, period.to);
        return hasEnded(membership) ? items : items.map((item) => setApart(item, STILL_ON));
      }),
  count: (items) => [people('members who ended', inCount(items))],
  notes: (items) => peopleApart(items, STILL_ON, 'more is still on programme', 'more are still on programme'),
  phrase: phrased({ 'members who ended': countOf('member whose programme has ended', 'members whose programme has ended') }),
};
