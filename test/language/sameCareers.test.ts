import assert from 'node:assert/strict';
import { council } from '../workforce/council.js';
import type { Workforce } from '../../src/workforce/workforce.js';
import { inWords, readAfter } from './reading.js';

const SHEETS = {
  teams: [{ team: 'Duty', service: 'Front Door' }, { team: 'Court', service: 'Front Door' }],
  workers: [{ workerId: 'W1', name: 'Ada Finn', team: 'Court', start: '2022-01-01' }],
  cohorts: [{ cohort: 'ASYE Autumn 2024', programme: 'asye' as const, starts: '2024-10-01' }, { cohort: 'Kerala intake', programme: 'overseas' as const, starts: '2023-09-04', planned: 8 }],
  cohortMembers: [{ cohort: 'ASYE Autumn 2024', person: 'W1', status: 'on programme' as const, started: '2024-10-01', dueToComplete: '2025-09-30' }],
  offers: [{ postId: 'P1', person: 'N1', origin: 'overseas' as const, offeredOn: '2024-09-01', expectedStart: '2025-03-31', status: 'accepted' as const }],
  posts: [{ postId: 'P1', team: 'Court', role: 'Social Worker' }],
  events: [{ name: 'ILACS inspection', from: '2024-03-11', to: '2024-03-22' }],
  retentionPayments: [{ workerId: 'W1', scheme: 'Welcome payment', amount: 500000, agreedOn: '2024-06-01', tieInMonths: 48 }],
};
const YEAR = '1 April 2024 to 7 November 2024';
const LAST_YEAR = '1 April 2023 to 31 March 2024';
const DAY = 'as at 7 November 2024';

