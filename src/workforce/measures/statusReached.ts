import type { Measure } from '../measure.js';
import { contains } from '../period.js';
import { membershipsOn } from '../rules/cohorts.js';
import { MEMBER_FACETS, memberOn } from './memberItem.js';
import { countOf, phrased } from './phrases.js';
import { people } from './tally.js';

export const statusReached: Measure = {
  name: 'statusReached',
  title: 'outcomes reached on programmes',
  time: 'flow',
  definition:
    'Members of cohorts by the status recorded for them on a day within the period: passed, qualified, deferred, failed, withdrawn or declined post. '
    + 'Only the latest status of a member is recorded.',
  sheets: ['cohorts', 'cohortMembers'],
  records: 'people',
  figures: [{ name: 'members', unit: 'people' }],
  facets: MEMBER_FACETS,
  groupedBy: 'status',
  items: (workforce, { period }) =>
    membershipsOn(workforce, period.to).flatMap((membership) => {
      const { on, status } = membership.member;
      return on !== null && contains(period, on) && status !== 'on programme' ? [memberOn(workforce, membership, on, 'On')] : [];
    }),
  count: (items) => [people('members', items)],
  phrase: phrased({ members: countOf('member') }),
};
