import type { Measure } from '../measure.js';
import { hereToday, hereTodayItems } from './hereToday.js';
import { PERSON_FACETS } from './personItem.js';
import { starters } from './starters.js';

export const startersHere: Measure = {
  name: 'startersHere',
  title: 'starters still in post or gone',
  time: 'flow',
  definition:
    'Of the starters of the period, those who are in post today on a permanent or fixed-term contract and those who are not, by headcount; whoever has moved within the council is still in post. '
    + 'A starter is somebody whose permanent or fixed-term contract began in the period, with none in the 31 days before. They belong to the team and role in which they started.',
  sheets: ['workers'],
  records: 'people',
  facets: PERSON_FACETS,
  items: (workforce, asked) => hereTodayItems(workforce, starters.items(workforce, asked), asked.today, 'starters'),
  ...hereToday('starters'),
};
