import { FULL_TIME, type Fte } from '../workforce/amounts.js';
import { addDays, day } from '../workforce/calendar.js';
import type { Post, Spell } from '../workforce/sheets.js';
import { isOpen, type Council, type Draft } from './council.js';
import { arrives } from './agencyStays.js';
import { dayBetween, FIRST_DAY, monthsBefore, mondayOf } from './days.js';
import { NAMESAKES } from './names.js';
import { joins, type Newcomer } from './people.js';
import { between, chance, pick, shuffled } from './random.js';
import { SERVICE_MANAGERS } from './teams.js';

/** Posts that came as demand grew and stand vacant when the history begins, by role. */
const VACANT: Readonly<Record<string, number>> = {
  'Social Worker': 33,
  'Senior Social Worker': 3,
  'Supervising Social Worker': 1,
  'Independent Reviewing Officer': 1,
};
const GROWTH = ['2019-10-07', '2020-04-06', '2020-10-05'].map(day);
const COVERED = 22;
const JOB_SHARES = 2;
const LONGEST_SERVICE_MONTHS = 110;

const ORIGINS: readonly Spell['origin'][] = ['other local authority', 'other local authority', 'step up', 'frontline', 'agency', 'overseas', 'not known'];

/** Fills the county as it stands on 1 January 2021. */
export function founds(council: Council): void {
  const posts = council.posts.filter((post) => isOpen(post, FIRST_DAY));
  const twoTeams = halfPosts(posts);
  const vacant = chosenVacant(council, posts);
  const filled = posts.filter((post) => !twoTeams.includes(post) && !vacant.includes(post));
  const shared = shuffled(council.random, filled.filter(isWholeSocialWorker)).slice(0, JOB_SHARES);
  const named: Readonly<Record<string, string[]>> = { 'Service Manager': [...SERVICE_MANAGERS], 'Senior Social Worker': [...NAMESAKES] };
  for (const post of filled) {
    const hours = shared.includes(post) ? [5_000, 5_000] : [workingHours(council, post)];
    for (const fte of hours) occupies(council, post, fte, named[post.role]?.shift());
  }
  worksInTwoTeams(council, twoTeams);
  for (const post of vacant) post.from = pick(council.random, GROWTH, 'day of growth');
  for (const post of vacant.filter(isWholeSocialWorker).slice(0, COVERED)) covers(council, post);
}

function covers(council: Council, { role, team, postId, fte, from }: Post): void {
  const start = mondayOf(dayBetween(council.random, addDays(from, 14), addDays(FIRST_DAY, -14)));
  arrives(council, start, { role, team, postId, fte, cover: 'vacancy' });
}

function chosenVacant({ random }: Council, posts: readonly Draft<Post>[]): Draft<Post>[] {
  return Object.entries(VACANT).flatMap(([role, count]) =>
    shuffled(random, posts.filter((post) => post.role === role && post.fte === FULL_TIME)).slice(0, count),
  );
}

function isWholeSocialWorker({ role, fte }: Post): boolean {
  return role === 'Social Worker' && fte === FULL_TIME;
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
  const start = mondayOf(dayBetween(council.random, monthsBefore(FIRST_DAY, LONGEST_SERVICE_MONTHS), addDays(FIRST_DAY, -60)));
  return { start, qualifiedOn: monthsBefore(start, between(council.random, 14, 150)), origin: pick(council.random, ORIGINS, 'origin') };
}

function workingHours(council: Council, post: Post): Fte {
  if (!post.role.endsWith('Social Worker') || post.fte < FULL_TIME || chance(council.random, 0.82)) return post.fte;
  return pick(council.random, [8_000, 8_000, 6_000, 9_000], 'working hours');
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

