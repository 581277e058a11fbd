import { fullMonths, type CalendarDate } from '../calendar.js';
import type { Item, Measure } from '../measure.js';
import { contains } from '../period.js';
import { hasEnded, membershipsOn, type Membership } from '../rules/cohorts.js';
import { numeral, oneDecimal } from '../words.js';
import type { Workforce } from '../workforce.js';
import { inCount, peopleApart, setApart } from './apart.js';
import { MEMBER_FACETS, memberOn } from './memberItem.js';
import { countOf, phrased, rateOf } from './phrases.js';
import { fourDecimals, mean } from './spans.js';
import { distinct, having, people, rate } from './tally.js';

const DECLINED = 'declined a post';

export const programmeCompletion: Measure = {
  name: 'programmeCompletion',
  title: 'completion rate of programmes',
  time: 'flow',
  spans: 'ever',
  definition:
    'Of the members of cohorts whose time on a programme ended in the period (passed, qualified, failed or withdrawn), the share who passed or qualified. Those still on it, the '
    + 'deferred among them, are not counted; those who declined a post are left out, since whether they completed is not recorded. The time taken is the full months from the day '
    + 'a member started to the day of passing or qualifying.',
  sheets: ['cohorts', 'cohortMembers'],
  records: 'people',
  figures: [
    { name: 'completion rate', unit: '%' },
    { name: 'completed', unit: 'people' },
    { name: 'ended', unit: 'people' },
    { name: 'average time taken', unit: 'months' },
    { name: 'longest time taken', unit: 'months' },
  ],
  facets: MEMBER_FACETS,
  items: (workforce, { period }) =>
    membershipsOn(workforce, period.to).flatMap((membership) => {
      const { on } = membership.member;
      return on !== null && contains(period, on) && hasEnded(membership) ? [endedItem(workforce, membership, on)] : [];
    }),
  count: (items) => {
    const ended = inCount(items);
    const completed = having(ended, 'completed');
    return [...rate('completion rate', distinct(completed), distinct(ended)), people('completed', completed), people('ended', ended), ...timeTaken(completed)];
  },
  notes: (items) => peopleApart(items, DECLINED, 'more declined a post', 'more declined a post'),
  phrase: phrased({
    'completion rate': rateOf('completion rate'),
    completed: countOf('passed or qualified', 'passed or qualified'),
    ended: (value) => `of ${value} who ended`,
    'average time taken': (months) => `an average of ${oneDecimal(months)} months to complete`,
    'longest time taken': (months) => `longest ${numeral(months)} months`,
  }),
};

function endedItem(workforce: Workforce, membership: Membership, on: CalendarDate): Item {
  const item = memberOn(workforce, membership, on, 'Ended');
  const { started, status } = membership;
  if (status === 'declined post') return setApart(item, DECLINED);
  if (status !== 'passed' && status !== 'qualified') return { ...item, counted: ['completion rate', 'ended'] };
  if (started === null) return { ...item, amounts: { completed: 1 } };
  const months = fullMonths(started, on);
  return { ...item, amounts: { completed: 1, timed: 1, months }, shown: () => ({ ...item.shown?.(), Months: numeral(months) }) };
}

function timeTaken(completed: readonly Item[]) {
  const months = having(completed, 'timed').map(({ amounts }) => amounts.months ?? 0);
  if (months.length === 0) return [];
  const inMonths = (which: string, value: number) => ({ name: `${which} time taken`, value: fourDecimals(value), unit: 'months' as const });
  return [inMonths('average', mean(months)), inMonths('longest', Math.max(...months))];
}
