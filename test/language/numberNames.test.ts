import assert from 'node:assert/strict';
import { council } from '../workforce/council.js';
import { inWords, readAfter } from './reading.js';

const SHEETS = {
  teams: [
    { team: 'Moving On', service: 'Permanence', caseloadTarget: 18, aliases: ['16+'] }, { team: '0-25 Team', service: 'Disability' },
    { team: '18 Plus', service: 'Permanence' }, { team: 'Team 3', service: 'Safeguarding' }, { team: 'Team 4', service: 'Safeguarding' },
  ],
  posts: [{ postId: 'P1', team: 'Moving On', role: 'Social Worker' }],
  workers: [{ workerId: 'W1', team: 'Moving On', postId: 'P1', start: '2022-01-01' }],
};

const DAY = 'as at 7 November 2024';

/** A team by a name that could be a number, and numbers. */
const readings: readonly (readonly [string, string])[] = [
  ['16+ avg caseload', `average caseload, in the Moving On team, ${DAY}`],
  ['average caseload in the 16+ team', `average caseload, in the Moving On team, ${DAY}`],
  ['cases in 16+', `open cases, in the Moving On team, ${DAY}`],
  ['vacancies in 16 plus', `vacancies, in the Moving On team, ${DAY}`],
  ['16+ vacancies', `vacancies, in the Moving On team, ${DAY}`],
  ['0-25 vacancies', `vacancies, in the 0-25 Team team, ${DAY}`],
  ['caseload in 0-25', `average caseload, in the 0-25 Team team, ${DAY}`],
  ['18+ vacancies', `vacancies, in the 18 Plus team, ${DAY}`],
  ['18 plus vacancies', `vacancies, in the 18 Plus team, ${DAY}`],
  ['vacancies in team 3', `vacancies, in the Team 3 team, ${DAY}`],
  ['who holds 16+ cases', `workers holding more than a number of cases, listed, whole council, 15 cases, ${DAY}`],
  ['how many workers with 16+ cases', `workers holding more than a number of cases, whole council, 15 cases, ${DAY}`],
  ['teams with 16+ vacancies', `vacancies, by team, whole council, only at or above 16, ${DAY}`],
  ['workers holding 20+ cases', `workers holding more than a number of cases, whole council, 19 cases, ${DAY}`],
  ['16+ cases', 'asked back: Moving On | workers holding 16+'],
];

describe('a name that holds a number', () => {
  const workforce = council(SHEETS);

  for (const [sentence, expected] of readings) {
    it(`'${sentence}' is ${expected}`, () => {
      assert.equal(inWords(readAfter([sentence], workforce)), expected);
    });
  }
});
