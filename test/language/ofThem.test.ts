import assert from 'node:assert/strict';
import { council } from '../workforce/council.js';
import { inWords, readAfter } from './reading.js';

const workforce = council({
  teams: [{ team: 'Elm', service: 'Safeguarding' }],
  posts: [{ postId: 'P1', team: 'Elm', role: 'Social Worker' }],
  workers: [{ workerId: 'W1', team: 'Elm', postId: 'P1', start: '2022-01-01' }],
});
const DAY = 'as at 7 November 2024';

/** A question, and the two figures that it asks for. */
const cases: readonly (readonly [string, string, string])[] = [
  ['how many staff in Elm and how many of them are agency', `staff, in the Elm team, ${DAY}`, `agency staff, in the Elm team, ${DAY}`],
  ['how many vacancies in Elm and how many of those are covered', `vacancies, in the Elm team, ${DAY}`, `vacancies covered by agency workers, in the Elm team, ${DAY}`],
  ['how many agency staff in Elm and how many of them cover sickness', `agency staff, in the Elm team, ${DAY}`, `agency staff, in the Elm team, with cover sickness, ${DAY}`],
  ['how many starters in 2023/24 and how many of these were newly qualified', 'starters, whole council, 1 April 2023 to 31 March 2024', 'starters, whole council, newly qualified, 1 April 2023 to 31 March 2024'],
  // What is said of the second of two is said of the first.
  ['how many managers and how many social workers are agency', `agency staff, whole council, managers only, ${DAY}`, `agency staff, whole council, social workers only, ${DAY}`],
];

describe('how many, and how many of them', () => {
  for (const [question, first, second] of cases) {
    it(`'${question}' asks for both`, () => {
      assert.equal(inWords(readAfter([question], workforce)), `${first}; ${second}`);
    });
  }
});
