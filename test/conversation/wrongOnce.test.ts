import assert from 'node:assert/strict';
import type { Workforce } from '../../src/workforce/workforce.js';
import { exampleCouncil } from '../language/council.js';
import { lastOf } from './talk.js';

const MONTHS = 'over the last six months';

/** The turns, and how the last is read. */
const readings: readonly (readonly [readonly string[], string])[] = [
  // The number of a plan is no number of workers.
  [['how many more social workers for 14 cases each', 'what would that cost'], 'more workers needed: yearly cost, whole council, 14 cases, as at 7 November 2024'],
  // What is offered keeps the place, and what is chosen its months.
  [['average caseload in Assessment South', MONTHS, '2'], 'average caseload, by month, in the Assessment South team, 8 May 2024 to 7 November 2024'],
  [['vacancies in Assessment', MONTHS, '1'], 'vacancies, in the Assessment service, average of 8 May 2024 to 7 November 2024'],
  [['average vacancies in the Assessment teams'], 'vacancies, in the Assessment service, average of 1 April 2024 to 7 November 2024'],
  [['average agency staff by team last year'], 'agency staff, by team, whole council, average of 1 April 2023 to 31 March 2024'],
  [['cost of agency', 'how much more than perm is that'], 'agency premium, whole council, as at 7 November 2024'],
  // A contract that is left out of a figure leaves it that figure.
  [['average caseload', 'excluding agency'], 'average caseload, whole council, with contract permanent or fixed-term, as at 7 November 2024'],
  [['average caseload by team', 'and without the agency staff'], 'average caseload, by team, whole council, with contract permanent or fixed-term, as at 7 November 2024'],
  [['headcount', 'not counting the locums'], 'permanent staff, whole council, as at 7 November 2024'],
  // By how far over target a team is bounds the teams, and no caseload.
  [['which teams are over target', 'by more than 2'], 'average caseload, by team, whole council, only above target by more than 2, as at 7 November 2024'],
  // From where they left is a team, and no destination.
  [['leavers this year', 'where from'], 'leavers, by team, whole council, 1 April 2024 to 7 November 2024'],
  [['vacant posts vacant for over 2 months', 'how many of those have cover'], 'time that vacant posts have stood vacant: vacant posts, whole council, with status covered, for longer than 2 months, as at 7 November 2024'],
  [['vacancies by team', 'and last month', 'difference'], 'vacancies, by team, whole council, change from 31 October 2024 to 7 November 2024'],
  [['which teams have at least 1 vacancy', 'agency there'], 'agency staff, by team, in the Assessment North or Assessment South or Case Management East or Case Management West team, as at 7 November 2024'],
  // Offers to those who convert are not all that are open.
  [['who is interested in converting', 'any offers'], 'conversion pipeline, whole council, with stage offered, as at 7 November 2024'],
  [['vacancies', 'any offers'], 'open offers, by status, whole council, as at 7 November 2024'],
  // A question back that is passed over: what comes to the same for each choice, and what is asked anew.
  [['average caseload in Assessment South', MONTHS, 'by month'], 'average caseload, by month, in the Assessment South team, 8 May 2024 to 7 November 2024'],
  [['average caseload in Assessment South', MONTHS, 'vacancies in Assessment'], 'vacancies, in the Assessment service, as at 7 November 2024'],
  // What is held against a day or a published figure is read as ever.
  [['do we have more agency staff than last March'], 'agency staff, whole council, change from 31 March 2024 to 7 November 2024'],
  // A bound that is no number, a ratio, and the average of groups, which is none of days.
  [['teams above the average caseload'], 'average caseload, by team, whole council, only above the whole council in average caseload, as at 7 November 2024'],
  [["teams below the council's vacancy rate"], 'vacancy rate, by team, whole council, only below the whole council in vacancy rate, as at 7 November 2024'],
  [['teams above average for vacancies'], 'vacancies, by team, whole council, only above the mean of vacancies, as at 7 November 2024'],
  [['teams with more vacancies than average'], 'vacancies, by team, whole council, only above the mean of vacancies, as at 7 November 2024'],
  [['social workers per team manager'], 'staff, per staff (in the Team Manager role), whole council, social workers only, as at 7 November 2024'],
  [['cases per team manager'], 'open cases, per staff (in the Team Manager role), whole council, as at 7 November 2024'],
  [['staff per team on average'], 'staff, mean of the groups, by team, whole council, as at 7 November 2024'],
  [['average team size'], 'size of teams, mean of the groups, by team, whole council, as at 7 November 2024'],
  [['average agency staff per service'], 'agency staff, mean of the groups, by service, whole council, as at 7 November 2024'],
  [['average vacancies across teams'], 'vacancies, mean of the groups, by team, whole council, as at 7 November 2024'],
  [['team average for vacancies'], 'vacancies, mean of the groups, by team, whole council, as at 7 November 2024'],
];

/** Turns of which the last is answered with no figure, and what its answer names. */
const unanswered: readonly (readonly [readonly string[], RegExp])[] = [
  [['mean FTE per post'], /'per post'/],
  [['agency cost', 'per year or per month?'], /steps of one length/],
  [['how many agency started in the last 6 months and how many left'], /Who left/],
  // What agency covers of the posts is no share of the vacancies.
  [['what proportion of posts does agency cover'], /'proportion'/],
  // A choice that was not taken is no answer, and nor is the one before it.
  [['absences', 'and on mat leave', "who's covering for them", 'how many is that altogether'], /add up/],
  [['average caseload in Assessment South', MONTHS, 'and in Assessment North'], /choose one/],
  // What a figure counts is told by its definition.
  [['vacancies', 'which offers does that count?'], /^Vacancies: /],
  // The average of groups is none of days.
  [['average vacancies by team'], /average of groups/],
  [['vacancies by team', 'average?'], /average of groups/],
];

describe('figures that were wrong once', () => {
  let workforce: Workforce;
  before(async () => {
    workforce = await exampleCouncil();
  });

  for (const [turns, expected] of readings) {
    it(`${turns.join(' / ')} is ${expected}`, () => {
      const { reading } = lastOf(turns, workforce);

      assert.equal(reading, expected);
    });
  }

  for (const [turns, named] of unanswered) {
    it(`${turns.join(' / ')} has no figure`, () => {
      const { figures, text } = lastOf(turns, workforce);

      assert.deepEqual(figures, []);
      assert.match(text, named);
    });
  }
});
