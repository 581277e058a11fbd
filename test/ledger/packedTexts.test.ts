import assert from 'node:assert/strict';
import { gunzipSync } from 'node:zlib';
import { writeCheckpoint } from '../../src/ledger/checkpoints.js';
import type { Ledger, StoreOptions } from '../../src/ledger/ledger.js';
import { openLedgerTables } from '../../src/ledger/ledgerTables.js';
import { load } from '../../src/ledger/load.js';
import { packTexts } from '../../src/ledger/packedTexts.js';
import { readHeads } from '../../src/ledger/read.js';
import { day } from '../../src/workforce/calendar.js';
import { faultyProxy, type Fault } from '../support/faultyProxy.js';
import { freshStore } from '../support/store.js';
import { appendNext, draft, open, plainRecords, put, rawRows, rawTable, spell } from './drafts.js';

const WORKERS = 20;
const PACKED = { partitionKey: 'packed', rowKey: 'texts' };

/** A ledger of one change, made by Ann, its checkpoint and its packed texts. */
async function withPacked(): Promise<{ store: StoreOptions; ledger: Ledger }> {
  const store = await freshStore();
  const ledger = await open(store);
  const workers = Array.from({ length: WORKERS }, (_, index) => put('workers', spell(`W${index}`, { sweNumber: `SW${index}` })));
  await appendNext(ledger, draft(workers, { who: { id: 'ann', name: 'Ann Field' } }));
  await pack(store);
  await takeCheckpoint(store);
  return { store, ledger };
}

async function pack(store: StoreOptions): Promise<void> {
  const tables = await openLedgerTables(store);
  await packTexts(tables, await readHeads(tables, 0));
}

async function takeCheckpoint(store: StoreOptions): Promise<void> {
  const tables = await openLedgerTables(store);
  await writeCheckpoint(tables, await load(tables));
}

/** All that `people` says, the packed texts as they read. */
async function saidOfPeople(store: StoreOptions): Promise<string> {
  const rows = await rawRows(store, 'people');
  return rows.map((row) => JSON.stringify(row) + (isPacked(row) ? textOf(row) : '')).join('\n');
}

function isPacked({ partitionKey }: Record<string, unknown>): boolean {
  return partitionKey === PACKED.partitionKey;
}

function textOf({ packed00 }: Record<string, unknown>): string {
  return packed00 === undefined ? '' : gunzipSync(packed00 as Uint8Array).toString();
}

async function dropRowsOfPeople(store: StoreOptions): Promise<void> {
  for (const row of await rawRows(store, 'people')) {
    if (!isPacked(row)) await rawTable(store, 'people').deleteEntity(String(row['partitionKey']), String(row['rowKey']));
  }
}

describe('the packed texts', () => {
  it('are all that a start needs of people', async () => {
    const { store, ledger } = await withPacked();
    const expected = await ledger.refresh();
    await dropRowsOfPeople(store);

    const state = await (await open(store)).refresh();

    assert.deepEqual(plainRecords(state.records), plainRecords(expected.records));
    assert.deepEqual(state.changes, expected.changes);
  });

  it('hide no newer name, and no name of who changed it', async () => {
    const { store, ledger } = await withPacked();
    await appendNext(ledger, draft([put('workers', spell('W8', { name: 'New Name' }))], { who: { id: 'bea', name: 'Bea Hill' } }));

    const { workforce, head } = await (await open(store)).refresh();

    assert.deepEqual([workforce.nameOf('W8'), workforce.nameOf('W9'), head?.who.name], ['New Name', 'Name of W9', 'Bea Hill']);
  });

  it('hold nothing of a change that never came to its end', async () => {
    const { store } = await withPacked();
    await rawTable(store, 'people').createEntity({ partitionKey: '00', rowKey: 'X1|left-behind-0000-0000|workerId', operation: 'left-behind', salt: '', name: 'Left Behind' });

    await pack(store);

    assert.doesNotMatch((await rawRows(store, 'people')).filter(isPacked).map(textOf).join(), /Left Behind/);
  });

  const passedOver: [string, (store: StoreOptions, ledger: Ledger) => Promise<unknown>][] = [
    ['they were altered', (store) => rawTable(store, 'people').updateEntity({ ...PACKED, packed00: new Uint8Array([1, 2]) }, 'Merge')],
    ['what they say that they hold was altered', (store) => rawTable(store, 'people').updateEntity({ ...PACKED, contents: '{"seq":1,"hash":"another","shape":""}' }, 'Merge')],
    ['a checkpoint reaches further', async (store, ledger) => {
      await appendNext(ledger, draft([put('workers', spell('W8', { name: 'New Name' }))]));
      await takeCheckpoint(store);
    }],
    ['everything was replaced since', (_, ledger) => appendNext(ledger, draft([put('workers', spell('W8'))], { whole: true }))],
    ['somebody was erased since', async (_, ledger) => appendNext(ledger, draft([], { kind: 'erase' }))],
  ];
  for (const [sentence, spoil] of passedOver) {
    it(`are passed over for the rows of people where ${sentence}`, async () => {
      const { store, ledger } = await withPacked();
      await spoil(store, ledger);
      const expected = await ledger.refresh();

      const state = await (await open(store)).refresh();

      assert.deepEqual(plainRecords(state.records), plainRecords(expected.records));
      assert.deepEqual(state.changes, expected.changes);
    });
  }

  it('of a store that was put back to an earlier history are passed over', async () => {
    const { store } = await withPacked();
    const other = await freshStore();
    const ledger = await open(other);
    await appendNext(ledger, draft([put('workers', spell('W1', { name: 'Another Name' }))]));
    const [packed] = (await rawRows(store, 'people')).filter(isPacked);
    await rawTable(other, 'people').createEntity({ ...packed!, ...PACKED });

    assert.equal((await (await open(other)).refresh()).workforce.nameOf('W1'), 'Another Name');
  });

  it('are made by themselves with the checkpoint behind a change of many rows, and anew behind an erasure', async () => {
    const store = await freshStore();
    const ledger = await open(store);
    const absences = Array.from({ length: 5_000 }, (_, index) => put('absences', { workerId: `W${index}`, reason: 'other', from: day('2024-01-01'), to: null }));
    await appendNext(ledger, draft([...absences, put('workers', spell('W1')), put('workers', spell('W2'))]));
    const packedNow = async () => {
      await ledger.refresh();
      await ledger.close();
      return (await rawRows(store, 'people')).filter(isPacked).map(textOf).join();
    };

    assert.match(await packedNow(), /Name of W1/);
    await ledger.erase('W1');
    await appendNext(ledger, draft([], { kind: 'erase' }));
    const after = await packedNow();

    assert.match(after, /Name of W2/);
    assert.doesNotMatch(after, /Name of W1/);
  });
});

