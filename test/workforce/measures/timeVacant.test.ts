import assert from 'node:assert/strict';
import { timeVacant } from '../../../src/workforce/measures/timeVacant.js';
import { council, counted, type Sketches } from '../council.js';

describe('time vacant', () => {
  const cases: readonly (readonly [string, Sketches, number | undefined])[] = [
    ['from the day after the last permanent worker', { posts: [{}], workers: [{ postId: 'P1', end: '2024-05-17' }] }, 14],
    ['0 on the first day that it stands vacant', { posts: [{}], workers: [{ postId: 'P1', end: '2024-05-31' }] }, 0],
    ['an agency worker in it makes no difference', { posts: [{}], workers: [{ postId: 'P1', end: '2024-05-17' }, { workerId: 'A1', contract: 'agency', postId: 'P1' }] }, 14],
    ['from its first day where nobody ever was in it', { posts: [{ from: '2024-05-25' }], workers: [] }, 7],
    ['nothing of a part-vacant post', { posts: [{}], workers: [{ postId: 'P1', fte: 5_000 }] }, undefined],
    ['nothing of a filled one', { posts: [{}], workers: [{ postId: 'P1' }] }, undefined],
  ];
  for (const [sentence, sketches, days] of cases) {
    it(sentence, () => {
      assert.equal(counted(timeVacant, council(sketches), { to: '2024-06-01' }).figures['longest time vacant in days'], days);
    });
  }

  it('gives the average and the longest in weeks, and each post its own, the longest first', () => {
    const workforce = council({ posts: [{ from: '2024-05-25' }, { postId: 'P2', from: '2024-04-27' }], workers: [] });

    const { figures, items, phrase } = counted(timeVacant, workforce, { to: '2024-06-01' });

    assert.deepEqual(figures, {
      'average time vacant': 3,
      'longest time vacant': 5,
      'average time vacant in days': 21,
      'longest time vacant in days': 35,
      'vacant posts': 2,
    });
    assert.deepEqual(items.map(({ shown }) => shown?.().Weeks), ['5.0', '1.0']);
    assert.equal(phrase, 'an average of 3.0 weeks vacant (longest 5.0 weeks, 2 vacant posts)');
  });
});
