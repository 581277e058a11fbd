import assert from 'node:assert/strict';
import type { Workforce } from '../../src/workforce/workforce.js';
import { exampleCouncil } from '../language/council.js';
import { lastOf } from './talk.js';

const SO_FAR = '8 November 2014 to 7 November 2024';

/** The turns, and what the last is answered in words. */
const told: readonly (readonly [readonly string[], RegExp])[] = [
  [['last 2 leavers'], /: first 1 of 1, latest first: Una Holm \(left 11 October 2024\)\.$/],
  [['the two newest starters'], /^5 starters .*: first 2 of 5, latest first: Jo Finch \(started 1 June 2024\) and Ivy Marsh \(started 5 September 2022\)\.$/],
  [['three longest vacancies'], /: first 3 of 4, longest first: P3 \(vacant since 1 April 2020\), P5 \(vacant since 1 April 2023\) and P7 \(vacant since 1 September 2024\)\.$/],
  [['next 2 to start'], /: first 1 of 1, earliest first: Mia Sorrel \(expected start 2 December 2024\)\.$/],
  [['agency staff in Assessment North', 'until when?'], /: Cal Reed \(since 8 January 2024, until 20 December 2024\)\.$/],
  [['vacancies covered by agency', 'by whom?'], /: Cal Reed \(since 8 January 2024, until 20 December 2024\)\.$/],
  [['who is tied in'], /: Ivy Marsh \(tied in until 1 October 2025\)\.$/],
];

/** The turns, and how the last is read. */
const readings: readonly (readonly [readonly string[], string])[] = [
  [['last 2 leavers', 'in Assessment?'], `leavers, listed, the latest 2, in the Assessment service, ${SO_FAR}`],
  [['last 3 starters this year'], 'starters, listed, the latest 3, whole council, 1 April 2024 to 7 November 2024'],
  [['last 5 weeks leavers'], 'leavers, whole council, 4 October 2024 to 7 November 2024'],
  [['agency staff', 'and cost'], 'yearly cost of agency staff, whole council, as at 7 November 2024'],
  [['who is over target in Assessment South', 'how many unallocated?'], 'unallocated cases, in the Assessment South team, as at 7 November 2024'],
  [['leavers in May', 'the month after'], 'leavers, whole council, 1 June 2024 to 30 June 2024'],
  [['vacancies on 30 April 2024', 'a month later'], 'vacancies, whole council, as at 31 May 2024'],
  [['vacancies on 30 January 2024', 'a month later'], 'vacancies, whole council, as at 29 February 2024'],
  [['agency contracts ending next month', 'the month after that'], 'agency assignments that end, whole council, 1 January 2025 to 31 January 2025'],
  [['leavers since May', 'same period last year'], 'leavers, whole council, 1 May 2023 to 7 November 2023'],
  [['vacancies', 'same day last year'], 'vacancies, whole council, as at 7 November 2023'],
  [['conversions this year', 'what do they save', 'which roles were they?'], 'conversions, by role, whole council, 1 April 2024 to 7 November 2024'],
  [['average caseload in Assessment South', 'Assessment North?', 'which is further over target?'], 'average caseload, by team, in the Assessment South or Assessment North team, as at 7 November 2024'],
  [['who is due to start', 'how many vacancies will be left after that?', 'and at the end of December?'], 'vacancies, whole council, as at 31 December 2024'],
  [['starters this year', 'names please'], 'starters, listed, whole council, 1 April 2024 to 7 November 2024'],
];

/** Nothing is told: the last of the turns is asked back, with as many choices. */
const askedBack: readonly (readonly [readonly string[], number])[] = [
  [['last 2 leavers', 'why did they go'], 1],
  [['last 2 leavers', 'by team'], 1],
  [['three longest vacancies', 'which teams are they in'], 1],
  [['who is on ASYE and tied in'], 3],
  [['who is agency and over target'], 3],
  [['who is due to start', 'how many vacancies will be left after that?'], 1],
];

describe('so many of a list, and what is asked behind a few', () => {
  let workforce: Workforce;
  before(async () => {
    workforce = await exampleCouncil();
  });

  for (const [turns, text] of told) {
    it(turns.join(' / '), () => {
      const answer = lastOf(turns, workforce);

      assert.match(answer.text, text);
    });
  }

  for (const [turns, reading] of readings) {
    it(turns.join(' / '), () => {
      const answer = lastOf(turns, workforce);

      assert.equal(answer.reading, reading);
    });
  }

  for (const [turns, choices] of askedBack) {
    it(`asked back: ${turns.join(' / ')}`, () => {
      const answer = lastOf(turns, workforce);

      assert.deepEqual([answer.kind, answer.choices.length], ['clarify', choices], answer.text);
    });
  }
});
