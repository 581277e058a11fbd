import { addDays, type CalendarDate } from '../workforce/calendar.js';
import type { Absence, ConversionStep, Leaver, Offer, Post, Spell } from '../workforce/sheets.js';
import { firstPosts } from './establishment.js';
import { namesFrom } from './names.js';
import { randomFrom, type Random } from './random.js';

export type Draft<T> = { -readonly [F in keyof T]: T[F] };

/** The county while its history is played: rows are added, and closed as things happen. */
export interface Council {
  readonly random: Random;
  readonly nextName: () => string;
  readonly posts: Draft<Post>[];
  readonly spells: Draft<Spell>[];
  readonly absences: Absence[];
  readonly leavers: Leaver[];
  readonly conversions: ConversionStep[];
  /** Offers that were taken up. */
  readonly offers: Omit<Offer, 'person'>[];
  /** The worker ids of those who joined for a cohort, by its name. */
  readonly intakes: Map<string, string[]>;
}

/** Something that happens on a day. */
export type Happening = (council: Council, on: CalendarDate) => void;

export function emptyCouncil(seed: number): Council {
  return {
    random: randomFrom(seed),
    // Names have numbers of their own: another list of names must not change what happens.
    nextName: namesFrom(randomFrom(seed + 100)),
    posts: firstPosts(),
    spells: [],
    absences: [],
    leavers: [],
    conversions: [],
    offers: [],
    intakes: new Map(),
  };
}

/** In force: from the first day to the last, both included. */
export function isOpen(row: Spell | Post, on: CalendarDate): boolean {
  const from = 'start' in row ? row.start : row.from;
  const to = 'start' in row ? row.end : row.to;
  return from <= on && (to === null || on <= to);
}

export function spellsOn(council: Council, on: CalendarDate): Draft<Spell>[] {
  return council.spells.filter((spell) => isOpen(spell, on));
}

export function postOn(council: Council, postId: string | null, on: CalendarDate): Draft<Post> {
  const post = council.posts.find((candidate) => candidate.postId === postId && isOpen(candidate, on));
  if (!post) throw new Error(`the sample has no post ${postId} on ${on}`);
  return post;
}

/** Posts of a role that no permanent or fixed-term spell is on, on the day or from a later one. */
export function vacantPosts(council: Council, role: string, on: CalendarDate): Draft<Post>[] {
  const taken = new Set(notOver(council, on).filter(isOwn).map((spell) => spell.postId));
  return council.posts.filter((post) => post.role === role && isOpen(post, on) && !taken.has(post.postId));
}

/** Posts of a role that nobody fills, agency workers included. */
export function emptySeats(council: Council, role: string, on: CalendarDate): Draft<Post>[] {
  const covered = new Set(notOver(council, on).map((spell) => spell.postId));
  return vacantPosts(council, role, on).filter((post) => !covered.has(post.postId));
}

function notOver(council: Council, on: CalendarDate): Spell[] {
  return council.spells.filter(({ end }) => end === null || on <= end);
}

/** Permanent or fixed-term. */
export function isOwn(spell: Spell): boolean {
  return spell.contract !== 'agency';
}

/** The first day of a worker in this contract. */
export function firstDay(council: Council, spell: Spell): CalendarDate {
  const same = council.spells.filter((other) => other.workerId === spell.workerId && other.contract === spell.contract);
  return same.map((other) => other.start).reduce((a, b) => (a < b ? a : b));
}

/** Ends a spell the day before `on` and goes on in another team, post and role from `on`. Throws for one that starts on that day. */
export function movesTo(council: Council, spell: Draft<Spell>, on: CalendarDate, to: Partial<Spell>): Draft<Spell> {
  if (spell.start >= on) throw new Error(`${spell.workerId} of the sample would move on ${on}, before having been there`);
  const next = { ...spell, ...to, start: on };
  spell.end = addDays(on, -1);
  council.spells.push(next);
  return next;
}
