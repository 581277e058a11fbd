import { longDate } from '../calendar.js';
import type { Item, Measure } from '../measure.js';
import { becameVacant as vacatedIn, vacantOn } from '../rules/becameVacant.js';
import { countOf, fteOf, phrased } from './phrases.js';
import { POST_FACETS, postItem } from './postItem.js';
import { distinct, fullTime, having } from './tally.js';

export const becameVacant: Measure = {
  name: 'becameVacant',
  title: 'posts that became vacant',
  time: 'flow',
  definition:
    'Posts that nobody permanent or fixed-term was in from some day of the period on, and somebody was the day before; or that began then with nobody in them. '
    + 'A post counts once, though it may have become vacant twice, and whether or not it has been filled since.',
  sheets: ['posts', 'workers'],
  records: 'posts',
  figures: [{ name: 'posts that became vacant', unit: 'posts' }, { name: 'FTE', unit: 'fte' }],
  facets: POST_FACETS,
  items: (workforce, { period, today }) =>
    vacatedIn(workforce, period).map(({ standing, on }): Item => {
      const item = postItem(standing);
      const still = vacantOn(workforce, standing.post.postId, today) !== null;
      return { ...item, on, amounts: { ...item.amounts, still: still ? 1 : 0 }, shown: () => ({ ...item.shown?.(), 'Became vacant': longDate(on), Today: still ? 'vacant' : 'not vacant' }) };
    }),
  count: (items) => {
    const posts = [...new Map(items.map((item) => [item.record, item])).values()];
    return [{ name: 'posts that became vacant', value: distinct(posts), unit: 'posts' }, fullTime('FTE', posts)];
  },
  notes: (items) => (items.length === 0 ? [] : [`${distinct(having(items, 'still'))} of them are vacant today`]),
  phrase: phrased({ 'posts that became vacant': countOf('post that became vacant', 'posts that became vacant'), FTE: fteOf() }),
};
