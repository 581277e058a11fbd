import assert from 'node:assert/strict';
import { ChangeRefused } from '../../src/ledger/errors.js';
import { day } from '../../src/workforce/calendar.js';
import { keyOf } from '../../src/workforce/sheets.js';
import { freshStore } from '../support/store.js';
import { appendNext, cases, draft, open, plainRecords, put, rawRows, rawTable, remove, spell } from './drafts.js';

describe('appending to the ledger', () => {
  it('begins with nothing recorded', async () => {
    const ledger = await open(await freshStore());

    const state = await ledger.refresh();

    assert.equal(state.seq, 0);
    assert.equal(state.head, null);
    assert.deepEqual([...state.records.known], []);
  });

  it('gives back the row that was put, names included', async () => {
    const ledger = await open(await freshStore());
    const row = spell('W1', { name: "Zoë O'Hara", fte: 8_125, annualCost: 4_800_000_000, sweNumber: 'SW 1', team: 'A/B #1?', qualifiedOn: day('2021-07-01') });

    await appendNext(ledger, draft([put('workers', row)]));

    const { records } = await ledger.refresh();
    assert.deepEqual(records.rows.workers.get(keyOf('workers', row)), row);
  });

  it('numbers changes, says who, when and why, and chains their hashes', async () => {
    const ledger = await open(await freshStore());
    const who = { id: '7f1c', name: 'Ana Test' };

    const first = await appendNext(ledger, draft([put('workers', spell('W1'))]));
    const second = await appendNext(ledger, draft([remove('workers', spell('W1'))], { who, kind: 'undo', why: 'Typed in error', undoes: 1 }));

    const { changes } = await ledger.refresh();
    assert.deepEqual(changes, [first, second]);
    assert.equal(second.number, 'C-0002');
    assert.equal(second.at, '2024-11-07T12:00:00.000Z');
    assert.deepEqual(second.who, who);
    assert.equal(second.why, 'Typed in error');
    assert.equal(second.undoes, 1);
    assert.equal(second.previousHash, first.hash);
  });

  it('shows a change to another instance in its next refresh', async () => {
    const store = await freshStore();
    const [one, other] = [await open(store), await open(store)];
    await other.refresh();

    await appendNext(one, draft([put('workers', spell('W1'))]));

    assert.deepEqual(plainRecords((await other.refresh()).records), plainRecords((await one.refresh()).records));
    assert.equal((await other.refresh()).records.rows.workers.size, 1);
  });

  it('notices a store that was put back to an earlier day', async () => {
    const store = await freshStore();
    const [one, other] = [await open(store), await open(store)];
    await appendNext(one, draft([put('workers', spell('W1'))]));
    await appendNext(one, draft([put('workers', spell('W2'))]));
    await other.refresh();
    await rawTable(store, 'changes').deleteEntity('changes', '0000000002');

    await appendNext(one, draft([put('workers', spell('W3'))]));

    const workers = [...(await other.refresh()).records.rows.workers.values()].map(({ workerId }) => workerId);
    assert.deepEqual(workers, ['W1', 'W3']);
    assert.deepEqual((await other.verify()).problems, []);
  });

  it('leaves a state that was given out as it was', async () => {
    const ledger = await open(await freshStore());
    await appendNext(ledger, draft([put('workers', spell('W1'))]));
    const before = await ledger.refresh();

    await appendNext(ledger, draft([put('workers', spell('W2'))]));
    await ledger.refresh();

    assert.equal(before.records.rows.workers.size, 1);
    assert.equal(before.workforce.spells.length, 1);
  });

  it('gives the same state again where nothing was appended', async () => {
    const ledger = await open(await freshStore());

    assert.equal(await ledger.refresh(), await ledger.refresh());
  });

  it('tells a writer what was appended since the state its draft was made on, and writes nothing', async () => {
    const store = await freshStore();
    const [one, other] = [await open(store), await open(store)];
    const { seq } = await other.refresh();
    const first = await appendNext(one, draft([put('workers', spell('W1'))]));

    const outcome = await other.append(draft([put('workers', spell('W2'))]), seq);

    assert.deepEqual(outcome, { conflict: [first] });
    assert.equal((await rawRows(store, 'facts')).length, 1);
  });

  it('lets one of twenty writers at once win each number, until all are in', async () => {
    const store = await freshStore();
    const ledgers = await Promise.all(Array.from({ length: 20 }, () => open(store)));
    const write = async (ledger: (typeof ledgers)[number], index: number): Promise<number> => {
      const { seq } = await ledger.refresh();
      const outcome = await ledger.append(draft([put('workers', spell(`W${index}`))]), seq);
      return 'applied' in outcome ? outcome.applied.seq : write(ledger, index);
    };

    const numbers = await Promise.all(ledgers.map(write));

    assert.deepEqual(numbers.sort((a, b) => a - b), Array.from({ length: 20 }, (_, index) => index + 1));
    assert.equal((await ledgers[0]!.refresh()).records.rows.workers.size, 20);
    assert.deepEqual((await ledgers[0]!.verify()).problems, []);
    assert.equal((await rawRows(store, 'facts')).length, 20, 'those that lost left rows behind');
  });

  it('drops what was recorded before a whole change', async () => {
    const ledger = await open(await freshStore());
    await appendNext(ledger, draft([put('workers', spell('W1')), put('events', { name: 'Move', from: day('2024-01-01'), to: null })], { kind: 'sample' }));

    await appendNext(ledger, draft([put('workers', spell('W2'))], { whole: true }));

    const { records } = await ledger.refresh();
    assert.deepEqual([...records.known], ['workers']);
    assert.deepEqual([...records.rows.workers.values()].map(({ workerId }) => workerId), ['W2']);
  });

  it('knows that a sheet without rows was recorded', async () => {
    const ledger = await open(await freshStore());

    await appendNext(ledger, draft([], { sheets: ['absences'] }));

    assert.deepEqual([...(await ledger.refresh()).records.known], ['absences']);
  });

  it('keeps a team and week of caseloads in one row', async () => {
    const store = await freshStore();
    const ledger = await open(store);
    const week = day('2024-11-03');
    const facts = [...Array.from({ length: 50 }, (_, index) => cases(week, 'Compass', `W${index}`, index)), cases(week, 'Compass', null, 4)];

    await appendNext(ledger, draft(facts));

    assert.equal((await rawRows(store, 'facts')).length, 1);
    assert.equal((await ledger.refresh()).records.rows.caseloads.size, 51);
  });

  it('writes and reads a change of several thousand rows, and says how far it is', async () => {
    const ledger = await open(await freshStore());
    const facts = Array.from({ length: 2_500 }, (_, index) => put('workers', spell(`W${index}`)));
    const progress: [number, number][] = [];

    await ledger.append(draft(facts), 0, (done, total) => progress.push([done, total]));

    assert.equal((await ledger.refresh()).records.rows.workers.size, 2_500);
    assert.deepEqual(progress.at(-1), [2_500, 2_500]);
  });
});

