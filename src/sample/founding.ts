import { FULL_TIME, type Fte } from '../workforce/amounts.js';
import { addDays, day, type CalendarDate } from '../workforce/calendar.js';
import type { Post, Spell } from '../workforce/sheets.js';
import { isOpen, type Council } from './council.js';
import { agencyCovers } from './agencyStays.js';
import { dayBetween, FIRST_DAY, monthsBefore, mondayOf } from './days.js';
import { NAMESAKES } from './names.js';
import { joins, type Newcomer } from './people.js';
import { between, chance, pick, shuffled } from './random.js';
import { SERVICE_MANAGERS } from './teams.js';

/** Posts that stand vacant when the history begins, by role. */
const VACANT: Readonly<Record<string, number>> = {
  'Social Worker': 35,
  'Senior Social Worker': 3,
  'Supervising Social Worker': 1,
  'Independent Reviewing Officer': 1,
};
const COVERED = 22;
const JOB_SHARES = 2;

const ORIGINS: readonly Spell['origin'][] = ['other local authority', 'other local authority', 'step up', 'frontline', 'agency', 'overseas', 'not known'];

/** Fills the county as it stands on 1 January 2021. */
export function founds(council: Council): void {
  const posts = council.posts.filter((post) => isOpen(post, FIRST_DAY));
  const twoTeams = halfPosts(posts);
  const vacant = chosenVacant(council, posts.filter((post) => !twoTeams.includes(post)));
  const named: Readonly<Record<string, string[]>> = { 'Service Manager': [...SERVICE_MANAGERS], 'Senior Social Worker': [...NAMESAKES] };
  for (const post of posts) {
    if (vacant.has(post.postId) || twoTeams.includes(post)) continue;
    occupies(council, post, workingHours(council, post), named[post.role]?.shift());
  }
  sharesJobs(council, posts.filter(({ postId }) => vacant.has(postId)));
  worksInTwoTeams(council, twoTeams);
  for (let cover = 0; cover < COVERED; cover += 1) agencyCovers('Social Worker')(council, startBefore(council, 20));
}

function chosenVacant(council: Council, posts: readonly Post[]): Set<string> {
  const chosen = Object.entries(VACANT).flatMap(([role, count]) =>
    shuffled(council.random, posts.filter((post) => post.role === role && post.fte === FULL_TIME)).slice(0, count),
  );
  return new Set(chosen.map(({ postId }) => postId));
}

function occupies(council: Council, post: Post, fte: Fte, name?: string): void {
  const { role, team, postId } = post;
  const career = role === 'Social Worker' && chance(council.random, 0.3) ? newlyQualified(council) : experienced(council);
  joins(council, { ...career, contract: 'permanent', role, team, postId, fte, ...(name && { name }) });
}

type Career = Pick<Newcomer, 'start' | 'qualifiedOn' | 'origin'>;

function newlyQualified({ random }: Council): Career {
  const start = pick(random, [day('2019-09-09'), day('2020-02-03'), day('2020-09-07'), day('2020-09-07')], 'intake');
  return { start, qualifiedOn: dayBetween(random, monthsBefore(start, 3), monthsBefore(start, 2)), origin: 'newly qualified' };
}

function experienced(council: Council): Career {
  const start = startBefore(council, 110);
  return { start, qualifiedOn: monthsBefore(start, between(council.random, 14, 150)), origin: pick(council.random, ORIGINS, 'origin') };
}

/** A Monday in so many months before the history begins. */
function startBefore(council: Council, months: number): CalendarDate {
  return mondayOf(dayBetween(council.random, monthsBefore(FIRST_DAY, months), addDays(FIRST_DAY, -60)));
}

function workingHours(council: Council, post: Post): Fte {
  if (!post.role.endsWith('Social Worker') || post.fte < FULL_TIME || chance(council.random, 0.82)) return post.fte;
  return pick(council.random, [8_000, 8_000, 6_000, 9_000], 'working hours');
}

/** Two people on one post. */
function sharesJobs(council: Council, vacant: readonly Post[]): void {
  for (const post of vacant.filter(({ role }) => role === 'Social Worker').slice(0, JOB_SHARES)) {
    occupies(council, post, 5_000);
    occupies(council, post, 5_000);
  }
}

function halfPosts(posts: readonly Post[]): Post[] {
  return ['Assessment North', 'LAC Permanency'].flatMap((team) => posts.find((post) => post.team === team && post.fte < FULL_TIME) ?? []);
}

/** One person with half a post in each of two teams. */
function worksInTwoTeams(council: Council, [first, second]: readonly Post[]): void {
  if (!first || !second) throw new Error('the sample has no two part-time posts');
  const start = day('2018-05-14');
  const newcomer = { contract: 'permanent', start, qualifiedOn: day('2009-07-03'), origin: 'other local authority', fte: 5_000 } as const;
  const spell = joins(council, { ...newcomer, role: first.role, team: first.team, postId: first.postId });
  council.spells.push({ ...spell, team: second.team, postId: second.postId });
}

