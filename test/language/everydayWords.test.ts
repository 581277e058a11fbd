import assert from 'node:assert/strict';
import fc from 'fast-check';
import { IN_PASSING } from '../../src/language/words/inPassing.js';
import type { Workforce } from '../../src/workforce/workforce.js';
import { exampleCouncil } from './council.js';
import { inWords, readAfter } from './reading.js';

const QUESTIONS = [
  'how many vacancies do we have', 'how many agency workers are there by team', 'list the vacant posts in Assessment South', 'how many leavers were there in 2024/25', 'what is the agency rate',
  'average caseload by team', 'who is on maternity leave', 'how many conversions since April', 'how many social workers are newly qualified', 'which workers hold more than 18 cases',
];

/** Each is said of whoever is counted, and says another figure. */
const TELLING =
  'purple danish diabetic excellent brilliant awful terrible anxious confused worried nervous glad pleased useful useless handy reliable important crucial vital relevant boring stupid silly excited lonely ' +
  'pregnant disabled deaf blind autistic asthmatic gay bisexual trans married divorced single-parent male female muslim catholic jewish hindu sikh christian polish welsh irish asian african black white ethnic bilingual ' +
  'young old elderly teenage retired striking suspended dismissed disciplined redundant bullied injured sickly dying promoted demoted rewarded praised trained untrained vaccinated volunteer unpaid wealthy poor ' +
  'tall overweight healthy fit tired stressed happy unhappy angry lazy clever famous friendly polite rude loyal honest dishonest dangerous armed drunk vegetarian vegan left-handed ' +
  'veteran military nursing medical dental legal clerical catering cleaning gardening driving teaching youth library housing planning highways museum theatre sporting musical political religious rural urban coastal ' +
  'french german italian spanish romanian ukrainian nigerian ghanaian zimbabwean jamaican chinese american australian scottish cornish nocturnal weekend seasonal casual freelance offshore remote mobile ' +
  'buddy spreadsheet writing guidance verified discussed prepared emailed remembered understood hated beloved favourite probationary fabulous fantastic wonderful dreadful good bad';

const NOUNS = ['social workers', 'agency workers', 'vacancies'];

describe('everyday words', () => {
  let example: Workforce;

  before(async () => {
    example = await exampleCouncil();
  });

  it('say nothing of a figure: before or behind a question they leave it as it is, or it is asked back', () => {
    fc.assert(
      fc.property(fc.constantFrom(...IN_PASSING), fc.constantFrom(...QUESTIONS), fc.boolean(), (word, question, first) => {
        const plain = inWords(readAfter([question], example));
        const reading = readAfter([first ? `${word} ${question}` : `${question} ${word}`], example);

        assert.ok(reading.is !== 'questions' || inWords(reading) === plain, `${word}: ${question} -> ${inWords(reading)}`);
      }),
      { seed: 4, numRuns: 400 },
    );
  });

  it('are no question by themselves', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...IN_PASSING), { minLength: 1, maxLength: 4 }), (words) => {
        const reading = readAfter([words.join(' ')], example);

        assert.notEqual(reading.is, 'questions', `${words.join(' ')} -> ${inWords(reading)}`);
      }),
      { seed: 4, numRuns: 200 },
    );
  });

  for (const word of TELLING.split(' ')) {
    it(`drop nothing told of those who are counted: '${word}'`, () => {
      for (const noun of NOUNS) {
        const reading = inWords(readAfter([`how many ${word} ${noun} do we have`], example));

        assert.notEqual(reading, inWords(readAfter([`how many ${noun} do we have`], example)));
      }
    });
  }
});
