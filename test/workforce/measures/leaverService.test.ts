import assert from 'node:assert/strict';
import { leaverService } from '../../../src/workforce/measures/leaverService.js';
import { council, counted, type Sketches } from '../council.js';

type Worker = NonNullable<Sketches['workers']>[number];

const MAY = { from: '2024-05-01', to: '2024-05-31' };

describe('length of service of leavers', () => {
  const cases: readonly (readonly [string, readonly Worker[], number | undefined])[] = [
    ['full months to the last day in post, that day included', [{ start: '2022-06-01', end: '2024-05-31' }], 2],
    ['from the first of two contracts that follow each other', [{ start: '2021-06-01', end: '2023-05-31', team: 'South' }, { start: '2023-06-01', end: '2024-05-31' }], 3],
    ['not across a gap of 32 days', [{ start: '2021-06-01', end: '2023-04-29' }, { start: '2023-06-01', end: '2024-05-31' }], 1],
    ['not from the time as an agency worker', [{ contract: 'agency', start: '2020-06-01', end: '2023-05-31' }, { start: '2023-06-01', end: '2024-05-31' }], 1],
    ['of nobody who stays', [{ start: '2020-06-01', end: '2024-05-31' }, { start: '2024-06-01', team: 'South' }], undefined],
    ['of nobody on an agency contract', [{ contract: 'agency', start: '2020-06-01', end: '2024-05-31' }], undefined],
  ];
  for (const [sentence, workers, years] of cases) {
    it(sentence, () => {
      assert.equal(counted(leaverService, council({ workers }), MAY).figures['average length of service'], years);
    });
  }

  const workers = [
    { workerId: 'W1', start: '2023-06-01', end: '2024-05-31' },
    { workerId: 'W2', start: '2023-05-31', end: '2024-05-31' },
    { workerId: 'W3', start: '2018-06-01', end: '2024-05-31', fte: 5_000 },
    { workerId: 'W3', start: '2019-06-01', end: '2024-05-31', team: 'South', fte: 5_000 },
    { workerId: 'W4', start: '2010-06-01' },
  ];

  it('of each leaver once, with the middle, the longest and how many they are', () => {
    const { figures, phrase, items } = counted(leaverService, council({ workers }), MAY);

    assert.deepEqual(figures, { 'average length of service': 2.6667, 'median length of service': 1, 'longest length of service': 6, leavers: 3 });
    assert.equal(phrase, 'an average of 2.7 years of service (median 1.0 years, longest 6.0 years, 3 leavers)');
    assert.deepEqual([items[0]!.record, items[0]!.shown?.().Years], ['W3', '6.0']);
  });

  it('counts those who left within a number of months, the day itself included, and their share of all', () => {
    const { figures } = counted(leaverService, council({ workers }), { ...MAY, numbers: { mostMonths: 12 } });

    assert.deepEqual([figures.leavers, figures['share of leavers']], [2, 66.6667]);
  });

  it('counts those who left after less than a number of months', () => {
    assert.equal(counted(leaverService, council({ workers }), { ...MAY, numbers: { underMonths: 12 } }).figures.leavers, 1);
  });
});
