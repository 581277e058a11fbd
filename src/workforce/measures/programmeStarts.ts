import type { Measure } from '../measure.js';
import { contains } from '../period.js';
import { membershipsOn } from '../rules/cohorts.js';
import { MEMBER_FACETS, memberOn } from './memberItem.js';
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
      return started !== null && contains(period, started) ? [memberOn(workforce, membership, started, 'Started')] : [];
    }),
  count: (items) => [people('started a programme', items)],
  phrase: phrased({ 'started a programme': countOf('person who started a programme', 'people who started a programme') }),
};
