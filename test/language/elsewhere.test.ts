import assert from 'node:assert/strict';
import { council } from '../workforce/council.js';
import type { Workforce } from '../../src/workforce/workforce.js';
import { inWords, readAfter } from './reading.js';

/** A council whose teams are called like words, months and numbers, and whose people are called like months. */
const ELSEWHERE = {
  teams: [
    { team: 'Family Safeguarding 1', service: 'Family Safeguarding' }, { team: 'Family Safeguarding 2', service: 'Family Safeguarding' },
    { team: 'Family Safeguarding 3', service: 'Family Safeguarding' }, { team: 'Court Team', service: 'Court and Permanence' },
    { team: 'May', service: 'Adolescents' }, { team: 'The Bridge', service: 'Adolescents' }, { team: 'MASH', service: 'Front Door', serviceManager: 'Denise Holt', serviceManagerId: 'N1' },
  ],
  posts: [
    { postId: 'P1', team: 'MASH', role: 'Social Worker Level 2' }, { postId: 'P2', team: 'MASH', role: 'Consultant Social Worker', grade: 'G9' },
    { postId: 'P3', team: 'MASH', role: 'Family Support Worker' }, { postId: 'P4', team: 'Court Team', role: 'Team Manager' },
    { postId: 'P5', team: 'MASH', role: 'Head of Audit' },
  ],
  workers: [
    { workerId: 'W1', name: 'Hope March', team: 'MASH', start: '2022-01-01' },
    { workerId: 'W2', name: 'Will Court', team: 'Court Team', start: '2022-01-01' },
  ],
  cohorts: [{ cohort: 'ASYE 7', programme: 'asye' as const, starts: '2023-09-04' }, { cohort: 'Apprentices', programme: 'apprenticeship' as const, starts: '2022-09-05' }],
  events: [{ name: 'Ofsted inspection', from: '2024-05-13', to: '2024-05-24' }],
  settings: [{ setting: 'council', value: 'Wexborough County Council' }],
  reviews: [{ cohort: 'ASYE 7', person: 'W1', review: '6 month', due: '2024-03-04' }],
  retentionPayments: [{ workerId: 'W1', scheme: 'Stay', amount: 500000, agreedOn: '2022-06-01', paidOn: '2022-06-30', tieInMonths: 24 }],
};
const DAY = 'as at 7 November 2024';
const YEAR = '1 April 2024 to 7 November 2024';

function vacanciesIn(where: string, by = ''): string {
  return `vacancies,${by} ${where}, ${DAY}`;
}

