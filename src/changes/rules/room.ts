import type { Fte } from '../../workforce/amounts.js';
import { later, longDate, type CalendarDate } from '../../workforce/calendar.js';
import { inForce, isPermanent, postOn } from '../../workforce/rules/inForce.js';
import { openOffers } from '../../workforce/rules/offers.js';
import { standings } from '../../workforce/rules/vacancy.js';
import type { Post } from '../../workforce/sheets.js';
import { listed } from '../../workforce/words.js';
import type { Workforce } from '../../workforce/workforce.js';
import type { Offered, Scene } from '../command.js';
import { fteLabel, nameAndId } from '../labels.js';

/** Why a post is not there on a day, in one sentence; null where it is. */
export function whyNoPost(workforce: Workforce, postId: string, day: CalendarDate): string | null {
  const rows = workforce.rowsOfPost(postId);
  const last = rows.at(-1);
  if (!last) return `There is no post ${postId} in the records.`;
  if (postOn(workforce, postId, day)) return null;
  if (rows[0]!.from > day) return `Post ${postId} is only funded from ${longDate(rows[0]!.from)}.`;
  return last.to !== null && last.to < day ? `Post ${postId} is not funded on ${longDate(day)}: it ended on ${longDate(last.to)}.` : `Post ${postId} is not funded on ${longDate(day)}.`;
}

/** The FTE of a post that no permanent or fixed-term worker fills on a day or from it on; `without` is left out of the count. */
export function roomIn(workforce: Workforce, post: Post, day: CalendarDate, without?: string): Fte {
  const others = workforce.spellsOn(post.postId).filter((spell) => isPermanent(spell) && spell.workerId !== without && (spell.end === null || spell.end >= day));
  const days = [day, ...others.map(({ start }) => later(start, day))];
  const filled = days.map((one) => others.filter(({ start, end }) => inForce(start, end, one)).reduce((sum, { fte }) => sum + fte, 0));
  return Math.max(0, post.fte - Math.max(...filled));
}

/** Why a post has no room for so much FTE on a day; null where it has. */
export function whyNoRoom(workforce: Workforce, post: Post, day: CalendarDate, fte: Fte, without?: string): string | null {
  const room = roomIn(workforce, post, day, without);
  if (room >= fte) return null;
  const holders = workforce.spellsOn(post.postId).filter((spell) => isPermanent(spell) && spell.workerId !== without && (spell.end === null || spell.end >= day));
  const by = listed([...new Set(holders.map(({ workerId }) => nameAndId(workforce, workerId)))]);
  const filled = by === '' ? `it has ${fteLabel(post.fte)} in all` : `${by} ${holders.length === 1 ? 'is' : 'are'} in it`;
  return `Post ${post.postId} has no room for ${fteLabel(fte)} on ${longDate(day)}: ${filled}, and ${room === 0 ? 'nothing' : fteLabel(room)} is free.`;
}

/** Others who are expected in a post, as warnings. */
export function othersExpected(workforce: Workforce, postId: string, person: string, today: CalendarDate): readonly string[] {
  const offers = openOffers(workforce, today).filter((offer) => offer.postId === postId && offer.person !== person);
  return offers.map((offer) => `post ${postId} is also offered to ${nameAndId(workforce, offer.person)} (${offer.status}${offer.expectedStart ? `, expected ${longDate(offer.expectedStart)}` : ''})`);
}

/** The posts with room on a day, for a form: those of a role first. */
export function vacantPosts({ workforce, today }: Scene, day: CalendarDate | null, role: string | null): readonly Offered[] {
  const vacant = standings(workforce, day ?? today).filter(({ vacantFte }) => vacantFte > 0);
  const ranked = [...vacant].sort((a, b) => Number(b.post.role === role) - Number(a.post.role === role));
  return ranked.map(({ post, vacantFte }) => ({ value: post.postId, title: `${post.postId} ${post.role}, ${post.team} (${fteLabel(vacantFte)} vacant)` }));
}
