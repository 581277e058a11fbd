import type { Measure } from '../measure.js';
import { CONVERSION_FACETS } from './conversionItem.js';
import { conversions } from './conversions.js';
import { hereToday, hereTodayItems } from './hereToday.js';

export const conversionsHere: Measure = {
  name: 'conversionsHere',
  title: 'conversions still in post or gone',
  time: 'flow',
  definition:
    'Of the agency workers who became permanent in the period, those who are in post today on a permanent or fixed-term contract and those who are not, by headcount; '
    + 'whoever has moved within the council is still in post. They belong to the role and team that they left.',
  sheets: ['conversions', 'workers'],
  records: 'people',
  facets: CONVERSION_FACETS,
  items: (workforce, asked) => hereTodayItems(workforce, conversions.items(workforce, asked), asked.today, 'conversions'),
  ...hereToday('conversions'),
};
