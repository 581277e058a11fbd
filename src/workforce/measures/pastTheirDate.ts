import type { Measure } from '../measure.js';
import { isOnProgramme, membershipsOn } from '../rules/cohorts.js';
import { memberItems, MEMBER_FACETS } from './memberItem.js';
import { countOf, phrased } from './phrases.js';
import { people } from './tally.js';

export const pastTheirDate: Measure = {
  name: 'pastTheirDate',
  title: 'people on a programme past their date',
  time: 'stock',
  definition: 'Those on programme on the day whose day of completing was before it. Somebody deferred is still on programme.',
  sheets: ['cohorts', 'cohortMembers'],
  records: 'people',
  figures: [{ name: 'past their date', unit: 'people' }],
  facets: MEMBER_FACETS,
  items: (workforce, { period }) =>
    membershipsOn(workforce, period.to)
      .filter((membership) => isOnProgramme(membership, period.to))
      .filter(({ member }) => member.dueToComplete !== null && member.dueToComplete < period.to)
      .flatMap((membership) => memberItems(workforce, membership, period.to)),
  count: (items) => [people('past their date', items)],
  phrase: phrased({ 'past their date': countOf('person on a programme past the date of completing', 'people on a programme past their date of completing') }),
};
