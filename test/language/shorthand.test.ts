import assert from 'node:assert/strict';
import { read } from '../../src/language/read.js';
import { TODAY } from '../answers/asking.js';
import { council } from '../workforce/council.js';
import { inWords, readAfter } from './reading.js';

const SHEETS = {
  teams: [{ team: 'Elm', service: 'Safeguarding', caseloadTarget: 16 }, { team: 'Reviews', service: 'Quality' }],
  posts: [{ postId: 'P1', team: 'Elm', role: 'Social Worker' }, { postId: 'P2', team: 'Elm', role: 'Personal Adviser' }],
  workers: [
    { workerId: 'W1', team: 'Elm', postId: 'P1', start: '2022-01-01' }, { workerId: 'W2', team: 'Elm', role: 'Personal Adviser', postId: 'P2', start: '2022-01-01' },
    { workerId: 'A1', team: 'Elm', contract: 'agency' as const, agency: 'Tern Locums', start: '2024-01-01' },
  ],
};

/** What is typed on a phone, and the words that it stands for. */
const same: readonly (readonly [string, string])[] = [
  ['agy hc now', 'agency headcount now'],
  ['teams w most agy', 'teams with most agency'],
  ['agy los >6m', 'agency length of stay over 6 months'],
  ['agy ex reviews', 'agency excluding Reviews'],
  ['hc ex agency', 'headcount excluding agency'],
  ['leavers L12M', 'leavers in the last 12 months'],
  ['leavers l6m', 'leavers in the last 6 months'],
  ['leavers last 12m', 'leavers last 12 months'],
  ['leavers last 2yrs', 'leavers last 2 years'],
  ['perm leavers by dest last yr', 'permanent leavers by destination last year'],
  ['convs by role since april', 'conversions by role since april'],
  ['sup overdue elm who', 'supervision overdue elm who'],
  ['sup o/d by tm', 'supervision overdue by team'],
  ['avg c/load elm', 'average caseload elm'],
  ['m/l elm', 'maternity leave elm'],
  ['p/t staff', 'part time staff'],
  ['ftes f/t', 'fte full time'],
  ['vacs w/e 1 november', 'vacancies week ending 1 november'],
  ['vacancies w/c 21 october', 'vacancies week commencing 21 october'],
  ['QSWs in elm', 'qualified social workers in Elm'],
  ['nqs in post', 'newly qualified in post'],
  ['retn pymts paid last yr', 'retention payments paid last year'],
  ['vacancies 3m ago', 'vacancies 3 months ago'],
  ['agency staff, i.e. locums', 'agency staff'],
  ['staff, i.e. permanent only', 'permanent staff'],
];

const others: readonly (readonly [string, string])[] = [
  // Initials of a role are no words of ours.
  ['agency cost pa', 'yearly cost of agency staff, whole council, as at 7 November 2024'],
  ['agency spend pa vs perm', 'agency premium, whole council, as at 7 November 2024'],
  ['PA vacancies', 'vacancies, whole council, in the Personal Adviser role, as at 7 November 2024'],
  ['vacancies for PAs', 'vacancies, whole council, in the Personal Adviser role, as at 7 November 2024'],
  ['a/l next wk', 'refused: days of sickness, holidays and overtime: who is absent on a day is counted, and why'],
  ['how many ex agency starters', 'starters, whole council, with origin agency, 1 April 2024 to 7 November 2024'],
];

describe('what is typed in shorthand', () => {
  const workforce = council(SHEETS);

  for (const [short, full] of same) {
    it(`'${short}' is '${full}'`, () => {
      const reading = readAfter([short], workforce);

      assert.equal(reading.is, 'questions');
      assert.equal(inWords(reading), inWords(readAfter([full], workforce)));
    });
  }

  for (const [short, expected] of others) {
    it(`'${short}' is ${expected}`, () => {
      assert.equal(inWords(readAfter([short], workforce)), expected);
    });
  }

  it('what could stand for something else is said', () => {
    const reading = read('sup overdue', workforce, TODAY, []);

    assert.deepEqual(reading.is === 'questions' && reading.corrections, [{ said: 'sup', read: 'supervision' }]);
  });
});
