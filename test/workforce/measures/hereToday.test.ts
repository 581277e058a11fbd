import assert from 'node:assert/strict';
import { appointedHere } from '../../../src/workforce/measures/appointedHere.js';
import { conversionsHere } from '../../../src/workforce/measures/conversionsHere.js';
import { startersHere } from '../../../src/workforce/measures/startersHere.js';
import { council, counted, type Sketches } from '../council.js';

type Worker = NonNullable<Sketches['workers']>[number];

const STARTED: Worker = { workerId: 'W1', start: '2023-05-10' };
const YEAR = { from: '2023-04-01', to: '2024-03-31', today: '2024-11-07' };

describe('starters still in post or gone', () => {
  const cases: readonly (readonly [string, readonly Worker[], readonly [here: number, gone: number]])[] = [
    ['whoever has not left is in post', [STARTED], [1, 0]],
    ['and whoever leaves today: the last day in post is a day in post', [{ ...STARTED, end: '2024-11-07' }], [1, 0]],
    ['whoever left yesterday is not', [{ ...STARTED, end: '2024-11-06' }], [0, 1]],
    ['nor whoever has gone over to agency', [{ ...STARTED, end: '2024-06-30' }, { workerId: 'W1', start: '2024-07-01', contract: 'agency' }], [0, 1]],
    ['whoever has moved to another team is in post', [{ ...STARTED, end: '2024-06-30' }, { workerId: 'W1', start: '2024-07-01', team: 'South' }], [1, 0]],
    ['and whoever left and has come back', [{ ...STARTED, end: '2023-08-31' }, { workerId: 'W1', start: '2024-05-01' }], [1, 0]],
    ['those of another year are not asked about', [{ workerId: 'W1', start: '2023-03-31' }], [0, 0]],
    ['nor agency workers', [{ ...STARTED, contract: 'agency' }], [0, 0]],
  ];
  for (const [sentence, workers, [here, gone]] of cases) {
    it(sentence, () => {
      const { figures } = counted(startersHere, council({ workers: [...workers] }), YEAR);

      assert.deepEqual(figures, { 'still in post': here, ...(here + gone > 0 && { 'share still in post': (100 * here) / (here + gone) }), 'no longer in post': gone, starters: here + gone });
    });
  }

  it('says of both how many, and lists each behind its own figure with the day they left', () => {
    const { phrase, items } = counted(startersHere, council({ workers: [STARTED, { workerId: 'W2', start: '2023-06-01', end: '2024-01-31' }] }), YEAR);

    assert.equal(phrase, '1 still in post today (50.0%, 1 no longer in post, of 2 starters)');
    assert.deepEqual(items.map(({ record, counted: behind, shown }) => [record, Array.isArray(behind) && behind[0], shown?.().Left]), [
      ['W1', 'still in post', ''],
      ['W2', 'no longer in post', '31 January 2024'],
    ]);
  });
});

describe('those who converted, and those who were appointed', () => {
  const workers: Worker[] = [
    { workerId: 'A1', start: '2022-01-01', end: '2023-05-31', contract: 'agency', team: 'South' },
    { workerId: 'A1', start: '2023-06-01', end: '2024-03-31' },
    { workerId: 'W2', start: '2023-06-01' },
  ];
  const conversions: Sketches['conversions'] = [{ workerId: 'A1', stage: 'converted', on: '2023-06-01' }];

  it('are parted: a conversion is no appointment, and belongs to the team left', () => {
    const here = [appointedHere, conversionsHere].map((measure) => counted(measure, council({ workers, conversions }), YEAR));

    assert.deepEqual(here.map(({ figures }) => figures), [
      { 'still in post': 1, 'share still in post': 100, 'no longer in post': 0, appointed: 1 },
      { 'still in post': 0, 'share still in post': 0, 'no longer in post': 1, conversions: 1 },
    ]);
    assert.deepEqual(here.map(({ items }) => items.map(({ team }) => team)), [['North'], ['South']]);
  });
});
