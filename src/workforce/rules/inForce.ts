import type { CalendarDate } from '../calendar.js';
import type { Post, Spell } from '../sheets.js';
import type { Workforce } from '../workforce.js';

/** DATA.md, Day: 'in force when start <= D and (no end, or D <= end)'. */
export function inForce(from: CalendarDate | null, to: CalendarDate | null, day: CalendarDate): boolean {
  return (from === null || from <= day) && (to === null || day <= to);
}

export function spellsInForce(workforce: Workforce, day: CalendarDate): Spell[] {
  return workforce.spells.filter((spell) => inForce(spell.start, spell.end, day));
}

export function postsInForce(workforce: Workforce, day: CalendarDate): Post[] {
  return workforce.posts.filter((post) => inForce(post.from, post.to, day));
}

/** DATA.md, Permanent staff: 'permanent and fixed-term contracts together'. */
export function isPermanent(spell: Spell): boolean {
  return spell.contract !== 'agency';
}

export function isAgency(spell: Spell): boolean {
  return spell.contract === 'agency';
}
