import assert from 'node:assert/strict';
import { recordsFrom } from '../support/recordsFrom.js';
import type { Workforce } from '../../src/workforce/workforce.js';
import { workforceOf } from '../../src/workforce/workforceOf.js';
import { inWords, readAfter } from './reading.js';

const ALL = 'whole council, as at 7 November 2024';
const YEAR = 'whole council, 1 April 2024 to 7 November 2024';

const ratios: readonly (readonly [string, string])[] = [
  ['vacancies per team manager', 'vacancies, per staff (in the Team Manager role), whole council, as at 7 November 2024'],
  ['vacancies per worker', 'vacancies, per staff, whole council, as at 7 November 2024'],
  ['cases per worker', 'average caseload, whole council, as at 7 November 2024'],
  ['ratio of agency to permanent', `agency staff, per permanent staff, ${ALL}`],
  ['what is the ratio of permanent to agency staff in Assessment', 'permanent staff, per agency staff, in the Assessment service, as at 7 November 2024'],
  ['agency to perm ratio by service', `agency staff, per permanent staff, by service, ${ALL}`],
  ['ratio of agency to permanent social workers', 'agency staff, per permanent staff (social workers only), whole council, social workers only, as at 7 November 2024'],
  ['which team has the highest ratio of agency to permanent', `agency staff, per permanent staff, by team, most first, ${ALL}`],
  ['how many staff per team manager', `staff, per staff (in the Team Manager role), ${ALL}`],
  ['social workers per manager', 'staff, per staff (managers only), whole council, social workers only, as at 7 November 2024'],
  ['leavers for every starter this year', `leavers, per starters, ${YEAR}`],
  ['one in how many of our social workers is agency', 'staff, per agency staff (social workers only), whole council, social workers only, as at 7 November 2024'],
  ['unallocated cases as a share of all cases', `unallocated cases, as a share of open cases, ${ALL}`],
];

const sums: readonly (readonly [string, string])[] = [
  ['how many more leavers than starters this year', `leavers, less starters, ${YEAR}`],
  ['how many fewer starters than leavers have we had this year', `leavers, less starters, ${YEAR}`],
  ['difference between starters and leavers this year', `starters, less leavers, ${YEAR}`],
  ['gap between the number of starters and the number of leavers this year', `starters, less leavers, ${YEAR}`],
  ['by how many do starters outnumber leavers', `starters, less leavers, ${YEAR}`],
  ['how many more perms than locums by team', `permanent staff, less agency staff, by team, ${ALL}`],
  ['which team has the biggest gap between vacancies and agency', `vacancies, less agency staff, by team, most first, ${ALL}`],
  ['how many more vacancies than agency staff in Case Management East', 'vacancies, less agency staff, in the Case Management East team, as at 7 November 2024'],
  ['starters and leavers combined', `starters, together with leavers, ${YEAR}`],
  ['total of agency and permanent staff by service', `staff, by service, ${ALL}`],
  // Posts and people add up to nothing.
  ['vacancies and agency together', `vacancies, ${ALL}; agency staff, ${ALL}`],
  // Two days, two places or a cost are compared by other means.
  ['how many more agency staff than a year ago', 'agency staff, whole council, change from 7 November 2023 to 7 November 2024'],
  ['how much more does agency cost than permanent', `agency premium, ${ALL}`],
];

const means: readonly (readonly [string, string])[] = [
  ['average number of agency staff per team', `agency staff, mean of the groups, by team, ${ALL}`],
  ['how many vacancies on average does each service have', `vacancies, mean of the groups, by service, ${ALL}`],
  ['how many vacancies does the average team have', `vacancies, mean of the groups, by team, ${ALL}`],
  ['average team size', `size of teams, mean of the groups, by team, ${ALL}`],
  ['average leavers per team since July', 'leavers, mean of the groups, by team, whole council, 1 July 2024 to 7 November 2024'],
  ['how many leavers a month on average since July', 'leavers, mean of the groups, by month, whole council, 1 July 2024 to 7 November 2024'],
  ['average monthly starters this year', `starters, mean of the groups, by month, ${YEAR}`],
  // Of each team as it is, of the teams, or of the days.
  ['average vacancies by team', `asked back: vacancies, mean of the groups, by team, ${ALL} | vacancies, by team, ${ALL} | vacancies, by team, whole council, average of 1 April 2024 to 7 November 2024`],
  // Of a rate there is no mean of groups.
  ['average caseload per team', `average caseload, by team, ${ALL}`],
];

