import assert from 'node:assert/strict';
import { converse } from '../../src/conversation/converse.js';
import { NO_CONTEXT } from '../../src/conversation/turn.js';
import { conversationsIn } from './expected.js';
import { councilNamed, type Council, type CouncilName } from './outcomes.js';

/** The questions of a file, and the council that they are asked of. */
const FILES: readonly (readonly [file: string, council: CouncilName])[] = [
  ['twoReadings', 'example'], ['twoReadings.severnshire', 'severnshire'], ['questions.example', 'example'], ['questions.severnshire', 'severnshire'], ['outOfScope', 'example'], ['notRecorded.example', 'example'],
];

/**
 * The choices of a question back that, when taken, come to no answer. Where both what is counted and its place stand open, the second is asked
 * after the first.
 */
function openChoices(said: string, { workforce, now }: Council, asked = converse(said, workforce, now, NO_CONTEXT), asksMore = asked.answer.text.startsWith('What would you like')): readonly string[] {
  return asked.answer.choices.flatMap((choice) => {
    const next = converse(choice, workforce, now, asked.context);
    const { kind, text, choices } = next.answer;
    if (kind === 'answer' || kind === 'notRecorded') return [];
    return asksMore && choices.length > 0 ? openChoices(`${said} > ${choice}`, { workforce, now }, next, false) : [`${said} > ${choice}: ${kind} ${text}`];
  });
}

describe('the choices of a question back', () => {
  for (const [file, name] of FILES) {
    it(`are each answered when taken: ${file}`, async () => {
      const council = await councilNamed(name);
      const first = conversationsIn(`test/corpus/${file}.jsonl`).map(({ turns: [said = ''] }) => said);

      const open = first.flatMap((said) => openChoices(said, council));

      assert.deepEqual(open, []);
    });
  }
});
