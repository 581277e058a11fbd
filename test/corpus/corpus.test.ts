import assert from 'node:assert/strict';
import { outcomesOf, type Outcome } from './outcomes.js';

/** How many conversations each file holds, and how many of them must at least be answered as expected, every turn of them. */
const LEAST = [
  { file: 'questions.example', of: 692, exact: 688 },
  { file: 'questions.severnshire', of: 1019, exact: 997 },
  { file: 'conversations.example', of: 46, exact: 45 },
  { file: 'conversations.severnshire', of: 50, exact: 49 },
  { file: 'outOfScope', of: 230, exact: 229 },
  { file: 'twoReadings', of: 55, exact: 55 },
  { file: 'twoReadings.severnshire', of: 35, exact: 34 },
  { file: 'notRecorded.example', of: 32, exact: 32 },
  { file: 'notRecorded.severnshire', of: 36, exact: 35 },
] as const;

describe('the corpus', () => {
  for (const { file, of, exact } of LEAST) {
    describe(file, () => {
      let all: readonly Outcome[];
      before(async () => {
        all = await outcomesOf(file);
      });

      it(`at least ${exact} of ${of} are answered as expected`, () => {
        const missed = all.filter(({ differ }) => differ.length > 0);

        assert.equal(all.length, of, 'the number of conversations in the file');
        assert.ok(of - missed.length >= exact, `${of - missed.length} of ${of}:\n${missed.flatMap(({ differ }) => differ).join('\n')}`);
      });

      it('no figure is wrong without a word', () => {
        const wrong = all.filter(({ silentlyWrong }) => silentlyWrong);

        assert.equal(wrong.length, 0, wrong.flatMap(({ differ }) => differ).join('\n'));
      });
    });
  }
});
