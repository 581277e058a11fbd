import assert from 'node:assert/strict';
import { gunzipSync } from 'node:zlib';
import { readCheckpoint, readIndex, writeCheckpoint } from '../../src/ledger/checkpoints.js';
import { digest } from '../../src/ledger/digest.js';
import type { Ledger, StoreOptions } from '../../src/ledger/ledger.js';
import { load } from '../../src/ledger/load.js';
import { openLedgerTables } from '../../src/ledger/ledgerTables.js';
import { layOver } from '../../src/ledger/state.js';
import { day } from '../../src/workforce/calendar.js';
import { emptyRecords } from '../../src/workforce/records.js';
import { freshStore } from '../support/store.js';
import { appendNext, cases, draft, open, plainRecords, put, rawRows, rawTable, remove, spell } from './drafts.js';

const WORKERS = 40;

/** A ledger of one change, and the checkpoint of it. */
async function withCheckpoint(): Promise<{ store: StoreOptions; ledger: Ledger }> {
  const store = await freshStore();
  const ledger = await open(store);
  const workers = Array.from({ length: WORKERS }, (_, index) => put('workers', spell(`W${index}`, { sweNumber: index % 2 ? `SW${index}` : null })));
  const role = put('roles', { role: 'Social Worker', orgRole: 'case holder', registered: true });
  await appendNext(ledger, draft([...workers, cases(day('2024-11-03'), 'Compass', 'W1', 9), role]));
  await takeCheckpoint(store);
  return { store, ledger };
}

async function takeCheckpoint(store: StoreOptions): Promise<void> {
  const tables = await openLedgerTables(store);
  await writeCheckpoint(tables, await load(tables));
}

async function indexOf(store: StoreOptions) {
  return (await rawRows(store, 'checkpoints')).filter(({ partitionKey }) => partitionKey === 'index');
}

