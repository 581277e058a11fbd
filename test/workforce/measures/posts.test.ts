import assert from 'node:assert/strict';
import type { Measure } from '../../../src/workforce/measure.js';
import { coveredVacancies } from '../../../src/workforce/measures/coveredVacancies.js';
import { emptySeats } from '../../../src/workforce/measures/emptySeats.js';
import { partVacant } from '../../../src/workforce/measures/partVacant.js';
import { posts } from '../../../src/workforce/measures/posts.js';
import { vacancies } from '../../../src/workforce/measures/vacancies.js';
import { vacancyRate } from '../../../src/workforce/measures/vacancyRate.js';
import { standsBehind } from '../../../src/workforce/measure.js';
import { council, counted, type Sketches } from '../council.js';

const ON = { to: '2024-06-01' };

/** One post of each standing: P1 filled, P2 part-vacant, P3 covered, P4 empty. */
const EACH: Sketches = {
  posts: [{ funding: 'pilot', grade: 'SW1' }, { postId: 'P2' }, { postId: 'P3', fte: 5_000 }, { postId: 'P4' }],
  workers: [
    { postId: 'P1' },
    { workerId: 'W2', postId: 'P2', fte: 7_500 },
    { workerId: 'A1', contract: 'agency', postId: 'P3', fte: 5_000 },
    { workerId: 'W3', postId: 'P4', end: '2024-05-31' },
  ],
};

const cases: readonly (readonly [string, Measure, Readonly<Record<string, number>>, string])[] = [
  ['posts count the establishment, filled or not', posts, { posts: 4, FTE: 3.5 }, '4 posts (3.5 FTE)'],
  ['vacancies count the covered and the empty, and the vacant FTE of all', vacancies, { 'vacant posts': 2, 'vacant FTE': 1.75 }, '2 vacant posts (1.75 FTE vacant)'],
  ['empty seats count the posts that nobody is in', emptySeats, { 'empty seats': 1, FTE: 1 }, '1 empty seat (1 FTE)'],
  ['covered vacancies count the posts that an agency worker is in', coveredVacancies, { 'covered vacancies': 1, FTE: 0.5 }, '1 covered vacancy (0.5 FTE)'],
  ['part-vacant posts count what is left of them', partVacant, { 'part-vacant posts': 1, 'vacant FTE': 0.25 }, '1 part-vacant post (0.25 FTE vacant)'],
  ['the vacancy rate is vacant FTE over that and the FTE in post', vacancyRate, { 'vacancy rate': 50, 'vacant FTE': 1.75, 'FTE in post': 1.75 }, 'vacancy rate of 50.0% (1.75 FTE vacant, 1.75 FTE in post)'],
];

describe('posts', () => {
  for (const [sentence, measure, figures, phrase] of cases) {
    it(sentence, () => {
      const count = counted(measure, council(EACH), ON);

      assert.deepEqual(count.figures, figures);
      assert.equal(count.phrase, phrase);
    });
  }

  it('carry grade, funding (blank: permanent) and how they stand', () => {
    const { items } = counted(posts, council(EACH), ON);

    assert.deepEqual(items.map(({ record, facets: { grade, funding, status } }) => [record, grade, funding, status]), [
      ['P1', 'SW1', 'pilot', 'filled'],
      ['P2', null, 'permanent', 'part-vacant'],
      ['P3', null, 'permanent', 'covered'],
      ['P4', null, 'permanent', 'empty seat'],
    ]);
  });

  it('do not say how they stand where no workers are recorded', () => {
    const { items } = counted(posts, council({ posts: [{}] }), ON);

    assert.equal(items[0]?.facets.status, null);
  });

  it('stand behind the figure that was asked for', () => {
    const { items } = counted(vacancies, council(EACH), ON);
    const behind = (figure: string) => items.filter((item) => standsBehind(item, figure)).map((item) => item.record);

    assert.deepEqual(behind('vacant posts'), ['P3', 'P4']);
    assert.deepEqual(behind('vacant FTE'), ['P2', 'P3', 'P4']);
  });

  it('have the vacancies of their own team and role, whoever is in them', () => {
    const workforce = council({ posts: [{}], workers: [{ team: 'South', role: 'Clerk', postId: 'P1', fte: 5_000 }] });

    const { items } = counted(vacancyRate, workforce, ON);

    assert.deepEqual(items.map(({ team, role, amounts }) => [team, role, amounts]), [
      ['North', 'Social Worker', { vacantFte: 5_000 }],
      ['South', 'Clerk', { fte: 5_000 }],
    ]);
  });

  it('have no vacancy rate where there is neither post nor person', () => {
    assert.deepEqual(counted(vacancyRate, council({ posts: [], workers: [] }), ON).figures, { 'vacant FTE': 0, 'FTE in post': 0 });
  });
});
