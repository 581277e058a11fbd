import assert from 'node:assert/strict';
import type { Workforce } from '../../src/workforce/workforce.js';
import { exampleCouncil } from './council.js';
import { readAfter } from './reading.js';

/** Nobody knows the word, and without it the question is another. */
const decisive = [
  'Danish social workers', 'adultish care vacancies', 'how many zumba instructors are vacant', 'bank staff in post', 'how many staff are Welsh', 'which vacancies were painted last month',
  'cases frozen in January', 'turnover rate in gardening', 'how many staff does gardening have', 'vacancies for gardeners', 'agency workers with tattoos', 'which agency workers have dogs',
  'who has passed their driving test', 'vacancies at the aquarium', 'leavers from the aquarium last year', 'vacancies in IT',
];

/** The word stands apart, is none of the workforce by its end, or is a slip that could not be mended. */
const apart = ['wibble, vacancies in Assessment', 'wibble - how many vacancies', 'for my zine, how many starters since April', 'vacancies wistfully by team', 'what have we saved by chivvying agency into permanent posts since April', 'how many cases are on a proection plan in the Assessment service'];

describe('words that nobody knows', () => {
  let workforce: Workforce;
  before(async () => {
    workforce = await exampleCouncil();
  });
  const choicesFor = (sentence: string) => {
    const reading = readAfter([sentence], workforce);
    return reading.is === 'unread' && reading.decisive ? 0 : 'choices' in reading ? reading.choices.length : reading.is;
  };

  for (const sentence of decisive) it(`'${sentence}' has no rest to offer`, () => assert.equal(choicesFor(sentence), 0));

  for (const sentence of apart) it(`'${sentence}' is offered without the word`, () => assert.equal(choicesFor(sentence), 1));
});
