import assert from 'node:assert/strict';
import { csvOf } from '../../src/changes/csv.js';
import { contentOf, office } from './office.js';

describe('undo and history, on the real store', () => {
  it('is refused where later changes rest on a change, and names them', async () => {
    const [bot] = await office();
    for (const text of ['A1 is interested', 'confirm', 'A1 is interested, next contact 18 November', 'confirm']) await bot!.say(text);

    const refused = await bot!.say('undo C-0002');

    assert.equal(refused.kind, 'error');
    assert.match(refused.text, /C-0002 can't be taken back by itself: a later change rests on it, C-0003 .*Undo that first/);
  });

  it('goes further back each time, and redo brings the last undone back', async () => {
    const [bot] = await office();
    const start = contentOf((await bot!.ledger.refresh()).records);
    for (const text of ['A1 is interested', 'confirm', 'A3 is interested', 'confirm']) await bot!.say(text);
    const both = contentOf((await bot!.ledger.refresh()).records);
    for (const text of ['undo', 'confirm', 'undo', 'confirm']) await bot!.say(text);
    const none = contentOf((await bot!.ledger.refresh()).records);
    for (const text of ['redo', 'confirm', 'redo', 'confirm']) await bot!.say(text);

    assert.deepEqual(none, start);
    assert.deepEqual(contentOf((await bot!.ledger.refresh()).records), both);
  });

  it('undoes the last change of whoever asks, and no change twice', async () => {
    const [bot] = await office();
    for (const [text, who] of [['A1 is interested', 'ann'], ['confirm', 'ann'], ['A3 is interested', 'bob'], ['confirm', 'bob'], ['undo', 'ann'], ['confirm', 'ann']] as const) await bot!.say(text, who);

    const again = await bot!.say('undo C-0002', 'bob');
    const nothing = await bot!.say('undo', 'ann');

    assert.match(again.text, /C-0002 is undone already, by C-0004/);
    assert.match(nothing.text, /no change that could be undone/);
  });

  it('takes no import back on which later changes rest', async () => {
    const [bot] = await office();
    for (const text of ['A1 is interested', 'confirm']) await bot!.say(text);

    assert.match((await bot!.say('undo C-0001')).text, /a later change rests on it, C-0002/);
  });

  it('tells who changed what, when, under which number', async () => {
    const [bot] = await office();
    for (const text of ['A1 is interested', 'confirm', 'undo', 'confirm']) await bot!.say(text);

    const ofPerson = await bot!.say('history of Cal Reed', 'leo', ['lead']);
    const today = await bot!.say('what changed today');
    const before = await bot!.say('what changed last week');
    const other = await bot!.say('history of A3');

    const rows = ofPerson.sections[0]!.tables[0]!.rows;
    assert.deepEqual(rows.map(([number, , who]) => [number, who]), [['C-0003', 'ann Field'], ['C-0002', 'ann Field'], ['C-0001', 'import']]);
    assert.match(rows[1]![3]!, /Cal Reed \(A1\), step to permanent: – → interested, on 7 November 2024/);
    assert.equal(today.sections[0]!.headline, '3');
    assert.match(before.text, /^No changes/);
    assert.equal(other.sections[0]!.headline, '1');
  });

  it('gives a history as a file, whole and safe to open', async () => {
    const csv = csvOf(['Number', 'What'], [['C-0002', '=1+1'], ['C-0003', 'note "x", and y']]);

    assert.equal(csv, '\uFEFFNumber,What\r\nC-0002,\'=1+1\r\nC-0003,"note ""x"", and y"\r\n');
    const [bot] = await office();
    for (const text of ['A1 is interested', 'confirm']) await bot!.say(text);
    assert.ok((await bot!.say('history of A1')).followUps.some(({ asks }) => asks === 'history of A1 as a file'));
    assert.equal((await bot!.say('history of A1 as a file')).offer?.what, 'history');
  });

  it('shows the history to lead and hr only', async () => {
    const [bot] = await office();

    const kinds = [await bot!.say('history of A1', 'vic', ['viewer']), await bot!.say('what changed today', 'ad', ['admin']), await bot!.say('history of A1', 'ann', ['hr'], false)].map(({ kind }) => kind);

    assert.deepEqual(kinds, ['notAllowed', 'notAllowed', 'notAllowed']);
  });
});
