import assert from 'node:assert/strict';
import type { Workforce } from '../../src/workforce/workforce.js';
import { exampleCouncil } from '../language/council.js';
import { lastOf } from './talk.js';

const TODAY = 'as at 7 November 2024';
const THIS_YEAR = '1 April 2024 to 7 November 2024';
const LAST_YEAR = '1 April 2023 to 31 March 2024';

/** The turns, and how the last is read. */
const readings: readonly (readonly [readonly string[], string])[] = [
  // What is compared with another is told beside it.
  [['vacancies', 'compared with agency staff'], `vacancies, whole council, ${TODAY}; agency staff, whole council, ${TODAY}`],
  [['agency staff in Assessment', 'and compared with permanent'], `agency staff, in the Assessment service, ${TODAY}; permanent staff, in the Assessment service, ${TODAY}`],
  [['starters last year', 'versus leavers'], `starters, whole council, ${LAST_YEAR}; leavers, whole council, ${LAST_YEAR}`],
  [['vacancies', 'compared with Assessment'], `vacancies, whole council, ${TODAY}; vacancies, in the Assessment service, ${TODAY}`],
  [['vacancies', 'Assessment North vs Assessment South'], `vacancies, by team, in the Assessment North or Assessment South team, ${TODAY}`],
  [['absences', 'just sickness', 'against maternity'], `people absent, by reason, whole council, with reason sickness or maternity, ${TODAY}`],
  [['vacancies for social workers', 'compared with team managers'], `vacancies, whole council, social workers only, ${TODAY}; vacancies, whole council, in the Team Manager role, ${TODAY}`],
  [['what does agency cost', 'and compared with permanent'], `agency premium, whole council, ${TODAY}`],
  [['average caseload', 'compared with permanent'], `average caseload, whole council, ${TODAY}; average caseload, whole council, with contract permanent or fixed-term, ${TODAY}`],
  [['starters this year', 'how does that compare to last year'], `starters, whole council, ${THIS_YEAR}; starters, whole council, ${LAST_YEAR}`],
  [['leavers this year', 'and last year', 'so how many more is that'], `leavers, whole council, ${THIS_YEAR}; leavers, whole council, ${LAST_YEAR}`],
  // One of the groups that were shown.
  [['average caseload by team', 'now by role for the worst one'], `average caseload, by role, in the Assessment North team, ${TODAY}`],
  [['average caseload by team', 'how many agency staff in the lowest one'], `agency staff, in the Assessment South team, ${TODAY}`],
  [['which team has the highest average caseload', 'and the one below?'], `average caseload, in the Assessment South team, ${TODAY}`],
  [['vacancies by team', 'the second one', 'and the one below that'], `vacancies, in the Case Management East team, ${TODAY}`],
  [['average caseload by team', 'second highest'], `average caseload, in the Assessment South team, ${TODAY}`],
  [['average caseload in Assessment South', 'which team is the busiest'], `average caseload, by team, most first, whole council, ${TODAY}`],
  [['staff by team', 'only permanent', 'sort by smallest'], `permanent staff, by team, fewest first, whole council, ${TODAY}`],
  [['which supplier has the most agency staff', 'just Beacon Locums', 'by team'], `agency staff, by team, whole council, with supplier Beacon Locums, ${TODAY}`],
  [['agency staff by cover', 'just vacancies'], `agency staff, by cover, whole council, with cover vacancy, ${TODAY}`],
  // The unit stays until another is named.
  [['headcount', 'ok and in fte', 'just social workers'], `staff: FTE, whole council, social workers only, ${TODAY}`],
  [['agency staff in fte', 'and vacancies'], `vacancies: vacant FTE, whole council, ${TODAY}`],
  [['agency staff in fte', 'how many vacancies in Assessment'], `vacancies, in the Assessment service, ${TODAY}`],
  // One word of what was counted is replaced.
  [['how long do agency workers stay', 'and perm'], `length of service of permanent staff, whole council, ${TODAY}`],
  [['agency starters', 'and perm'], `starters, whole council, ${THIS_YEAR}`],
  [['leavers this year', 'and agency'], `agency staff, whole council, ${TODAY}`],
  [['agency staff', "who's next to finish"], 'agency assignments that end, listed, whole council, 7 November 2024 to 7 November 2025'],
  [['agency staff', 'whose assignment ends next', 'when is the next one'], 'agency assignments that end, listed, whole council, 7 November 2024 to 7 November 2025'],
  [['starters last year', 'how many of those were conversions', 'and by team'], `conversions, by team, whole council, ${LAST_YEAR}`],
  [['whose supervision is up to date in Assessment', "who isn't"], `workers whose supervision is overdue, listed, in the Assessment service, ${TODAY}`],
  [["who hasn't been approached", 'and who has been?'], `conversion pipeline, listed, whole council, without stage "not yet approached", ${TODAY}`],
  [['empty seats by team', 'which are the oldest'], `time that vacant posts have stood vacant: longest time vacant, listed, whole council, with status empty seat, ${TODAY}`],
  [['who manages Assessment North', 'how big is the team', 'any vacancies'], `vacancies, in the Assessment North team, ${TODAY}`],
  // How it is shown.
  [['agency staff in Assessment', 'put that by month'], 'agency staff, by month, in the Assessment service, 1 December 2023 to 7 November 2024'],
  [['agency staff in Assessment', 'plot it'], 'agency staff, by month, in the Assessment service, 1 December 2023 to 7 November 2024'],
  [['vacancies in Assessment North and Assessment South', 'no breakdown', 'split them'], `vacancies, by team, in the Assessment North or Assessment South team, ${TODAY}`],
];

/** The turns, and what the last offers. */
const asked: readonly (readonly [readonly string[], readonly string[]])[] = [
  [['agency staff by team', 'now by role for the top one'], ['Assessment North', 'Assessment South']],
  [['agency staff in Assessment North', 'and Assessment South', 'no, the other team'], [`agency staff, in the Assessment North team, ${TODAY}`]],
  [['which team has the highest average caseload', 'the one below', 'and the one below that'], []],
  [['vacancies', 'split it'], [`vacancies, by team, whole council, ${TODAY}`, `vacancies, by role, whole council, ${TODAY}`]],
  [['starters in Assessment South last year', 'how many of those were conversions'], [`conversions, in the Assessment South team, ${LAST_YEAR}`]],
  [['empty seats', 'any offers on them'], [`open offers: posts with an open offer, whole council, ${TODAY}`]],
];

describe('what is set beside, picked from or put in place of what was counted', () => {
  let workforce: Workforce;

  before(async () => {
    workforce = await exampleCouncil();
  });

  for (const [turns, reading] of readings) {
    it(turns.join(' / '), () => {
      const answer = lastOf(turns, workforce);

      assert.equal(answer.reading, reading);
    });
  }

  for (const [turns, choices] of asked) {
    it(`asked back: ${turns.join(' / ')}`, () => {
      const answer = lastOf(turns, workforce);

      assert.deepEqual(answer.choices, choices);
    });
  }
});
