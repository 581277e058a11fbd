import assert from 'node:assert/strict';
import type { Workforce } from '../../src/workforce/workforce.js';
import { exampleCouncil } from './council.js';
import { inWords, readAfter } from './reading.js';

const TODAY = 'as at 7 November 2024';
const YEAR = '1 April 2024 to 7 November 2024';

/** 'The other teams' leave out those that the question before was about. */
const cases: readonly (readonly [readonly string[], string])[] = [
  [['vacancies in Assessment South', 'and the other teams'], `vacancies, whole council, not in the Assessment South team, ${TODAY}`],
  [['vacancies in Assessment South', 'agency in the other teams'], `agency staff, whole council, not in the Assessment South team, ${TODAY}`],
  [['vacancies in Assessment South', 'same for all the other teams'], `vacancies, whole council, not in the Assessment South team, ${TODAY}`],
  [['vacancies in Assessment South', 'which other teams have vacancies'], `vacancies, by team, whole council, not in the Assessment South team, ${TODAY}`],
  [['social workers in Assessment South', 'how many in the other teams'], `staff, whole council, social workers only, not in the Assessment South team, ${TODAY}`],
  [['leavers who left for pay this year', 'what about the other reasons'], `leavers, whole council, without reason pay, ${YEAR}`],
  [['social workers', 'and the other roles'], `staff, whole council, all but social workers, ${TODAY}`],
  [['vacancies in Assessment South', 'how do the other teams compare'], `vacancies, in the Assessment South team, ${TODAY}; vacancies, whole council, not in the Assessment South team, ${TODAY}`],
  [['vacancies in Assessment South', 'is that more than other teams'], `vacancies, in the Assessment South team, ${TODAY}; vacancies, whole council, not in the Assessment South team, ${TODAY}`],
  // Which are meant is not known.
  [['vacancies in other teams'], 'asked back: '],
  [['vacancies', 'agency in the other teams'], 'asked back: '],
];

describe('the other teams, roles and reasons', () => {
  let workforce: Workforce;
  before(async () => {
    workforce = await exampleCouncil();
  });

  for (const [turns, reading] of cases) {
    it(turns.join(' / '), () => assert.equal(inWords(readAfter(turns, workforce)), reading));
  }
});
