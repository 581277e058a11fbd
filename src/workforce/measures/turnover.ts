import { addDays, addMonths, type CalendarDate } from '../calendar.js';
import type { Measure } from '../measure.js';
import type { Period } from '../period.js';
import { leavingsIn } from '../rules/startersAndLeavers.js';
import { isPermanent, spellsInForce } from '../rules/inForce.js';
import { leaverItem, movedNote } from './leaverItem.js';
import { personItem } from './personItem.js';
import { fteOf, phrased, rateOf } from './phrases.js';
import { fullTime, having, rate, total } from './tally.js';

export const turnover: Measure = {
  name: 'turnover',
  title: 'turnover rate',
  time: 'stock',
  lookback: 12,
  per: 'FTE in post',
  definition:
    'FTE of the permanent and fixed-term workers who left in the 12 months to the day / the FTE of those in post on it, as in the children’s social work '
    + 'workforce census. Leavers belong to the team and role that they left.',
  sheets: ['workers'],
  records: 'people',
  figures: [{ name: 'turnover rate', unit: '%' }, { name: 'leavers FTE', unit: 'fte' }, { name: 'FTE in post', unit: 'fte' }],
  facets: [],
  items: (workforce, { period: { to } }) => [
    ...leavingsIn(workforce, yearTo(to)).map((leaving) => ({
      ...leaverItem(workforce, leaving),
      amounts: { leaversFte: leaving.spell.fte },
      counted: ['turnover rate', 'leavers FTE'],
    })),
    ...spellsInForce(workforce, to).filter(isPermanent).map((spell) => ({ ...personItem(workforce, spell, to), counted: ['FTE in post'] })),
  ],
  count: (items) => [
    ...rate('turnover rate', total(items, 'leaversFte'), total(items, 'fte')),
    fullTime('leavers FTE', items, 'leaversFte'),
    fullTime('FTE in post', items),
  ],
  notes: (items, _asked, workforce) => movedNote(having(items, 'leaversFte'), workforce),
  phrase: phrased({ 'turnover rate': rateOf('12-month turnover rate'), 'leavers FTE': fteOf('left'), 'FTE in post': fteOf('in post') }),
};

/** The 12 months to a day, the day included. */
function yearTo(day: CalendarDate): Period {
  return { from: addDays(addMonths(day, -12), 1), to: day };
}
