import assert from 'node:assert/strict';
import { absencesEnding } from '../../../src/workforce/measures/absencesEnding.js';
import { cameBack } from '../../../src/workforce/measures/cameBack.js';
import { dueBack } from '../../../src/workforce/measures/dueBack.js';
import { council, counted, type Sketches } from '../council.js';
import { byFacet } from './groups.js';

type Absence = NonNullable<Sketches['absences']>[number];
type Worker = NonNullable<Sketches['workers']>[number];

const maternity: Absence = { workerId: 'W1', reason: 'maternity', from: '2024-03-01', to: '2024-06-30' };
const JUNE = { from: '2024-06-01', to: '2024-06-30', today: '2024-06-01' };
const JULY = { from: '2024-07-01', to: '2024-07-31', today: '2024-06-01' };

describe('the end of an absence', () => {
  /** In June, and back in July. */
  const cases: readonly (readonly [string, readonly Absence[], Worker, number, number])[] = [
    ['ends on its last day, and the day after is the first day back', [maternity], {}, 1, 1],
    ['of somebody who goes on that day has no first day back', [maternity], { end: '2024-06-30' }, 1, 0],
    ['of somebody who has left before is none', [maternity], { end: '2024-06-29' }, 0, 0],
    ['with another absence behind it ends, and nobody is back', [maternity, { workerId: 'W1', reason: 'other', from: '2024-07-01', to: '2024-08-31' }], {}, 1, 0],
    ['within a longer one ends, and nobody is back', [maternity, { workerId: 'W1', reason: 'other', from: '2024-06-10', to: null }], {}, 1, 0],
    ['counts somebody with two of them once', [maternity, { workerId: 'W1', reason: 'sickness', from: '2024-02-01', to: '2024-06-30' }], {}, 1, 1],
    ['of an agency worker counts', [maternity], { contract: 'agency' }, 1, 1],
    ['that is not recorded is none', [{ ...maternity, to: null }], {}, 0, 0],
  ];
  for (const [sentence, absences, worker, ends, back] of cases) {
    it(sentence, () => {
      const workforce = council({ absences: [...absences], workers: [worker] });

      assert.deepEqual(counted(absencesEnding, workforce, JUNE).figures, { 'absence ends': ends });
      assert.deepEqual(counted(dueBack, workforce, JULY).figures, { 'due back': back });
      assert.deepEqual(counted(cameBack, workforce, { ...JULY, today: '2024-07-31' }).figures, { 'came back': back });
      assert.deepEqual(counted(cameBack, workforce, JULY).figures, { 'came back': 0 });
    });
  }

  it('is told by its reason, and who has no end recorded is named beside it', () => {
    const workforce = council({ absences: [maternity, { ...maternity, workerId: 'W2', to: null }], workers: [{}, { workerId: 'W2' }] });

    const ending = counted(absencesEnding, workforce, JUNE);

    assert.deepEqual(byFacet(ending, 'reason'), { maternity: 1 });
    assert.equal(ending.phrase, '1 person whose absence ends');
    assert.deepEqual(ending.notes, ['1 absent person has no end recorded']);
    assert.equal(counted(dueBack, workforce, JULY).phrase, '1 person due back from an absence');
  });

  it('that lies behind names nobody without an end', () => {
    const workforce = council({ absences: [maternity, { ...maternity, workerId: 'W2', to: null }], workers: [{}, { workerId: 'W2' }] });

    assert.deepEqual(counted(absencesEnding, workforce, { ...JUNE, today: '2024-09-01' }).notes, []);
  });
});
