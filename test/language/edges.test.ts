import assert from 'node:assert/strict';
import { recordsFrom } from '../support/recordsFrom.js';
import type { Workforce } from '../../src/workforce/workforce.js';
import { workforceOf } from '../../src/workforce/workforceOf.js';
import { inWords, readAfter } from './reading.js';

const DAY = 'as at 7 November 2024';
const ALL = `whole council, ${DAY}`;
const SHARE = `vacancies, share of all whatever their team, in the Assessment North team, ${DAY}`;
const OF_ONE = 'refused: private matters of a named person, such as addresses, health, pay or conduct';
const TRAINING = 'refused: training, qualifications, references, licences and checks such as DBS';
const DAYS_OFF = 'refused: days of sickness, holidays and overtime: who is absent on a day is counted, and why';
const PAY = 'refused: what staff are paid: ask for the yearly cost of agency staff, or for retention payments';

/** Beside what is counted stand words that are not: each is refused for its own reason, and private only of somebody. */
const refused: readonly (readonly [string, string])[] = [
  ['average age of staff', 'refused: age, ethnicity and other protected characteristics'],
  ['spend on training', 'refused: budgets and what was spent'],
  ['how many staff have done safeguarding training', TRAINING],
  ['how many agency workers have references', TRAINING],
  ["what are Ivy Marsh's references like", OF_ONE],
  ['how old is Ivy Marsh', OF_ONE],
  // Whoever is not recorded is refused in the same words.
  ["what is W99's phone number", OF_ONE],
  ['what is zed carr earning', OF_ONE],
  ['average pay of leavers', PAY],
  ['how much does a team manager get', PAY],
  ['who has been off sick the most', DAYS_OFF],
  ['return to work interviews done', DAYS_OFF],
  ['what is Ivy Marsh off sick with', OF_ONE],
  ['should we recruit overseas', 'refused: opinions and advice'],
  ['who is the worst social worker', 'refused: opinions and advice'],
  ['how many agency staff should we have', 'refused: opinions and advice'],
  ['ask Ivy Marsh to convert', 'refused: anything that sends, dismisses or changes by itself'],
  ['how many children did we adopt this year', 'refused: children and families: open cases are counted, and who holds how many'],
];

const answered: readonly (readonly [string, string])[] = [
  ['what percentage of vacancies are in Assessment North', SHARE],
  ["Assessment North's share of all vacancies", SHARE],
  ['Assessment North vacancies as a % of the total', SHARE],
  ['how much of the vacancies is in Assessment North, in percent', SHARE],
  ['percentage of posts vacant in Assessment North', `vacancy rate, in the Assessment North team, ${DAY}`],
  ['vacancies in Assessment North as a share of vacancies in Assessment', `vacancies, share of all whatever their team, in the Assessment service, in the Assessment North team, ${DAY}`],
  ['Assessment North vacancies and Assessment South agency staff', `vacancies, in the Assessment North team, ${DAY}; agency staff, in the Assessment South team, ${DAY}`],
  ["is Assessment North's average caseload higher than Assessment South's", `average caseload, by team, in the Assessment North or Assessment South team, ${DAY}`],
  ['teams with exactly 2 vacancies', `vacancies, by team, whole council, only at or above 2, only at or below 2, ${DAY}`],
  ['teams with 0 vacancies', `vacancies, by team, whole council, only at or below 0, ${DAY}`],
  ["teams where vacancies don't exceed 2", `vacancies, by team, whole council, only at or below 2, ${DAY}`],
  ['teams with an agency rate between 10% and 30%', `agency rate, by team, whole council, only at or above 10, only at or below 30, ${DAY}`],
  ['teams where the vacancy rate is 30 per cent or higher', `vacancy rate, by team, whole council, only at or above 30, ${DAY}`],
  ['which teams have more than 100 cases', `open cases, by team, whole council, only above 100, ${DAY}`],
  ['teams with workers holding more than 20 cases', `workers holding more than a number of cases, by team, whole council, 20 cases, ${DAY}`],
  ['how many teams are without agency', `agency staff, by team, whole council, only at or below 0, ${DAY}`],
  ['where do we have more agency staff than vacancies', `agency staff, by team, whole council, only above their vacancies, ${DAY}`],
  ['how many social workers to each team manager', `staff, per staff (in the Team Manager role), whole council, social workers only, ${DAY}`],
  ['vacancies minus agency', `vacancies, less agency staff, ${ALL}`],
  ['add vacancies and agency', `vacancies, ${ALL}; agency staff, ${ALL}`],
  ['service losing most staff this year', 'leavers, by service, most first, whole council, 1 April 2024 to 7 November 2024'],
  ['agency compared with last year this time', 'agency staff, whole council, change from 7 November 2023 to 7 November 2024'],
  ['people who left since April', 'leavers, whole council, 1 April 2024 to 7 November 2024'],
  ['vacancies in our service', `vacancies, ${ALL}`],
  ['agency workers who should I approach next', `agency workers to approach next, listed, ${ALL}`],
];

/** Whose team it is nobody knows, and what is told asks nothing. */
const askedBack: readonly (readonly [string, string])[] = [
  ['how many vacancies in my team', 'asked back: '],
  ['what is my caseload', 'asked back: '],
  ['how many cases do I hold', 'asked back: '],
  ['our team vacancy rate', 'asked back: '],
  ['everyone in Assessment North is leaving', 'asked back: leavers, in the Assessment North team, 1 April 2024 to 7 November 2024'],
  ['Assessment North is short of staff', `asked back: vacancies, in the Assessment North team, ${DAY}`],
  ['we have lost social workers since April', 'asked back: leavers, whole council, social workers only, 1 April 2024 to 7 November 2024'],
];

describe('the edges of what is counted', () => {
  let workforce: Workforce;
  before(async () => {
    workforce = workforceOf(await recordsFrom('test/data/example-council'));
  });

  for (const [sentence, reading] of [...refused, ...answered, ...askedBack]) {
    it(`'${sentence}' is ${reading}`, () => assert.equal(inWords(readAfter([sentence], workforce)), reading));
  }

  it("goes on with the team that is named for 'my team'", () => {
    const asked = readAfter(['how many vacancies in my team'], workforce);

    assert.equal(asked.is === 'unclear' && asked.about, 'my');
  });
});
