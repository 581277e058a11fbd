import assert from 'node:assert/strict';
import { council } from '../workforce/council.js';
import type { Workforce } from '../../src/workforce/workforce.js';
import { inWords, readAfter } from './reading.js';

/** A council with grades that stand in an order, and with something recorded further ahead than a year. */
const SHEETS = {
  teams: [{ team: 'Duty', service: 'Front Door' }, { team: 'Court', service: 'Front Door' }],
  posts: ['G8', 'G9', 'G10', 'G11'].map((grade, at) => ({ postId: `P${at}`, team: 'Duty', role: 'Social Worker', grade })),
  workers: [
    { workerId: 'A1', team: 'Duty', contract: 'agency' as const, start: '2024-01-01', end: '2026-03-31' },
    { workerId: 'W1', team: 'Duty', start: '2022-01-01' },
  ],
  cohorts: [{ cohort: 'Apprentices 2', programme: 'apprenticeship' as const, starts: '2024-01-08' }],
  cohortMembers: [{ cohort: 'Apprentices 2', person: 'W1', status: 'on programme' as const, dueToComplete: '2027-01-31' }],
};

const DAY = 'as at 7 November 2024';
const YEAR = '1 April 2024 to 7 November 2024';

/** What was read wrongly once: an open end as a day, a comparison or a denial as the bare name. */
const readings: readonly (readonly [string, string])[] = [
  // What lies ahead without an end goes on as far as anything is recorded, and a year at least.
  ['agency assignments ending after January', 'agency assignments that end, whole council, 1 February 2025 to 31 March 2026'],
  ['agency assignments ending from February onwards', 'agency assignments that end, whole council, 1 February 2025 to 31 March 2026'],
  ['agency assignments ending after June 2026', 'agency assignments that end, whole council, 1 July 2026 to 1 July 2027'],
  ['agency assignments ending since October', 'agency assignments that end, whole council, 1 October 2024 to 7 November 2024'],
  ['leavers after 1 October', 'leavers, whole council, 2 October 2024 to 7 November 2024'],
  ['when do the apprentices finish', 'people due to complete a programme, listed, whole council, with programme apprenticeship, 7 November 2024 to 31 January 2027'],
  ['people due to complete by year', 'people due to complete a programme, listed, by year, whole council, 7 November 2024 to 31 January 2027'],
  ['who has come back', 'people back from an absence, listed, whole council, 1 April 2024 to 7 November 2024'],
  ['how many agency staff came in September', 'agency assignments started, whole council, 1 September 2024 to 30 September 2024'],
  ["who's retiring", 'leavers, listed, whole council, with reason retirement, 7 November 2024 to 7 November 2025'],
  ['how different is the vacancy rate from last year', 'vacancy rate, whole council, change from 31 March 2024 to 7 November 2024'],
  ['teams with a single vacancy', 'vacancies, by team, whole council, only at or above 1, only at or below 1, as at 7 November 2024'],
  ['agency end dates by month', 'agency assignments that end, by month, whole council, 7 November 2024 to 7 November 2025'],

  // What is said of other reasons is no breakdown by reason, and 'if they left' asks of those who are here.
  ['how many agency workers are covering sickness and how many for other reasons', `agency staff, whole council, with cover sickness, ${DAY}; agency staff, whole council, without cover sickness, ${DAY}`],
  ['how many left for pay and how many for any other reason', `leavers, whole council, with reason pay, ${YEAR}; leavers, whole council, without reason pay, ${YEAR}`],
  ['who would have to repay if they left today', `retention payments to be repaid, listed, whole council, with status in post, ${DAY}`],
  ['what would we get back if everyone left', `retention payments to be repaid, whole council, with status in post, ${DAY}`],
  ['what do those who have left owe us', `retention payments to be repaid, whole council, with status left, ${DAY}`],
  ['how many staff have been here less than two years', `asked back: length of service of permanent staff: permanent staff, whole council, for less than 24 months, ${DAY} | length of stay of agency staff: agency headcount, whole council, for less than 24 months, ${DAY}`],
  ['how many people is agency costing us money for', `agency staff, whole council, ${DAY}`],
  ['is every Social Worker post filled by a permanent worker', `vacancies, whole council, in the Social Worker role, ${DAY}`],

  // A grade that is compared is never that grade alone.
  ['vacancies below G10', `vacancies, by grade, whole council, with grade G8 or G9, ${DAY}`],
  ['vacancies above G10', `vacancies, whole council, with grade G11, ${DAY}`],
  ['vacancies at grade G10 and above', `vacancies, by grade, whole council, with grade G10 or G11, ${DAY}`],
  ['vacancies G10+', `vacancies, by grade, whole council, with grade G10 or G11, ${DAY}`],
  ['posts between G8 and G10', `posts in the establishment, by grade, whole council, with grade G8 or G9 or G10, ${DAY}`],
  ['vacancies up to grade 8', `vacancies, whole council, with grade G8, ${DAY}`],
  ['vacancies not below G10', `vacancies, by grade, whole council, with grade G10 or G11, ${DAY}`],
  ['vacancies above G11', 'unread: above G11'],

  // What is denied is left out, and a word that denies is no slip of another.
  ['leavers for other reasons than pay', `reasons for leaving, whole council, without reason pay, ${YEAR}`],
  ['leavers for any reason but pay', `reasons for leaving, whole council, without reason pay, ${YEAR}`],
  ['leavers whose reason wasnt retirement', `reasons for leaving, listed, whole council, without reason retirement, ${YEAR}`],
  ["leavers who weren't retiring", `leavers, listed, whole council, without reason retirement, ${YEAR}`],
  ['vacancies in other teams than Court', `vacancies, whole council, not in the Court team, ${DAY}`],
  ['all vacancies but only in Court', `vacancies, in the Court team, ${DAY}`],
  ["aren't vacancies in Court", `vacancies, in the Court team, ${DAY}`],
  ["vacancies that weren't covered", "unread: weren't covered"],

  // How many of one stage came to another is neither stage.
  ['conversion rate of agency approached this year', 'conversion rate of agency workers approached, whole council, 1 April 2024 to 7 November 2024'],
  ['conversion rate of agency interested this year', 'asked back: '],
  ['of the agency approached this year, how many converted', 'conversion rate of agency workers approached: converted since, whole council, 1 April 2024 to 7 November 2024'],
  ['who was approached but declined', 'asked back: '],
  ['who is interested in converting', `conversion pipeline, listed, whole council, with stage interested, ${DAY}`],

  // What is supposed or could be is in no record, and a success is what came about.
  ['agency staff who should have left', 'unread: should have left'],
  ['vacancies that could be filled by agency', 'unread: could be filled'],
  ['who is able to convert', 'unread: is able to convert'],
  ['successful apprentices', 'unread: successful'],
  ['newest vacancy', 'unread: newest'],
  // What we owe is not yet paid, and what is owed to us is to be repaid.
  ['who is owed a retention payment', `retention payments agreed and not yet paid, listed, whole council, ${DAY}`],
  ['how many staff are owed a retention payment', `retention payments agreed and not yet paid, whole council, ${DAY}`],
  ['which retention payments are still owed', `retention payments agreed and not yet paid, listed, whole council, ${DAY}`],
  // What is not left out.
  // A place that the workbook does not know is none, though its letters are a small word elsewhere.
  ['agency in AT', 'unread: AT'],
  ['vacancies for or', 'unread: or'],
  ['AGENCY BY TEAM', `agency staff, by team, whole council, ${DAY}`],
  // By how far over target teams are bounds that, and not their caseload.
  ['teams more than 2 over target', `average caseload, by team, whole council, only above target by more than 2, ${DAY}`],
  ['which teams are over target by more than 3', `average caseload, by team, whole council, only above target by more than 3, ${DAY}`],
  ['which teams are more than 2 cases over their target', `average caseload, by team, whole council, only above target by more than 2, ${DAY}`],
  ['teams over target by at least 2', 'unread: at least 2'],
  ['teams over target and above 18', 'unread: above 18'],
  ['teams under target by more than 2', 'unread: more than 2'],
  ['which teams have more than 3 people over target', `workers over their caseload target, by team, whole council, only above 3, ${DAY}`],
  // One that was extended ends on another day.
  ["any agency ending this month that haven't been extended", 'agency assignments that end, whole council, 1 November 2024 to 30 November 2024'],
  ['agency finishing this month without being renewed', 'agency assignments that end, whole council, 1 November 2024 to 30 November 2024'],
  ['vacancies not just in Court', 'unread: not just'],
  ['vacancies for everyone, not just social workers', `vacancies, whole council, ${DAY}`],
  ['staff with at least one case', 'unread: at least one | case'],
  // All that there were on any day is no number of one day.
  ['how many different agency workers have we had this year', `asked back: agency staff, whole council, average of ${YEAR} | agency staff, by month, whole council, ${YEAR} | agency staff, whole council, change from ${YEAR}`],

  // Who qualified overseas came from there, on no programme of that name.
  ['staff qualified overseas', `staff, whole council, with origin overseas, ${DAY}`],
  ['how many of the overseas programme qualified', `outcome of cohorts, whole council, with programme overseas, with status qualified, ${DAY}`],
];

describe('what was read wrongly once', () => {
  let workforce: Workforce;
  before(() => {
    workforce = council({ ...SHEETS, leavers: [], conversions: [] });
  });

  for (const [sentence, expected] of readings) {
    it(`'${sentence}' is ${expected}`, () => assert.equal(inWords(readAfter([sentence], workforce)), expected));
  }
});