const readings: readonly (readonly [string, string])[] = [
  // Teams that a number or a last word tells apart.
  ['vacancies in Family Safeguarding 1 to 3', vacanciesIn('in the Family Safeguarding 1 or Family Safeguarding 2 or Family Safeguarding 3 team', ' by team,')],
  ['vacancies in FS1 and FS3', vacanciesIn('in the Family Safeguarding 1 or Family Safeguarding 3 team', ' by team,')],
  ['vacancies in FS team two', vacanciesIn('in the Family Safeguarding 2 team')],
  ['cost of 2 more social workers', `yearly cost of more social workers, whole council, 2 workers more, ${DAY}`],

  // Roles as people shorten them.
  ['vacancies in the family safeguarding teams', vacanciesIn('in the Family Safeguarding service')],
  ['vacant heads of audit', vacanciesIn('whole council, in the Head of Audit role')],
  ['level 2 vacancies', vacanciesIn('whole council, in the Social Worker Level 2 role')],
  ['vacancies for social workers level 2', vacanciesIn('whole council, in the Social Worker Level 2 role')],
  ['SW level 2 vacancies', vacanciesIn('whole council, in the Social Worker Level 2 role')],
  ['consultant vacancies', vacanciesIn('whole council, in the Consultant Social Worker role')],

  // Words that are names, by their place.
  ['vacancies in the court team', vacanciesIn('in the Court Team team')],
  ['vacancies in the May team', vacanciesIn('in the May team')],
  ['leavers in May', 'asked back: the team, in the May team | the month, in May 2024'],
  ['leavers in March', 'leavers, whole council, 1 March 2024 to 31 March 2024'],
  ['who may leave', 'leavers, listed, whole council, 7 November 2024 to 7 November 2025'],
  ["who's leaving us", 'leavers, listed, whole council, 7 November 2024 to 7 November 2025'],
  ['is Hope March tied in', `people tied in by a retention payment, whole council, for W1, ${DAY}`],
  ["what is Will Court's caseload", `open cases, whole council, for W2, ${DAY}`],
  ['vacancies in Wexborough', `vacancies, whole council, ${DAY}`],
  ['vacancies in Leeds', "refused: other councils' staff: only their published figures stand beside ours"],

  // Everything that was ever recorded.
  ['retention payments ever', 'retention payments paid, whole council, 30 June 2022 to 7 November 2024'],
  ['retention payments to date', 'retention payments paid, whole council, 30 June 2022 to 7 November 2024'],
  ['retention payments this year', `retention payments paid, whole council, ${YEAR}`],
  ['how much is tied up in retention', `retention payments that tie people in, whole council, ${DAY}`],

  // Cohorts by their start, events by a word of their name.
  ['how did the 2023 cohort do', `outcome of cohorts, whole council, with cohort ASYE 7, ${DAY}`],
  ['how did the September 2022 intake do', `outcome of cohorts, whole council, with cohort Apprentices, ${DAY}`],
  ['leavers since Ofsted', 'leavers, whole council, 13 May 2024 to 7 November 2024'],

  // Steps within a period, and as things stand.
  ['who applied in October', 'steps towards a permanent post, listed, whole council, with stage applied, 1 October 2024 to 31 October 2024'],
  ['who has applied', `conversion pipeline, listed, whole council, with stage applied, ${DAY}`],
  ['who passed ASYE in September', 'outcomes reached on programmes, listed, whole council, with status passed, with programme asye, 1 September 2024 to 30 September 2024'],

  // Teams against a bound or their target, and how long something has lasted.
  ['which teams have more than 2 vacancies', vacanciesIn('whole council, only above 2', ' by team,')],
  ['teams with an agency rate over 20%', `agency rate, by team, whole council, only above 20, ${DAY}`],
  ['teams without vacancies', vacanciesIn('whole council, only at or below 0', ' by team,')],
  ['which teams are over target', `average caseload, by team, whole council, only above target by more than 0, ${DAY}`],
  ['is MASH over target', `average caseload, by team, in the MASH team, only above target by more than 0, ${DAY}`],
  ['who is over target in MASH', `workers over their caseload target, listed, in the MASH team, ${DAY}`],
  ['posts vacant over 6 months', `time that vacant posts have stood vacant: vacant posts, whole council, for longer than 6 months, ${DAY}`],
  ['agency workers here longer than 12 weeks', `length of stay of agency staff: agency headcount, whole council, for longer than 84 days, ${DAY}`],
  ['which three teams have the most vacancies', vacanciesIn('whole council', ' by team, most first, top 3,')],
  ['top 3 teams by agency', `agency staff, by team, most first, top 3, whole council, ${DAY}`],
  ['main reasons for leaving', `reasons for leaving, by reason, most first, whole council, ${YEAR}`],

  // Parts of a whole.
  ['of our vacancies, how many are covered by agency', `vacancies covered by agency workers, whole council, ${DAY}`],
  ['what proportion of vacancies are covered by agency', `vacancies, share of all whatever their status, whole council, with status covered, ${DAY}`],
  ['what percentage of leavers went to other councils', `leavers, share of all whatever their destination, whole council, with destination other local authority, ${YEAR}`],
  ['what % of our workforce is agency', `agency rate, whole council, ${DAY}`],
  ['how many part time workers', `staff, whole council, with hours part-time, ${DAY}`],

  // Who manages whom; absences are told from what agency covers.
  ['who manages MASH', `managers of teams, listed, in the MASH team, ${DAY}`],
  ['who is the service manager for MASH', `service managers, listed, in the MASH team, ${DAY}`],
  ['staff on mat leave', `people absent, whole council, with reason maternity, ${DAY}`],
  ['agency staff on maternity cover', `agency staff, whole council, with cover maternity, ${DAY}`],

  // What an exclusion, a versus and an ordinal go with.
  ['everyone except agency and family support workers', `permanent staff, whole council, not in the Family Support Worker role, ${DAY}`],
  ['caseloads of permanent vs agency', `average caseload, by contract, whole council, ${DAY}`],
  ['highest caseload', `asked back: open cases, by person, most first, whole council, ${DAY} | average caseload, by team, most first, whole council, ${DAY}`],
  ['agency headcount at this point last year', 'agency staff, whole council, as at 7 November 2023'],
  ['agency on the first of April', 'agency staff, whole council, as at 1 April 2024'],

  // What somebody is paid, what they are ill with and what went how is nobody's figure.
  ['how many staff are off with stress', 'refused: the kind of an illness: absences are counted as maternity, sickness, secondment and other'],
  ['how many left because of stress', `reasons for leaving, whole council, with reason workload, ${YEAR}`],
  ['what is Hope March paid', 'refused: private matters of a named person, such as addresses, health, pay or conduct'],
  ['what is Priya paid', 'refused: private matters of a named person, such as addresses, health, pay or conduct'],
  ['how much does Will Court cost us', 'refused: private matters of a named person, such as addresses, health, pay or conduct'],
  ['how much are consultant social workers paid', 'refused: what staff are paid: ask for the yearly cost of agency staff, or for retention payments'],
  ['what retention was Hope March paid', `retention payments paid, whole council, for W1, ${YEAR}`],
  ['stay paid this year', `retention payments paid, whole council, with scheme Stay, ${YEAR}`],
  ['how did the moon landing go', 'unread: moon | landing'],
  ['how many left for agency', `leavers, whole council, with destination agency, ${YEAR}`],

  // Bands of years, groups by supplier, and what is left out behind its name.
  ['leavers within two years of qualifying', `time from qualifying to leaving: leavers, by band, whole council, with band 0 to 1 year or 1 to 2 years, ${YEAR}`],
  ['how many left 2-3 years after qualifying', `time from qualifying to leaving: leavers, whole council, with band 2 to 3 years, ${YEAR}`],
  ['leavers by years since qualifying', `time from qualifying to leaving: leavers, by band, whole council, ${YEAR}`],
  ['how many workers from each agency', `agency staff, by supplier, whole council, ${DAY}`],
  ['who is our biggest agency supplier', `agency staff, listed, by supplier, most first, whole council, ${DAY}`],
  ['vacancies if MASH is left out', vacanciesIn('whole council, not in the MASH team')],
  ['vacancies leaving MASH and FS1 out of it', vacanciesIn('whole council, not in the MASH or Family Safeguarding 1 team')],
  ['vacancies in MASH FS1 and FS2', vacanciesIn('in the MASH or Family Safeguarding 1 or Family Safeguarding 2 team', ' by team,')],
  ['vacancies in safeguarding teams 1 and 2', vacanciesIn('in the Family Safeguarding 1 or Family Safeguarding 2 team', ' by team,')],
  ['by team, agency', `agency staff, by team, whole council, ${DAY}`],

  ['posts in Safeguarding', `posts in the establishment, in the Family Safeguarding service, ${DAY}`],
  ['vacancies older than 3 months', `time that vacant posts have stood vacant: vacant posts, whole council, for longer than 3 months, ${DAY}`],
  ['rank teams by agency rate', `agency rate, by team, most first, whole council, ${DAY}`],
  ['agency at each month end this financial year', 'agency staff, by month, whole council, 1 April 2024 to 7 November 2024'],
  ['how did the 2021 apprentices do', 'unread: the 2021 apprentices'],
  ['how did the 2022 apprentices do', `outcome of cohorts, whole council, with cohort Apprentices, ${DAY}`],
  ['what stage is Rosie at', 'unread: Rosie'],
  ['difference in vacancies between FS1 and FS2', vacanciesIn('in the Family Safeguarding 1 or Family Safeguarding 2 team', ' by team,')],
  ['leavers this time last year', 'leavers, whole council, 1 April 2023 to 7 November 2023'],
  ['will we have fewer vacancies by Easter', 'vacancies, whole council, as at 20 April 2025'],
  ['vacancies at the last census', 'vacancies, whole council, as at 30 September 2024'],
  ["who's in MASH", `staff, listed, in the MASH team, ${DAY}`],
  ['starters in the new year', 'asked back: January | 1 January to 31 March'],
  ['vacancies everywhere but MASH', vacanciesIn('whole council, not in the MASH team')],
  ['highest individual caseload', `open cases, by person, most first, whole council, ${DAY}`],
  ['how many staff work from home', 'refused: working hours and places of work'],
  ['who has a retention payment', `people tied in by a retention payment, listed, whole council, ${DAY}`],

  // When and where; a change in per cent; both contracts as one sum.
  ['when was agency highest', 'agency staff, by month, most first, whole council, 1 December 2023 to 7 November 2024'],
  ['when did Hope start', 'unread: when'],
  ['where are our vacancies', vacanciesIn('whole council', ' by team,')],
  ['percentage change in agency since April', 'asked back: agency staff, whole council, change from 1 April 2024 to 7 November 2024'],
  ['agency spend last year', `asked back: yearly cost of agency staff, whole council, ${DAY}`],
  ['agency and permanent headcount together', `staff, whole council, ${DAY}`],
  ['ratio of agency to permanent by team', `agency staff, per permanent staff, by team, whole council, ${DAY}`],
  ['how many heads of service', `service managers, whole council, ${DAY}`],
  ['cost of 2 more consultants', 'unread: consultants'],
  ['how far over target is MASH', `average caseload, in the MASH team, ${DAY}`],

  // One clause though a comma stands before the question word; a number that is cut short.
  ['in MASH, how many vacancies do we have', vacanciesIn('in the MASH team')],
  ['no. of vacancies in MASH', vacanciesIn('in the MASH team')],
  // All teams of a word, a grade by its number, a role beside the group that it is of, and what is left out.
  ['vacancies in the safeguarding teams', vacanciesIn('in the Family Safeguarding 1 or Family Safeguarding 2 or Family Safeguarding 3 team', ' by team,')],
  ['roles with the most vacancies', vacanciesIn('whole council', ' by role, most first,')],
  ['any team with more than 2 vacancies', vacanciesIn('whole council, only above 2', ' by team,')],
  ["vacancies in Denise Holt's area", vacanciesIn('in the Front Door service')],
  ['pass rate of the ASYE', 'outcome of cohorts, share of all whatever their status, whole council, with status passed, with programme asye, as at 7 November 2024'],
  ['grade 9 vacancies', vacanciesIn('whole council, with grade G9')],
  ['headcount of managers and family support workers', `staff, by role, whole council, in the Family Support Worker or Team Manager role, ${DAY}`],
  ['non social work staff', `staff, whole council, all but social workers, ${DAY}`],
  ['headcount without counting agency', `permanent staff, whole council, ${DAY}`],
  ['which service has the highest proportion of agency', `agency rate, by service, most first, whole council, ${DAY}`],
  ['share of agency staff in MASH', 'unread: share of agency staff'],
  ['filled posts in MASH', `posts in the establishment, in the MASH team, with status filled or part-vacant, ${DAY}`],
  ['what percentage of posts are filled', `posts in the establishment, share of all whatever their status, whole council, with status filled or part-vacant, ${DAY}`],
  ['share of agency in MASH', `agency rate, in the MASH team, ${DAY}`],
  ["leavers who weren't social workers", `leavers, listed, whole council, all but social workers, ${YEAR}`],
  ["posts that aren't vacant", `posts in the establishment, whole council, with status filled or part-vacant, ${DAY}`],
  ['posts filled since April', 'unread: filled'],
  ['did more people leave in Q2 than in Q1', 'leavers, whole council, 1 July 2024 to 30 September 2024; leavers, whole council, 1 April 2024 to 30 June 2024'],
  ['people leaving due to pay', `leavers, whole council, with reason pay, ${YEAR}`],
  ['net gain or loss of staff', `net change of permanent staff, whole council, ${YEAR}`],
  ['6 month reviews overdue', `people with a review overdue, listed, whole council, with review 6 month, ${DAY}`],
  ["children's social worker vacancies", vacanciesIn('whole council, social workers only')],
  ['vacancy FTE for finance', `vacancies: vacant FTE, whole council, ${DAY}`],
  ['how much would it cost to hire 5 social workers', `yearly cost of more social workers, whole council, 5 workers more, ${DAY}`],
  ['apprentices qualifying by July 2025', 'people due to complete a programme, listed, whole council, with cohort Apprentices, 7 November 2024 to 31 July 2025'],
  ['perm headcount growth since April', 'permanent staff, whole council, change from 1 April 2024 to 7 November 2024'],
  ['ASYE 2023 cohort', `people on a programme, whole council, with cohort ASYE 7, ${DAY}`],
  ['starters vs leavers by month', 'starters, by month, whole council, 1 December 2023 to 7 November 2024; leavers, by month, whole council, 1 December 2023 to 7 November 2024'],
];

