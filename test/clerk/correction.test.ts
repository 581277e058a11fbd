import assert from 'node:assert/strict';
import { office } from './office.js';

/** Said of a change that is shown; none of it says what would be right. */
const DENIED = ['no', "no, she hasn't said so yet", 'not that one', 'make it sometime else', "she didn't"];

/** A change that is shown, what puts it right, and what is shown then. */
const CORRECTED: readonly (readonly [string, string, RegExp])[] = [
  ['convert A1 to permanent from 1 December in P3', 'no, from 2 December', /P3 .* from 2 December 2024/],
  ['convert A1 to permanent from 1 December in P3', 'make it 0.4 FTE', /0\.4 FTE.* from 1 December 2024/],
  ['A1 is interested', 'sorry, I meant Zed Carr', /Zed Carr \(A3\) interested on 7 November 2024/],
  ['A1 is interested', "it's A3 instead", /Zed Carr \(A3\) interested/],
  ['offered A1 post P3 on 3 Nov', 'actually it was 4 November', /offered on 4 November 2024 \(post P3\)/],
  ['A1 was offered P3', 'P5 instead', /offered on 7 November 2024 \(post P5\)/],
  ['A1 is interested on Monday', 'not Monday, Tuesday', /interested on 5 November 2024/],
  ['A1 is interested on Monday', 'Tuesday, not Monday', /interested on 5 November 2024/],
  ['A1 is interested on Monday', 'last Friday I mean', /interested on 1 November 2024/],
  ['A1 is interested', 'no, Zed Carr declined', /^Zed Carr \(A3\) declined/],
  ['A1 is interested', 'actually he accepted', /^Cal Reed \(A1\) accepted/],
  ['W2 left on 31 October, reason pay', 'no, because of workload', /reasons workload/],
];

describe('a change that is put right before it is confirmed', () => {
  for (const [said, correction, shown] of CORRECTED) {
    it(`'${said}', '${correction}'`, async () => {
      const [bot] = await office();
      await bot!.say(said);

      const again = await bot!.say(correction);

      assert.equal(again.kind, 'confirm');
      assert.match(again.change!.title, shown);
    });
  }

  for (const denial of DENIED) {
    it(`is dropped by '${denial}': nothing is left to confirm`, async () => {
      const [bot] = await office();
      await bot!.say('A1 is interested');
      await bot!.say(denial);

      const late = await bot!.say('confirm');

      assert.match(late.text, /nothing to confirm/);
      assert.equal((await bot!.ledger.refresh()).seq, 1);
    });
  }

  it('is asked which of two days is put right, and takes the one that is chosen', async () => {
    const [bot] = await office();
    await bot!.say('A3 approached yesterday, next contact 18 November');

    const asked = await bot!.say('change that to the 20th');
    const chosen = await bot!.say('2');

    assert.deepEqual(asked.choices, ['Day of the step: 20 October 2024', 'Next contact: 20 November 2024']);
    assert.match(chosen.change!.title, /approached on 6 November 2024, next contact 20 November 2024/);
  });

  it('is asked which Thursday is meant on a Thursday', async () => {
    const [bot] = await office();
    await bot!.say('A3 is interested');

    const asked = await bot!.say('no, Thursday');
    const chosen = await bot!.say('the first');

    assert.deepEqual(asked.choices, ['31 October 2024', '7 November 2024']);
    assert.match(chosen.change!.title, /interested on 31 October 2024/);
  });

  it('can no longer be confirmed as it was shown before', async () => {
    const [bot] = await office();
    const before = await bot!.say('A1 is interested');
    const after = await bot!.say('no, A3');

    const late = await bot!.press({ act: 'confirm', id: before.change!.id });
    const done = await bot!.press({ act: 'confirm', id: after.change!.id });

    assert.deepEqual([late.kind, done.kind, (await bot!.ledger.refresh()).seq], ['error', 'done', 2]);
  });

  it('says that it is applied where Confirm was pressed before', async () => {
    const [one, two] = await office(2);
    const { change } = await one!.say('A1 is interested');
    await two!.press({ act: 'confirm', id: change!.id }, 'ann');

    const told = await one!.say('no, A3');

    assert.equal((await one!.ledger.refresh()).seq, 2);
    assert.match(`${told.kind} ${told.text}`, /applied already|What would you like/);
  });

  it('still waits as it was where the correction is refused,', async () => {
    const [bot] = await office();
    await bot!.say('convert A1 to permanent from 1 December in P3');

    const refused = await bot!.say('no, in P1');
    const done = await bot!.say('confirm');

    assert.deepEqual([refused.kind, done.kind], ['error', 'done']);
    assert.match(done.text, /in P3/);
  });

  it('is not guessed where several wait together', async () => {
    const [bot] = await office();
    await bot!.say('A1 is interested\nA3 is interested');

    const told = await bot!.say('no, on 5 November');

    assert.match(told.text, /Several changes wait together/);
  });
});

describe("'yes' some turns behind a preview", () => {
  it('applies nothing and says how', async () => {
    const [bot] = await office();
    await bot!.say('A1 is interested');
    await bot!.say('how many vacancies do we have?');

    const yes = await bot!.say('yes');

    assert.match(yes.text, /still waits.*'confirm'/);
    assert.equal((await bot!.ledger.refresh()).seq, 1);
  });
});
