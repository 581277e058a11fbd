import { longDate } from '../calendar.js';
import type { Item, Measure } from '../measure.js';
import { contains } from '../period.js';
import { membershipsOn, type Membership } from '../rules/cohorts.js';
import { mainPlace } from '../rules/places.js';
import type { Workforce } from '../workforce.js';
import { memberFacets, MEMBER_FACETS } from './memberItem.js';
import { countOf, phrased } from './phrases.js';
import { people } from './tally.js';

export const programmeStarts: Measure = {
  name: 'programmeStarts',
  title: 'people who started a programme',
  time: 'flow',
  definition: 'Members of cohorts by the day on which they started the programme, or their cohort did where no day of their own is recorded, whatever became of them.',
  sheets: ['cohorts', 'cohortMembers'],
  records: 'people',
  figures: [{ name: 'started a programme', unit: 'people' }],
  facets: MEMBER_FACETS,
  items: (workforce, { period }) =>
    membershipsOn(workforce, period.to).flatMap((membership) => {
      const { started } = membership;
      return started !== null && contains(period, started) ? [startedItem(workforce, membership, started)] : [];
    }),
  count: (items) => [people('started a programme', items)],
  phrase: phrased({ 'started a programme': countOf('person who started a programme', 'people who started a programme') }),
};

function startedItem(workforce: Workforce, membership: Membership, on: NonNullable<Membership['started']>): Item {
  const { member, status } = membership;
  const place = mainPlace(workforce.spellsOf(member.person), on);
  return {
    ...place,
    record: member.person,
    on,
    facets: memberFacets(membership),
    amounts: {},
    shown: () => ({ Name: workforce.nameOf(member.person), Cohort: member.cohort, Started: longDate(on), Status: status, Team: place.team ?? '' }),
  };
}
