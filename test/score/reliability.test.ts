import assert from 'node:assert/strict';
import type { AnswerKind } from '../../src/answers/answer.js';
import { chat } from '../../src/answers/replies.js';
import type { Outcome } from '../corpus/outcomes.js';
import { reliability } from './reliability.js';

function outcome(expected: AnswerKind, found: AnswerKind, difference = ''): Outcome {
  return {
    id: 'x', turns: [''], expected: [{ kind: expected }], aside: false, near: false, council: 'example', silentlyWrong: false,
    answers: [{ ...chat(''), kind: found }], differ: difference === '' ? [] : [difference],
  };
}

// As the shared task defines it, on 10 lines of which 9 are right in the way said.
const RIGHT = Array.from({ length: 9 }, () => outcome('answer', 'answer'));
const cases: readonly (readonly [string, Outcome, number])[] = [
  ['a right figure adds 1', outcome('answer', 'answer'), 100],
  ['a figure that differs takes 10 away', outcome('answer', 'answer', '4 instead of 3'), -10],
  ['silence where there is a figure adds nothing', outcome('answer', 'clarify', 'clarify instead of answer'), 90],
  ['silence where there is none adds 1', outcome('outOfScope', 'outOfScope'), 100],
  ['silence in another form where there is none adds 1', outcome('outOfScope', 'clarify', 'clarify instead of outOfScope'), 100],
  ['a figure where there is none takes 10 away', outcome('notRecorded', 'answer', 'answer instead of notRecorded'), -10],
];

describe('the reliability score', () => {
  for (const [what, last, expected] of cases) {
    it(what, () => assert.deepEqual(reliability([...RIGHT, last]), { value: expected, of: 10 }));
  }
});
