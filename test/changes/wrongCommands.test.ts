import assert from 'node:assert/strict';
import type { Workforce } from '../../src/workforce/workforce.js';
import { office, contentOf, type Instance } from '../clerk/office.js';
import { exampleCouncil, proposed } from './council.js';
import { WRONG } from './wrongCommands.js';

describe('wrong commands', () => {
  let workforce: Workforce;
  before(async () => { workforce = await exampleCouncil(); });

  for (const [text, sentence] of WRONG) {
    it(`'${text.replaceAll('\n', ' / ')}' gets a clear sentence`, () => {
      const read = proposed(text, workforce);

      assert.ok(read.is === 'unclear' || read.is === 'refused', JSON.stringify(read));
      assert.match(read.is === 'unclear' ? read.ask : read.why, sentence);
    });
  }

  describe('through the front door', () => {
    let bot: Instance;
    before(async () => { [bot] = await office() as [Instance]; });

    it('propose nothing and change nothing', async () => {
      const before = contentOf((await bot.ledger.refresh()).records);

      const kinds = new Map<string, string>();
      for (const [text] of WRONG) {
        const answer = await bot.say(text, `officer ${kinds.size}`);
        kinds.set(text, `${answer.kind}${answer.change ? ' with a change' : ''}`);
      }

      assert.deepEqual([...kinds].filter(([, kind]) => !['error', 'clarify'].includes(kind)), []);
      assert.deepEqual(contentOf((await bot.ledger.refresh()).records), before);
    }).timeout(120_000);
  });
});
