import type { Measure } from '../measure.js';
import { contains } from '../period.js';
import { isOnProgramme, membershipsOn } from '../rules/cohorts.js';
import { inCount, peopleApart, setApart } from './apart.js';
import { memberItems, MEMBER_FACETS } from './memberItem.js';
import { countOf, phrased } from './phrases.js';
import { people } from './tally.js';

const PAST = 'already past the date';
const UNDATED = 'no date to complete';

export const dueToComplete: Measure = {
  name: 'dueToComplete',
  title: 'people due to complete a programme',
  time: 'flow',
  spans: 'ahead',
  definition: 'Those on programme today whose day of completing falls from today to the end of the period. Those already past their date are named apart.',
  sheets: ['cohorts', 'cohortMembers'],
  records: 'people',
  figures: [{ name: 'due to complete', unit: 'people' }],
  facets: MEMBER_FACETS,
  items: (workforce, { today, period }) =>
    membershipsOn(workforce, today)
      .filter((membership) => isOnProgramme(membership, today))
      .flatMap((membership) => {
        const items = memberItems(workforce, membership, today);
        const due = membership.member.dueToComplete;
        if (due === null) return items.map((item) => setApart(item, UNDATED));
        if (due < today) return items.map((item) => setApart(item, PAST));
        return contains(period, due) ? items.map((item) => ({ ...item, on: due, placedOn: today })) : [];
      }),
  count: (items) => [people('due to complete', inCount(items))],
  notes: (items) => [
    ...peopleApart(items, PAST, 'more is already past the date', 'more are already past their date'),
    ...peopleApart(items, UNDATED, 'more on programme has no date', 'more on programme have no date'),
  ],
  phrase: phrased({ 'due to complete': countOf('person due to complete', 'people due to complete') }),
};
