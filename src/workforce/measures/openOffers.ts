import type { Measure } from '../measure.js';
import { openOffers as offersOpenOn } from '../rules/offers.js';
import { offered, offerItem, OFFER_FACETS } from './offerItem.js';
import { countOf, phrased } from './phrases.js';
import { distinct } from './tally.js';

export const openOffers: Measure = {
  name: 'openOffers',
  title: 'open offers',
  time: 'stock',
  definition:
    'Offers made on or before the day, accepted or not, that have been neither withdrawn nor taken up. Only their latest status is recorded: '
    + 'on an earlier day those that have been since are left out.',
  sheets: ['offers'],
  records: 'posts',
  figures: [{ name: 'open offers', unit: 'people' }, { name: 'posts with an open offer', unit: 'posts' }],
  facets: OFFER_FACETS,
  groupedBy: 'status',
  items: (workforce, { period: { to } }) => offersOpenOn(workforce, to).map((offer) => offerItem(workforce, offer, to)),
  count: (items) => [offered('open offers', items), { name: 'posts with an open offer', value: distinct(items), unit: 'posts' }],
  phrase: phrased({ 'open offers': countOf('open offer'), 'posts with an open offer': countOf('post with an open offer', 'posts with an open offer') }),
};
