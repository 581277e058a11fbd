import type { CalendarDate } from '../calendar.js';
import type { Post, Spell } from '../sheets.js';
import type { Workforce } from '../workforce.js';
import { keptByDay } from './keptByDay.js';

/** DATA.md, Day: 'in force when start <= D and (no end, or D <= end)'. */
export function inForce(from: CalendarDate | null, to: CalendarDate | null, day: CalendarDate): boolean {
  return (from === null || from <= day) && (to === null || day <= to);
}

export const spellsInForce = keptByDay((workforce, day): readonly Spell[] => workforce.spells.filter((spell) => inForce(spell.start, spell.end, day)));

export const postsInForce = keptByDay((workforce, day): readonly Post[] => workforce.posts.filter((post) => inForce(post.from, post.to, day)));

/** The row of a post in force on a day; null where there is none. */
export function postOn(workforce: Workforce, postId: string, day: CalendarDate): Post | null {
  return workforce.rowsOfPost(postId).find(({ from, to }) => inForce(from, to, day)) ?? null;
}

/** DATA.md, Permanent staff: 'permanent and fixed-term contracts together'. */
export function isPermanent(spell: Spell): boolean {
  return spell.contract !== 'agency';
}

export function isAgency(spell: Spell): boolean {
  return spell.contract === 'agency';
}
