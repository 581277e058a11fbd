import assert from 'node:assert/strict';
import { runScript } from '../support/processes.js';
import { freshStore } from '../support/store.js';
import { appendNext, draft, open, put, rawRows, spell } from './drafts.js';

const ROWS = 3_000;

describe('a process that is killed while it appends', () => {
  async function killedAt(line: RegExp) {
    const store = await freshStore();
    const writer = runScript('ledger/writer.ts', [store.connection, store.prefix, String(ROWS)]);
    await writer.line(line);
    await writer.kill();
    return store;
  }

  const before: [string, RegExp][] = [
    ['with its first rows', /^\d+ of/],
    ['halfway', /^(1[5-9]|2\d)\d\d of/],
  ];
  for (const [sentence, line] of before) {
    it(`leaves the state before, and room for the next: killed ${sentence}`, async () => {
      const store = await killedAt(line);
      const ledger = await open(store);

      assert.equal((await ledger.refresh()).records.rows.workers.size, 0);
      assert.notEqual((await rawRows(store, 'facts')).length, 0, 'it was killed before it wrote');

      assert.equal((await appendNext(ledger, draft([put('workers', spell('W1'))]))).seq, 1);
      assert.equal(await ledger.sweep(0), 1);
      assert.equal((await rawRows(store, 'facts')).length, 1);
      assert.deepEqual((await ledger.verify()).problems, []);
    });
  }

  it('leaves the state after once the append has been answered', async () => {
    const ledger = await open(await killedAt(/^applied$/));

    assert.equal((await ledger.refresh()).records.rows.workers.size, ROWS);
    assert.deepEqual((await ledger.verify()).problems, []);
  });
});
