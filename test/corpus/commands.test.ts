import assert from 'node:assert/strict';
import { commandOutcomes, type CommandOutcome } from './commands.js';

/** How many lines there are, and how many of them must at least become exactly what they mean. */
const LEAST = { of: 485, exact: 485 };

describe('the corpus of commands', () => {
  let all: readonly CommandOutcome[];
  before(async () => {
    all = await commandOutcomes();
  });

  it(`at least ${LEAST.exact} of ${LEAST.of} become exactly what they mean`, () => {
    const missed = all.filter(({ differ }) => differ.length > 0);

    assert.equal(all.length, LEAST.of);
    assert.ok(all.length - missed.length >= LEAST.exact, `${all.length - missed.length} of ${all.length}:\n${missed.flatMap(({ differ }) => differ).join('\n')}`);
  });

  it('no wrong change is previewed', () => {
    const wrong = all.filter(({ wrongPreview }) => wrongPreview);

    assert.deepEqual(wrong.flatMap(({ differ }) => differ), []);
  });
});
