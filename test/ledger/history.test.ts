import assert from 'node:assert/strict';
import { day } from '../../src/workforce/calendar.js';
import { freshStore } from '../support/store.js';
import { appendNext, draft, open, put, remove, spell } from './drafts.js';

/** W1 known late on 30 March, W2 within the first hour of 1 April by the clocks of London, W1 gone on 5 April. */
async function spring() {
  let now = new Date('2024-03-30T23:30:00Z');
  const ledger = await open(await freshStore(), () => now);
  await appendNext(ledger, draft([put('workers', spell('W1'))]));
  now = new Date('2024-03-31T23:30:00Z');
  await appendNext(ledger, draft([put('workers', spell('W2')), put('workers', spell('W1', { fte: 5_000 }))]));
  now = new Date('2024-04-05T09:00:00Z');
  await appendNext(ledger, draft([remove('workers', spell('W1'))]));
  return ledger;
}

describe('as we knew it', () => {
  const known: [string, string, string[]][] = [
    ['knows nothing before the first change', '2024-03-29', []],
    ['includes what was recorded late on the day', '2024-03-30', ['W1']],
    ['ends a day by the clocks of the council', '2024-03-31', ['W1']],
    ['counts a change after midnight in summer time to the new day', '2024-04-01', ['W1', 'W2']],
    ['stays until the next change', '2024-04-04', ['W1', 'W2']],
    ['is what we know now from the last change on', '2024-04-05', ['W2']],
    ['is what we know now on a later day', '2030-01-01', ['W2']],
  ];
  for (const [sentence, asked, workers] of known) {
    it(sentence, async () => {
      const ledger = await spring();

      const { records } = await ledger.knownAt(day(asked));

      assert.deepEqual([...records.rows.workers.values()].map(({ workerId }) => workerId).sort(), workers);
    });
  }

  it('gives the state right after a change, by its number', async () => {
    const ledger = await spring();

    const states = await Promise.all([0, 1, 2, 3].map((seq) => ledger.stateAt(seq)));

    assert.deepEqual(states.map(({ records }) => records.rows.workers.size), [0, 1, 2, 1]);
    assert.deepEqual(states.map(({ seq }) => seq), [0, 1, 2, 3]);
  });

  it('refuses a change that there is not', async () => {
    const ledger = await spring();

    await assert.rejects(ledger.stateAt(4), /no change C-0004; the latest is C-0003/);
    await assert.rejects(ledger.rowsOf(0), RangeError);
  });
});

describe('the rows of a change', () => {
  it('stand beside the rows before it', async () => {
    const ledger = await spring();
    const [before, after] = [spell('W1'), spell('W1', { fte: 5_000 })];

    const rows = await ledger.rowsOf(2);

    assert.deepEqual(rows.map(({ before, after }) => [before, after]), [[null, spell('W2')], [before, after]]);
  });

  it('show what it removed', async () => {
    const ledger = await spring();

    const rows = await ledger.rowsOf(3);

    assert.deepEqual(rows.map(({ before, after }) => [before, after]), [[spell('W1', { fte: 5_000 }), null]]);
  });

  it('show what a whole change dropped without naming it', async () => {
    const ledger = await open(await freshStore());
    await appendNext(ledger, draft([put('workers', spell('W1')), put('workers', spell('W2'))], { kind: 'sample' }));
    await appendNext(ledger, draft([put('workers', spell('W2', { fte: 5_000 }))], { whole: true }));

    const rows = await ledger.rowsOf(2);

    assert.deepEqual(rows.map(({ before, after }) => [before, after]), [[spell('W1'), null], [spell('W2'), spell('W2', { fte: 5_000 })]]);
  });
});
