import assert from 'node:assert/strict';
import { council } from '../workforce/council.js';
import { ask, only, type Sketch } from './asking.js';

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

  const named: readonly (readonly [string, Partial<Sketch>, string])[] = [
    ['by themselves', { where: [only('person', 'A1')] }, 'notAllowed'],
    ['beside a figure', { beside: { measure: 'staff', figure: 'staff', where: [only('person', 'A1')], as: 'per' } }, 'notAllowed'],
    ['not others', { where: [only('person', 'A2')] }, 'answer'],
    ['nor their team', { where: [only('team', 'North')] }, 'answer'],
  ];
  for (const [sentence, sketch, kind] of named) {
    it(`are not counted one by one: ${sentence}`, () => {
      assert.equal(askedBy((record) => record === 'A1', sketch).kind, kind);
    });
  }

  it('are not said to be the first or the last', () => {
    const order = { by: 'most', limit: 1 } as const;

    assert.deepEqual(['person', 'team'].map((facet) => askedBy((record) => record === 'A1', { by: [facet as 'person' | 'team'], order }).kind), ['notAllowed', 'answer']);
  });
});
