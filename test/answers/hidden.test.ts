import assert from 'node:assert/strict';
import { council } from '../workforce/council.js';
import { ask, type Sketch } from './asking.js';

const COUNCIL = council({ teams: [{ team: 'North' }], posts: [], workers: ['A1', 'A2', 'A3'].map((workerId) => ({ workerId, contract: 'agency' })) });

function askedBy(hides: (record: string) => boolean, sketch: Partial<Sketch>) {
  return ask({ ...COUNCIL, hides }, { measure: 'agency', ...sketch });
}

describe('people whose records are kept from whoever asks', () => {
  const notes: readonly (readonly [string, readonly string[], Partial<Sketch>, RegExp])[] = [
    ['are told as counted and not listed', ['A1', 'A2'], { show: 'records' }, /2 more are counted and not listed/],
    ['one of them, too', ['A1'], { show: 'records' }, /1 more is counted and not listed/],
    ['are told in a breakdown by person', ['A1'], { by: ['person'] }, /1 more is counted and not listed/],
    ['are all of them counted alone', ['A1', 'A2', 'A3'], { show: 'records' }, /Counted, not listed/],
  ];
  for (const [sentence, hidden, sketch, note] of notes) {
    it(sentence, () => {
      const answer = askedBy((record) => hidden.includes(record), sketch);

      assert.equal(answer.figures[0]?.value, 3);
      assert.match(answer.notes.join('; '), note);
      assert.deepEqual(answer.records, ['A1', 'A2', 'A3'].filter((record) => !hidden.includes(record)));
    });
  }

  it('are not spoken of where nobody is listed, or nobody is hidden', () => {
    const answers = [askedBy(() => true, {}), askedBy(() => false, { show: 'records' })];

    assert.doesNotMatch(answers.flatMap((answer) => answer.notes).join('; '), /not listed/);
  });
});
