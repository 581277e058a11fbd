import assert from 'node:assert/strict';
import { contentOf, office } from './office.js';

describe('a change by chat, on the real store', () => {
  it('is previewed, confirmed, numbered, and undone to what was before', async () => {
    const [bot] = await office();
    const before = contentOf((await bot!.ledger.refresh()).records);

    const preview = await bot!.say('convert A1 to permanent from 1 December in P3');
    const unchanged = contentOf((await bot!.ledger.refresh()).records);
    const done = await bot!.say('confirm');
    const counted = await bot!.say('how many vacancies on 2 December 2024?');
    await bot!.say('undo');
    const undone = await bot!.say('confirm');

    assert.deepEqual([preview.kind, done.kind, undone.kind], ['confirm', 'done', 'done']);
    assert.deepEqual(unchanged, before);
    assert.equal(done.done?.number, 'C-0002');
    assert.equal(done.done?.who, 'ann Field');
    assert.equal(counted.figures[0]?.value, 2);
    assert.deepEqual(contentOf((await bot!.ledger.refresh()).records), before);
    assert.deepEqual((await bot!.ledger.verify()).problems, []);
  });

  it('is applied once, however often and at however many instances it is confirmed at once', async () => {
    const bots = await office(4);
    const preview = await bots[0]!.say('Cal Reed is interested');
    const id = preview.change!.id;

    const answers = await Promise.all([...bots, ...bots].map((bot) => bot.press({ act: 'confirm', id })));

    assert.deepEqual([...new Set(answers.map(({ kind, done }) => `${kind} ${done?.number}`))], ['done C-0002']);
    assert.equal((await bots[0]!.ledger.refresh()).seq, 2);
  });

  it('is applied though another change came in between, where it is still what was shown', async () => {
    const [bot] = await office();
    await bot!.say('Cal Reed is interested', 'ann');
    await bot!.say('Zed Carr is interested', 'bob');
    const first = await bot!.say('confirm', 'bob');

    const second = await bot!.say('confirm', 'ann');

    assert.deepEqual([first.done?.number, second.done?.number], ['C-0002', 'C-0003']);
  });

  it('is shown again, with what has changed meanwhile, where it is no longer what was shown', async () => {
    const [bot] = await office();
    await bot!.say('A1 is interested', 'ann');
    await bot!.say('A1 accepted on 5 November', 'bob');
    await bot!.say('confirm', 'bob');

    const again = await bot!.say('confirm', 'ann');
    const { seq } = await bot!.ledger.refresh();
    const done = await bot!.say('confirm', 'ann');

    assert.deepEqual([again.kind, seq, done.done?.number], ['confirm', 2, 'C-0003']);
    assert.match(again.text, /changed meanwhile: C-0002 by bob Field \(A1 accepted on 5 November 2024/);
    assert.ok(again.notes.some((note) => note.includes('goes back from accepted')));
  });

  it('is refused, and says why, where the records no longer allow it', async () => {
    const [bot] = await office();
    await bot!.say('convert A1 to permanent from 1 December in P3', 'ann');
    await bot!.say('convert A1 to permanent from 2 December in P3', 'bob');
    await bot!.say('confirm', 'bob');

    const refused = await bot!.say('confirm', 'ann');

    assert.equal(refused.kind, 'error');
    assert.match(refused.text, /changed meanwhile: C-0002.*permanent contract from 2 December 2024 already/);
    assert.equal((await bot!.ledger.refresh()).seq, 2);
  });

  it('is confirmed by whoever asked and nobody else, and never after it was cancelled', async () => {
    const [bot] = await office();
    const { change } = await bot!.say('A1 is interested', 'ann');

    const other = await bot!.press({ act: 'confirm', id: change!.id }, 'bob');
    const cancelled = await bot!.say('cancel', 'ann');
    const late = await bot!.press({ act: 'confirm', id: change!.id }, 'ann');

    assert.deepEqual([other.kind, cancelled.kind, late.kind], ['notAllowed', 'chat', 'error']);
    assert.equal((await bot!.ledger.refresh()).seq, 1);
  });

  it('needs the hr role and the personal chat, for words and for buttons', async () => {
    const [bot] = await office();
    const { change } = await bot!.say('A1 is interested', 'ann');

    const answers = [
      await bot!.say('A1 is interested', 'leo', ['lead']), await bot!.say('A1 is interested', 'vic', ['viewer']), await bot!.say('A1 is interested', 'ann', ['hr'], false),
      await bot!.press({ act: 'confirm', id: change!.id }, 'ann', ['viewer']), await bot!.say('undo', 'leo', ['lead']),
    ];

    assert.deepEqual(answers.map(({ kind }) => kind), Array.from(answers, () => 'notAllowed'));
    assert.equal((await bot!.ledger.refresh()).seq, 1);
  });

  it('forged and unknown buttons change nothing', async () => {
    const [bot] = await office();

    const answers = [
      await bot!.press({ act: 'confirm', id: 'no-such-id' }), await bot!.press({ act: 'undo', number: 'C-9999' }),
      await bot!.press({ act: 'form', id: 'no-such-id', inputs: { on: '2024-12-01' } }), await bot!.press({ act: 'cancel', id: 'no-such-id' }),
    ];

    assert.deepEqual(answers.map(({ kind }) => kind), ['error', 'error', 'error', 'error']);
    assert.equal((await bot!.ledger.refresh()).seq, 1);
  });

  it('takes what is missing from a form or from what is typed', async () => {
    const [bot] = await office();
    const asked = await bot!.say('convert A1 to permanent', 'ann');
    await bot!.say('convert A1 to permanent', 'bob');
    await bot!.say('from 1 December', 'bob');

    const typed = await bot!.say('P3', 'bob');
    const filled = await bot!.press({ act: 'form', id: asked.form!.id, inputs: { on: '2024-12-01', post: 'P3' } }, 'ann');
    const wrong = await bot!.press({ act: 'form', id: asked.form!.id, inputs: { on: '2024-06-31', post: 'P3' } }, 'ann');

    assert.deepEqual(asked.form!.fields.map(({ name, kind }) => [name, kind]), [['on', 'date'], ['post', 'choice']]);
    assert.deepEqual([typed.kind, filled.kind, wrong.kind], ['confirm', 'confirm', 'error']);
    assert.deepEqual(typed.change!.lines, filled.change!.lines);
  });

  it('tells who a pronoun means by the last turn, command or question', async () => {
    const [bot] = await office();
    await bot!.say('Cal Reed is interested');
    const command = await bot!.say('she has ruled it out');
    await bot!.say('who is behind the agency staff?');

    assert.match(command.text, /Cal Reed \(A1\) not considering/);
    assert.equal((await bot!.say('she accepted')).kind, 'error');
  });
});
