import assert from 'node:assert/strict';
import { council } from '../workforce/council.js';
import type { Workforce } from '../../src/workforce/workforce.js';
import { inWords, readAfter } from './reading.js';

const SHEETS = {
  teams: [{ team: 'Duty', service: 'Front Door', caseloadTarget: 16 }, { team: 'Court', service: 'Front Door', caseloadTarget: 16 }],
  posts: [{ postId: 'P1', team: 'Duty', role: 'Social Worker', grade: 'G9' }, { postId: 'P2', team: 'Court', role: 'Team Manager', grade: 'G11' }],
  workers: [
    { workerId: 'W1', team: 'Duty', postId: 'P1', start: '2022-01-01' }, { workerId: 'W2', team: 'Court', start: '2022-01-01' },
    { workerId: 'A1', team: 'Duty', contract: 'agency' as const, agency: 'Tern Locums', start: '2024-01-01', end: '2026-03-31' },
  ],
  absences: [{ workerId: 'W1', reason: 'sickness' as const, from: '2024-05-01' }, { workerId: 'W2', reason: 'sickness' as const, from: '2024-11-01' }],
};

const DAY = 'as at 7 November 2024';

const readings: readonly (readonly [string, string])[] = [
  // What stands on both sides of a versus is counted on both.
  ['establishment vs staff in post by team', `posts in the establishment, by team, whole council, ${DAY}; staff, by team, whole council, ${DAY}`],
  ['FTE in post vs establishment', `staff: FTE, whole council, ${DAY}; posts in the establishment: FTE, whole council, ${DAY}`],
  ['compare establishment with staff in post', `posts in the establishment, whole council, ${DAY}; staff, whole council, ${DAY}`],
  ['compare vacancies with agency by team', `vacancies, by team, whole council, ${DAY}; agency staff, by team, whole council, ${DAY}`],
  ['compare vacancies in Duty with Court', `vacancies, by team, in the Duty or Court team, ${DAY}`],
  ['average caseload of permanent versus agency', `average caseload, by contract, whole council, ${DAY}`],

  // What is compared with a time is so on both sides; compared with another measure it asks for no change.
  ['vacancies and agency compared with March', `vacancies, whole council, change from 31 March 2024 to 7 November 2024; agency staff, whole council, change from 31 March 2024 to 7 November 2024`],
  ['compare vacancies and agency with March', `vacancies, whole council, change from 31 March 2024 to 7 November 2024; agency staff, whole council, change from 31 March 2024 to 7 November 2024`],
  ['compare vacancies with agency in March', 'vacancies, whole council, as at 31 March 2024; agency staff, whole council, as at 31 March 2024'],
  ['vacancies compared with agency', `vacancies, whole council, ${DAY}; agency staff, whole council, ${DAY}`],
  ['compare starters with last year', 'starters, whole council, 1 April 2024 to 7 November 2024; starters, whole council, 1 April 2023 to 31 March 2024'],
  ['compare starters and leavers with last year', 'starters, whole council, 1 April 2024 to 7 November 2024; starters, whole council, 1 April 2023 to 31 March 2024; leavers, whole council, 1 April 2024 to 7 November 2024; leavers, whole council, 1 April 2023 to 31 March 2024'],

  // Of those of a past day who have gone since, whatever place they were in.
  ['of the staff in Duty in April how many have left', 'staff of the day still here or gone: no longer here, in the Duty team, as at 30 April 2024'],

  // 'Which of our teams' are teams as 'which teams' are; 'I mean' is no average; two contracts are told apart.
  ['which of our teams have vacancies', `vacancies, by team, whole council, ${DAY}`],
  ['I mean vacant posts in Duty', `vacancies, in the Duty team, ${DAY}`],
  ['vacancies in Duty, I mean posts with nobody permanent in them', `vacancies, in the Duty team, ${DAY}`],
  ['mean caseload', `average caseload, whole council, ${DAY}`],
  ['perm v fixed term split', `permanent staff, by contract, whole council, ${DAY}`],
  ['how many permanent and fixed-term staff in Duty', `permanent staff, by contract, in the Duty team, ${DAY}`],
  ['how many fixed-term', `staff, whole council, with contract fixed-term, ${DAY}`],

  // What there was more of then is held against now.
  ['were there more vacancies last month', 'vacancies, whole council, change from 31 October 2024 to 7 November 2024'],
  ['was the vacancy rate higher in March', 'vacancy rate, whole council, change from 31 March 2024 to 7 November 2024'],
  ['did vacancies go up last month', 'vacancies, whole council, change from 1 October 2024 to 31 October 2024'],

  // Managers who are something are people; those who have something stand for their teams.
  ['which team managers are agency', `agency staff, listed, whole council, in the Team Manager role, ${DAY}`],
  ['which managers have the most vacancies', `vacancies, by team, most first, whole council, ${DAY}`],
  ['which team managers have the most vacancies', `vacancies, by team, most first, whole council, ${DAY}`],
  ['which team managers are over target', `workers over their caseload target, by team, whole council, ${DAY}`],
  ['which team leaders are permanent', 'unread: leaders'],
  ['vacancies for all team managers', `vacancies, whole council, in the Team Manager role, ${DAY}`],
  ['vacancies at team manager level', `vacancies, whole council, in the Team Manager role, ${DAY}`],
  ['turnover across managers', `turnover rate, whole council, managers only, ${DAY}`],
  ['vacancies at team level', `vacancies, by team, whole council, ${DAY}`],
  ['vacancies by team manager', `vacancies, by team, whole council, ${DAY}`],

  ['which team manager posts are vacant', `vacancies, listed, whole council, in the Team Manager role, ${DAY}`],
  ['which team manager is absent', `people absent, listed, whole council, in the Team Manager role, ${DAY}`],

  // The largest fall is the lowest change.
  ['which team reduced its agency the most since April', 'agency staff, by team, fewest first, whole council, change from 1 April 2024 to 7 November 2024'],
  ['biggest drop in vacancies by team since April', 'vacancies, by team, fewest first, whole council, change from 1 April 2024 to 7 November 2024'],
  ['which team has improved most on vacancies since April', 'vacancies, by team, fewest first, whole council, change from 1 April 2024 to 7 November 2024'],
  ['biggest rise in vacancies by team since April', 'vacancies, by team, most first, whole council, change from 1 April 2024 to 7 November 2024'],

  // The highest of a period is that of its months.
  ['peak agency headcount this year', 'agency staff, by month, most first, whole council, 1 April 2024 to 7 November 2024'],
  ['which team had the highest agency headcount this year', `agency staff, by team, most first, whole council, ${DAY}`],

  // A second bound holds too, or is named.
  ['agency here longer than 6 months but less than a year', `length of stay of agency staff: agency headcount, whole council, for longer than 6 months, for less than 12 months, ${DAY}`],
  ['teams with more than 2 but less than 6 vacancies', `vacancies, by team, whole council, only above 2, only below 6, ${DAY}`],
  ['agency over 6 months but over a year', 'unread: over a year'],

  // Two ends of one period.
  ['agency who started after July and before October', 'agency assignments started, listed, whole council, 1 August 2024 to 30 September 2024'],
  ['starters after 1 May but before 1 June 2024', 'starters, whole council, 2 May 2024 to 31 May 2024'],
  ['starters before May and since September', 'starters, whole council, 1 April 2024 to 30 April 2024; starters, whole council, 1 September 2024 to 7 November 2024'],

  ['how many starters this year remain', 'starters still in post or gone, whole council, 1 April 2024 to 7 November 2024'],
  ['how many starters this year are still in post', 'starters still in post or gone, whole council, 1 April 2024 to 7 November 2024'],
  ['who joined in 2023 and has since left', 'starters still in post or gone: no longer in post, listed, whole council, 1 January 2023 to 31 December 2023'],
  // Of two periods at once nothing is counted.
  ['who joined in 2022 and left in 2023', 'unread: left'],
  // What is not recorded of a flow is named.
  ['how many vacancies remain', `vacancies, whole council, ${DAY}`],
  ['how many social workers moved teams this year', 'unread: moved teams'],

  // A number and a rate are both asked for.
  ['number and percentage of posts vacant', `vacancies, whole council, ${DAY}; vacancy rate, whole council, ${DAY}`],
  ['how many and what percentage of staff are agency', `agency staff, whole council, ${DAY}; agency rate, whole council, ${DAY}`],
  ['what proportion of staff in Duty are permanent', `staff, share of all whatever their contract, in the Duty team, with contract permanent or fixed-term, ${DAY}`],
  ['what proportion of permanent staff are part time', `permanent staff, share of all whatever their hours, whole council, with hours part-time, ${DAY}`],

  // How many cases within a range, or just so many.
  ['workers with between 15 and 20 cases', `workers holding a number of cases, whole council, 15 cases, 20 cases at most, ${DAY}`],
  ['who has 15 to 20 cases', `workers holding a number of cases, listed, whole council, 15 cases, 20 cases at most, ${DAY}`],
  ['how many hold exactly 15 cases', `workers holding a number of cases, whole council, 15 cases, ${DAY}`],
  ['teams with between 2 and 4 vacancies', `vacancies, by team, whole council, only at or above 2, only at or below 4, ${DAY}`],
  ['who has fewer than 10 cases', `share of workers holding a number of cases or fewer: workers at or under, listed, whole council, 9 cases, ${DAY}`],
  ['how many are under target in Duty', `workers within their caseload target, in the Duty team, ${DAY}`],
  ['which teams are within target', `average caseload, by team, whole council, only above target by 0 at most, ${DAY}`],

  // Supervision by how long ago it was.
  ['who has not had supervision in 6 weeks', `workers whose supervision is overdue, listed, whole council, the last more than 42 days ago, ${DAY}`],
  ['workers not supervised in the last 2 months', `workers whose supervision is overdue, whole council, the last more than 2 months ago, ${DAY}`],
  ['how many were supervised in the last 4 weeks', `workers whose supervision is up to date, whole council, within 28 days, ${DAY}`],
  ['supervision compliance by team', `workers whose supervision is up to date: share up to date, by team, whole council, ${DAY}`],
  ['is supervision up to date in Court', `workers whose supervision is up to date, in the Court team, ${DAY}`],

  // Absences by how long they last, and until when.
  ['who has been off sick for more than 4 weeks', `people absent, listed, whole council, with reason sickness, for longer than 28 days, ${DAY}`],
  ['long term sick', `asked back: people absent, whole council, with reason sickness, ${DAY} | people absent, whole council, with reason sickness, for longer than 28 days, ${DAY}`],
  ['who is off sick and when are they back', `people absent, listed, whole council, with reason sickness, ${DAY}`],

  // Lists with the columns that they have.
  ['list of agency staff with their end dates', `agency staff, listed, whole council, ${DAY}`],
  ['list the vacant posts and their grades', `vacancies, listed, whole council, ${DAY}`],
  ['agency staff with no end date', `agency staff, whole council, with end date no end recorded, ${DAY}`],
  ['agency on open ended assignments', `agency staff, whole council, with end date no end recorded, ${DAY}`],

  ['which teams are fully staffed', `vacancies: vacant FTE, by team, whole council, only at or below 0, ${DAY}`],
  ['vacancy rate by team worst first', `vacancy rate, by team, most first, whole council, ${DAY}`],
  ['which supplier provides the most agency staff', `agency staff, by supplier, most first, whole council, ${DAY}`],
  ['agency spend by team', `yearly cost of agency staff, by team, whole council, ${DAY}`],
  ['vacancies as of end October', 'vacancies, whole council, as at 31 October 2024'],
  ['vacant posts with someone lined up', `open offers: posts with an open offer, whole council, ${DAY}`],
  ['how many vacancies do we expect', 'unread: do we expect'],
  // A fraction of staff is no length of time, and a share of them is a rate.
  ['teams where more than a quarter of staff are agency', `agency rate, by team, whole council, only above 25, ${DAY}`],
  ['teams where over 20% of posts are vacant', `vacancy rate, by team, whole council, only above 20, ${DAY}`],
  ['which teams rely most on agency', `agency rate, by team, most first, whole council, ${DAY}`],
  // The most within a time that is named is that of a month.
  ['when did vacancies peak', 'vacancies, by month, most first, whole council, 1 December 2023 to 7 November 2024'],
  ['highest vacancy rate in the last 6 months', 'vacancy rate, by month, most first, whole council, 1 June 2024 to 7 November 2024'],
  ['which team had the highest vacancy rate in September', 'vacancy rate, by team, most first, whole council, as at 30 September 2024'],
  // Anyone is a worker, and the top five caseloads are of workers or of teams.
  ['is anyone in Duty over target', `workers over their caseload target, in the Duty team, ${DAY}`],
  ['is Duty over target', `average caseload, by team, in the Duty team, only above target by more than 0, ${DAY}`],
  ['top 5 caseloads', `asked back: open cases, by person, most first, top 5, whole council, ${DAY} | average caseload, by team, most first, top 5, whole council, ${DAY}`],
  ['vacancies excluding those covered by agency', `empty seats, whole council, ${DAY}`],
  ['how many agency staff have started since October', 'agency assignments started, whole council, 1 October 2024 to 7 November 2024'],
  ['what does each team spend on agency per year', `yearly cost of agency staff, by team, whole council, ${DAY}`],
  // Groups of several words, and what goes for both of two short questions.
  ['staff by contract type and service', `staff, by contract and service, whole council, ${DAY}`],
  ['agency headcount by service at end of each quarter', 'agency staff, by service and quarter, whole council, 1 December 2022 to 7 November 2024'],
  ['how many permanent and how many agency in Court', `permanent staff, in the Court team, ${DAY}; agency staff, in the Court team, ${DAY}`],
  ['how many posts and how many are vacant', `posts in the establishment, whole council, ${DAY}; vacancies, whole council, ${DAY}`],
  ['teams with unallocated work', `unallocated cases, by team, whole council, ${DAY}`],
  ['who is overdue supervision by more than 2 weeks', 'unread: more than 2 weeks'],
  ['please advise how many posts are vacant in Duty', `vacancies, in the Duty team, ${DAY}`],
  ['vacant posts list w/ grades for Duty', `vacancies, listed, in the Duty team, ${DAY}`],
  ['list everyone in Court with their role', `staff, listed, in the Court team, ${DAY}`],
  // Somebody's grade is that of the post; the words for grades, suppliers and levels.
  ['social workers by band', `staff, by grade, whole council, social workers only, ${DAY}`],
  ['grade mix of our staff', `staff, by grade, whole council, ${DAY}`],
  ['which agency do we rely on most', `agency staff, by supplier, most first, whole council, ${DAY}`],
  ['worst team for vacancies', `vacancies, by team, most first, whole council, ${DAY}`],
  ['five highest vacancy rates by team', `vacancy rate, by team, most first, top 5, whole council, ${DAY}`],
  // Who covers, and what somebody permanent is in.
  ['who is occupying the vacant posts', `agency staff, listed, whole council, with cover vacancy, ${DAY}`],
  ['teams without an agency worker', `agency staff, by team, whole council, only at or below 0, ${DAY}`],
  ['posts with no agency worker in them', `empty seats, whole council, ${DAY}`],
  ['posts that lack a permanent worker in them', `vacancies, whole council, ${DAY}`],
  ['teams with more agency than permanent social workers', `agency staff, by team, whole council, social workers only, only above their permanent staff (social workers only), ${DAY}`],
  // A list in an order of its own has no groups.
  ['agency workers in order of how long they have been here', `length of stay of agency staff, listed, whole council, ${DAY}`],
  ['fte', `asked back: staff: FTE, whole council, ${DAY} | posts in the establishment: FTE, whole council, ${DAY}`],
  ['social workers without a manager', 'unread: without a'],
  ['agency workers who started this year and are still here', 'unread: still here'],
  ['teams where everyone is permanent', 'unread: everyone is'],
  ['cases held by managers', `open cases, whole council, managers only, ${DAY}`],
  // What was read is not thrown away with what was not.
  ['how many agency staff do we have and what about the moon', 'unread: moon'],
];

describe('posts, staff and cases as people ask for them', () => {
  let workforce: Workforce;
  before(() => {
    workforce = council(SHEETS);
  });

  for (const [text, reading] of readings) {
    it(`reads '${text}'`, () => {
      assert.equal(inWords(readAfter([text], workforce)), reading);
    });
  }
});
