import assert from 'node:assert/strict';
import { vacancies } from '../../../src/workforce/measures/vacancies.js';
import { council, counted, type Sketches } from '../council.js';

const cases: readonly (readonly [string, Sketches, string, number, number])[] = [
  ['a post that nobody is in is vacant', { posts: [{}], workers: [] }, '2024-06-01', 1, 1],
  ['a post with a permanent worker is not', { posts: [{}], workers: [{ postId: 'P1' }] }, '2024-06-01', 0, 0],
  ['a fixed-term worker fills a post', { posts: [{}], workers: [{ postId: 'P1', contract: 'fixed-term' }] }, '2024-06-01', 0, 0],
  ['an agency worker does not fill a post', { posts: [{}], workers: [{ postId: 'P1', contract: 'agency' }] }, '2024-06-01', 1, 1],
  ['a worker without a post fills none', { posts: [{}], workers: [{}] }, '2024-06-01', 1, 1],
  ['part-time work leaves vacant FTE, not a vacant post', { posts: [{}], workers: [{ postId: 'P1', fte: 6_000 }] }, '2024-06-01', 0, 0.4],
  ['two part-time workers fill a post together', { posts: [{}], workers: [{ postId: 'P1', fte: 6_000 }, { workerId: 'W2', postId: 'P1', fte: 4_000 }] }, '2024-06-01', 0, 0],
  ['a post with more FTE than its own has 0 vacant, not less', { posts: [{ fte: 5_000 }, { postId: 'P2' }], workers: [{ postId: 'P1' }] }, '2024-06-01', 1, 1],
  ['on the last day of a spell the post is not yet vacant', { posts: [{}], workers: [{ postId: 'P1', end: '2024-05-31' }] }, '2024-05-31', 0, 0],
  ['on the day after it is', { posts: [{}], workers: [{ postId: 'P1', end: '2024-05-31' }] }, '2024-06-01', 1, 1],
  ['on the first day of a spell it is filled', { posts: [{}], workers: [{ postId: 'P1', start: '2024-06-01' }] }, '2024-06-01', 0, 0],
  ['a post counts from its first day', { posts: [{ from: '2024-06-01' }], workers: [] }, '2024-06-01', 1, 1],
  ['a post does not count before it', { posts: [{ from: '2024-06-01' }], workers: [] }, '2024-05-31', 0, 0],
  ['a post counts on its last day', { posts: [{ to: '2024-06-01' }], workers: [] }, '2024-06-01', 1, 1],
  ['a post does not count after it', { posts: [{ to: '2024-06-01' }], workers: [] }, '2024-06-02', 0, 0],
  ['absence does not make a vacancy', { posts: [{}], workers: [{ postId: 'P1' }], absences: [{ workerId: 'W1', reason: 'maternity', from: '2024-01-01' }] }, '2024-06-01', 0, 0],
  ['a post that moved team counts once', { posts: [{ to: '2024-05-31' }, { team: 'South', from: '2024-06-01' }], workers: [] }, '2024-06-01', 1, 1],
];

describe('vacancies', () => {
  for (const [sentence, sketches, on, posts, fte] of cases) {
    it(sentence, () => {
      const workforce = council(sketches);

      const { figures } = counted(vacancies, workforce, { to: on });

      assert.deepEqual(figures, { 'vacant posts': posts, 'vacant FTE': fte });
    });
  }

  it('says how many are covered, empty and part-vacant', () => {
    const workforce = council({
      posts: [{}, { postId: 'P2' }, { postId: 'P3' }, { postId: 'P4' }],
      workers: [{ workerId: 'A1', contract: 'agency', postId: 'P1' }, { postId: 'P2', fte: 5_000 }],
    });

    const { notes, phrase } = counted(vacancies, workforce, { to: '2024-06-01' });

    assert.equal(phrase, '3 vacant posts (3.5 FTE vacant)');
    assert.deepEqual(notes, [
      '1 is covered by an agency worker',
      '2 are empty seats: nobody, agency included, is in the post',
      '1 more post is part-vacant',
    ]);
  });

  const since: readonly (readonly [string, Sketches, string])[] = [
    ['vacant since the day after the last spell', { posts: [{}], workers: [{ postId: 'P1', end: '2024-03-31' }, { workerId: 'W2', postId: 'P1', end: '2023-03-31' }] }, '1 April 2024'],
    ['an agency spell does not count', { posts: [{}], workers: [{ postId: 'P1', end: '2024-03-31' }, { workerId: 'A1', contract: 'agency', postId: 'P1', end: '2024-04-30' }] }, '1 April 2024'],
    ['a post that was never filled, since its first day', { posts: [{}], workers: [] }, '1 January 2020'],
    ['a post that moved team keeps its first day', { posts: [{ to: '2024-01-31' }, { team: 'South', from: '2024-02-01' }], workers: [] }, '1 January 2020'],
    ['a post that was closed for a time starts again', { posts: [{ to: '2024-01-31' }, { team: 'South', from: '2024-02-02' }], workers: [] }, '2 February 2024'],
    ['a spell that starts later does not count', { posts: [{}], workers: [{ postId: 'P1', start: '2024-07-01' }] }, '1 January 2020'],
  ];
  for (const [sentence, sketches, expected] of since) {
    it(sentence, () => {
      const { items } = counted(vacancies, council(sketches), { to: '2024-06-01' });

      assert.equal(items[0]?.shown?.()['Vacant since'], expected);
    });
  }
});
