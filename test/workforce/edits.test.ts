import assert from 'node:assert/strict';
import { edits } from '../../src/workforce/edits.js';

const cases: readonly (readonly [string, string, string, number, number | null])[] = [
  ['none between a word and itself', 'vacancy', 'vacancy', 2, 0],
  ['a letter more', 'vaccancy', 'vacancy', 2, 1],
  ['a letter less', 'vacany', 'vacancy', 2, 1],
  ['a letter less at the front', 'acancy', 'vacancy', 2, 1],
  ['another letter', 'vacansy', 'vacancy', 2, 1],
  ['two letters swapped are one', 'vacanyc', 'vacancy', 2, 1],
  ['at the front, too', 'avcancy', 'vacancy', 2, 1],
  ['letters that only half change places are two', 'xvacancv', 'vacancy', 2, 2],
  ['two others are two', 'bacansy', 'vacancy', 2, 2],
  ['more than are asked for', 'bacansy', 'vacancy', 1, null],
  ['all letters of a word', '', 'ab', 2, 2],
  ['too many of them', '', 'abc', 2, null],
];

describe('edits between two words', () => {
  for (const [sentence, a, b, most, expected] of cases) {
    it(sentence, () => {
      assert.equal(edits(a, b, most), expected);
      assert.equal(edits(b, a, most), expected);
    });
  }
});
