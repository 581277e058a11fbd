import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { aSpan, type Clock } from '../../src/language/periods/meaning.js';
import { anyPeriodAt, periodAt } from '../../src/language/periods/periodAt.js';
import { tokensOf } from '../../src/language/words/words.js';
import { day } from '../../src/workforce/calendar.js';

const CLOCKS: readonly Clock[] = [false, true].flatMap((ahead) => {
  const clock: Clock = { today: day('2024-11-07'), ahead, eventAt: () => null };
  return [clock, { ...clock, said: { from: day('2024-07-01'), to: day('2024-09-30') } }];
});

/** The words of every turn and every period of some files of the corpora. */
function wordsIn(files: readonly string[]): readonly (readonly string[])[] {
  const lines = files.flatMap((file) => readFileSync(`test/corpus/${file}`, 'utf8').trim().split('\n'));
  const texts = lines.flatMap((line) => {
    const { turns, text } = JSON.parse(line) as { turns?: readonly string[]; text?: string };
    return turns ?? text ?? [];
  });
  return [...new Set(texts)].map((text) => tokensOf(text).map(({ word }) => word));
}

function assertSameEverywhere(words: readonly string[]): void {
  for (const clock of CLOCKS) {
    for (const at of words.keys()) {
      const found = periodAt(words, at, clock);

      assert.deepEqual(found, anyPeriodAt(words, at, clock), words.slice(at).join(' '));
    }
  }
}

describe('where a period can open', () => {
  it('every period of the corpora is found there', () => {
    const all = wordsIn(readdirSync('test/corpus').filter((file) => file.endsWith('.jsonl')));

    assert.ok(all.length > 2000);
    for (const words of all) assertSameEverywhere(words);
  });

  it('so is whatever else the words of periods make', () => {
    const word = fc.constantFrom(...new Set(wordsIn(['periods.jsonl']).flat()), 'team');

    fc.assert(fc.property(fc.array(word, { minLength: 1, maxLength: 5 }), assertSameEverywhere), { seed: 20241107, numRuns: 3000 });
  });

  it('half a year said of no year is found, though no other word of time stands behind it', () => {
    assert.equal(periodAt(['in', 'the', 'first', 'half', 'of', 'it'], 0, CLOCKS[0]!)?.next, 4);
  });

  it('an event opens one by its name', () => {
    const words = ['since', 'the', 'inspection'];
    const clock: Clock = { ...CLOCKS[0]!, eventAt: (at) => (words[at] === 'inspection' ? aSpan({ from: day('2024-05-01'), to: day('2024-05-03') }, at + 1) : null) };

    const found = periodAt(words, 0, clock);

    assert.equal(found?.value.is, 'since');
  });
});
