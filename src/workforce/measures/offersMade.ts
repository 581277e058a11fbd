import type { Measure } from '../measure.js';
import { offered, offersOn, offersPhrase, OFFER_FACETS } from './offerItem.js';

export const offersMade: Measure = {
  name: 'offersMade',
  title: 'offers made',
  time: 'flow',
  definition: 'Offers by the day on which they were made, whatever became of them since: accepted, started or withdrawn.',
  sheets: ['offers'],
  records: 'posts',
  figures: [{ name: 'offers made', unit: 'people' }],
  facets: OFFER_FACETS,
  items: (workforce, { period }) => offersOn(workforce, period, ({ offeredOn }) => offeredOn),
  count: (items) => [offered('offers made', items)],
  phrase: offersPhrase('offers made', 'offer made', 'offers made'),
};
