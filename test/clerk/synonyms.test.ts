import assert from 'node:assert/strict';
import { office } from './office.js';

const BOTH = ['admin', 'hr'] as const;

describe('words that are taught', () => {
  it('are read in questions and commands once confirmed, and no longer when forgotten', async () => {
    const [bot] = await office();
    const before = await bot!.say('vacancies in the Nest', 'ann', BOTH);
    for (const text of ['teach: The Nest means Assessment North', 'confirm', 'bums on seats means agency staff', 'confirm']) await bot!.say(text, 'ann', BOTH);

    const taught = await bot!.say('how many bums on seats in the Nest?', 'bob', ['viewer']);
    for (const text of ['forget the Nest', 'confirm']) await bot!.say(text, 'ann', BOTH);
    const forgotten = await bot!.say('vacancies in the Nest', 'ann', BOTH);

    assert.deepEqual([before.kind, taught.kind, forgotten.kind].map((kind) => kind === 'answer'), [false, true, false]);
    assert.equal(taught.figures[0]?.value, 1);
    assert.match(taught.reading, /^agency staff, in .*Assessment North/);
  });

  it('collide with no name and no word that is read already, and stand for what is known', async () => {
    const [bot] = await office();
    const wrong = [
      ['teach: vacancies means agency staff', /read by already/], ['teach: team means Assessment North', /read by already/], ['teach: zed means Assessment North', /Zed Carr \(person\)/],
      ['teach CMW means Assessment South', /Case Management West \(team\)/], ['teach: foo means bar', /don't know what 'bar' means either/], ['teach: gaffer means Omar Blythe', /no other names for people/],
      ['teach: 42 means Assessment North', /only learn words/], ['teach: one two three four five means Assessment North', /at most 4 words/], ['forget blah', /Nobody taught me 'blah'/],
    ] as const;

    for (const [text, sentence] of wrong) {
      const answer = await bot!.say(text, 'ann', BOTH);
      assert.equal(answer.kind, 'error', text);
      assert.match(answer.text, sentence);
    }

    assert.equal((await bot!.ledger.refresh()).seq, 1);
  });

  it('are taught by admins alone', async () => {
    const [bot] = await office();

    assert.deepEqual([await bot!.say('teach: nest means Assessment North', 'ann', ['hr']), await bot!.say('forget nest', 'leo', ['lead'])].map(({ kind }) => kind), ['notAllowed', 'notAllowed']);
  });
});
