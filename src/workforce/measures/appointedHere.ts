import type { Measure } from '../measure.js';
import { appointed } from './appointed.js';
import { hereToday, hereTodayItems } from './hereToday.js';
import { PERSON_FACETS } from './personItem.js';

export const appointedHere: Measure = {
  name: 'appointedHere',
  title: 'people appointed still in post or gone',
  time: 'flow',
  definition:
    'Of the people appointed in the period, those who are in post today on a permanent or fixed-term contract and those who are not, by headcount; whoever has moved within the council is still in post. '
    + 'Appointed are starters other than conversions from agency. They belong to the team and role in which they started.',
  sheets: ['workers', 'conversions'],
  records: 'people',
  facets: PERSON_FACETS,
  items: (workforce, asked) => hereTodayItems(workforce, appointed.items(workforce, asked), asked.today, 'appointed'),
  ...hereToday('appointed'),
};
