import type { Measure } from '../measure.js';
import { offered, offersOn, offersPhrase, OFFER_FACETS } from './offerItem.js';

export const offersAccepted: Measure = {
  name: 'offersAccepted',
  title: 'offers accepted',
  time: 'flow',
  definition: 'Offers by the day on which they were accepted, whether the person has started since or not.',
  sheets: ['offers'],
  records: 'posts',
  figures: [{ name: 'offers accepted', unit: 'people' }],
  facets: OFFER_FACETS,
  items: (workforce, { period }) => offersOn(workforce, period, ({ acceptedOn }) => acceptedOn),
  count: (items) => [offered('offers accepted', items)],
  phrase: offersPhrase('offers accepted', 'offer accepted', 'offers accepted'),
};
