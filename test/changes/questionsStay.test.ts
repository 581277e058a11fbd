import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { COMMANDS } from '../../src/changes/commands.js';
import { historyAskedIn } from '../../src/changes/history/asked.js';
import { readMessage } from '../../src/changes/reading/readMessage.js';
import { lexiconOf } from '../../src/language/names/lexicon.js';
import { recordsFrom } from '../support/recordsFrom.js';
import { day } from '../../src/workforce/calendar.js';
import { workforceOf } from '../../src/workforce/workforceOf.js';

const CORPUS = 'test/corpus';
/** Out of scope as questions: HR may give them. */
const ORDERS = ["end Cal Reed's contract today"];

describe('the questions of the corpus', () => {
  for (const [name, from, today] of [['example', 'test/data/example-council', '2024-11-07'], ['severnshire', 'src/sample/severnshire.xlsx', '2023-02-20']] as const) {
    it(`are never taken for a change or for the history (${name})`, async () => {
      const workforce = workforceOf(await recordsFrom(from));
      const person = workforce.spells[0]!.workerId;
      const reader = { workforce, today: day(today), lexicon: lexiconOf(workforce), person };
      const files = readdirSync(CORPUS).filter((file) => file.endsWith('.jsonl') && !['periods.jsonl', 'outOfScope.jsonl'].includes(file) && !file.startsWith('commands') && file.includes('severnshire') === (name === 'severnshire'));

      const turns = files.flatMap((file) => readFileSync(`${CORPUS}/${file}`, 'utf8').split('\n').filter((line) => line !== '').flatMap((line) => (JSON.parse(line) as { turns: string[] }).turns));
      const taken = turns.filter((turn) => {
        const read = readMessage(turn, COMMANDS, reader);
        return read.is === 'orders' || (read.is === 'unclear' && !read.unsure) || historyAskedIn(turn, reader) !== null;
      });

      assert.ok(turns.length > 100);
      assert.deepEqual(taken.filter((turn) => !ORDERS.includes(turn)), []);
    });
  }
});
