import assert from 'node:assert/strict';
import { fixedTermEnding } from '../../../src/workforce/measures/fixedTermEnding.js';
import { council, counted, type Sketches } from '../council.js';

type Worker = NonNullable<Sketches['workers']>[number];

const FIXED: Worker = { contract: 'fixed-term', start: '2023-07-01', end: '2024-06-30' };
const JUNE = { from: '2024-06-01', to: '2024-06-30', today: '2024-06-01' };

describe('fixed-term contracts that end', () => {
  const cases: readonly (readonly [string, readonly Worker[], number])[] = [
    ['on their last day', [FIXED], 1],
    ['not in another month', [{ ...FIXED, end: '2024-07-01' }], 0],
    ['not those that go on as permanent the day after', [FIXED, { contract: 'permanent', start: '2024-07-01' }], 0],
    ['and those who go on as agency', [FIXED, { contract: 'agency', start: '2024-07-01' }], 1],
    ['and those who come back a day later', [FIXED, { contract: 'permanent', start: '2024-07-02' }], 1],
    ['no permanent contracts', [{ ...FIXED, contract: 'permanent' }], 0],
    ['none without an end', [{ ...FIXED, end: null }], 0],
  ];
  for (const [sentence, workers, expected] of cases) {
    it(sentence, () => {
      assert.deepEqual(counted(fixedTermEnding, council({ workers: [...workers] }), JUNE).figures, { 'fixed-term contracts ending': expected, FTE: expected });
    });
  }

  it('names those without an end beside them', () => {
    const ending = counted(fixedTermEnding, council({ workers: [FIXED, { ...FIXED, workerId: 'W2', end: null }] }), JUNE);

    assert.equal(ending.phrase, '1 person whose fixed-term contract ends (1 FTE)');
    assert.deepEqual(ending.notes, ['1 fixed-term contract has no end recorded']);
  });
});
