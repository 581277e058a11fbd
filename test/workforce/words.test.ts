import assert from 'node:assert/strict';
import { counted, listed, numeral, oneDecimal, percent, sterling } from '../../src/workforce/words.js';

const cases: readonly (readonly [string, string, string])[] = [
  ['a whole number', numeral(4), '4'],
  ['thousands', numeral(1_234_567), '1,234,567'],
  ['no zeros at the end', numeral(3.7), '3.7'],
  ['two decimals at most', numeral(2.345), '2.35'],
  ['half away from zero', numeral(1.005), '1.01'],
  ['next to nothing', numeral(0.0000001), '0'],
  ['below zero', numeral(-13), '−13'],
  ['no minus before nothing', numeral(-0.001), '0'],
  ['a rate', percent(49.3333), '49.3%'],
  ['a whole rate', percent(50), '50.0%'],
  ['an average', oneDecimal(17.64), '17.6'],
  ['an average that rounds to a whole', oneDecimal(17.96), '18.0'],
  ['a large average', oneDecimal(1234), '1,234.0'],
  ['pounds', sterling(48_000), '£48,000'],
  ['pounds and pence', sterling(2_291.67), '£2,291.67'],
  ['ten pence', sterling(0.1), '£0.10'],
  ['pounds below zero', sterling(-1_500.5), '−£1,500.50'],
  ['one', counted(1, 'post'), '1 post'],
  ['none', counted(0, 'post'), '0 posts'],
  ['another plural', counted(2, 'vacancy', 'vacancies'), '2 vacancies'],
  ['a list of one', listed(['a']), 'a'],
  ['a list of two', listed(['a', 'b']), 'a and b'],
  ['a list of three', listed(['a', 'b', 'c']), 'a, b and c'],
  ['a list of nothing', listed([]), ''],
];

describe('words for numbers', () => {
  for (const [sentence, said, expected] of cases) {
    it(sentence, () => {
      assert.equal(said, expected);
    });
  }
});
