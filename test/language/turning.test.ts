import assert from 'node:assert/strict';
import type { Workforce } from '../../src/workforce/workforce.js';
import { exampleCouncil } from './council.js';
import { inWords, readAfter } from './reading.js';

const AT = 'as at 7 November 2024';
const ALL = `whole council, ${AT}`;
const AHEAD = 'whole council, 7 November 2024 to 7 November 2025';

/** Small words that say another figure, day, group or person is meant. */
const readings: readonly (readonly [string, string])[] = [
  ['were vacancies up last month', 'vacancies, whole council, change from 1 October 2024 to 31 October 2024'],
  ['is caseload down this month', 'average caseload, whole council, change from 1 November 2024 to 7 November 2024'],
  ['are leavers up this year', 'unread: up'],
  ['perm to agency split by team', `staff, by team and contract, ${ALL}`],
  ['agency v permanent breakdown by service', `staff, by service and contract, ${ALL}`],
  ['fixed term v permanent by team', `permanent staff, by team and contract, ${ALL}`],
  ['how many staff does each manage', `staff, by team, ${ALL}`],
  ['how many are leaving', `leavers, ${AHEAD}`],
  ['how many agency workers are leaving', `agency assignments that end, ${AHEAD}`],
  ['why are people leaving', 'reasons for leaving, whole council, 1 April 2024 to 7 November 2024'],
  ['teams without a permanent manager', `permanent staff, by team, whole council, first line managers only, only at or below 0, ${AT}`],
  ['what is the highest caseload anyone has', `open cases, by person, most first, ${ALL}`],
  ['the most cases held by one person', `open cases, by person, most first, ${ALL}`],
  ['who passed and who failed last year', 'outcomes reached on programmes, listed, whole council, with status passed, 1 April 2023 to 31 March 2024; outcomes reached on programmes, listed, whole council, with status failed, 1 April 2023 to 31 March 2024'],
  ['how many converted from agency since April', 'conversions, whole council, 1 April 2024 to 7 November 2024'],
  ["protection plan cases in Assessment South's caseloads", `protection plan cases, in the Assessment South team, ${AT}`],
  ['if two more social workers joined Assessment South, what would the average caseload there be', `average caseload with more workers, in the Assessment South team, 2 workers more, ${AT}`],
  ["reviews that should have been done and weren't", `people with a review overdue, listed, ${ALL}`],
  ["agency workers nobody's approached yet", `agency workers not yet approached, ${ALL}`],
];

/** A word that may be said of several figures is asked back, with each of them in full. */
const vague: readonly (readonly [string, readonly string[]])[] = [
  ["what's the rate", ['vacancy rate', 'agency rate', 'turnover rate', 'stability rate of permanent staff']],
  ['how many are qualified', ['staff', 'newly qualified staff', 'outcome of cohorts']],
  ['which team is busiest', ['average caseload', 'open cases', 'workers over their caseload target']],
  ['workload by team', ['average caseload', 'open cases', 'workers over their caseload target']],
  ['how many are waiting', ['unallocated cases', 'people expected to start', 'people with a review overdue']],
  ['how many are open', ['vacancies', 'open cases']],
  ['how many finished', ['outcome of cohorts', 'agency assignments ended', 'leavers']],
  ["who's new", ['starters', 'newly qualified staff', 'people expected to start']],
  ["what's the total", ['vacancies', 'agency staff', 'permanent staff', 'open cases']],
];

describe('small words that turn what is counted', () => {
  let workforce: Workforce;
  before(async () => {
    workforce = await exampleCouncil();
  });

  for (const [sentence, reading] of readings) it(`'${sentence}' is ${reading}`, () => assert.equal(inWords(readAfter([sentence], workforce)), reading));

  for (const [sentence, meant] of vague) {
    it(`'${sentence}' may ask for ${meant.join(', ')}`, () => {
      const reading = readAfter([sentence], workforce);

      assert.deepEqual('choices' in reading && reading.choices.map(({ text }) => text.split(',')[0]), meant);
    });
  }

  for (const sentence of ['over and out', "I'm off", 'so many thanks']) {
    it(`'${sentence}' asks for no figure`, () => assert.ok(!('choices' in readAfter([sentence], workforce))));
  }
});