describe('text about people', () => {
  it('stands in the people table alone', async () => {
    const store = await freshStore();
    const ledger = await open(store);
    const row = spell('W1', { name: 'Secret Name', sweNumber: 'SW777' });

    await appendNext(ledger, draft([put('workers', row)], { who: { id: 'u1', name: 'Secret Maker' }, why: 'Secret reason' }));

    const elsewhere = JSON.stringify([await rawRows(store, 'facts'), await rawRows(store, 'changes')]);
    assert.doesNotMatch(elsewhere, /Secret|SW777/);
    assert.match(JSON.stringify(await rawRows(store, 'people')), /Secret Name.*SW777|SW777.*Secret Name/);
  });

  it('reads a few by their keys and many at once alike', async () => {
    const store = await freshStore();
    const [writer, reader] = [await open(store), await open(store)];
    await reader.refresh();
    const facts = Array.from({ length: 60 }, (_, index) => put('workers', spell(`W${index}`)));
    await appendNext(writer, draft(facts));
    await appendNext(writer, draft([put('workers', spell('W3', { name: 'New name' }))]));

    const names = [...(await reader.refresh()).records.rows.workers.values()].map(({ name }) => name);

    assert.equal(names.filter((name) => name === null).length, 0);
    assert.ok(names.includes('New name') && names.includes('Name of W59') && !names.includes('Name of W3'));
  });

  it('is gone everywhere when a person is erased, and the chain stays right', async () => {
    const store = await freshStore();
    const [ledger, other] = [await open(store), await open(store)];
    await appendNext(ledger, draft([put('workers', spell('W1')), put('workers', spell('W10'))]));
    await appendNext(ledger, draft([put('workers', spell('W1', { name: 'Married name' }))]));

    const removed = await ledger.erase('W1');

    assert.equal(removed, 2);
    for (const instance of [ledger, other]) {
      const names = [...(await instance.refresh()).records.rows.workers.values()].map(({ workerId, name }) => [workerId, name]);
      assert.deepEqual(names, [['W1', null], ['W10', 'Name of W10']]);
    }
    assert.deepEqual(await ledger.verify(), { changes: 2, erased: 2, problems: [] });
  });
});

