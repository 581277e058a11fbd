import assert from 'node:assert/strict';
import { lastUsed } from '../../src/workforce/lastUsed.js';

/** Asks for words, which weigh their letters, and tells which of them had to be made. */
function madeOf(most: number, asked: readonly string[]): string[] {
  const made: string[] = [];
  const keep = lastUsed<string, string>(most, ({ length }) => length);
  for (const word of asked) {
    const value = keep(word, () => { made.push(word); return word; });
    assert.equal(value, word);
  }
  return made;
}

describe('what was used last', () => {
  const cases: [string, number, string[], string[]][] = [
    ['is made once', 10, ['a', 'b', 'a', 'b'], ['a', 'b']],
    ['makes room for others, the one asked for longest ago first', 2, ['a', 'b', 'a', 'c', 'a', 'b'], ['a', 'b', 'c', 'b']],
    ['makes as much room as the new one weighs', 4, ['a', 'b', 'ccc', 'b', 'a'], ['a', 'b', 'ccc', 'a']],
    ['is kept though it weighs more than all may', 3, ['a', 'bbbbb', 'bbbbb', 'a'], ['a', 'bbbbb', 'a']],
  ];
  for (const [sentence, most, asked, made] of cases) {
    it(sentence, () => {
      assert.deepEqual(madeOf(most, asked), made);
    });
  }

  it('may be nothing', () => {
    let made = 0;
    const keep = lastUsed<string, null>(2, () => 1);
    for (let n = 0; n < 3; n++) keep('a', () => { made += 1; return null; });

    assert.equal(made, 1);
  });
});
