import { between, chance, randomFrom, type Random } from '../../../src/sample/random.js';
import { addDays, addMonths, day } from '../../../src/workforce/calendar.js';
import type { Fact } from '../../../src/workforce/records.js';
import type { Post, Spell } from '../../../src/workforce/sheets.js';
import { factsAboutPeople } from './aboutPeople.js';
import { caseloadFacts } from './caseloads.js';
import { cohortFacts } from './cohorts.js';
import { put } from './rows.js';
import { spellsOn, type Span } from './spells.js';
import { teamFacts } from './teams.js';

export const TODAY = day('2025-01-31');

/** How large a council is: the people in post, agency included, and the years of weekly caseloads. */
export interface Size {
  readonly workers: number;
  readonly years: number;
}

// A few posts are empty.
const POSTS_A_WORKER = 1.03;
const ROLES: readonly (readonly [role: string, grade: string])[] = [
  ['Team Manager', 'PO4'], ['Senior Social Worker', 'PO2'], ['Senior Social Worker', 'PO2'], ['Family Support Worker', 'SO1'],
  ...Array.from({ length: 7 }, () => ['Social Worker', 'PO1'] as const),
];

/** The rows of a council of that size, the same ones every time, in the order of the sheets. */
export function councilFacts({ workers, years }: Size): Fact[] {
  const random = randomFrom(workers);
  const span = { from: addMonths(TODAY, -12 * years), to: TODAY };
  const teams = teamFacts(workers);
  const names = teams.map(({ row }) => row!.team);
  const posts = postsOf(workers, names, random);
  let people = 0;
  const spells = posts.flatMap((post) => spellsOn(post, span, random, () => people++));
  return [
    ...teams,
    ...posts.map((post) => put('posts', post)),
    ...spells.map((spell) => put('workers', spell)),
    ...factsAboutPeople(spells, span, random),
    ...cohortFacts(spells, span),
    ...caseloadFacts(spells, names, span, random),
    ...offerFacts(posts, spells, span, random),
    ...referenceFacts(),
  ];
}

function postsOf(workers: number, teams: readonly string[], random: Random): Post[] {
  return Array.from({ length: Math.round(workers * POSTS_A_WORKER) }, (_, n) => {
    const team = n % teams.length;
    const [role, grade] = ROLES[Math.floor(n / teams.length) % ROLES.length]!;
    const fte = chance(random, 0.85) ? 10_000 : between(random, 10, 18) * 500;
    return { postId: `P${String(n).padStart(6, '0')}`, team: teams[team]!, role, grade, fte, from: day('2010-04-01'), to: null, funding: 'permanent' };
  });
}

/** For every third empty post somebody is to come. */
function offerFacts(posts: readonly Post[], spells: readonly Spell[], { to }: Span, random: Random): Fact[] {
  const taken = new Set(spells.filter(({ end }) => end === null).map(({ postId }) => postId));
  const empty = posts.filter(({ postId }, n) => n % 3 === 0 && !taken.has(postId));
  return empty.map(({ postId }, n) => put('offers', {
    postId, name: `Candidate ${n}`, person: `N${String(n).padStart(6, '0')}`, origin: 'other local authority', offeredOn: addDays(to, -30),
    acceptedOn: addDays(to, -20), expectedStart: addDays(to, between(random, 5, 90)), status: 'accepted',
  }));
}

function referenceFacts(): Fact[] {
  const settings = { council: 'Benchshire', region: 'West Midlands', supervision_days: '28', today: TODAY };
  return [
    put('events', { name: 'Inspection', from: addMonths(TODAY, -4) }),
    ...['Social Worker', 'Senior Social Worker', 'Team Manager'].flatMap((role) => [
      put('costs', { contract: 'permanent', role, annualCost: 5_200_000, from: day('2018-04-01') }),
      put('costs', { contract: 'agency', role, annualCost: 8_000_000, from: day('2018-04-01') }),
    ]),
    ...Object.entries(settings).map(([setting, value]) => put('settings', { setting, value })),
  ];
}
