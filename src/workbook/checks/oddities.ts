import { addDays, longDate } from '../../workforce/calendar.js';
import { fteNumber } from '../../workforce/amounts.js';
import type { Records } from '../../workforce/records.js';
import type { Post, Spell } from '../../workforce/sheets.js';
import { DESTINATIONS } from '../destinations.js';
import type { Report } from './report.js';
import { nearestWords } from './nearest.js';
import { grouped } from './spells.js';

interface Span {
  readonly from: string;
  readonly to: string | null;
}

/** A spell in another team or role than its post's, and a permanent worker without a post (DATA.md, Reading rules: warnings). */
export function checkSpellsAgainstPosts(after: Records, report: Report): void {
  if (!after.known.has('posts')) return;
  const posts = grouped(after.rows.posts.values(), (post) => post.postId);
  for (const spell of after.rows.workers.values()) {
    if (!spell.postId) {
      if (isOwn(spell)) report('workers', spell, 'postId', `is blank for ${spell.workerId}, whose contract is ${spell.contract}; the spell fills no post`);
      continue;
    }
    const during = (posts.get(spell.postId) ?? []).filter((post) => overlap(spanOf(spell), post));
    for (const field of ['team', 'role'] as const) {
      const other = during.find((post) => post[field] !== spell[field]);
      if (other && spell[field]) report('workers', spell, field, `is another ${field} than that of post ${spell.postId}, ${other[field]}`);
    }
  }
}

/** Permanent workers whose FTE together exceed their post's (DATA.md, Reading rules: a warning). */
export function checkOverfilledPosts(after: Records, report: Report): void {
  const posts = grouped(after.rows.posts.values(), (post) => post.postId);
  const spells = grouped(after.rows.workers.values(), (spell) => (isOwn(spell) && spell.start ? spell.postId : null));
  for (const [postId, onPost] of spells) {
    for (const spell of onPost) {
      const together = onPost.filter((other) => overlap({ from: spell.start, to: spell.start }, spanOf(other)));
      const post = (posts.get(postId) ?? []).find((each) => overlap({ from: spell.start, to: spell.start }, each));
      if (post && together.length > 1 && sum(together) > post.fte) report('workers', spell, 'postId', overfilled(post, together, spell));
    }
  }
}

/** Workers with cases in a week in which they have no spell (DATA.md, Reading rules: a warning), one warning a worker; who is none that is recorded is told with those near. */
export function checkCasesWithoutSpell(after: Records, report: Report): void {
  if (!after.known.has('workers')) return;
  const spells = grouped(after.rows.workers.values(), (spell) => spell.workerId);
  const names = new Map([...after.rows.workers.values()].map((spell) => [spell.workerId, spell.name ?? '']));
  const odd = [...after.rows.caseloads.values()].filter(({ workerId, cases, weekEnding }) => {
    if (!workerId || !cases || !weekEnding) return false;
    return !spells.get(workerId)?.some((spell) => overlap(spanOf(spell), { from: addDays(weekEnding, -6), to: weekEnding }));
  });
  for (const [workerId, rows] of grouped(odd, (row) => row.workerId)) {
    const [first] = rows;
    const more = rows.length > 1 ? `, and in ${rows.length - 1} more ${rows.length === 2 ? 'row' : 'rows'}` : '';
    if (first) report('caseloads', first, 'workerId', `has cases in the week to ${longDate(first.weekEnding)}${more}, but no spell then in workers; ${workerId} is left out of averages${spells.has(workerId) ? '' : nearestWords(workerId, names)}`);
  }
}

/** A cohort member who went to what is neither a team nor a destination of DATA.md. */
export function checkDestinations(after: Records, report: Report): void {
  if (!after.known.has('teams')) return;
  const known = new Set<string>([...DESTINATIONS, ...[...after.rows.teams.values()].map(({ team }) => team)]);
  for (const member of after.rows.cohortMembers.values()) {
    if (member.destination && !known.has(member.destination)) report('cohortMembers', member, 'destination', `is neither a team nor one of: ${DESTINATIONS.join(', ')}`);
  }
}

function overfilled(post: Post, together: readonly Spell[], spell: Spell): string {
  const workers = together.map(({ workerId }) => workerId).join(' and ');
  return `has ${fteNumber(post.fte)} FTE, but ${workers} together fill ${fteNumber(sum(together))} from ${longDate(spell.start)}`;
}

function sum(spells: readonly Spell[]): number {
  return spells.reduce((total, { fte }) => total + fte, 0);
}

function isOwn({ contract }: Spell): boolean {
  return contract === 'permanent' || contract === 'fixed-term';
}

function spanOf({ start, end }: Spell): Span {
  return { from: start, to: end };
}

function overlap(a: Span, b: Span): boolean {
  return (a.to === null || b.from <= a.to) && (b.to === null || a.from <= b.to);
}
