import type { CalendarDate } from '../calendar.js';
import type { Offer, Post } from '../sheets.js';
import type { Workforce } from '../workforce.js';

/** The offers made on or before the day that nobody has withdrawn or taken up since: each is somebody expected to fill a post. */
export function openOffers(workforce: Workforce, day: CalendarDate): Offer[] {
  return [...workforce.records.rows.offers.values()].filter(
    ({ offeredOn, status }) => offeredOn <= day && (status === 'offered' || status === 'accepted'),
  );
}

/** Accepted by the day; a blank day of accepting is taken as accepted. */
export function isAccepted({ status, acceptedOn }: Offer, day: CalendarDate): boolean {
  return status === 'accepted' && (acceptedOn === null || acceptedOn <= day);
}

/** The row of the offer's post on the day expected (else on `day`), or its last; null where there is no such post. */
export function offeredPost(workforce: Workforce, { postId, expectedStart }: Offer, day: CalendarDate): Post | null {
  const on = expectedStart ?? day;
  const rows = workforce.rowsOfPost(postId);
  return rows.findLast(({ from }) => from <= on) ?? rows[0] ?? null;
}
