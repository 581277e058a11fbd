import type { Measure } from '../measure.js';
import { isAccepted, openOffers } from '../rules/offers.js';
import { heads, offerItem, OFFER_FACETS } from './offerItem.js';
import { countOf, phrased } from './phrases.js';

export const lateStarters: Measure = {
  name: 'lateStarters',
  title: 'people who should have started',
  time: 'stock',
  definition: 'People who have accepted an offer, were expected to start before the day and have not started. Only the latest status of an offer is recorded.',
  sheets: ['offers'],
  records: 'posts',
  figures: [{ name: 'should have started', unit: 'people' }],
  facets: OFFER_FACETS,
  items: (workforce, { period: { to } }) =>
    openOffers(workforce, to)
      .filter((offer) => isAccepted(offer, to) && offer.expectedStart !== null && offer.expectedStart < to)
      .map((offer) => offerItem(workforce, offer, to)),
  count: (items) => [{ name: 'should have started', value: heads(items), unit: 'people' }],
  phrase: phrased({ 'should have started': countOf('person who should have started', 'people who should have started') }),
};
