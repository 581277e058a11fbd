import type { Measure } from '../measure.js';
import { hasJoined, membershipsOn } from '../rules/cohorts.js';
import { memberItems, MEMBER_FACETS } from './memberItem.js';
import { countOf, phrased } from './phrases.js';
import { people } from './tally.js';

export const cohortOutcome: Measure = {
  name: 'cohortOutcome',
  title: 'outcome of cohorts',
  time: 'stock',
  definition: 'The members of cohorts who have started by the day, by their status on it. Before the day of an outcome a member is on programme.',
  sheets: ['cohorts', 'cohortMembers'],
  records: 'people',
  figures: [{ name: 'members', unit: 'people' }],
  facets: MEMBER_FACETS,
  groupedBy: 'status',
  items: (workforce, { period }) =>
    membershipsOn(workforce, period.to)
      .filter((membership) => hasJoined(membership, period.to))
      .flatMap((membership) => memberItems(workforce, membership, period.to)),
  count: (items) => [people('members', items)],
  phrase: phrased({ members: countOf('member') }),
};
