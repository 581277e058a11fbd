import assert from 'node:assert/strict';
import { council } from '../workforce/council.js';
import { inWords, readAfter } from './reading.js';

const DAY = 'as at 7 November 2024';
const BY_TEAM = `vacancies, by team, whole council, ${DAY}; agency staff, by team, whole council, ${DAY}`;
const RATES = `vacancy rate, by service, whole council, ${DAY}; turnover rate, by service, whole council, ${DAY}`;
const CASELOAD = `average caseload, whole council, ${DAY}`;
const UNALLOCATED = `unallocated cases, whole council, ${DAY}`;

const READINGS: readonly (readonly [reading: string, sentences: readonly string[]])[] = [
  [BY_TEAM, [
    'vacancies plus agency for each team', 'vacancies + agency by team', 'vacancies alongside agency by team', 'vacancies along with agency staff by team', 'vacancies as well as agency by team', 'vacancies, agency by team',
    'vacancies by team and agency by team', 'vacancies per team and agency per team', 'vacancies by team, agency by team', 'by team: vacancies and agency',
  ]],
  [RATES, ['vacancy rate plus turnover by service', 'vacancy rate by service and turnover by service', 'vacancy rate, turnover rate for each service']],
  // A plus behind a number bounds it, and joins nothing.
  [`workers holding more than a number of cases, whole council, 19 cases, ${DAY}`, ['how many workers hold 20 plus cases', 'how many workers hold 20+ cases']],
  // The 'or' of a bound parts nothing.
  [`share of workers holding a number of cases or fewer: workers at or under, whole council, 15 cases, ${DAY}`, ['how many workers hold 15 or fewer cases', 'how many workers hold 15 cases or fewer']],
  // A case is a child.
  [CASELOAD, ['children per social worker', 'kids per worker', 'average number of children per worker', 'how many children per social worker on average']],
  [`average caseload, by team, whole council, ${DAY}`, ['kids per worker by team', 'how many children does a worker hold on average in each team']],
  [UNALLOCATED, ['children without an allocated worker', 'unallocated children', 'how many kids are unallocated', 'how many children have no allocated social worker']],
];

const REFUSED: readonly string[] = [
  'how many looked after children per worker', 'children in need per social worker', 'which children are unallocated', 'how many children are in care', 'names of the unallocated children', 'is our retention scheme working', 'what do you make of our turnover',
  'how many people applied for the social worker jobs',
];

describe('what is joined, and children who are cases', () => {
  for (const [reading, sentences] of READINGS) {
    for (const sentence of sentences) {
      it(`reads '${sentence}'`, () => assert.equal(inWords(readAfter([sentence], council({}))), reading));
    }
  }

  for (const sentence of REFUSED) {
    it(`gives no figure for '${sentence}'`, () => assert.match(inWords(readAfter([sentence], council({}))), /^(refused|unread|nothing)/));
  }
});
