import assert from 'node:assert/strict';
import { council } from '../workforce/council.js';
import { inWords, readAfter } from './reading.js';

const DAY = 'whole council, as at 7 November 2024';
const vacancies = (...bounds: readonly string[]) => `vacancies, by team, whole council, ${bounds.map((bound) => `only ${bound}, `).join('')}as at 7 November 2024`;
const rate = (bound: string) => `vacancy rate, by team, whole council, only ${bound}, as at 7 November 2024`;

const READINGS: readonly (readonly [reading: string, sentences: readonly string[]])[] = [
  [vacancies('above 3'), ['teams with >3 vacancies', 'teams with > 3 vacancies', 'teams where vacancies exceed 3', 'teams whose vacancies are higher than 3', 'any team over 3 vacancies', 'show me any team with more than three vacancies']],
  [vacancies('at or above 4'), [
    'teams with 4 vacancies or more', 'teams with 4 vacant posts and above', 'teams with 4 vacancies at least', 'teams with 4 vacancies plus', 'teams with >=4 vacancies', 'teams with a min of 4 vacancies',
    'teams with not less than 4 vacancies', 'teams with upwards of 4 vacancies',
  ]],
  [vacancies('at or below 2'), ['teams with two vacancies or less', 'teams with 2 vacant posts or fewer', 'teams with 2 vacancies at most', 'teams with 2 vacancies max', 'teams with <=2 vacancies', 'teams not exceeding 2 vacancies', 'teams with a maximum of 2 vacancies']],
  [vacancies('at or above 2', 'at or below 3'), ['teams with two or three vacancies', 'teams with either 2 or 3 vacancies', 'teams with somewhere between 2 and 3 vacancies']],
  [rate('above 30'), ['which teams are above a 30% vacancy rate', 'any team over 30% vacancy rate', 'teams whose vacancy rate is higher than 30%', 'teams whose vacancy rate exceeds 30 percent']],
  [rate('above 33.33'), ['teams with a vacancy rate above a third', 'teams where the vacancy rate is over a third']],
  [`workers holding more than a number of cases, whole council, 19 cases, ${DAY.split(', ')[1]}`, ['how many workers hold 20 cases and above', 'how many workers are on 20 cases or over', 'how many workers hold a minimum of 20 cases']],
];

describe('bounds of a number', () => {
  for (const [reading, sentences] of READINGS) {
    for (const sentence of sentences) {
      it(`reads '${sentence}'`, () => assert.equal(inWords(readAfter([sentence], council({}))), reading));
    }
  }

  /** Nothing lasts a hundred years, and no council has a thousand million of anything. */
  const BEYOND = [
    'teams with more than 99999999999999999999 vacancies', 'teams with more than 1,000,000,000,000 vacancies', 'posts vacant over 9999 years', 'posts vacant for more than 5000000 days',
    'leavers in the last 9999 years', 'vacancies in the last 9999 months', 'leavers in the last 9999 financial years', 'starters in the next 5300 weeks',
  ];
  for (const sentence of BEYOND) {
    it(`does not read '${sentence}'`, () => assert.match(inWords(readAfter([sentence], council({}))), /^unread/));
  }

  it('leaves two numbers with others between them apart', () => assert.match(inWords(readAfter(['teams with 2 or 5 vacancies'], council({}))), /^unread/));
});
