import assert from 'node:assert/strict';
import { isSign, tokensOf, wordsOf } from '../../src/language/words/words.js';

const messages: readonly (readonly [string, readonly string[]])[] = [
  ['How many vacancies?', ['how', 'many', 'vacancies']],
  ["Didn't Omar’s team win", ['didnt', 'omar', 'team', 'win']],
  ['part-vacant posts', ['part', 'vacant', 'posts']],
  ['équipe Môn', ['equipe', 'mon']],
  ['on 31/03/2024', ['on', '31/03/2024']],
  ['in 2023/24 and 2022-23', ['in', '2023/24', 'and', '2022-23']],
  ['April - June', ['april', 'to', 'june']],
  ['£48,000, 12.5 or 49%', ['£48,000', '12.5', 'or', '49%']],
  ['<b>vacancies</b>', ['b', 'vacancies', 'b']],
  ['🙂', []],
  ['', []],
];

describe('the words of a message', () => {
  for (const [text, expected] of messages) {
    it(`'${text}'`, () => assert.deepEqual(wordsOf(text), expected));
  }

  it('stand where the message has them', () => {
    const text = 'Vacancies, in  “AN”?';

    const tokens = tokensOf(text);

    assert.deepEqual(tokens.map(({ start, end }) => text.slice(start, end)), ['Vacancies', ',', 'in', 'AN', '?']);
  });

  it('know their capitals, but not in a message that is all capitals', () => {
    const capitals = (text: string) => tokensOf(text).filter((token) => token.capitals).map(({ word }) => word);

    assert.deepEqual([capitals('vacancies in AN'), capitals('VACANCIES IN AN')], [['an'], []]);
  });

  it('are parted by signs, which are no words', () => {
    assert.deepEqual(['?', ',', '!', 'a', '7', '%'].map(isSign), [true, true, true, false, false, false]);
  });
});
