import type { Offer } from '../../workforce/sheets.js';
import type { Offered, Scene } from '../command.js';
import { postLabel } from '../labels.js';

/** The offers to somebody, the latest made first. */
function offersTo(person: string, { workforce }: Scene): readonly Offer[] {
  const own = [...workforce.records.rows.offers.values()].filter((offer) => offer.person === person);
  return own.sort((a, b) => (a.offeredOn < b.offeredOn ? 1 : -1));
}

/** Nobody has withdrawn or taken it up. */
export function isOpen({ status }: Offer): boolean {
  return status === 'offered' || status === 'accepted';
}

export function isOffered(person: string, scene: Scene): boolean {
  return offersTo(person, scene).length > 0;
}

/** The posts of the open offers to somebody, for a form. */
export function postsOffered(person: string, scene: Scene): readonly Offered[] {
  return offersTo(person, scene).filter(isOpen).map(({ postId }) => ({ value: postId, title: postLabel(scene.workforce, postId, scene.today) }));
}

export type OfferMeant =
  | { readonly is: 'one'; readonly offer: Offer }
  | { readonly is: 'none' }
  /** More than one is open: the post tells which. */
  | { readonly is: 'several' };

/** The offer that is meant: of the post that was named, else the only open one, else the latest of all. */
export function offerMeant(person: string, post: string | null, scene: Scene): OfferMeant {
  const own = offersTo(person, scene).filter(({ postId }) => post === null || postId === post);
  const open = own.filter(isOpen);
  if (open.length > 1) return { is: 'several' };
  const offer = open[0] ?? own[0];
  return offer ? { is: 'one', offer } : { is: 'none' };
}