describe('a checkpoint', () => {
  it('gives what the changes give, with those after it', async () => {
    const { store, ledger } = await withCheckpoint();
    await appendNext(ledger, draft([remove('workers', spell('W7')), put('workers', spell('W8', { name: 'New name' }))]));
    assert.equal((await indexOf(store)).length, 1);

    const fromCheckpoint = await (await open(store)).refresh();

    assert.deepEqual(plainRecords(fromCheckpoint.records), plainRecords((await ledger.refresh()).records));
    assert.deepEqual(fromCheckpoint.changes, (await ledger.refresh()).changes);
  });

  it('is what a cold start reads: the facts before it are not needed', async () => {
    const { store, ledger } = await withCheckpoint();
    const expected = await ledger.refresh();
    const facts = rawTable(store, 'facts');
    await facts.deleteTable();

    const state = await (await open(store)).refresh();

    assert.deepEqual(plainRecords(state.records), plainRecords(expected.records));
  });

  it('gives the caseloads of every week in their order, and what changes do to them after it', async () => {
    const store = await freshStore();
    const ledger = await open(store);
    const [first, second] = [day('2024-10-27'), day('2024-11-03')];
    const held = [cases(second, 'East', 'W1', 3), cases(second, 'West', 'W2', 4), cases(second, 'East', null, 5), cases(first, 'East', 'W1', 6)];
    await appendNext(ledger, draft(held));
    await takeCheckpoint(store);
    await appendNext(ledger, draft([cases(second, 'West', 'W2', 40), { ...held[0]!, row: null }, cases(first, 'West', 'W2', 7)]));

    const { workforce } = await (await open(store)).refresh();

    const told = [first, second].map((week) => workforce.caseloads(week).map(({ team, workerId, cases: count }) => [team, workerId, count]));
    assert.deepEqual(told, [[['East', 'W1', 6], ['West', 'W2', 7]], [['East', null, 5], ['West', 'W2', 40]]]);
    assert.deepEqual(plainRecords(workforce.records), plainRecords((await ledger.refresh()).records));
  });

  it('of a large council takes several rows of the store, and a large week several parts', async () => {
    const store = await freshStore();
    await appendNext(await open(store), draft([put('workers', spell('W1'))]));
    const tables = await openLedgerTables(store);
    const rows = Array.from({ length: 40_000 }, (_, n) => cases(day(n < 20_000 ? '2024-10-27' : '2024-11-03'), `Team ${n % 7}`, digest(String(n)), n % 30));
    const memory = await load(tables);
    const { heads } = memory;
    const records = layOver(emptyRecords(), [{ sheets: ['caseloads'], facts: rows.map((fact) => ({ ...fact, row: { ...fact.row }, place: null })) }]);

    await writeCheckpoint(tables, { ...memory, records });

    const checkpoint = await readCheckpoint(tables, await readIndex(tables), heads, 0);
    assert.deepEqual([...checkpoint!.caseloads], [...records.rows.caseloads]);
  });

  it('holds no name', async () => {
    const { store } = await withCheckpoint();

    const [piece] = await rawRows(store, 'checkpoints');

    const text = gunzipSync(piece!['packed00'] as Uint8Array).toString();

    assert.match(text, /"W31"/);
    assert.doesNotMatch(text, /Name of|SW31/);
  });

  const unusable: [string, (store: StoreOptions) => Promise<unknown>][] = [
    ['a piece is missing', async (store) => {
      const [piece] = await rawRows(store, 'checkpoints');
      await rawTable(store, 'checkpoints').deleteEntity(String(piece!['partitionKey']), String(piece!['rowKey']));
    }],
    ['a piece was altered', async (store) => {
      const [piece] = await rawRows(store, 'checkpoints');
      await rawTable(store, 'checkpoints').updateEntity({ partitionKey: String(piece!['partitionKey']), rowKey: String(piece!['rowKey']), packed00: new Uint8Array([1, 2]) }, 'Merge');
    }],
    ['what a piece says that it holds was altered', async (store) => {
      const piece = (await rawRows(store, 'checkpoints')).find(({ kind }) => kind === 'weeks');
      await rawTable(store, 'checkpoints').updateEntity({ partitionKey: String(piece!['partitionKey']), rowKey: String(piece!['rowKey']), contents: '[]' }, 'Merge');
    }],
    ['it is of a version with other columns', async (store) => {
      const [index] = await indexOf(store);
      await rawTable(store, 'checkpoints').updateEntity({ partitionKey: 'index', rowKey: String(index!['rowKey']), shape: 'another' }, 'Merge');
    }],
    ['it is of another history', async (store) => {
      const [index] = await indexOf(store);
      await rawTable(store, 'checkpoints').updateEntity({ partitionKey: 'index', rowKey: String(index!['rowKey']), hash: 'another' }, 'Merge');
    }],
  ];
  for (const [sentence, spoil] of unusable) {
    it(`is passed over for the changes themselves where ${sentence}`, async () => {
      const { store, ledger } = await withCheckpoint();
      await spoil(store);

      const state = await (await open(store)).refresh();

      assert.deepEqual(plainRecords(state.records), plainRecords((await ledger.refresh()).records));
    });
  }

  it('is not used for a day before it', async () => {
    const { store, ledger } = await withCheckpoint();
    await appendNext(ledger, draft([remove('workers', spell('W1'))]));
    await takeCheckpoint(store);

    const sizes = (await Promise.all([0, 1, 2].map((seq) => ledger.stateAt(seq)))).map(({ records }) => records.rows.workers.size);

    assert.deepEqual(sizes, [0, WORKERS, WORKERS - 1]);
  });

  it('makes room: the newest two are kept, and pieces without an index row are swept', async () => {
    const { store, ledger } = await withCheckpoint();
    await rawTable(store, 'checkpoints').createEntity({ partitionKey: '0000000001-left-behind', rowKey: '000000' });
    for (const worker of ['X1', 'X2']) {
      await appendNext(ledger, draft([put('workers', spell(worker))]));
      await takeCheckpoint(store);
    }

    await ledger.sweep(0);

    const rows = await rawRows(store, 'checkpoints');
    const index = rows.filter(({ partitionKey }) => partitionKey === 'index').map(({ rowKey }) => rowKey);
    assert.deepEqual(index.map((name) => String(name).slice(0, 10)), ['0000000002', '0000000003']);
    assert.deepEqual([...new Set(rows.map(({ partitionKey }) => partitionKey))].filter((name) => name !== 'index'), index);
  });

  it('is written by itself after a change of many rows', async () => {
    const store = await freshStore();
    const ledger = await open(store);
    const absences = Array.from({ length: 5_000 }, (_, index) => put('absences', { workerId: `W${index}`, reason: 'other', from: day('2024-01-01'), to: null }));
    await appendNext(ledger, draft(absences));
    assert.equal((await indexOf(store)).length, 0);

    await ledger.refresh();
    await ledger.close();

    assert.equal((await indexOf(store)).length, 1);
  });
});
