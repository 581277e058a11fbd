import assert from 'node:assert/strict';
import type { Workforce } from '../../src/workforce/workforce.js';
import { exampleCouncil } from '../language/council.js';
import { lastOf } from './talk.js';

const TODAY = 'as at 7 November 2024';

/** What stood before, and by what is said behind it the one slot that changes: how the last turn is read. */
const readings: readonly (readonly [readonly string[], string])[] = [
  // A slot is emptied.
  [['vacancies by role and team', 'lose the team split'], `vacancies, by role, whole council, ${TODAY}`],
  [['vacancies by team', 'no breakdown'], `vacancies, whole council, ${TODAY}`],
  [['vacancies by team', 'as one figure'], `vacancies, whole council, ${TODAY}`],
  [['which teams have more than 1 agency worker', 'drop the limit'], `agency staff, by team, whole council, ${TODAY}`],
  [['agency staff by month since 1 September', 'just the latest'], `agency staff, whole council, ${TODAY}`],
  // Places that the answer before named.
  [['vacancies in Assessment South', 'agency in that service'], `agency staff, in the Assessment service, ${TODAY}`],
  [['average caseload by team', 'which has the most', 'who in that team is over target'], `workers over their caseload target, listed, in the Assessment North team, ${TODAY}`],
  [['vacancies by service', 'the first one by team'], `vacancies, by team, in the Assessment service, ${TODAY}`],
  // Both sides of what is set against another.
  [['ratio of agency to permanent staff', 'social workers only'], `agency staff, per permanent staff (social workers only), whole council, social workers only, ${TODAY}`],
  [['ratio of agency to permanent staff', 'in FTE'], `agency staff: agency FTE, per permanent staff: FTE, whole council, ${TODAY}`],
  [["which teams are above the council's average caseload", 'below?'], `average caseload, by team, whole council, only below the whole council in average caseload, ${TODAY}`],
  [['how does our vacancy rate compare with England', 'and the agency rate'], `agency rate compared, whole council, ${TODAY}`],
  [['how does our vacancy rate compare with England', 'just ours'], `vacancy rate, whole council, ${TODAY}`],
  // A number and a place at once.
  [['how many more workers bring us to 14 cases each', 'Assessment South and 12'], `more workers needed, in the Assessment South team, 12 cases, ${TODAY}`],
  [['how many more workers bring us to 14 cases each', 'and if it was 11'], `more workers needed, whole council, 11 cases, ${TODAY}`],
  // The contract of those counted.
  [['average caseload of agency workers', 'permanent instead'], `average caseload, whole council, with contract permanent or fixed-term, ${TODAY}`],
  [['average caseload by team', 'agency only'], `average caseload, by team, whole council, with contract agency, ${TODAY}`],
  // Those counted, in other words.
  [['open cases in Assessment South', 'cp ones'], `protection plan cases, in the Assessment South team, ${TODAY}`],
  [['open cases in Assessment South', 'how many of those are looked after'], `looked after cases, in the Assessment South team, ${TODAY}`],
  [['who is over target', 'what are their caseloads'], `workers over their caseload target, listed, whole council, ${TODAY}`],
  [['what share of workers hold 20 or fewer cases', 'as a number'], `share of workers holding a number of cases or fewer: workers at or under, whole council, 20 cases, ${TODAY}`],
  [['vacancies and agency staff in Assessment', 'drop agency'], `vacancies, in the Assessment service, ${TODAY}`],
  [['vacancies in Assessment', 'and agency staff', 'vacancies and agency staff for the whole council', 'just the second one'], `agency staff, whole council, ${TODAY}`],
  // The time before.
  [['agency staff by month since 1 September', 'what is the overall change'], 'agency staff, whole council, change from 1 September 2024 to 7 November 2024'],
  [['leavers last year', 'turnover'], 'turnover rate, whole council, as at 31 March 2024'],
  [['agency staff by month since 1 September', 'by team too'], 'agency staff, by team and month, whole council, 1 September 2024 to 7 November 2024'],
];

/** What is asked back, and no figure is told. */
const unclear: readonly (readonly string[])[] = [
  ['how many staff in that team'],
  ['vacancies by team', 'drop the teams', 'drop the teams'],
  ['whose supervision is overdue', 'agency?'],
  ['leavers last year', 'the agency ones'],
  ['who is absent', 'any left?'],
  ['how many unfilled team manager posts are there', 'and social workers'],
];

describe('one slot of the question before', () => {
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

  for (const turns of unclear) {
    it(`asked back: ${turns.join(' / ')}`, () => {
      const { kind, figures, text } = lastOf(turns, workforce);

      assert.deepEqual([kind, figures], ['clarify', []], text);
    });
  }
});