describe('an erasure and the packed texts', () => {
  it('leaves the name in neither, nor in what a start reads', async () => {
    const { store, ledger } = await withPacked();
    assert.match(await saidOfPeople(store), /"Name of W7"/);

    await ledger.erase('W7');

    assert.doesNotMatch(await saidOfPeople(store), /"Name of W7"|SW7/);
    const { workforce } = await (await open(store)).refresh();
    assert.deepEqual([workforce.nameOf('W7'), workforce.nameOf('W8')], ['W7', 'Name of W8']);
  });

  for (const [sentence, before] of [['again', withPacked], ['for the first time', unpacked]] as const) {
    it(`wins against an instance that is packing ${sentence} and has read the name`, async () => {
      const { store, ledger } = await before();
      const proxy = await faultyProxy(store.connection);
      let arrived = () => {};
      const underWay = new Promise<void>((resolve) => { arrived = resolve; });
      let letGo = () => {};
      const gate = new Promise<void>((resolve) => { letGo = resolve; });
      proxy.decide(async ({ method, body }): Promise<Fault> => {
        if (method === 'GET' || !body.includes('packed00')) return 'none';
        arrived();
        await gate;
        return 'none';
      });

      const packing = pack({ ...store, connection: proxy.connection });
      await underWay;
      await ledger.erase('W7');
      letGo();
      await packing;

      assert.doesNotMatch(await saidOfPeople(store), /"Name of W7"|SW7/);
      await proxy.goAway();
    });
  }

  it('that is cut off after any of its writes is not said to be done, and done again leaves nothing', async () => {
    for (let writes = 0, done = false; !done; writes++) {
      assert.ok(writes < 10, 'it never came to its end');
      const { store } = await withPacked();
      const proxy = await faultyProxy(store.connection);
      const ledger = await open({ ...store, connection: proxy.connection });
      await ledger.refresh();
      let left = writes;
      proxy.decide(({ method }) => (method !== 'GET' && left-- <= 0 ? 'error' : 'none'));

      done = await ledger.erase('W7').then(() => true, () => false);
      await proxy.goAway();
      if (!done) await (await open(store)).erase('W7');

      assert.doesNotMatch(await saidOfPeople(store), /"Name of W7"|SW7/, `after ${writes} writes`);
      assert.ok(writes > 0 || !done);
    }
  });

  it('that was made past the software is found by the audit', async () => {
    const { store, ledger } = await withPacked();
    assert.deepEqual((await ledger.verify()).problems, []);
    const row = (await rawRows(store, 'people')).find(({ rowKey }) => String(rowKey).startsWith('W7|'));
    await rawTable(store, 'people').deleteEntity(String(row!['partitionKey']), String(row!['rowKey']));

    const { problems } = await ledger.verify();

    assert.deepEqual(problems, ['The packed names (row packed / texts of people) hold one that was erased or altered. Remove that row: it is made anew.']);
  });

  async function unpacked() {
    const { store, ledger } = await withPacked();
    await rawTable(store, 'people').deleteEntity(PACKED.partitionKey, PACKED.rowKey);
    return { store, ledger };
  }
});
