import assert from 'node:assert/strict';
import { recordsFrom } from '../support/recordsFrom.js';
import { contentOf, office, type Instance } from '../clerk/office.js';
import { quietDesk, type QuietDesk } from '../support/desk.js';
import { WRONG, WRONG_AMONG_MORE } from './wrongCommands.js';

const COUNCILS = [['test/data/example-council', WRONG], ['test/data/commands-council', WRONG_AMONG_MORE]] as const;

describe('wrong commands', () => {
  for (const [council, lines] of COUNCILS) {
    describe(council, () => {
      let desk: QuietDesk;
      before(async () => { desk = quietDesk(await recordsFrom(council)); });

      for (const [at, [text, sentence]] of lines.entries()) {
        it(`'${text.slice(0, 200).replaceAll('\n', ' / ')}' gets a clear sentence and no preview`, async () => {
          const answer = await desk.say(text, `officer ${at}`);

          assert.match(answer.text, sentence);
          assert.ok(['error', 'clarify', 'outOfScope'].includes(answer.kind) && !answer.change && !answer.form, answer.kind);
        });
      }
    });
  }

  it('are 200 at least, each another', () => {
    const texts = new Set([...WRONG, ...WRONG_AMONG_MORE].map(([text]) => text));

    assert.equal(texts.size, WRONG.length + WRONG_AMONG_MORE.length);
    assert.ok(texts.size >= 200);
  });

  it('said all at once change nothing in the real store', async () => {
    const [bot] = await office() as [Instance];
    const before = contentOf((await bot.ledger.refresh()).records);

    await Promise.all(WRONG.map(([text], at) => bot.say(text, `officer ${at}`)));

    const { seq, records } = await bot.ledger.refresh();
    assert.equal(seq, 1);
    assert.deepEqual(contentOf(records), before);
  });
});
