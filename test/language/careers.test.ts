import assert from 'node:assert/strict';
import { council } from '../workforce/council.js';
import type { Workforce } from '../../src/workforce/workforce.js';
import { inWords, readAfter } from './reading.js';

/** A council with two cohorts of apprentices and one of Step Up, a team that was opened, offers and payments. */
const SHEETS = {
  teams: [{ team: 'Duty', service: 'Front Door', to: '2024-03-31' }, { team: 'Court', service: 'Front Door', from: '2024-04-01' }],
  posts: [{ postId: 'P1', team: 'Court', role: 'Social Worker' }],
  workers: [{ workerId: 'W1', name: 'Ada Finn', team: 'Court', start: '2022-01-01' }],
  cohorts: [
    { cohort: 'Apprentices 1', programme: 'apprenticeship' as const, starts: '2022-09-05' },
    { cohort: 'Apprentices 2', programme: 'apprenticeship' as const, starts: '2024-01-08' },
    { cohort: 'Goa intake', programme: 'overseas' as const, starts: '2023-09-04' },
    { cohort: 'Frontline cohort 3', programme: 'frontline' as const, starts: '2023-09-04' },
    { cohort: 'Step Up 7', programme: 'step up' as const, starts: '2024-02-05' },
  ],
  cohortMembers: [
    { cohort: 'Apprentices 1', person: 'W1', status: 'qualified' as const, on: '2024-06-14' },
    { cohort: 'Apprentices 2', person: 'W2', status: 'on programme' as const, dueToComplete: '2026-01-31' },
  ],
  offers: [{ postId: 'P1', person: 'N1', origin: 'overseas' as const, offeredOn: '2024-09-01', expectedStart: '2024-12-02', status: 'accepted' as const }],
  retentionPayments: [{ workerId: 'W1', scheme: 'Stay', amount: 500000, agreedOn: '2022-06-01', paidOn: '2022-06-30', tieInMonths: 24 }],
};
const DAY = 'as at 7 November 2024';
const YEAR = '1 April 2024 to 7 November 2024';

