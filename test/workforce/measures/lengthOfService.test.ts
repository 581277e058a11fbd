import assert from 'node:assert/strict';
import { lengthOfService } from '../../../src/workforce/measures/lengthOfService.js';
import { council, counted, type Sketches } from '../council.js';
import { byFacet } from './groups.js';

type Worker = NonNullable<Sketches['workers']>[number];

const TO = { to: '2024-05-31' };

describe('length of service of permanent staff', () => {
  const cases: readonly (readonly [string, readonly Worker[], number])[] = [
    ['full months, the first day and the last included', [{ start: '2022-06-01' }], 2],
    ['a month that is not full is none', [{ start: '2022-06-02' }], 1.9167],
    ['from the first of two contracts that follow each other', [{ start: '2021-06-01', end: '2023-05-31', team: 'South' }, { start: '2023-06-01' }], 3],
    ['fixed-term and permanent as one', [{ contract: 'fixed-term', start: '2021-06-01', end: '2023-05-31' }, { start: '2023-06-01' }], 3],
    ['across a gap of 31 days', [{ start: '2021-06-01', end: '2023-04-30' }, { start: '2023-06-01' }], 3],
    ['not across one of 32', [{ start: '2021-06-01', end: '2023-04-29' }, { start: '2023-06-01' }], 1],
    ['not from the time as an agency worker', [{ contract: 'agency', start: '2020-06-01', end: '2023-05-31' }, { start: '2023-06-01' }], 1],
    ['from the start of the longer of two at once', [{ start: '2021-06-01', fte: 5_000 }, { start: '2023-06-01', team: 'South', fte: 5_000 }], 3],
  ];
  for (const [sentence, workers, years] of cases) {
    it(sentence, () => {
      assert.equal(counted(lengthOfService, council({ workers }), TO).figures['average length of service'], years);
    });
  }

  const workers = [
    { workerId: 'W1', start: '2023-06-01' },
    { workerId: 'W2', start: '2014-06-01', postId: 'P1' },
    { workerId: 'W3', start: '2021-06-01', contract: 'fixed-term' as const, postId: 'P2' },
    { workerId: 'W3', start: '2022-06-01', contract: 'fixed-term' as const, team: 'South', fte: 5_000 },
    { workerId: 'W4', start: '2022-06-01', postId: 'P1' },
    { workerId: 'A1', start: '2010-06-01', contract: 'agency' as const },
    { workerId: 'W5', start: '2010-06-01', end: '2024-05-30' },
  ];
  const posts = [{ postId: 'P1', grade: 'SW1', to: '2024-05-30' }, { postId: 'P1', grade: 'SW2', from: '2024-05-31' }, { postId: 'P2', to: '2024-05-30', grade: 'SW3' }];

  it('of each person in post once, with the mean, the middle and the longest', () => {
    const { figures, phrase, notes } = counted(lengthOfService, council({ workers }), TO);

    assert.deepEqual(figures, { 'average length of service': 4, 'median length of service': 2.5, 'longest length of service': 10, 'permanent staff': 4 });
    assert.equal(phrase, 'an average of 4.0 years of service (median 2.5 years, longest 10.0 years, 4 permanent staff)');
    assert.deepEqual(notes, ['1 of them is fixed-term']);
  });

  it('lists the longest first, each with since when and the years', () => {
    const { items } = counted(lengthOfService, council({ workers }), TO);

    assert.deepEqual(items.map(({ record }) => record), ['W2', 'W3', 'W3', 'W4', 'W1']);
    assert.deepEqual(items[1]!.shown?.(), { Name: 'W3', Role: 'Social Worker', Team: 'North', FTE: '1', Since: '1 June 2021', Years: '3.0' });
  });

  it('goes by the grade that the post has on the day', () => {
    assert.deepEqual(byFacet(counted(lengthOfService, council({ workers, posts }), TO), 'grade'), { SW2: 2, 'not recorded': 2 });
  });

  it('counts with a number of months only those who have served longer', () => {
    assert.equal(counted(lengthOfService, council({ workers }), { ...TO, numbers: { months: 24 } }).figures['permanent staff'], 2);
  });

  it('has no average of nobody', () => {
    assert.deepEqual(counted(lengthOfService, council({ workers: [] }), TO).figures, { 'permanent staff': 0 });
  });
});
