import { addDays, addMonths, type CalendarDate } from '../workforce/calendar.js';
import { FULL_TIME } from '../workforce/amounts.js';
import type { Post } from '../workforce/sheets.js';
import { emptySeats, isOpen, movesTo, spellsOn, type Council, type Happening } from './council.js';
import { free } from './leaving.js';
import { asOwnStaff } from './people.js';
import { pick, shuffled } from './random.js';
import { CASE_MANAGEMENT } from './teams.js';

/** How many posts join the Academy. */
const ACADEMY_POSTS = 6;
const LEAST_MONTHS_TO_RISE = 36;

/** A permanent Social Worker goes to an empty seat of another team. */
export const changesTeam: Happening = (council, on) => {
  const spell = pick(council.random, free(council, 'Social Worker', on).filter(({ fte }) => fte === FULL_TIME), `worker to move on ${on}`);
  const seats = wholeSeats(council, on).filter(({ team }) => team !== spell.team);
  const { team, postId } = pick(council.random, seats, `empty seat in another team on ${on}`);
  movesTo(council, spell, on, { team, postId });
};

/** Somebody is promoted to an empty seat of another role, in whichever team it is. */
export function promotes(from: string, to: string): Happening {
  return (council, on) => {
    const experienced = free(council, from, on).filter(({ qualifiedOn }) => qualifiedOn && addMonths(qualifiedOn, LEAST_MONTHS_TO_RISE) <= on);
    const spell = pick(council.random, experienced, `${from} to promote on ${on}`);
    const { team, postId, fte } = pick(council.random, emptySeats(council, to, on), `empty seat of a ${to} on ${on}`);
    movesTo(council, spell, on, { ...asOwnStaff(council, to), team, postId, fte });
  };
}

/** Case Management becomes three teams: managers, seniors and workers are dealt out in turn. */
export const splitsCaseManagement: Happening = (council, on) => {
  closesTeam(council, 'Case Management', on, (_, place) => CASE_MANAGEMENT[place % 3] ?? '');
};

/** The Court Team's work goes to case management, its manager to the new Academy. */
export const closesCourtTeam: Happening = (council, on) => {
  closesTeam(council, 'Court Team', on, (role, place) => (role === 'Team Manager' ? 'Academy' : (CASE_MANAGEMENT[place % 3] ?? '')));
};

/** Six vacant posts from across the service are put together for those who qualified as apprentices. */
export const joinsAcademy: Happening = (council, on) => {
  const seats = shuffled(council.random, wholeSeats(council, on));
  const spread = [...seats.filter((post, place) => seats.findIndex(({ team }) => team === post.team) === place), ...seats];
  const posts = [...new Set(spread)].slice(0, ACADEMY_POSTS);
  if (posts.length < ACADEMY_POSTS) throw new Error('the sample has too few vacant posts for the Academy');
  for (const { postId } of posts) movesPost(council, postId, on, 'Academy');
};

/** Empty full-time seats of a Social Worker that are there for good. */
function wholeSeats(council: Council, on: CalendarDate): Post[] {
  return emptySeats(council, 'Social Worker', on).filter(({ fte, funding }) => fte === FULL_TIME && funding === 'permanent');
}

function closesTeam(council: Council, team: string, on: CalendarDate, successor: (role: string, place: number) => string): void {
  const roles = new Map<string, number>();
  for (const post of council.posts.filter((each) => each.team === team && isOpen(each, on))) {
    const place = roles.get(post.role) ?? 0;
    roles.set(post.role, place + 1);
    movesPost(council, post.postId, on, successor(post.role, place));
  }
  const besides = spellsOn(council, on).filter((spell) => spell.team === team && spell.postId === null);
  besides.forEach((spell, place) => movesTo(council, spell, on, { team: successor(spell.role, place) }));
}

/** The post and whoever is on it: a row and a spell end the day before, another begins. */
function movesPost(council: Council, postId: string, on: CalendarDate, team: string): void {
  const post = council.posts.find((each) => each.postId === postId && isOpen(each, on));
  if (!post) return;
  council.posts.push({ ...post, team, from: on });
  post.to = addDays(on, -1);
  for (const spell of spellsOn(council, on).filter((each) => each.postId === postId)) movesTo(council, spell, on, { team });
}
