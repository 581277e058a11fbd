import type { CalendarDate } from '../calendar.js';
import type { Item, Measure } from '../measure.js';
import { hasEnded, isOnProgramme, membershipsOn, type Membership } from '../rules/cohorts.js';
import { counted } from '../words.js';
import type { Workforce } from '../workforce.js';
import { inCount, peopleApart, setApart } from './apart.js';
import { memberItems, MEMBER_FACETS } from './memberItem.js';
import { countOf, phrased } from './phrases.js';
import { distinct, people } from './tally.js';

const UNDATED = 'no day of starting';

export const onProgramme: Measure = {
  name: 'onProgramme',
  title: 'people on a programme',
  time: 'stock',
  definition:
    'The members of cohorts (ASYE, apprentices and others) who have started by the day and whose time on the programme has not ended by it. '
    + 'Somebody deferred is still on programme.',
  sheets: ['cohorts', 'cohortMembers'],
  records: 'people',
  figures: [{ name: 'on programme', unit: 'people' }],
  facets: MEMBER_FACETS,
  items: (workforce, { period }) => membershipsOn(workforce, period.to).flatMap((membership) => standing(workforce, membership, period.to)),
  count: (items) => [people('on programme', inCount(items))],
  notes: (items) => {
    const deferred = distinct(inCount(items).filter((item) => item.facets.status === 'deferred'));
    return [
      ...(deferred > 0 ? [counted(deferred, 'of them is deferred', 'of them are deferred')] : []),
      ...peopleApart(items, UNDATED, 'more has no day of starting and is not counted', 'more have no day of starting and are not counted'),
    ];
  },
  phrase: phrased({ 'on programme': countOf('person on a programme', 'people on a programme') }),
};

function standing(workforce: Workforce, membership: Membership, day: CalendarDate): Item[] {
  const items = memberItems(workforce, membership, day);
  if (isOnProgramme(membership, day)) return items;
  const undated = membership.started === null && !hasEnded(membership);
  return undated ? items.map((item) => setApart(item, UNDATED)) : [];
}
