import { day } from '../workforce/calendar.js';
import type { Offer } from '../workforce/sheets.js';
import { emptySeats, spellsOn, type Council } from './council.js';
import { TODAY } from './days.js';
import { shuffled, type Random } from './random.js';

/** The last day of the agency workers on two of the posts that are offered to Step Up students. */
export const STEP_UP_MAKES_WAY = '2023-04-28';

/** The six apprentices who accepted the Academy's posts, the four Step Up students who were offered posts, and the offers by which others came. */
export function offerRows(council: Council, random: Random, apprentices: readonly string[], students: readonly string[]): Offer[] {
  const academy = emptySeats(council, 'Social Worker', TODAY).filter(({ team }) => team === 'Academy');
  const posts = stepUpPosts(council, random);
  const offers = [
    ...apprentices.map((name, place) => accepted(academy[place]?.postId, name)),
    ...students.map((name, place) => offered(posts[place], name)),
    ...council.offers,
  ];
  return offers.map((offer, place) => ({ ...offer, person: `N${2001 + place}` }));
}

function accepted(postId: string | undefined, name: string): Omit<Offer, 'person'> {
  return {
    postId: known(postId), name, origin: 'apprenticeship', status: 'accepted',
    offeredOn: day('2023-02-06'), acceptedOn: day('2023-02-10'), expectedStart: day('2023-03-06'),
  };
}

function offered(postId: string | undefined, name: string): Omit<Offer, 'person'> {
  return {
    postId: known(postId), name, origin: 'step up', status: 'offered',
    offeredOn: day('2023-02-14'), acceptedOn: null, expectedStart: day('2023-05-02'),
  };
}

/** Four vacant posts outside the Academy: two that agency workers leave in April, two that nobody fills. */
function stepUpPosts(council: Council, random: Random): string[] {
  const makingWay = spellsOn(council, TODAY).filter(({ contract, end }) => contract === 'agency' && end === STEP_UP_MAKES_WAY);
  const covered = makingWay.flatMap(({ cover, postId }) => (cover === 'vacancy' && postId ? [postId] : []));
  const empty = emptySeats(council, 'Social Worker', TODAY).filter(({ team, to }) => team !== 'Academy' && to === null);
  return [...covered, ...shuffled(random, empty).map(({ postId }) => postId)].slice(0, 4);
}

function known(postId: string | undefined): string {
  if (!postId) throw new Error('the sample has too few vacant posts to offer');
  return postId;
}
