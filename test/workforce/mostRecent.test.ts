import assert from 'node:assert/strict';
import { mostRecent } from '../../src/workforce/mostRecent.js';

describe('what is held of what was set last', () => {
  it('is never more than so many, however many are set', () => {
    const held = mostRecent<number>(100);
    let most = 0;

    for (let n = 0; n < 10_000; n++) {
      held.set(`key ${n}`, n);
      most = Math.max(most, held.count());
    }

    assert.equal(most, 100);
    assert.equal(held.get('key 9899'), undefined);
    assert.equal(held.get('key 9900'), 9900);
  });

  it('is the newest value of a key, which counts as set last', () => {
    const held = mostRecent<string>(2);
    held.set('a', 'first');
    held.set('b', 'second');

    held.set('a', 'again');
    held.set('c', 'third');

    assert.deepEqual(['a', 'b', 'c'].map((key) => held.get(key)), ['again', undefined, 'third']);
  });

  it('is nothing of a key that was deleted', () => {
    const held = mostRecent<string>(2);
    held.set('a', 'first');

    held.delete('a');

    assert.equal(held.get('a'), undefined);
    assert.equal(held.count(), 0);
  });
});
