import { addDays, addMonths, type CalendarDate } from '../calendar.js';
import type { ByRecord, Item } from '../measure.js';
import type { Period } from '../period.js';
import { inForce } from '../rules/inForce.js';
import { qualifiedOn } from '../rules/newlyQualified.js';
import { standing, type Standing } from '../rules/vacancy.js';
import type { Post, Spell } from '../sheets.js';
import type { Workforce } from '../workforce.js';

/** The items of workers: of a day, one for each of their spells in force that is wanted. */
export function bySpells(isWanted: (spell: Spell) => boolean, itemOf: (workforce: Workforce, spell: Spell, day: CalendarDate) => Item): ByRecord {
  return {
    records: (workforce, period) => distinct(workforce.spells.filter((spell) => isWanted(spell) && overlaps(spell.start, spell.end, period)).map(({ workerId }) => workerId)),
    itemsOf: (workforce, record, day) => workforce.spellsOf(record).filter((spell) => isWanted(spell) && inForce(spell.start, spell.end, day)).map((spell) => itemOf(workforce, spell, day)),
    turns: (workforce, record) => workforce.spellsOf(record).flatMap((spell) => [...turnsOf(spell.start, spell.end), ...qualifyingTurns(workforce, spell), ...gradeTurns(workforce, spell)]),
  };
}

/** The items of posts: of a day, one for each of their rows in force that stands as wanted. */
export function byPosts(isWanted: (standing: Standing) => boolean, itemOf: (workforce: Workforce, standing: Standing, day: CalendarDate) => Item): ByRecord {
  const standingsOf = (workforce: Workforce, record: string, day: CalendarDate) =>
    workforce.rowsOfPost(record).filter(({ from, to }) => inForce(from, to, day)).map((post: Post) => standing(workforce, post, day));
  return {
    records: (workforce, period) => distinct(workforce.posts.filter((post) => overlaps(post.from, post.to, period)).map(({ postId }) => postId)),
    itemsOf: (workforce, record, day) => standingsOf(workforce, record, day).filter(isWanted).map((one) => itemOf(workforce, one, day)),
    turns: (workforce, record) => [
      ...workforce.rowsOfPost(record).flatMap(({ from, to }) => turnsOf(from, to)),
      ...workforce.spellsOn(record).flatMap(({ start, end }) => turnsOf(start, end)),
    ],
  };
}

function turnsOf(first: CalendarDate, last: CalendarDate | null): CalendarDate[] {
  return last === null ? [first] : [first, addDays(last, 1)];
}

/** Somebody is newly qualified for 12 months. */
function qualifyingTurns(workforce: Workforce, spell: Spell): CalendarDate[] {
  const qualified = qualifiedOn(workforce, spell);
  return qualified === null ? [] : [qualified, addMonths(qualified, 12)];
}

/** Somebody's grade is that of the row of their post in force. */
function gradeTurns(workforce: Workforce, { postId }: Spell): CalendarDate[] {
  return postId === null ? [] : workforce.rowsOfPost(postId).flatMap(({ from, to }) => turnsOf(from, to));
}

function overlaps(first: CalendarDate, last: CalendarDate | null, { from, to }: Period): boolean {
  return first <= to && (last === null || last >= from);
}

function distinct(records: readonly string[]): string[] {
  return [...new Set(records)];
}