const readings: readonly (readonly [string, string])[] = [
  // A stage by the word for it.
  ["who's at the offer stage", `conversion pipeline, listed, whole council, with stage offered, ${DAY}`],
  ['how many at the interested stage', `conversion pipeline, whole council, with stage interested, ${DAY}`],
  ['conversions by stage', `conversion pipeline, by stage, whole council, ${DAY}`],

  // Counted from what happened to a cohort or a team.
  ['leavers since the Step Up students started', 'leavers, whole council, 5 February 2024 to 7 November 2024'],
  ['leavers since Apprentices 2 began', 'leavers, whole council, 8 January 2024 to 7 November 2024'],
  ['leavers since the apprentices qualified', 'leavers, whole council, 14 June 2024 to 7 November 2024'],
  ['leavers since the apprentices started', 'asked back: since Apprentices 1 started | since Apprentices 2 started'],
  ['leavers since the Court team was opened', 'leavers, whole council, 1 April 2024 to 7 November 2024'],
  ['how has agency changed since the Step Up lot joined', 'agency staff, whole council, change from 5 February 2024 to 7 November 2024'],
  ['what vacancies will be left after the overseas people start', 'vacancies, whole council, as at 2 December 2024'],

  // The steps of a trend.
  ['vacancy rate trend by quarter', 'vacancy rate, by quarter, whole council, 1 December 2022 to 7 November 2024'],
  ['agency trend over the last 12 weeks', 'agency staff, by week, whole council, 16 August 2024 to 7 November 2024'],
  ['agency trend over the last 4 quarters', 'agency staff, by quarter, whole council, 1 January 2024 to 7 November 2024'],
  ['leavers by quarter over the last 8 quarters', 'leavers, by quarter, whole council, 1 January 2023 to 7 November 2024'],
  ['leavers in the last 2 quarters', 'asked back: the last 2 full quarters | the last 6 months'],

  ['average agency headcount per month last year', 'asked back: agency staff, whole council, average of 1 April 2023 to 31 March 2024 | agency staff, by month, whole council, 1 April 2023 to 31 March 2024'],
  ['did vacancies fall in September', 'vacancies, whole council, change from 1 September 2024 to 30 September 2024'],
  ["posts that'll still be vacant in February", 'vacancies, whole council, as at 28 February 2025'],

  // More of one than of the other.
  ['how many SWs have we gained/lost since April', `net change of permanent staff, whole council, social workers only, ${YEAR}`],
  ['people who came on board since July', 'starters, whole council, 1 July 2024 to 7 November 2024'],
  ['are we recruiting more than we lose', `net change of permanent staff, whole council, ${YEAR}`],
  ['more starters than leavers in September?', 'net change of permanent staff, whole council, 1 September 2024 to 30 September 2024'],
  ['how many newly qualified did we take on this year', `people appointed, whole council, newly qualified, ${YEAR}`],
  ['how many left over pay', `leavers, whole council, with reason pay, ${YEAR}`],

  // Those who are not here yet.
  ["who hasn't started yet", `open offers, listed, whole council, with status accepted, ${DAY}`],
  ['offers accepted but not started', `open offers, whole council, with status accepted, ${DAY}`],
  ['who should have started by now', `people who should have started, listed, whole council, ${DAY}`],
  ["when's the next starter due", 'people expected to start, listed, whole council, 7 November 2024 to 7 November 2025'],
  ['how many social workers will we have at Christmas', 'staff, whole council, social workers only, as at 25 December 2024'],

  // What has come back, and what is still to.
  ['how much has been repaid', `retention payments to be repaid: repaid already, whole council, ${DAY}`],
  ['how much has to be repaid', `retention payments to be repaid, whole council, ${DAY}`],
  ['amount repaid', `asked back: retention payments to be repaid: repaid already, whole council, ${DAY} | retention payments to be repaid, whole council, ${DAY}`],
  ['who left while tied in', `retention payments to be repaid: people with something to repay, listed, whole council, with status left, ${DAY}`],

  // Contacts that are due, and those who had none.
  ['whose next contact is due this week', 'agency workers due another contact, listed, whole council, 4 November 2024 to 10 November 2024'],
  ['next contacts with agency', 'agency workers due another contact, listed, whole council, 7 November 2024 to 7 November 2025'],
  ["who hasn't been spoken to about conversion", `agency workers not yet approached, listed, whole council, ${DAY}`],
  ['agency not contacted yet', `agency workers not yet approached, whole council, ${DAY}`],

  // Of two figures that are held against each other, neither stands for the other.
  ['offers made vs accepted this year', 'asked back: '],
  ['starters via agency', `starters, whole council, with origin agency, ${YEAR}`],
  ['how many step up students left the programme', `outcome of cohorts, whole council, with programme step up, with status withdrawn, ${DAY}`],
  ['vacancies once the new starters are in', 'vacancies, whole council, as at 2 December 2024'],
  ['who are our newest starters', `starters, listed, whole council, ${YEAR}`],
  ['origin of expected starters', 'people expected to start, listed, by origin, whole council, 7 November 2024 to 7 November 2025'],
  ['how many of the Goa recruits withdrew', `outcome of cohorts, whole council, with cohort Goa intake, with status withdrawn, ${DAY}`],
  ['how many cohort 3 frontline withdrew', `outcome of cohorts, whole council, with cohort Frontline cohort 3, with status withdrawn, ${DAY}`],
  ['how many trainees do we have', `people on a programme, whole council, ${DAY}`],
  ['if we hire 4 social workers what does the average caseload become', `average caseload with more workers, whole council, 4 workers more, ${DAY}`],
  ['start dates for new recruits', 'people expected to start, listed, whole council, 7 November 2024 to 7 November 2025'],
  // Columns of a list, and none who are still to start.
  ['who started this year, names with start dates', `starters, listed, whole council, ${YEAR}`],
  ['who started this year with start dates', `starters, listed, whole council, ${YEAR}`],
  ['names and start dates of the agency staff', `agency staff, listed, whole council, ${DAY}`],
  ['which cohorts are running', `people on a programme, by cohort, whole council, ${DAY}`],
  ['which vacancies have someone coming', `open offers: posts with an open offer, listed, whole council, ${DAY}`],
  ['which posts are empty seats, i.e. nobody permanent and no agency either?', `empty seats, listed, whole council, ${DAY}`],
  ['social workers per team manager by service', `staff, per staff (managers only), by service, whole council, social workers only, ${DAY}`],
  ['how many agency spells have ended since April', 'agency assignments ended, whole council, 1 April 2024 to 7 November 2024'],
  ['which agency workers in post now are due to end by 31 December 2024', 'agency assignments that end, listed, whole council, 7 November 2024 to 31 December 2024'],
  ['how many staff were appointed this year, other than by conversion', `people appointed, whole council, ${YEAR}`],
  ['when do the absences of the people now on secondment end', `people absent, listed, whole council, with reason secondment, ${DAY}`],
  ['how many cases are children on a protection plan by team', `protection plan cases, by team, whole council, ${DAY}`],
  ['what percentage of the workers with at least one case hold 20 or fewer cases', `share of workers holding a number of cases or fewer, whole council, 20 cases, ${DAY}`],
  ['which agency workers today are due to end before 25 December 2024', 'agency assignments that end, listed, whole council, 7 November 2024 to 24 December 2024'],
  // As many of the same before.
  ['leavers in the last 6 months compared with the 6 before', 'leavers, whole council, 8 May 2024 to 7 November 2024; leavers, whole council, 8 November 2023 to 7 May 2024'],
  ['leavers last quarter v the one before', 'leavers, whole council, 1 July 2024 to 30 September 2024; leavers, whole council, 1 April 2024 to 30 June 2024'],

  // Of two things that happened, the time behind the second goes for the first.
  ['how many people have joined and how many have left since July?', 'starters, whole council, 1 July 2024 to 7 November 2024; leavers, whole council, 1 July 2024 to 7 November 2024'],
  ['how many people have left and how many agency staff do we have', `leavers, whole council, ${YEAR}; agency staff, whole council, ${DAY}`],
  ['how many have come and gone since July', 'net change of permanent staff, whole council, 1 July 2024 to 7 November 2024'],

  // On a programme, and not come by it; passed, and not on it.
  ['people on an apprenticeship', `people on a programme, whole council, with programme apprenticeship, ${DAY}`],
  ['how many people are doing the apprenticeship', `people on a programme, whole council, with programme apprenticeship, ${DAY}`],
  ['how are the apprentices doing', `outcome of cohorts, whole council, with programme apprenticeship, ${DAY}`],
  ['how many apprentices completed this year', `outcomes reached on programmes, whole council, with programme apprenticeship, with status passed or qualified, ${YEAR}`],
  ['where are our apprentices based', `people on a programme, by team, whole council, with programme apprenticeship, ${DAY}`],

  // Where somebody goes, and where they come from.
  ['how many staff moved to other authorities this year', `leavers, whole council, with destination other local authority, ${YEAR}`],
  ['new starters from other LAs', `starters, whole council, with origin other local authority, ${YEAR}`],
  ['which teams are the new people going to', 'people expected to start, listed, by team, whole council, 7 November 2024 to 7 November 2025'],
  ['what backgrounds do our recruits come from', `people appointed, by origin, whole council, ${YEAR}`],

  // How long, bounded from either side.
  ['permanent staff here less than 2 years', `length of service of permanent staff: permanent staff, whole council, for less than 24 months, ${DAY}`],
  ['agency staff with us at least 6 months', `length of stay of agency staff: agency headcount, whole council, for at least 6 months, ${DAY}`],
  ['posts vacant for up to 12 weeks', `time that vacant posts have stood vacant: vacant posts, whole council, for 84 days at most, ${DAY}`],

  // What is aimed at is a caseload, and not a number of workers.
  ['extra staff for caseloads of 15', `more workers needed, whole council, 15 cases, ${DAY}`],
  ['15 extra staff - what would caseloads be', `average caseload with more workers, whole council, 15 workers more, ${DAY}`],

  ['retention to be recovered', `retention payments to be repaid, whole council, ${DAY}`],
  ['who is tied in beyond March 2027', 'people whose tie-in ends, listed, whole council, 1 April 2027 to 1 April 2028'],
  ['agency staff up for renewal in the next three months', 'agency assignments that end, whole council, 7 November 2024 to 7 February 2025'],
  ['vacancies over the next 3 months', 'vacancies, whole council, as at 7 February 2025'],
  ['leavers for the week starting 14 October', 'leavers, whole council, 14 October 2024 to 20 October 2024'],
  ['apprentices due to finish before the end of January', 'people due to complete a programme, listed, whole council, with programme apprenticeship, 7 November 2024 to 31 January 2025'],
  ['leavers from 2023/24', 'leavers, whole council, 1 April 2023 to 31 March 2024'],
  ['leavers in the last half year', 'leavers, whole council, 8 May 2024 to 7 November 2024'],
  ['vacancy rate each quarter from April 2024', 'vacancy rate, by quarter, whole council, 1 April 2024 to 7 November 2024'],
  ['annual turnover figure', `turnover rate, whole council, ${DAY}`],
  ['annual leavers', 'leavers, by year, whole council, 1 April 2020 to 7 November 2024'],

  // Those who ask are no part of it, and those who are asked about are none of ours.
  ['how many HR staff do we have', 'unread: HR'],
  ['leavers May-June this year', 'leavers, whole council, 1 May 2024 to 30 June 2024'],
  ['how many may leave', 'leavers, whole council, 7 November 2024 to 7 November 2025'],
  ['agency staff who might go perm', `conversion pipeline, listed, whole council, with stage interested, ${DAY}`],
  ['if we got 8 more social workers what would average caseloads drop to', `average caseload with more workers, whole council, 8 workers more, ${DAY}`],
  ['how much a year for 8 more social workers', `yearly cost of more social workers, whole council, 8 workers more, ${DAY}`],
  ['numbers on each programme', `people on a programme, by programme, whole council, ${DAY}`],
  ['who is up for converting', `conversion pipeline, listed, whole council, with stage interested, ${DAY}`],

  // Days as they are named in Britain.
  ['leavers between Easter and Whitsun', 'leavers, whole council, 31 March 2024 to 19 May 2024'],
  ['vacancies at Michaelmas', 'vacancies, whole council, as at 29 September 2024'],
  ['starters since bonfire night', 'starters, whole council, 5 November 2024 to 7 November 2024'],
  ['agency contracts ending beyond March', 'agency assignments that end, whole council, 1 April 2025 to 1 April 2026'],
  ['agency contracts ending past the end of March', 'agency assignments that end, whole council, 1 April 2025 to 1 April 2026'],

  // The ends of programmes, and of what is not said.
  ['when do the apprentices qualify', 'people due to complete a programme, listed, whole council, with programme apprenticeship, 7 November 2024 to 31 January 2026'],
  ['is any apprentice past their completion date', `people on a programme past their date, listed, whole council, with programme apprenticeship, ${DAY}`],
  ['is anyone past their apprenticeship end date', `people on a programme past their date, listed, whole council, with programme apprenticeship, ${DAY}`],
  ["who's got an end date coming up", 'asked back: agency assignments that end, listed, whole council, 7 November 2024 to 7 November 2025 | people due to complete a programme, listed, whole council, 7 November 2024 to 7 November 2025 | people whose tie-in ends, listed, whole council, 7 November 2024 to 7 November 2025'],

  // Planning sums whose number is one of cases.
  ['what would it cost to get caseloads down to 14', `more workers needed: yearly cost, whole council, 14 cases, ${DAY}`],
  ['how many extra workers to be at 16 per worker', `more workers needed, whole council, 16 cases, ${DAY}`],
];

describe('careers, plans and time', () => {
  let workforce: Workforce;
  before(() => {
    workforce = council(SHEETS);
  });

  for (const [sentence, expected] of readings) {
    it(`${sentence}: ${expected}`, () => {
      const reading = inWords(readAfter([sentence], workforce));

      assert.equal(reading, expected);
    });
  }
});
