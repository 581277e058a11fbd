import assert from 'node:assert/strict';
import { council } from '../workforce/council.js';
import { inWords, readAfter } from './reading.js';

const workforce = council({
  teams: [{ team: 'Elm', service: 'Safeguarding', caseloadTarget: 16 }],
  posts: [{ postId: 'P1', team: 'Elm', role: 'Social Worker' }],
  workers: [{ workerId: 'W1', team: 'Elm', postId: 'P1', start: '2022-01-01' }, { workerId: 'A1', team: 'Elm', contract: 'agency', agency: 'Tern Locums', start: '2024-01-01' }],
});

/** A question of one thing in the teams that have or lack another, and the words that nothing is narrowed to. */
const refused: readonly (readonly [string, string])[] = [
  ['vacancies in teams with no manager', 'with no manager'],
  ['agency staff in teams without a manager', 'without a manager'],
  ['leavers from teams with agency staff', 'with agency staff'],
  ['caseloads in the teams with the most agency', 'with the most agency'],
  ['vacancies in services that have no agency', 'that have no agency'],
];

/** A question of the very thing that the teams have, or of the teams themselves. */
const read: readonly (readonly [string, string])[] = [
  ['vacancies in teams with more than 3 vacancies', 'vacancies, by team, whole council, only above 3, as at 7 November 2024'],
  ['teams with no vacancies', 'vacancies, by team, whole council, only at or below 0, as at 7 November 2024'],
  ['cases in teams with no social worker', 'unallocated cases, whole council, as at 7 November 2024'],
];

describe('figures of the teams that have something else', () => {
  for (const [question, words] of refused) {
    it(`'${question}' is not counted, and '${words}' named`, () => {
      const reading = readAfter([question], workforce);

      assert.deepEqual(reading.is === 'unread' ? reading.words : reading.is, [words]);
    });
  }

  for (const [question, meaning] of read) {
    it(`'${question}' asks for ${meaning}`, () => {
      assert.equal(inWords(readAfter([question], workforce)), meaning);
    });
  }

  it("'which teams have no social workers' asks for no cases", () => {
    assert.doesNotMatch(inWords(readAfter(['which teams have no social workers'], workforce)), /cases/);
  });
});
