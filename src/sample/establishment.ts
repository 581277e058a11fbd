import { FULL_TIME, type Fte } from '../workforce/amounts.js';
import { day } from '../workforce/calendar.js';
import type { Post } from '../workforce/sheets.js';
import { gradeOf } from './roles.js';

const ESTABLISHED_ON = day('2010-04-01');

// The posts of January 2021, by team and role. Part-time posts come after the full-time ones.
const PLAN: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  Compass: { 'Team Manager': 1, 'Senior Social Worker': 2, 'Social Worker': 9 },
  'Assessment North': { 'Team Manager': 1, 'Senior Social Worker': 2, 'Social Worker': 15 },
  'Assessment South': { 'Team Manager': 1, 'Senior Social Worker': 2, 'Social Worker': 15 },
  'Case Management': { 'Team Manager': 3, 'Senior Social Worker': 5, 'Social Worker': 35 },
  'Court Team': { 'Team Manager': 1, 'Senior Social Worker': 1, 'Social Worker': 5 },
  'LAC Permanency': { 'Team Manager': 1, 'Senior Social Worker': 2, 'Social Worker': 14 },
  'Leaving Care': { 'Team Manager': 1, 'Senior Social Worker': 1, 'Social Worker': 4, 'Personal Adviser': 7 },
  Placements: { 'Team Manager': 1, 'Senior Social Worker': 1, 'Supervising Social Worker': 7 },
  Adoption: { 'Team Manager': 1, 'Senior Social Worker': 1, 'Social Worker': 5 },
  "Disabled Children's Team": { 'Team Manager': 1, 'Senior Social Worker': 1, 'Social Worker': 7 },
  'Reviewing Unit': { 'Team Manager': 1, 'Independent Reviewing Officer': 7, 'Child Protection Chair': 4 },
  'Leadership Team': { 'Assistant Director': 1, 'Principal Social Worker': 1, 'Operational Manager': 2, 'Service Manager': 5 },
};

/** One post in so many of those with cases is part-time. */
const PART_TIME_EVERY = 9;
const PART_TIME: readonly Fte[] = [8_000, 6_000, 5_000];

/** Posts that came later, for a time. */
const LATER = [
  { team: 'Assessment North', role: 'Social Worker', from: '2021-04-05', to: '2023-09-30', funding: 'temporary' },
  { team: 'Assessment South', role: 'Social Worker', from: '2021-04-05', to: '2023-09-30', funding: 'temporary' },
  { team: 'LAC Permanency', role: 'Social Worker', from: '2021-09-06', to: '2023-09-30', funding: 'temporary' },
  { team: 'Case Management North', role: 'Specialist Child Protection Social Worker', from: '2022-10-03', to: '2024-09-30', funding: 'pilot' },
  { team: 'Case Management South', role: 'Specialist Child Protection Social Worker', from: '2022-10-03', to: '2024-09-30', funding: 'pilot' },
] as const;

/** The establishment before anything is moved: every post in its first team. */
export function firstPosts(): Post[] {
  const standing = Object.entries(PLAN).flatMap(([team, roles]) =>
    Object.entries(roles).flatMap(([role, count]) => Array.from({ length: count }, (_, place) => ({ team, role, fte: fteOf(role, place) }))),
  );
  const posts = standing.map((post) => ({ ...post, from: ESTABLISHED_ON, to: null, funding: 'permanent' as const }));
  const later = LATER.map((post) => ({ ...post, fte: FULL_TIME, from: day(post.from), to: day(post.to) }));
  return [...posts, ...later].map((post, place) => numbered(post, place));
}

function numbered(post: Omit<Post, 'postId' | 'grade'>, place: number): Post {
  return { ...post, postId: `SC${101 + place}`, grade: gradeOf(post.role) };
}

function fteOf(role: string, place: number): Fte {
  const holdsCases = role === 'Social Worker' || role === 'Supervising Social Worker';
  if (!holdsCases || (place + 1) % PART_TIME_EVERY !== 0) return FULL_TIME;
  return PART_TIME[Math.floor(place / PART_TIME_EVERY) % PART_TIME.length] ?? FULL_TIME;
}