describe('a change that cannot be stored', () => {
  const refused: [string, Parameters<typeof draft>[0], RegExp][] = [
    ['a text longer than the store takes', [put('workers', spell('W1', { role: 'x'.repeat(32_769) }))], /32769 characters in role/],
    ['a name longer than the store takes', [put('workers', spell('W1', { name: 'x'.repeat(32_769) }))], /32769 characters in name/],
    ['an id longer than a key', [put('workers', spell('W'.repeat(600)))], /shorter/],
    ['the same row twice', [put('workers', spell('W1')), put('workers', spell('W1'))], /twice/],
    ['a row under a key of another', [{ ...put('workers', spell('W1')), key: '["W2"]' }], /under the key/],
    ['a name without an id to keep it under', [put('workers', { ...spell('W1'), workerId: null as unknown as string })], /no workerId/],
  ];
  for (const [sentence, facts, message] of refused) {
    it(`is refused, and nothing of it stays: ${sentence}`, async () => {
      const store = await freshStore();
      const ledger = await open(store);
      await ledger.refresh();

      await assert.rejects(ledger.append(draft(facts), 0), (error) => error instanceof ChangeRefused && message.test(error.message));

      assert.deepEqual(await rawRows(store, 'changes'), []);
    });
  }

  it('is refused, and nothing of it stays: a text too long behind hundreds of rows, which are written by then', async () => {
    const store = await freshStore();
    const ledger = await open(store);
    const many = Array.from({ length: 600 }, (_, index) => put('workers', spell(`W${index}`)));
    const written: number[] = [];

    await assert.rejects(ledger.append(draft([...many, put('workers', spell('W600', { role: 'x'.repeat(32_769) }))]), 0, (done) => void written.push(done)), ChangeRefused);

    assert.deepEqual(written, [500]);
    for (const table of ['changes', 'facts']) assert.deepEqual(await rawRows(store, table), []);
  });
});

describe('the prefix of the tables', () => {
  const refused: [string, string][] = [
    ['a hyphen', 'west-'],
    ['a digit first', '1west'],
    ['a letter that is not A to Z', 'Môn'],
    ['more than a name of a table holds', 'x'.repeat(60)],
  ];
  for (const [sentence, prefix] of refused) {
    it(`is refused with ${sentence}`, async () => {
      await assert.rejects(open({ connection: 'UseDevelopmentStorage=true', prefix }), (error) => error instanceof RangeError && /TABLES_PREFIX/.test(error.message));
    });
  }

  it('keeps the ledgers of one account apart', async () => {
    const store = await freshStore();
    await appendNext(await open(store), draft([put('workers', spell('W1'))]));

    const other = await (await open({ ...store, prefix: `${store.prefix}b` })).refresh();

    assert.equal(other.seq, 0);
  });
});