const held: readonly (readonly [string, string])[] = [
  ['teams with more agency than permanent', `agency staff, by team, whole council, only above their permanent staff, as at 7 November 2024`],
  ['which teams have had more leavers than starters this year', 'leavers, by team, whole council, only above their starters, 1 April 2024 to 7 November 2024'],
  ['services where agency staff outnumber permanent', 'agency staff, by service, whole council, only above their permanent staff, as at 7 November 2024'],
  ["which teams are above the council's average caseload", 'average caseload, by team, whole council, only above the whole council in average caseload, as at 7 November 2024'],
  ['which teams have a higher vacancy rate than the council', 'vacancy rate, by team, whole council, only above the whole council in vacancy rate, as at 7 November 2024'],
  ['teams with fewer vacancies than average', 'vacancies, by team, whole council, only below the mean of vacancies, as at 7 November 2024'],
  ['is Case Management East above the council average for agency rate', 'agency rate, by team, in the Case Management East team, only above the whole council in agency rate, as at 7 November 2024'],
];

const counted: readonly (readonly [string, string])[] = [
  ['how many teams have no vacancies', 'vacancies, by team, whole council, only at or below 0, as at 7 November 2024'],
  ['how many teams have vacancies', 'vacancies, by team, whole council, only above 0, as at 7 November 2024'],
  ['number of teams with a vacancy rate above 20%', 'vacancy rate, by team, whole council, only above 20, as at 7 November 2024'],
  ['how many of our services have more agency than permanent staff', 'agency staff, by service, whole council, only above their permanent staff, as at 7 November 2024'],
  ['how many teams have nobody off sick', 'people absent, by team, whole council, with reason sickness, only at or below 0, as at 7 November 2024'],
  ['how many teams are there', 'refused: how many teams there are: ask for a figure by team'],
];

const others: readonly (readonly [string, string])[] = [
  // A year, a place and a number are no other figure.
  ['teams with more than 2 vacancies', 'vacancies, by team, whole council, only above 2, as at 7 November 2024'],
  ['how many vacancies and how many agency in Case Management East', 'vacancies, in the Case Management East team, as at 7 November 2024; agency staff, in the Case Management East team, as at 7 November 2024'],
  ['how many team managers and how many social workers are agency', `agency staff, whole council, in the Team Manager role, as at 7 November 2024; agency staff, whole council, social workers only, as at 7 November 2024`],
  ['of our leavers what share left because of workload', 'leavers, share of all whatever their reason, whole council, with reason workload, 1 April 2024 to 7 November 2024'],
  ['staff per manager by service', `staff, per staff (managers only), by service, ${ALL}`],
  ['what share of ASYEs passed', 'outcome of cohorts, share of all whatever their status, whole council, with programme asye, with status passed, as at 7 November 2024'],
  ['what is the difference between agency and permanent cost', `agency premium, ${ALL}`],
];

const refused: readonly (readonly [string, string])[] = [
  ['which of my social workers is struggling', 'refused: opinions and advice'],
  ['tell Ivy Marsh that she is over target', 'refused: anything that sends, dismisses or changes by itself'],
  ['how many applicants did the last advert bring', 'refused: adverts, applicants and interviews: offers, and who is expected to start, are recorded'],
  ['how many people applied for P3', 'refused: adverts, applicants and interviews: offers, and who is expected to start, are recorded'],
  ['how many social workers are over 55', 'refused: age, ethnicity and other protected characteristics'],
];

describe('figures set against each other', () => {
  let workforce: Workforce;
  before(async () => {
    workforce = workforceOf(await recordsFrom('test/data/example-council'));
  });

  for (const [sentence, reading] of [...ratios, ...sums, ...means, ...held, ...counted, ...others, ...refused]) {
    it(`'${sentence}' is ${reading}`, () => assert.equal(inWords(readAfter([sentence], workforce)), reading));
  }
});
