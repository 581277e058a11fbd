import { longDate, type CalendarDate } from '../calendar.js';
import type { Item, Measure } from '../measure.js';
import { openOffers } from '../rules/offers.js';
import { completingWithoutOffer, prospectOf, prospectsByPost, type Prospect } from '../rules/projection.js';
import { counted, numeral } from '../words.js';
import type { Workforce } from '../workforce.js';
import { setApart } from './apart.js';
import { offerItem } from './offerItem.js';
import { countOf, fteOf, phrased } from './phrases.js';
import { POST_FACETS, vacancyItems } from './postItem.js';
import { distinct, fullTime, having } from './tally.js';

/** Projects vacancies to a day after today. */
export const projectedVacancies: Measure = {
  name: 'projectedVacancies',
  title: 'vacancies',
  time: 'stock',
  projects: 'vacancies',
  definition:
    'Posts without a permanent or fixed-term worker on the later day, as far as is known today: an accepted offer fills its post from the day expected, '
    + 'people leave on the last day recorded, and nobody else comes or goes.',
  assumes: ['accepted offers start on the day expected', 'people leave on the last day recorded', 'nobody else comes or goes'],
  sheets: ['posts', 'workers'],
  records: 'posts',
  figures: [{ name: 'vacant posts', unit: 'posts' }, { name: 'vacant FTE', unit: 'fte' }],
  facets: POST_FACETS,
  items: (workforce, { today, period: { to } }) => {
    const prospects = prospectsByPost(workforce, today, to);
    const posts = vacancyItems(workforce, to, ({ vacantFte }) => vacantFte > 0);
    return [...posts.map((item) => withProspects(item, prospects.get(item.record ?? ''))), ...offersApart(workforce, today, to)];
  },
  count: (items) => [{ name: 'vacant posts', value: vacantPosts(items), unit: 'posts' }, fullTime('vacant FTE', items, 'vacantFte')],
  notes: (items, { today, period: { to }, teams }, workforce) => [
    ...(workforce.recorded('offers') ? [] : ['no offers are recorded']),
    ...offerNotes(items, today),
    ...said(items.filter((item) => isPartVacant(item) && item.amounts.vacantFte), 'more post is part-vacant', 'more posts are part-vacant'),
    // The programmes of the whole council: nobody can tell which team a member will join.
    ...(teams ? [] : withoutOffer(completingWithoutOffer(workforce, today, to))),
  ],
  phrase: phrased({ 'vacant posts': countOf('vacant post'), 'vacant FTE': fteOf('vacant') }),
};

/** A post that an accepted offer fills adds nothing any more; only the notes count it. */
function withProspects(item: Item, prospects: ReadonlySet<Prospect> = new Set()): Item {
  if (prospects.has('fills')) return { ...item, amounts: { fills: 1 }, counted: false };
  const marks = Object.fromEntries([...prospects].map((prospect) => [prospect, 1]));
  const open: Item = { ...item, amounts: { ...item.amounts, ...marks } };
  return isPartVacant(item) ? { ...open, counted: ['vacant FTE'] } : open;
}

/** The offers by what they do to a post by then: listed beside the figure, which they don't add to. */
const OFFERS = {
  fills: 'filled by an accepted offer',
  'not accepted': 'offer not yet accepted, not counted',
  late: 'accepted offer that is late, not counted',
  undated: 'accepted offer without an expected day, not counted',
} as const satisfies Record<Prospect, string>;

function offersApart(workforce: Workforce, today: CalendarDate, to: CalendarDate): Item[] {
  return openOffers(workforce, today).flatMap((offer) => {
    const prospect = prospectOf(offer, today, to);
    return prospect ? [setApart(offerItem(workforce, offer, to), OFFERS[prospect])] : [];
  });
}

function isPartVacant(item: Item): boolean {
  return item.facets.status === 'part-vacant';
}

function vacantPosts(items: readonly Item[]): number {
  return distinct(having(items, 'vacantFte').filter((item) => !isPartVacant(item)));
}

function offerNotes(items: readonly Item[], today: CalendarDate): string[] {
  const before = `expected before ${longDate(today)}`;
  return [
    ...said(having(items, 'fills'), 'post is filled by an accepted offer', 'posts are filled by accepted offers'),
    ...notAccepted(items),
    ...said(having(items, 'late'), `has an accepted offer that was ${before} and is not counted`, `have accepted offers that were ${before} and are not counted`),
    ...said(
      having(items, 'undated'),
      'has an accepted offer without an expected day and is not counted',
      'have accepted offers without an expected day and are not counted',
    ),
  ];
}

/** DATA.md, Projection: 'an offer not yet accepted is counted apart'. */
function notAccepted(items: readonly Item[]): string[] {
  const offered = having(items, 'not accepted');
  const left = counted(vacantPosts(items) - vacantPosts(offered), 'vacant post');
  return said(offered, `has an offer not yet accepted: ${left} if it is accepted`, `have offers not yet accepted: ${left} if they are accepted`);
}

function said(items: readonly Item[], singular: string, plural: string): string[] {
  const posts = distinct(items);
  return posts === 0 ? [] : [counted(posts, singular, plural)];
}

function withoutOffer(people: number): string[] {
  if (people === 0) return [];
  return [`${numeral(people)} due to complete a programme by then ${people === 1 ? 'has no offer and fills' : 'have no offer and fill'} no post`];
}
