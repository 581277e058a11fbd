import assert from 'node:assert/strict';
import { council } from '../workforce/council.js';
import type { Workforce } from '../../src/workforce/workforce.js';
import { inWords, readAfter } from './reading.js';

const SHEETS = {
  teams: [{ team: 'Duty', service: 'Front Door' }, { team: 'Court', service: 'Front Door' }],
  posts: [{ postId: 'P1', team: 'Duty', role: 'Social Worker' }, { postId: 'P2', team: 'Court', role: 'Advanced Practitioner' }],
  workers: [
    { workerId: 'W1', team: 'Duty', postId: 'P1', start: '2022-01-01' }, { workerId: 'A1', team: 'Duty', contract: 'agency' as const, start: '2024-01-01' },
    { workerId: 'W2', team: 'Court', postId: 'P2', role: 'Advanced Practitioner', start: '2022-01-01' },
  ],
};

const TODAY = 'as at 7 November 2024';
const Q2 = '1 July 2024 to 30 September 2024';

/** What was said, turn by turn, and the reading of the last of it. */
const readings: readonly (readonly [readonly string[], string])[] = [
  // What follows a 'did' has happened, in whatever form.
  [['did anyone start in the second quarter'], `starters, whole council, ${Q2}`],
  [['did anybody join us in Q2'], `starters, whole council, ${Q2}`],
  [['did more people leave than start in Q2'], `net change of permanent staff, whole council, ${Q2}`],
  [['who starts in February'], 'people expected to start, listed, whole council, 1 February 2025 to 28 February 2025'],

  // Where they are is their teams, which say the whole.
  [['how many agency workers and where'], `agency staff, by team, whole council, ${TODAY}`],
  [['agency staff, how many and where?'], `agency staff, by team, whole council, ${TODAY}`],

  // A year ago is the year up to then; 'left' behind 'any' is who is there.
  [['leavers 12 monhts ago'], 'leavers, whole council, 1 April 2023 to 7 November 2023'],
  [['who left 3 days ago'], 'leavers, listed, whole council, 4 November 2024 to 4 November 2024'],
  [['leavers since 3 months ago'], 'leavers, whole council, 7 August 2024 to 7 November 2024'],
  [['in Duty, are there any agency left?'], `agency staff, in the Duty team, ${TODAY}`],

  // A group of the roles sheet, and those who are there beside the establishment.
  [['how many senior practitioners'], `staff, whole council, senior practitioners only, ${TODAY}`],
  [['how many agency workers are extra'], `agency staff, whole council, with cover additional capacity, ${TODAY}`],

  // 'It' and 'each' are what was counted, 'without' leaves out of it, and leavers are no agency workers.
  [['vacancies in Duty', 'how long has it been vacant'], `time that vacant posts have stood vacant, listed, in the Duty team, ${TODAY}`],
  [['vacancies in Duty', 'how long has each been empty'], `time that vacant posts have stood vacant, listed, in the Duty team, ${TODAY}`],
  [['agency staff in Duty', 'without the senior practitioners'], `agency staff, in the Duty team, all but senior practitioners, ${TODAY}`],
  [['leavers in Duty in Q2', 'excluding agency'], `leavers, in the Duty team, ${Q2}`],
  [['leavers in Q2', 'same quarter the year before'], 'leavers, whole council, 1 July 2023 to 30 September 2023'],
  [['leavers in Q2', 'was it more than the quarter before'], `leavers, whole council, ${Q2}; leavers, whole council, 1 April 2024 to 30 June 2024`],

  // The end of a month is no day on which people come.
  [['who is due to start at the end of February'], 'people expected to start, listed, whole council, 7 November 2024 to 28 February 2025'],
  [['who is due to start', 'and at the end of February'], 'people expected to start, listed, whole council, 7 November 2024 to 28 February 2025'],

  // Words that frame a question, and words in short.
  [['we need to know whether we have agency staff in Duty'], `agency staff, in the Duty team, ${TODAY}`],
  [['staff in Duty including our agency workers'], `staff, in the Duty team, ${TODAY}`],
  [['starters in 2024/5'], 'starters, whole council, 1 April 2024 to 7 November 2024'],
];

/** What is asked back: whom practitioners are, since when, and a day or a year. */
const askedBack = ['how many practitioners', 'leavers at the end of September', 'leavers 3 months ago', 'how many left two weeks ago', 'starters in 23/4'];

describe('what is asked of what has been', () => {
  let workforce: Workforce;

  before(() => {
    workforce = council(SHEETS);
  });

  for (const [turns, expected] of readings) {
    it(`${turns.join(' / ')}`, () => {
      assert.equal(inWords(readAfter([...turns], workforce)), expected);
    });
  }

  for (const question of askedBack) {
    it(`${question} is asked back`, () => {
      assert.match(inWords(readAfter([question], workforce)), /^asked back/);
    });
  }

  it('what a named person may do is refused', () => {
    const named = council({ ...SHEETS, workers: [{ workerId: 'W1', name: 'Ivy Marsh', team: 'Duty', start: '2022-01-01' }] });

    assert.match(inWords(readAfter(['will Ivy Marsh leave this year'], named)), /^refused/);
  });
});
