import assert from 'node:assert/strict';
import { StoreBroken } from '../../src/ledger/errors.js';
import type { StoreOptions } from '../../src/ledger/ledger.js';
import { day } from '../../src/workforce/calendar.js';
import { freshStore } from '../support/store.js';
import { appendNext, cases, draft, open, put, rawRows, rawTable, spell } from './drafts.js';

/** Three changes; the second is the one that is tampered with. */
async function threeChanges(): Promise<StoreOptions> {
  const store = await freshStore();
  const ledger = await open(store);
  const who = { id: 'u1', name: 'Ana Test' };
  await appendNext(ledger, draft([put('workers', spell('W1'))]));
  await appendNext(ledger, draft([put('workers', spell('W2')), cases(day('2024-11-03'), 'Compass', 'W2', 12)], { who }));
  await appendNext(ledger, draft([put('workers', spell('W3'))]));
  return store;
}

async function alter(store: StoreOptions, table: string, which: (row: Record<string, unknown>) => boolean, change: Record<string, unknown>): Promise<void> {
  const row = (await rawRows(store, table)).find(which);
  assert.ok(row, 'no row to tamper with');
  await rawTable(store, table).updateEntity({ partitionKey: String(row['partitionKey']), rowKey: String(row['rowKey']), ...change }, 'Merge');
}

async function removeRow(store: StoreOptions, table: string, which: (row: Record<string, unknown>) => boolean): Promise<void> {
  const row = (await rawRows(store, table)).find(which);
  assert.ok(row, 'no row to remove');
  await rawTable(store, table).deleteEntity(String(row['partitionKey']), String(row['rowKey']));
}

const isSecond = (row: Record<string, unknown>) => row['number'] === 'C-0002';

describe('the chain of hashes', () => {
  it('is sound where nobody tampered', async () => {
    const ledger = await open(await threeChanges());

    assert.deepEqual(await ledger.verify(), { changes: 3, erased: 0, problems: [] });
  });

  const tampered: [string, (store: StoreOptions) => Promise<void>, RegExp][] = [
    ['the day of a change', (store) => alter(store, 'changes', isSecond, { at: '2024-01-01T00:00:00.000Z' }), /head of C-0002 has been altered/],
    ['who made a change', (store) => alter(store, 'changes', isSecond, { who: 'u2' }), /head of C-0002 has been altered/],
    ['the hash before', (store) => alter(store, 'changes', isSecond, { previousHash: '' }), /C-0002 does not follow/],
    ['a field of a fact', (store) => alter(store, 'facts', (row) => String(row['key']).includes('W2'), { fte: 5_000 }), /facts of C-0002 have been altered/],
    ['a column that a fact did not have', (store) => alter(store, 'facts', (row) => String(row['key']).includes('W2'), { end: '2024-01-01' }), /facts of C-0002 have been altered/],
    ["a team's week", (store) => alter(store, 'facts', (row) => row['sheet'] === 'caseloads', { workers: '[{"workerId":"W2","cases":30}]' }), /facts of C-0002 have been altered/],
    ['a name', (store) => alter(store, 'people', (row) => String(row['rowKey']).startsWith('W2|'), { name: 'Somebody Else' }), /name or text of C-0002 has been altered/],
    ['the reason given', (store) => alter(store, 'people', (row) => String(row['rowKey']).startsWith('u1|'), { why: 'Another reason' }), /name or text of C-0002 has been altered/],
    ['a fact, by removing it', (store) => removeRow(store, 'facts', (row) => row['sheet'] === 'caseloads'), /C-0002 should have 2 rows/],
  ];
  for (const [sentence, tamper, problem] of tampered) {
    it(`shows that somebody altered ${sentence}`, async () => {
      const store = await threeChanges();
      await tamper(store);

      const { problems } = await (await open(store)).verify();

      assert.match(problems.join('\n'), problem);
      assert.doesNotMatch(problems.join('\n'), /C-0001/);
    });
  }
});

describe('a row that cannot be read', () => {
  const broken: [string, (store: StoreOptions) => Promise<void>, RegExp][] = [
    ['a change that is missing', (store) => removeRow(store, 'changes', isSecond), /C-0002 is missing/],
    ['a fact that is missing', (store) => removeRow(store, 'facts', (row) => row['sheet'] === 'caseloads'), /C-0002 should have 2 rows/],
    ['a code that is not one', (store) => alter(store, 'facts', (row) => String(row['key']).includes('W2'), { contract: 'casual' }), /table t\w+facts.*contract/],
    ['an FTE above 1', (store) => alter(store, 'facts', (row) => String(row['key']).includes('W2'), { fte: 20_000 }), /fte/],
    ['a day that is none', (store) => alter(store, 'facts', (row) => String(row['key']).includes('W2'), { start: '2024-02-30' }), /start: not a day/],
    ['a list of workers that is no JSON', (store) => alter(store, 'facts', (row) => row['sheet'] === 'caseloads', { workers: '[{' }), /workers is no JSON/],
    ['a head without its kind', (store) => alter(store, 'changes', isSecond, { kind: '' }), /table t\w+changes.*kind/],
  ];
  for (const [sentence, tamper, message] of broken) {
    it(`is never skipped: ${sentence}`, async () => {
      const store = await threeChanges();
      await tamper(store);

      await assert.rejects((await open(store)).refresh(), (error) => error instanceof StoreBroken && message.test(error.message));
    });
  }
});
