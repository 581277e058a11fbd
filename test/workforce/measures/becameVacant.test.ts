import assert from 'node:assert/strict';
import { becameVacant } from '../../../src/workforce/measures/becameVacant.js';
import { council, counted, type Sketches } from '../council.js';

const ON_P1 = { postId: 'P1', contract: 'permanent' } as const;
const YEAR = { from: '2024-04-01', to: '2025-03-31' } as const;

describe('posts that became vacant', () => {
  const cases: readonly (readonly [string, Sketches, number, string])[] = [
    ['the day after the last day in post', { posts: [{}], workers: [{ ...ON_P1, end: '2024-03-31' }] }, 1, '1 April 2024'],
    ['not a vacancy that stood before', { posts: [{}], workers: [{ ...ON_P1, end: '2024-03-30' }] }, 0, ''],
    ['not while somebody else permanent is on it', { posts: [{}], workers: [{ ...ON_P1, end: '2024-06-30' }, { ...ON_P1, workerId: 'W2' }] }, 0, ''],
    ['an agency worker covers it and does not fill it', { posts: [{}], workers: [{ ...ON_P1, end: '2024-06-30' }, { ...ON_P1, workerId: 'A1', contract: 'agency' }] }, 1, '1 July 2024'],
    ['nor where the next begins the day after', { posts: [{}], workers: [{ ...ON_P1, end: '2024-06-30' }, { ...ON_P1, workerId: 'W2', start: '2024-07-01' }] }, 0, ''],
    ['a new post that nobody is in', { posts: [{ from: '2024-05-01' }], workers: [] }, 1, '1 May 2024'],
    ['a post that only changed team stays vacant', { posts: [{ to: '2024-04-30' }, { team: 'South', from: '2024-05-01' }], workers: [] }, 0, ''],
    ['a post that closed with its worker is none', { posts: [{ to: '2024-06-30' }], workers: [{ ...ON_P1, end: '2024-06-30' }] }, 0, ''],
  ];
  for (const [sentence, sketches, posts, since] of cases) {
    it(sentence, () => {
      const { figures, items } = counted(becameVacant, council(sketches), YEAR);

      assert.equal(figures['posts that became vacant'], posts);
      assert.equal(items[0]?.shown?.()['Became vacant'] ?? '', since);
    });
  }

  it('counts a post once that became vacant twice', () => {
    const workforce = council({ posts: [{}], workers: [{ ...ON_P1, end: '2024-06-30' }, { ...ON_P1, workerId: 'W2', start: '2024-08-01', end: '2024-09-30' }] });

    const { figures } = counted(becameVacant, workforce, YEAR);

    assert.deepEqual(figures, { 'posts that became vacant': 1, FTE: 1 });
  });
});
