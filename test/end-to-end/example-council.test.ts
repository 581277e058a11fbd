import assert from 'node:assert/strict';
import type { PlainAnswer } from '../../src/answers/answer.js';
import type { StoreOptions } from '../../src/ledger/ledger.js';
import { conversationsIn, differences } from '../corpus/expected.js';
import { freshStore } from '../support/store.js';
import { post, runProgram, serve, type Ended, type Served } from './programs.js';

const COUNCIL = 'test/data/example-council';
const QUESTIONS = `${COUNCIL}/questions.jsonl`;
const CONVERSATIONS = conversationsIn(QUESTIONS);

describe('the example council, imported and asked by the real programs', () => {
  let store: StoreOptions;
  let imported: Ended;
  let asked: Ended;
  let bot: Served;
  const answered = new Map<string, readonly PlainAnswer[]>();

  before(async () => {
    store = await freshStore();
    imported = await runProgram('cli/import.js', [COUNCIL], store);
    [asked, bot] = await Promise.all([runProgram('cli/ask.js', ['--json', '--file', QUESTIONS], store), serve(store)]);
    for (const line of asked.output.trim().split('\n')) {
      const { id, answers } = JSON.parse(line) as { id: string; answers: readonly PlainAnswer[] };
      answered.set(id, answers);
    }
  });
  after(async () => {
    await bot.stop();
  });

  it('is imported as one change', () => {
    assert.equal(imported.code, 0, imported.complaints);
    assert.match(imported.output, /Applied as C-0001 of .*\.$/m);
  });

  it('ask prints one line a conversation and nothing else, and ends with 0', () => {
    assert.equal(asked.code, 0, asked.complaints);
    assert.deepEqual([...answered.keys()], CONVERSATIONS.map(({ id }) => id));
    assert.equal(asked.output.trim().split('\n').length, CONVERSATIONS.length);
  });

  for (const { id, turns, expected } of CONVERSATIONS) {
    it(`${id} ask: ${turns.join(' / ')}`, () => {
      const answers = answered.get(id) ?? [];

      assert.equal(answers.length, turns.length);
      assert.deepEqual(answers.map((answer, at) => differences(expected[at]!, answer)).filter(Boolean), []);
    });

    it(`${id} POST /api/messages: ${turns.join(' / ')}`, async () => {
      const answers: PlainAnswer[] = [];
      for (const turn of turns) answers.push(await post(bot, id, turn));

      assert.deepEqual(answers.map((answer, at) => differences(expected[at]!, answer)).filter(Boolean), []);
      assert.deepEqual(answers, answered.get(id), 'ask and the bot give the same ANSWER');
    });
  }
});
