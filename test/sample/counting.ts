import { addDays, type CalendarDate } from '../../src/workforce/calendar.js';
import type { Post, Spell } from '../../src/workforce/sheets.js';
import { severnshire } from '../../src/sample/severnshire.js';

// The counting rules of DATA.md once more, as plain loops: a measure that is wrong can't hide behind itself.

export const sample = severnshire();

export function inForce(from: CalendarDate | null, to: CalendarDate | null, on: CalendarDate): boolean {
  return (from === null || from <= on) && (to === null || on <= to);
}

export function spellsOn(on: CalendarDate): Spell[] {
  return sample.workers.filter(({ start, end }) => inForce(start, end, on));
}

export function agencyOn(on: CalendarDate): string[] {
  return idsOf(spellsOn(on).filter(({ contract }) => contract === 'agency'));
}

export function idsOf(rows: readonly { readonly workerId: string | null }[]): string[] {
  return [...new Set(rows.map(({ workerId }) => workerId ?? ''))];
}

/** First days of permanent and fixed-term spells with none in the 31 days before. */
export function starters(from: CalendarDate, to: CalendarDate): Spell[] {
  return own().filter((spell) => {
    const before = own().filter((other) => other.workerId === spell.workerId && other.start < spell.start);
    return from <= spell.start && spell.start <= to && !before.some(({ end }) => end === null || end >= addDays(spell.start, -31));
  });
}

/** Ends of permanent and fixed-term spells with none the day after, nor one that starts within 31 days. */
export function leavers(from: CalendarDate, to: CalendarDate): Spell[] {
  return own().filter((spell) => {
    const { workerId, end } = spell;
    if (end === null || end < from || end > to) return false;
    const others = own().filter((other) => other !== spell && other.workerId === workerId);
    return !others.some((other) => inForce(other.start, other.end, addDays(end, 1)) || (other.start > end && other.start <= addDays(end, 31)));
  });
}

export function appointed(from: CalendarDate, to: CalendarDate): Spell[] {
  const converted = new Set(sample.conversions.filter(({ stage }) => stage === 'converted').map(({ workerId, on }) => `${workerId} ${on}`));
  return starters(from, to).filter(({ workerId, start }) => !converted.has(`${workerId} ${start}`));
}

/** The conversions of a period with the spell left and the spell taken. */
export function conversions(from: CalendarDate, to: CalendarDate): { on: CalendarDate; left: Spell; taken: Spell }[] {
  return sample.conversions.filter(({ stage, on }) => stage === 'converted' && from <= on && on <= to).map(({ workerId, on }) => {
    const left = sample.workers.find((spell) => spell.workerId === workerId && spell.contract === 'agency' && spell.end === addDays(on, -1));
    const taken = sample.workers.find((spell) => spell.workerId === workerId && spell.contract === 'permanent' && spell.start === on);
    if (!left || !taken) throw new Error(`${workerId} has no spells on both sides of ${on}`);
    return { on, left, taken };
  });
}

/** The posts in force on a day that no permanent or fixed-term spell is on. */
export function vacantPosts(on: CalendarDate): Post[] {
  const taken = new Set(spellsOn(on).filter(({ contract }) => contract !== 'agency').map(({ postId }) => postId));
  return sample.posts.filter((post) => inForce(post.from, post.to, on) && !taken.has(post.postId));
}

export function tally(values: readonly (string | null)[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const value of values) counts[value ?? 'not recorded'] = (counts[value ?? 'not recorded'] ?? 0) + 1;
  return counts;
}

function own(): Spell[] {
  return sample.workers.filter(({ contract }) => contract !== 'agency');
}