const turns: readonly (readonly [readonly string[], string])[] = [
  [['vacancies in MASH', 'no, I meant the Court Team'], vacanciesIn('in the Court Team team')],
  [['vacancies in MASH', 'no, the Bridge'], vacanciesIn('in the "The Bridge" team')],
  [['vacancies in Family Safeguarding', 'excluding FS2'], vacanciesIn('not in the Family Safeguarding 2 team, in the Family Safeguarding service')],
  [['vacancies in MASH', 'how does that compare with the Court Team'], vacanciesIn('in the MASH or Court Team team', ' by team,')],
  [['leavers last year', 'the year before that'], 'leavers, whole council, 1 April 2022 to 31 March 2023'],
  [['how has agency headcount changed since August', 'month by month'], 'agency staff, by month, whole council, 1 August 2024 to 7 November 2024'],
  [['vacancies at the end of March 2025', 'and at the end of May?'], 'vacancies, whole council, as at 31 May 2025'],
  [['vacancies in MASH', 'who is the manager?'], `managers of teams, listed, in the MASH team, ${DAY}`],
  [['vacancies by team', 'and agency?'], `agency staff, by team, whole council, ${DAY}`],
];

describe('another council', () => {
  let workforce: Workforce;
  before(() => {
    workforce = council({ ...ELSEWHERE, conversions: [], leavers: [], cohortMembers: [], absences: [], caseloads: [], costs: [], offers: [] });
  });

  for (const [sentence, expected] of readings) {
    it(`'${sentence}' is ${expected}`, () => assert.equal(inWords(readAfter([sentence], workforce)), expected));
  }

  for (const [sentences, expected] of turns) {
    it(`${sentences.map((sentence) => `'${sentence}'`).join(', ')} is ${expected}`, () => {
      const [first, last] = [sentences.slice(0, -1), sentences.at(-1)!];
      const questionable = first.every((sentence) => readAfter([sentence], workforce).is === 'questions');

      assert.equal(questionable ? inWords(readAfter([...first, last], workforce)) : 'the first is no question', expected);
    });
  }
});
