import { addDays, later, type CalendarDate } from '../calendar.js';
import type { Fte } from '../amounts.js';
import type { Post } from '../sheets.js';
import type { Workforce } from '../workforce.js';
import { inForce, isPermanent, postsInForce } from './inForce.js';
import { keptByDay } from './keptByDay.js';

/** How a post stands on a day (DATA.md, Vacancy). */
export interface Standing {
  readonly post: Post;
  /** Its FTE less the FTE of permanent and fixed-term spells on it, never below 0. */
  readonly vacantFte: Fte;
  /** A vacant post is covered when an agency spell is on it, and otherwise an empty seat. */
  readonly status: 'filled' | 'part-vacant' | 'covered' | 'empty seat';
}

/** Every post in force on the day, with what of it is vacant. Absence does not make a vacancy. */
export const standings = keptByDay((workforce, day): readonly Standing[] => postsInForce(workforce, day).map((post) => standing(workforce, post, day)));

/** How a post in force on the day stands. */
export function standing(workforce: Workforce, post: Post, day: CalendarDate): Standing {
  let filled = 0;
  let covered = false;
  for (const spell of workforce.spellsOn(post.postId)) {
    if (!inForce(spell.start, spell.end, day)) continue;
    if (isPermanent(spell)) filled += spell.fte;
    else covered = true;
  }
  return { post, vacantFte: Math.max(0, post.fte - filled), status: statusOf(post, filled, covered) };
}

function statusOf(post: Post, filled: Fte, covered: boolean): Standing['status'] {
  if (filled > 0) return filled < post.fte ? 'part-vacant' : 'filled';
  return covered ? 'covered' : 'empty seat';
}

/** No permanent or fixed-term spell is on it. */
export function isVacant(standing: Standing): boolean {
  return standing.status === 'covered' || standing.status === 'empty seat';
}

/**
 * The first day that a post, vacant on `day`, has stood vacant:
 * 'the day after the last permanent or fixed-term spell on it, or since its `from`' (DATA.md, Vacancy).
 * A post that only changed team or FTE keeps its first `from`.
 */
export function vacantSince(workforce: Workforce, post: Post, day: CalendarDate): CalendarDate {
  const ends = workforce.spellsOn(post.postId).filter(isPermanent).flatMap((spell) => (spell.end !== null && spell.end < day ? [spell.end] : []));
  const opened = openedOn(workforce, post);
  return ends.reduce((since, end) => later(since, addDays(end, 1)), opened);
}

function openedOn(workforce: Workforce, post: Post): CalendarDate {
  const before = workforce.rowsOfPost(post.postId).find((row) => row.to !== null && addDays(row.to, 1) === post.from);
  return before ? openedOn(workforce, before) : post.from;
}
