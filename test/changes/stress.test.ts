import assert from 'node:assert/strict';
import type { Answer } from '../../src/answers/answer.js';
import { office, type Instance } from '../clerk/office.js';

/** Commands in all by 8 instances at once; `STRESS=1000` is the number that is asked for. */
const COMMANDS = Number(process.env['STRESS'] ?? 48);
const CONFLICT = /The records have changed meanwhile: .*C-\d{4} by /;

interface Told {
  /** The number of the change that was made in the end. */
  readonly number: string;
  /** What was shown again on the way, as others had changed the same. */
  readonly conflicts: readonly string[];
}

/** Says a command and confirms it, and every preview that takes its place, until it is done. */
async function pressed(bot: Instance, who: string, text: string): Promise<Told> {
  const conflicts: string[] = [];
  let answer = await bot.say(text, who);
  while (answer.kind === 'confirm') {
    answer = await bot.press({ act: 'confirm', id: answer.change!.id }, who);
    if (answer.kind === 'confirm') conflicts.push(answer.text);
  }
  return { number: answer.done?.number ?? `${answer.kind}: ${answer.text}`, conflicts };
}

function kinds(answers: readonly Answer[]): readonly string[] {
  return answers.map(({ kind }) => kind).sort();
}

describe('changes under stress', () => {
  it('by two officers to the same worker at once: one is applied, the other is shown what changed meanwhile', async () => {
    const [one, other] = await office(2) as [Instance, Instance];
    const [ann, bob] = await Promise.all([one.say('A1 declined on 5 November, note: travel', 'ann'), other.say('A1 declined on 5 November, note: pay', 'bob')]);

    const answers = await Promise.all([one.press({ act: 'confirm', id: ann.change!.id }, 'ann'), other.press({ act: 'confirm', id: bob.change!.id }, 'bob')]);

    const [done, again] = answers[0]!.kind === 'done' ? answers : [...answers].reverse();
    const winner = done!.done!.who;
    assert.deepEqual(kinds(answers), ['confirm', 'done']);
    assert.ok(again!.text.includes(`The records have changed meanwhile: C-0002 by ${winner}`), again!.text);
    assert.equal((await one.ledger.refresh()).seq, 2);
  });

  it('by two officers with the same words at once: one is applied, the other is told that it is recorded already', async () => {
    const [one, other] = await office(2) as [Instance, Instance];
    const [ann, bob] = await Promise.all([one.say('convert A1 to permanent from 1 December in P3', 'ann'), other.say('convert A1 to permanent from 1 December in P3', 'bob')]);

    const answers = await Promise.all([one.press({ act: 'confirm', id: ann.change!.id }, 'ann'), other.press({ act: 'confirm', id: bob.change!.id }, 'bob')]);

    const refused = answers.find(({ kind }) => kind === 'error');
    assert.deepEqual(kinds(answers), ['done', 'error']);
    assert.match(refused!.text, CONFLICT);
    assert.equal((await one.ledger.refresh()).seq, 2);
  });

  it('by the same button on two devices at once are made once, and both devices show the same', async () => {
    const [phone, desktop] = await office(2) as [Instance, Instance];
    const { change } = await phone.say('A1 is interested');

    const answers = await Promise.all([phone.press({ act: 'confirm', id: change!.id }), desktop.press({ act: 'confirm', id: change!.id })]);

    assert.deepEqual(answers.map(({ kind, done }) => `${kind} ${done?.number} by ${done?.who}`), ['done C-0002 by ann Field', 'done C-0002 by ann Field']);
    assert.equal((await phone.ledger.refresh()).seq, 2);
  });

  it('confirmed on one device and cancelled on the other at once are never both', async () => {
    const [phone, desktop] = await office(2) as [Instance, Instance];

    for (let time = 1; time <= 10; time++) {
      const { change } = await phone.say(`A1 approached on ${time} October, note: call ${time}`);
      const before = (await phone.ledger.refresh()).seq;

      const [confirmed, cancelled] = await Promise.all([phone.press({ act: 'confirm', id: change!.id }), desktop.press({ act: 'cancel', id: change!.id })]);

      const { seq } = await phone.ledger.refresh();
      assert.equal(confirmed.kind, seq > before ? 'done' : 'error', confirmed.text);
      assert.equal(cancelled.text.startsWith('Cancelled'), seq === before, cancelled.text);
    }
  });

  it('taken back by two officers at once are taken back once', async () => {
    const [one, other] = await office(2) as [Instance, Instance];
    await pressed(one, 'ann', 'A1 is interested');
    const [ann, bob] = await Promise.all([one.say('undo C-0002', 'ann'), other.say('undo C-0002', 'bob')]);

    const answers = await Promise.all([one.press({ act: 'confirm', id: ann.change!.id }, 'ann'), other.press({ act: 'confirm', id: bob.change!.id }, 'bob')]);

    assert.deepEqual(kinds(answers), ['done', 'error']);
    assert.equal((await one.ledger.refresh()).seq, 3);
  });

  it(`${COMMANDS} to the same rows by 8 instances at once: none is lost, none made twice, and whoever another came before is shown it`, async () => {
    const bots = await office(8);
    const texts = Array.from({ length: COMMANDS }, (_, at) => `A${at % 2 ? 1 : 3} approached on ${at % 5 + 1} November, note: call ${at}`);

    const told = await Promise.all(bots.map(async (bot, at) => {
      const own: Told[] = [];
      for (const text of texts.filter((_, turn) => turn % 8 === at)) own.push(await pressed(bot, `officer ${at}`, text));
      return own;
    }));

    const all = told.flat();
    const { changes } = await bots[0]!.ledger.refresh();
    const made = changes.slice(1);
    assert.deepEqual(all.map(({ number }) => number).sort(), made.map(({ number }) => number));
    assert.equal(made.length, COMMANDS);
    assert.equal(new Set(made.map(({ request }) => request)).size, COMMANDS);
    assert.ok(all.some(({ conflicts }) => conflicts.length > 0));
    assert.deepEqual(all.flatMap(({ conflicts }) => conflicts).filter((text) => !CONFLICT.test(text)), []);
    assert.deepEqual((await bots[7]!.ledger.verify()).problems, []);
  }).timeout(900_000);
});
