import assert from 'node:assert/strict';
import type { Answer } from '../../src/answers/answer.js';
import { converse } from '../../src/conversation/converse.js';
import { NO_CONTEXT } from '../../src/conversation/turn.js';
import { recordsFrom } from '../../src/workbook/recordsFrom.js';
import type { Workforce } from '../../src/workforce/workforce.js';
import { workforceOf } from '../../src/workforce/workforceOf.js';
import { NOW } from '../answers/asking.js';
import { conversationsIn, differences, isSilentlyWrong, type Conversation } from './expected.js';

/** How many conversations each file holds, and how many of them must at least be answered as expected, every turn of them. */
const LEAST = [
  { file: 'questions.example', of: 470, exact: 466 },
  { file: 'conversations.example', of: 46, exact: 44 },
  { file: 'outOfScope', of: 146, exact: 135 },
  { file: 'twoReadings', of: 50, exact: 50 },
  { file: 'notRecorded.example', of: 32, exact: 32 },
] as const;

interface Outcome {
  readonly id: string;
  /** What differs, turn by turn; none where all is as expected. */
  readonly differ: readonly string[];
  readonly silentlyWrong: boolean;
}

function outcomeOf({ id, turns, expected }: Conversation, workforce: Workforce): Outcome {
  const answers: Answer[] = [];
  let context = NO_CONTEXT;
  for (const turn of turns) {
    const said = converse(turn, workforce, NOW, context);
    answers.push(said.answer);
    context = said.context;
  }
  const differ = answers.flatMap((answer, at) => {
    const difference = differences(expected[at]!, answer);
    return difference === '' ? [] : [`${id} '${turns[at]}': ${difference}`];
  });
  return { id, differ, silentlyWrong: answers.some((answer, at) => isSilentlyWrong(expected[at]!, answer)) };
}

describe('the corpus on the example council', () => {
  const outcomes = new Map<string, readonly Outcome[]>();
  before(async () => {
    const workforce = workforceOf(await recordsFrom('test/data/example-council'));
    for (const { file } of LEAST) {
      outcomes.set(file, conversationsIn(`test/corpus/${file}.jsonl`).map((conversation) => outcomeOf(conversation, workforce)));
    }
  });

  for (const { file, of, exact } of LEAST) {
    it(`${file}: at least ${exact} of ${of} are answered as expected`, () => {
      const all = outcomes.get(file) ?? [];

      const missed = all.filter(({ differ }) => differ.length > 0);

      assert.equal(all.length, of, 'the number of conversations in the file');
      assert.ok(of - missed.length >= exact, `${of - missed.length} of ${of}:\n${missed.flatMap(({ differ }) => differ).join('\n')}`);
    });

    it(`${file}: no figure is wrong without a word`, () => {
      const wrong = (outcomes.get(file) ?? []).filter(({ silentlyWrong }) => silentlyWrong);

      assert.deepEqual(wrong.flatMap(({ differ }) => differ), []);
    });
  }
});
