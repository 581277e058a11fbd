import { longDate, type CalendarDate } from '../calendar.js';
import type { Figure, Item, Measure } from '../measure.js';
import { contains, type Period } from '../period.js';
import { offeredPost } from '../rules/offers.js';
import type { Offer } from '../sheets.js';
import type { Workforce } from '../workforce.js';
import { countOf, phrased } from './phrases.js';

export const OFFER_FACETS = ['origin', 'status', 'post', 'person'] as const;

/** An offer, in the team and role of its post. The record is the post to be filled. */
export function offerItem(workforce: Workforce, offer: Offer, day: CalendarDate): Item {
  const { postId, person, origin, status, expectedStart } = offer;
  const post = offeredPost(workforce, offer, day);
  return {
    record: postId,
    team: post?.team ?? null,
    role: post?.role ?? null,
    facets: { origin, status, post: postId, person },
    amounts: {},
    shown: () => ({
      Name: workforce.nameOf(person),
      Post: postId,
      Role: post?.role ?? '',
      Team: post?.team ?? '',
      From: origin ?? '',
      Offer: status,
      'Expected start': expectedStart ? longDate(expectedStart) : '',
    }),
  };
}

/** The offers whose day, of offering or of accepting, falls in the period. */
export function offersOn(workforce: Workforce, period: Period, dayOf: (offer: Offer) => CalendarDate | null): Item[] {
  return [...workforce.records.rows.offers.values()].flatMap((offer) => {
    const on = dayOf(offer);
    return on !== null && contains(period, on) ? [{ ...offerItem(workforce, offer, on), on }] : [];
  });
}

/** How many people the offers are made to: several may wait for one post. */
export function heads(items: readonly Item[]): number {
  return new Set(items.map((item) => item.facets.person)).size;
}

export function offered(name: string, items: readonly Item[]): Figure {
  return { name, value: heads(items), unit: 'people' };
}

export function offersPhrase(figure: string, one: string, many: string): Measure['phrase'] {
  return phrased({ [figure]: countOf(one, many) });
}