/** A reading, and the words that all come to it. */
const same: readonly (readonly [string, readonly string[]])[] = [
  // What happens, compared with another time, is told beside what has happened since.
  [`leavers, whole council, ${YEAR}; leavers, whole council, ${LAST_YEAR}`, [
    'leavers compared with last year', 'are leavers up on last year', 'are we losing more people than last year', 'have we had more leavers than last year', 'leavers against last year', 'leavers this year against last',
  ]],
  [`leavers, whole council, ${YEAR}; leavers, whole council, 1 April 2023 to 7 November 2023`, [
    'leavers ytd vs same period last year', 'leavers so far this year compared to the equivalent period last year', 'leavers this year and the same months last year',
  ]],
  ['leavers, whole council, 1 November 2024 to 7 November 2024; leavers, whole council, 1 October 2024 to 31 October 2024', ['are leavers up compared with last month', 'leavers compared with October', 'leavers this month against last']],
  [`leavers, by month, whole council, ${YEAR}; leavers, by month, whole council, ${LAST_YEAR}`, ['leavers by month compared with last year']],
  [`leavers, less starters, whole council, ${YEAR}`, ['excess of leavers over starters this year', 'how many more leavers than starters this year', 'by how many do leavers outnumber starters this year']],

  // 'Those who' leaves out what is named behind it.
  [`leavers, whole council, without reason workload, ${YEAR}`, ['leavers other than those who left because of workload', 'leavers excluding people who left due to workload', 'leavers not counting anyone who went because of workload']],
  [`leavers, whole council, without destination retired, ${YEAR}`, ['how many have left this year other than those who retired', 'leavers excluding people who retired', 'leavers apart from retirees']],
  [`leavers, whole council, without destination agency, ${YEAR}`, ['leavers apart from those going to agency', 'leavers not counting those who went to agency']],
  [`starters, whole council, without origin agency, ${YEAR}`, ['starters excluding those who came from agency', 'starters other than those from agency', 'starters not from agency']],
  [`agency staff, whole council, without cover maternity, ${DAY}`, ['agency staff not counting those who are covering maternity', 'agency staff except those covering maternity']],
  [`people on a programme, whole council, without status deferred, ${DAY}`, ['people on programme not counting those who are deferred', 'people on a programme excluding those deferred']],

  // Teams and cohorts on one side of nothing.
  [`net change of permanent staff, by team, whole council, only below 0, ${YEAR}`, ['teams with a net loss', 'which teams had a net loss this year', 'which teams are net losers of staff', 'teams getting smaller']],
  [`net change of permanent staff, by team, whole council, only above 0, ${YEAR}`, ['teams with a net gain', 'which teams are growing']],
  [`net change of permanent staff, by team, whole council, ${YEAR}`, ['net gain or loss by team', 'net change by team', 'teams growing or shrinking']],
  [`net change of permanent staff, whole council, ${YEAR}`, ['joiners less leavers ytd', 'starters minus departures this year', 'net change this year']],
  ['intake of cohorts against the plan: more than planned, by cohort, whole council, only below 0, 4 September 2023 to 7 November 2024', [
    'which cohorts are below plan', 'cohorts that recruited fewer than planned', 'which cohorts fell short of plan', 'cohorts under their planned intake', 'any cohorts short of their planned intake',
  ]],
  [`people on a programme, by cohort, whole council, with programme asye, ${DAY}`, ['how many in each of our ASYE cohorts', 'number in each ASYE cohort', 'ASYE numbers by cohort']],
  [`outcome of cohorts, whole council, with cohort ASYE Autumn 2024, ${DAY}`, ['how did the autumn 2024 ASYE cohort get on', 'how did ASYE Autumn 2024 get on', 'what happened to the autumn 24 ASYEs', 'what happened to the ASYE Autumn 2024 group']],

  // Retention payments: what is due, and what came back.
  [`retention payments agreed and not yet paid, whole council, ${DAY}`, [
    'retention payments agreed but not paid', 'agreed but not yet paid', 'outstanding retention payments', 'retention payments awaiting payment', 'retention payments still to be paid', 'retention payments not paid yet',
  ]],
  [`retention payments agreed and not yet paid, listed, whole council, ${DAY}`, ['who is still waiting to be paid their retention', 'which retention payments are agreed and still unpaid']],
  [`retention payments agreed and not yet paid, whole council, with scheme Welcome payment, ${DAY}`, ['Welcome payments not paid yet', 'Welcome payments still to be paid']],
  [`retention payments to be repaid, whole council, for W1, ${DAY}`, ['retention payments due back from W1', 'how much is due back from W1', 'what does W1 owe us back', 'retention payment to be repaid by W1']],
  // Whoever has to pay it back has left.
  [`retention payments to be repaid, listed, whole council, with status left, ${DAY}`, ['which people have to pay retention back', 'who owes retention back', 'who needs to repay', 'who still owes us money']],
  [`retention payments to be repaid: repaid already, whole council, ${DAY}`, ['how much retention money has come back', 'amount repaid so far', 'total repaid to date', 'how much has been repaid']],
  ['people whose tie-in ends, listed, whole council, for W1, 7 November 2024 to 1 June 2028', ["when does W1's tie-in end", 'W1 tie in end date', 'until when is W1 tied in', 'how long is W1 tied in for']],
  ['people whose tie-in ends, listed, whole council, 7 November 2024 to 7 May 2025', ['tie-ins coming to an end within 6 months', 'tie ins up in the next 6 months', 'whose tie-in ends in the next six months']],

  // Who comes, from where, and when.
  [`starters, whole council, with origin agency, ${YEAR}`, ['starters from agency this year', 'starters this year who were agency', 'starters this year that came from agency']],
  [`starters, by origin, whole council, ${YEAR}`, ['where have our starters come from this year', 'starters by origin this year']],
  ['people expected to start, listed, whole council, 7 November 2024 to 7 February 2025', ['new starters over the next three months', 'who starts in the next 3 months']],
  ['vacancies, whole council, as at 30 April 2025', ['vacancies at the end of April once the new starters are in', 'vacancies at end of April once everyone has started']],
  ['vacancies, whole council, as at 20 April 2025', ['how many vacancies come Easter', 'how many vacancies will we have at Easter']],
  ['vacancies, whole council, as at 1 May 2025', ["vacancies we'd expect on 1 May", 'vacancies expected on 1 May']],

  // Why, where to, how long.
  [`reasons for leaving, whole council, ${LAST_YEAR}`, ['why did people leave last year', 'what were the reasons people gave for going last year', 'reasons leavers gave last year']],
  [`destinations of leavers, whole council, ${LAST_YEAR}`, ['where did leavers go last year', 'where did those who left last year end up', 'where have people gone after leaving us last year', 'next employer of leavers last year']],
  [`leavers who would return, as a share of leavers, whole council, ${YEAR}`, ['what percentage of leavers this year would return', 'share of leavers this year who would come back']],
  [`length of service of permanent staff, whole council, social workers only, ${DAY}`, ['mean service of social workers', 'average service for social workers', 'average length of service of social workers', 'avg LOS of social workers']],

  // Days and periods.
  [`average caseload, whole council, average of 1 July 2024 to 30 September 2024`, ['average caseload across Q2', 'average caseload over Q2', 'average caseload during Q2', 'mean caseload throughout quarter 2', 'average caseload for the whole of Q2']],
  [`average caseload, whole council, as at 30 September 2024`, ['average caseload in Q2', 'average caseload Q2', 'average caseload for Q2']],
  ['vacancies, whole council, change from 7 November 2023 to 7 November 2024', ['are vacancies higher than a year ago', 'are vacancies lower than a year ago', 'vacancies compared with a year ago']],
  ['agency staff, whole council, as at 11 March 2024', ['agency staff when the ILACS inspection started', 'agency at the start of the ILACS inspection', 'agency on the first day of the ILACS inspection']],
  ['leavers, whole council, 1 April 2024 to 31 October 2024', ['leavers to end October', 'how many had left by the end of October', 'leavers up to the end of October']],
  ['leavers, by month, whole council, 1 June 2024 to 30 June 2024; leavers, by month, whole council, 1 August 2024 to 31 August 2024', ['leavers by month in June and August']],
  [`vacancies, by team, in the Front Door service, only at or below 0, ${DAY}`, ['teams without vacancies in Front Door', 'which teams in Front Door have no vacancies']],
  [`starters, whole council, ${YEAR}; starters, whole council, ${LAST_YEAR}`, ['starters: are we ahead of last year', 'are starters down on last year', 'starters up on last year']],
  ['agency staff, whole council, change from 7 November 2023 to 7 November 2024', ['is agency up on this time last year', 'agency compared with this time last year']],
  ['leavers, whole council, 1 October 2024 to 7 November 2024', ['leavers since the start of ASYE Autumn 2024', 'leavers since ASYE Autumn 2024 kicked off', 'leavers since ASYE Autumn 2024 started']],
  [`leavers, by quarter, whole council, 1 April 2024 to 30 September 2024`, ['leavers Q1 and Q2 by quarter']],
];

describe('careers, plans and time in other words', () => {
  let workforce: Workforce;
  before(() => {
    workforce = council(SHEETS);
  });

  for (const [expected, sentences] of same) {
    for (const sentence of sentences) {
      it(`${sentence}: ${expected}`, () => {
        const reading = inWords(readAfter([sentence], workforce));

        assert.equal(reading, expected);
      });
    }
  }
});
