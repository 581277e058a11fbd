import type { CalendarDate } from '../calendar.js';
import type { Item, Measure } from '../measure.js';
import { contains, type Period } from '../period.js';
import { isAccepted, openOffers } from '../rules/offers.js';
import type { Offer } from '../sheets.js';
import { counted } from '../words.js';
import type { Workforce } from '../workforce.js';
import { inCount, setApart } from './apart.js';
import { heads, offerItem, OFFER_FACETS } from './offerItem.js';
import { countOf, phrased } from './phrases.js';

const LATE = 'expected earlier and not started';
const UNDATED = 'no day of starting expected';
const NOT_ACCEPTED = 'offer not yet accepted';

/** The records are the posts to be filled; people are counted by the ids given to them. */
export const expectedStarters: Measure = {
  name: 'expectedStarters',
  title: 'people expected to start',
  time: 'flow',
  spans: 'ahead',
  definition:
    'People who have accepted an offer and are expected to start in the period. Offers not yet accepted, starters who are late and those without an '
    + 'expected day are named apart.',
  sheets: ['offers'],
  records: 'posts',
  figures: [{ name: 'expected starters', unit: 'people' }],
  facets: OFFER_FACETS,
  items: (workforce, { today, period }) => openOffers(workforce, today).flatMap((offer) => expected(workforce, offer, period, today)),
  count: (items) => [{ name: 'expected starters', value: heads(inCount(items)), unit: 'people' }],
  notes: (items) => [
    ...note(items, NOT_ACCEPTED, 'has an offer not yet accepted', 'have an offer not yet accepted'),
    ...note(items, LATE, 'was expected earlier and has not started', 'were expected earlier and have not started'),
    ...note(items, UNDATED, 'has accepted without an expected day', 'have accepted without an expected day'),
  ],
  phrase: phrased({ 'expected starters': countOf('person expected to start', 'people expected to start') }),
};

function expected(workforce: Workforce, offer: Offer, period: Period, today: CalendarDate): Item[] {
  const item = offerItem(workforce, offer, today);
  const start = offer.expectedStart;
  if (start !== null && start >= today && !contains(period, start)) return [];
  if (!isAccepted(offer, today)) return [setApart(item, NOT_ACCEPTED)];
  if (start === null) return [setApart(item, UNDATED)];
  return start < today ? [setApart(item, LATE)] : [{ ...item, on: start }];
}

function note(items: readonly Item[], reason: string, one: string, many: string): string[] {
  const people = heads(items.filter((item) => item.apart === reason));
  return people === 0 ? [] : [counted(people, `more ${one}`, `more ${many}`)];
}
