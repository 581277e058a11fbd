import { daysBetween, longDate } from '../calendar.js';
import type { Measure } from '../measure.js';
import { isVacant, standings, vacantSince } from '../rules/vacancy.js';
import { oneDecimal } from '../words.js';
import { countOf, phrased } from './phrases.js';
import { POST_FACETS, postItem } from './postItem.js';
import { lastsAsLong, longestFirst, spanFigureNames, spanFigures, spanSayings, withoutDays } from './spans.js';
import { distinct } from './tally.js';

const SAY = phrased({ ...spanSayings('time vacant', 'vacant'), 'vacant posts': countOf('vacant post') });

export const timeVacant: Measure = {
  name: 'timeVacant',
  title: 'time that vacant posts have stood vacant',
  time: 'stock',
  definition:
    'For each post vacant on the day, the time from the first day that it stood vacant: the day after the last permanent or fixed-term worker in it, '
    + 'or the first day of the post. Part-vacant posts are left out. With a number of months or days, only the posts vacant for longer, or as long as is asked, are counted.',
  sheets: ['posts', 'workers'],
  records: 'posts',
  inOrder: true,
  figures: [...spanFigureNames('time vacant'), { name: 'vacant posts', unit: 'posts' }],
  facets: POST_FACETS,
  items: (workforce, { period: { to }, numbers }) =>
    longestFirst(standings(workforce, to).filter(isVacant).flatMap((standing) => {
      const item = postItem(standing);
      const since = vacantSince(workforce, standing.post, to);
      if (!lastsAsLong(since, to, numbers)) return [];
      const days = daysBetween(since, to);
      const shown = () => ({ ...item.shown?.(), Standing: standing.status, 'Vacant since': longDate(since), Weeks: oneDecimal(days / 7) });
      return { ...item, amounts: { days }, shown };
    }), 'days'),
  count: (items) => [
    ...spanFigures('time vacant', items.map(({ amounts }) => amounts.days ?? 0)),
    { name: 'vacant posts', value: distinct(items), unit: 'posts' },
  ],
  phrase: (figures) => SAY(withoutDays(figures)),
};
