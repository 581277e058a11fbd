import { addDays, daysBetween } from './days.js';
import { countOf, isPermanent, permanentSpells, spellsOn } from './people.js';
import { cell, code, fteOf, inForce, rowsOf, type Row, type Sheets } from './rows.js';
import { EVERYWHERE, inScope, type Scope } from './scope.js';

/** A post on a day with those who are on it. */
export interface PostOnDay {
  readonly id: string;
  readonly row: Row;
  /** FTE without a permanent or fixed-term worker. */
  readonly vacantFte: number;
  readonly vacant: boolean;
  readonly partVacant: boolean;
  /** Vacant, with an agency worker on it. */
  readonly covered: boolean;
  readonly emptySeat: boolean;
}

export function postsOn(sheets: Sheets, day: string, scope: Scope = EVERYWHERE): PostOnDay[] {
  const posts: PostOnDay[] = [];
  const spells = spellsOn(sheets, day);
  for (const row of rowsOf(sheets, 'posts')) {
    if (!inForce(row, day, 'from', 'to')) continue;
    const post = postOnDay(row, spells);
    if (inScope({ ...row, standing: standingOf(post) }, scope, day)) posts.push(post);
  }
  return posts;
}

export function vacancies(sheets: Sheets, day: string, scope: Scope = EVERYWHERE): PostOnDay[] {
  return postsOn(sheets, day, scope).filter((post) => post.vacant);
}

export function vacantFte(sheets: Sheets, day: string, scope: Scope = EVERYWHERE): number {
  return vacantFteOf(postsOn(sheets, day, scope));
}

export function vacantFteOf(posts: readonly PostOnDay[]): number {
  let sum = 0;
  for (const post of posts) sum += Math.round(post.vacantFte * 10000);
  return sum / 10000;
}

/** In per cent; null where there is neither a vacancy nor anybody in post. */
export function vacancyRate(sheets: Sheets, day: string, scope: Scope = EVERYWHERE): number | null {
  const vacant = vacantFte(sheets, day, scope);
  const inPost = countOf(permanentSpells(sheets, day, scope)).fte;
  return vacant + inPost === 0 ? null : (100 * vacant) / (vacant + inPost);
}

/** The first day of a vacancy that is open on `day`. A post that was closed and opened again begins anew. */
export function vacantSince(sheets: Sheets, post: string, day: string): string {
  let since = '';
  let last = '';
  for (const row of rowsOf(sheets, 'posts').filter((each) => cell(each, 'post_id') === post).sort(byFrom)) {
    if (cell(row, 'from') > day) break;
    if (last === '' || cell(row, 'from') > addDays(last, 1)) since = cell(row, 'from');
    last = cell(row, 'to') || '9999-12-30';
  }
  for (const spell of rowsOf(sheets, 'workers')) {
    if (cell(spell, 'post_id') !== post || !isPermanent(spell) || cell(spell, 'end') === '') continue;
    const after = addDays(cell(spell, 'end'), 1);
    if (after > since && after <= day) since = after;
  }
  return since;
}

/** The posts of which a vacancy began from one day to another, each once, as their row was on the last of these. */
export function becameVacant(sheets: Sheets, from: string, to: string, scope: Scope = EVERYWHERE): Row[] {
  const posts = new Map<string, Row>();
  let before = new Set(vacancies(sheets, addDays(from, -1)).map(({ id }) => id));
  for (let day = from; day <= to; day = addDays(day, 1)) {
    const open = vacancies(sheets, day);
    for (const { id, row } of vacancies(sheets, day, scope)) if (!before.has(id)) posts.set(id, row);
    before = new Set(open.map(({ id }) => id));
  }
  return [...posts.values()];
}

export function daysVacant(sheets: Sheets, post: string, day: string): number {
  return daysBetween(vacantSince(sheets, post, day), day);
}

/** Vacant posts and vacant FTE on a later day: offers accepted start, spells with an end leave. */
export function projectedVacancies(sheets: Sheets, today: string, day: string, scope: Scope = EVERYWHERE): { posts: string[]; fte: number } {
  const open = postsOn(sheets, day, scope).filter((post) => !willBeFilled(sheets, post.id, today, day));
  return { posts: open.filter((post) => post.vacant).map((post) => post.id), fte: vacantFteOf(open) };
}

function willBeFilled(sheets: Sheets, post: string, today: string, day: string): boolean {
  return rowsOf(sheets, 'offers').some((offer) => {
    const start = cell(offer, 'expected_start');
    return cell(offer, 'post_id') === post && isAccepted(offer, today) && start >= today && start <= day;
  });
}

/** Made and accepted by a day; a blank day of accepting is taken as accepted. */
export function isAccepted(offer: Row, day: string): boolean {
  return code(offer, 'status') === 'accepted' && cell(offer, 'offered_on') <= day && cell(offer, 'accepted_on') <= day;
}

/** People who have accepted an offer and are expected to start in a period, today at the earliest. */
export function expectedStarters(sheets: Sheets, today: string, from: string, to: string, scope: Scope = EVERYWHERE): Row[] {
  return rowsOf(sheets, 'offers').filter((offer) => {
    const start = cell(offer, 'expected_start');
    if (!isAccepted(offer, today) || start < today || start < from || start > to) return false;
    const rows = rowsOf(sheets, 'posts').filter((row) => cell(row, 'post_id') === cell(offer, 'post_id')).sort(byFrom);
    const post = rows.filter((row) => cell(row, 'from') <= start).at(-1) ?? rows[0] ?? {};
    return inScope({ ...offer, team: cell(post, 'team'), role: cell(post, 'role') }, scope, start);
  });
}

function postOnDay(row: Row, spells: readonly Row[]): PostOnDay {
  const id = cell(row, 'post_id');
  const onIt = spells.filter((spell) => cell(spell, 'post_id') === id);
  const permanent = onIt.filter(isPermanent);
  let filled = 0;
  for (const spell of permanent) filled += fteOf(spell);
  const vacant = permanent.length === 0;
  const covered = vacant && onIt.length > 0;
  const open = Math.max(0, fteOf(row) - filled);
  return { id, row, vacantFte: open / 10000, vacant, partVacant: !vacant && open > 0, covered, emptySeat: vacant && !covered };
}

function standingOf({ covered, emptySeat, partVacant }: PostOnDay): string {
  return covered ? 'covered' : emptySeat ? 'empty seat' : partVacant ? 'part vacant' : 'filled';
}

function byFrom(a: Row, b: Row): number {
  return cell(a, 'from') < cell(b, 'from') ? -1 : 1;
}
