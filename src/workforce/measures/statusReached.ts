import { longDate } from '../calendar.js';
import type { Item, Measure } from '../measure.js';
import { contains } from '../period.js';
import { membershipsOn, type Membership } from '../rules/cohorts.js';
import { mainPlace } from '../rules/places.js';
import type { Workforce } from '../workforce.js';
import { memberFacets, MEMBER_FACETS } from './memberItem.js';
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
      return on !== null && contains(period, on) && status !== 'on programme' ? [reachedItem(workforce, membership, on)] : [];
    }),
  count: (items) => [people('members', items)],
  phrase: phrased({ members: countOf('member') }),
};

function reachedItem(workforce: Workforce, membership: Membership, on: NonNullable<Membership['started']>): Item {
  const { member, status } = membership;
  const place = mainPlace(workforce.spellsOf(member.person), on);
  return {
    ...place,
    record: member.person,
    on,
    facets: memberFacets(membership),
    amounts: {},
    shown: () => ({ Name: workforce.nameOf(member.person), Cohort: member.cohort, Status: status, On: longDate(on), Team: place.team ?? '' }),
  };
}
