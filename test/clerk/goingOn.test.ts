import assert from 'node:assert/strict';
import { instance, office } from './office.js';
import { freshStore } from '../support/store.js';

/** A message, one that goes on from it, and what is shown then. */
const GOES_ON: readonly (readonly [string, string, RegExp])[] = [
  ['A1 is interested', 'same for Zed', /^Cal Reed \(A1\) interested on 7 November 2024; Zed Carr \(A3\) interested on 7 November 2024$/],
  ['A1 was approached on Monday', 'also A3, on Tuesday', /\(A1\) approached on 4 November 2024; Zed Carr \(A3\) approached on 5 November 2024$/],
  ['A1 and A3 were approached on Monday', 'both are interested', /\(A1\) approached.*\(A3\) approached.*\(A1\) interested on 7 November 2024; Zed Carr \(A3\) interested/],
  ['A1 and A3 were approached on Monday', 'they are interested', /\(A1\) interested.*\(A3\) interested/],
  ['offered A1 post P3', 'she accepted', /^Cal Reed \(A1\) offered on 7 November 2024 \(post P3\); Cal Reed \(A1\) accepted on 7 November 2024 \(post P3\)$/],
  ['A1 is interested', 'Zed Carr is interested', /^Zed Carr \(A3\) interested on 7 November 2024$/],
];

/** Messages, and what nobody is guessed for behind them. */
const NOBODY: readonly (readonly [readonly string[], string, RegExp])[] = [
  [['A1 and A3 are interested'], 'she accepted', /Who is 'she'/],
  [['A1 and A3 are interested'], 'all three accepted', /Who is 'all three'/],
  [['A1 and A3 are interested'], 'both were offered P3', /A post is one person's/],
  [['A1 is interested', 'offered Priya P3'], 'he accepted', /Who is 'he'/],
];

describe('a change that goes on from the one before', () => {
  for (const [first, then, shown] of GOES_ON) {
    it(`'${first}', '${then}'`, async () => {
      const [bot] = await office();
      await bot!.say(first);

      const answer = await bot!.say(then);

      assert.equal(answer.kind, 'confirm', answer.text);
      assert.match(answer.change!.title, shown);
    });
  }

  for (const [before, then, asked] of NOBODY) {
    it(`'${before.join("', '")}', '${then}' is of nobody for certain`, async () => {
      const [bot] = await office();
      for (const text of before) await bot!.say(text);

      const answer = await bot!.say(then);

      assert.equal(answer.kind, 'error');
      assert.match(answer.text, asked);
    });
  }

  it("is of whoever was named last, though that was refused: 'she' is Zed Carr", async () => {
    const [bot] = await office();
    await bot!.say('A1 is interested');
    await bot!.say('Zed Carr might accept');

    const answer = await bot!.say('she declined');

    assert.match(answer.change!.title, /^Zed Carr \(A3\) declined/);
  });

  it('is of whoever was confirmed, whatever was asked between', async () => {
    const [bot] = await office();
    await bot!.say('A1 is interested');
    await bot!.say('how many vacancies do we have?');
    await bot!.say('confirm');

    const answer = await bot!.say('he applied');

    assert.match(answer.change!.title, /^Cal Reed \(A1\) applied/);
  });

  it('says that the one before is not made where another takes its place', async () => {
    const [bot] = await office();
    await bot!.say('A1 is interested');

    const answer = await bot!.say('Zed Carr is interested');

    assert.match(answer.text, /The change shown before is not made/);
  });

  it('can be confirmed together only: what was shown before is dropped', async () => {
    const [bot] = await office();
    const before = await bot!.say('A1 is interested');
    await bot!.say('same for A3');

    const late = await bot!.press({ act: 'confirm', id: before.change!.id });
    const done = await bot!.say('confirm');

    assert.deepEqual([late.kind, done.kind, (await bot!.ledger.refresh()).seq], ['error', 'done', 2]);
  });
});

/** What is said of a change that waits and confirms nothing, and what is answered. */
const STILL_WAITS: readonly (readonly [string, RegExp])[] = [
  ['thanks', /still waits/],
  ['offered A1 P99', /What was shown before still waits/],
];

describe('words that decide nothing', () => {
  for (const [said, answered] of STILL_WAITS) {
    it(`'${said}' behind a preview says that it still waits`, async () => {
      const [bot] = await office();
      await bot!.say('A3 is interested');

      const answer = await bot!.say(said);

      assert.match(answer.text, answered);
    });
  }

  it("'cancel' says that there is nothing to cancel, and a question back that waited is left", async () => {
    const [bot] = await office();
    await bot!.say('W2 and A1 accepted on Monday, A3 declined');

    const answer = await bot!.say('cancel');

    assert.match(answer.text, /^There is nothing to cancel/);
  });
});

describe("'undo Ann's last change'", () => {
  it('shows the last change of whoever is named', async () => {
    const bot = await instance(await freshStore().then(async (store) => { await office(1, store); return store; }));
    await bot.say('A1 is interested', 'ann');
    await bot.say('confirm', 'ann');
    await bot.say('A3 is interested', 'ben');
    await bot.say('confirm', 'ben');

    const answer = await bot.say("undo Ann's last change", 'ben');

    assert.match(answer.text, /undo of C-0002/);
  });

  it('guesses nobody', async () => {
    const [bot] = await office();

    const answer = await bot!.say("undo Zoe's last change");

    assert.match(answer.text, /I can't tell which change of 'zoe'/);
  });
});
