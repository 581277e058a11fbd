import assert from 'node:assert/strict';
import { correct } from '../../src/language/message/correct.js';
import { lexiconOf, type Lexicon } from '../../src/language/names/lexicon.js';
import { edits, slipsForgiven } from '../../src/language/words/spelling.js';
import { tokensOf } from '../../src/language/words/words.js';
import { recordsFrom } from '../support/recordsFrom.js';
import { workforceOf } from '../../src/workforce/workforceOf.js';

const distances: readonly (readonly [string, string, number | null])[] = [
  ['agency', 'agency', 0],
  ['agancy', 'agency', 1],
  ['agnecy', 'agency', 1],
  ['agenc', 'agency', 1],
  ['aagency', 'agency', 1],
  ['vacences', 'vacancies', 2],
  ['leavers', 'starters', null],
  ['', 'ab', 2],
];

const forgiven: readonly (readonly [string, number])[] = [['team', 0], ['cases', 1], ['leavers', 1], ['vacancies', 2], ['2023/24', 0], ['year1', 0]];

const slips: readonly (readonly [string, string])[] = [
  ['vacences', 'vacancies'],
  ['vacancys', 'vacancy'],
  ['agancy', 'agency'],
  ['agnecy', 'agency'],
  ['leavrs', 'leavers'],
  ['startrs', 'starters'],
  ['avrage', 'average'],
  ['conversons', 'conversions'],
  ['unalocated', 'unallocated'],
  ['turnovr', 'turnover'],
  ['permanant', 'permanent'],
  ['caselaod', 'caseload'],
  ['supervison', 'supervision'],
  ['Janaury', 'january'],
  ['Agust', 'august'],
  ['Asessment', 'assessment'],
  ['Managment', 'management'],
  ['Safegaurding', 'safeguarding'],
  // Without vowels.
  ['vcncs', 'vacancies'],
  ['psts', 'posts'],
  ['agncy', 'agency'],
  ['trnvr', 'turnover'],
  // Two slips of fast fingers in 6 or 7 letters.
  ['agnecyy', 'agency'],
  ['leavvres', 'leavers'],
  ['aplication', 'application'],
  ['destnation', 'destination'],
];

// Words of their own, however near they are to one that is counted.
const noSlips = [
  'learning', 'requirement', 'reporting', 'leaders', 'permanence', 'quality', 'finding', 'cold', 'existing', 'hearing',
  'cakes', 'caces', 'bases', 'carers', 'three', 'posters', 'past', 'believers', 'vacations', 'vaccines', 'cats', 'staff', 'leaves', 'agencies',
  'teams', 'fostering', 'reception', 'recovery', 'youngest', 'referred', 'planted', 'concerned', 'storage', 'manner', 'string', 'patients', 'tradition', 'household', 'seasonal', 'nhs', 'hmrc', 'lscp', 'weather', 'there', 'where', 'may', 'march', 'starts', 'cover', 'lost', 'AN', 'CMW', 'W2', 'Narnia', 'unicorn',
];

describe('spelling', () => {
  let lexicon: Lexicon;
  before(async () => {
    lexicon = lexiconOf(workforceOf(await recordsFrom('test/data/example-council')));
  });

  for (const [a, b, expected] of distances) {
    it(`from '${a}' to '${b}' it is ${expected ?? 'more than 2'} edits, and back`, () => {
      assert.deepEqual([edits(a, b, 2), edits(b, a, 2)], [expected, expected]);
    });
  }

  for (const [word, expected] of forgiven) {
    it(`'${word}' is forgiven ${expected}`, () => assert.equal(slipsForgiven(word), expected));
  }

  for (const [said, meant] of slips) {
    it(`'${said}' is read as '${meant}', and that is told`, () => {
      const { tokens, corrections } = correct(tokensOf(said), lexicon);

      assert.deepEqual(tokens.map(({ word }) => word), [meant]);
      assert.deepEqual(corrections, [{ said: said.toLowerCase(), read: meant }]);
    });
  }

  for (const word of noSlips) {
    it(`'${word}' is left as it is`, () => {
      const { tokens, corrections } = correct(tokensOf(word), lexicon);

      assert.deepEqual(tokens, tokensOf(word));
      assert.deepEqual(corrections, []);
    });
  }
});
