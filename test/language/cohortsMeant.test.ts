import assert from 'node:assert/strict';
import { council } from '../workforce/council.js';
import { inWords, readAfter } from './reading.js';

const workforce = council({
  cohorts: [
    { cohort: 'ASYE 2023', programme: 'asye', starts: '2023-09-04' },
    { cohort: 'Apprentices 2023', programme: 'apprenticeship', starts: '2023-09-18' },
    { cohort: 'SW Apprentices Intake 4', programme: 'apprenticeship', starts: '2021-09-20' },
  ],
  workers: [{ workerId: 'W1', start: '2022-01-01' }],
  events: [{ name: 'Retention drive', from: '2024-02-05', to: '2024-02-09' }],
});
const DAY = 'as at 7 November 2024';

/** A question and its reading on 7 November 2024. */
const cases: readonly (readonly [string, string])[] = [
  // The year is a part of the cohort's name, and the programme tells which of two.
  ['apprentices in the 2023 cohort', `people on a programme, whole council, with programme apprenticeship, with cohort Apprentices 2023, ${DAY}`],
  ['how many ASYEs from the 2023 cohort have passed', `outcome of cohorts, whole council, with programme asye, with cohort ASYE 2023, with status passed, ${DAY}`],
  ['did anyone on the 2023 ASYE not pass', `outcome of cohorts, whole council, with cohort ASYE 2023, without status passed, ${DAY}`],
  ['how many of intake 4 have withdrawn', `outcome of cohorts, whole council, with cohort SW Apprentices Intake 4, with status withdrawn, ${DAY}`],
  // Who has not passed came to something else, or is on it still.
  ['which members of ASYE 2023 have not passed', `outcome of cohorts, listed, whole council, with cohort ASYE 2023, without status passed, ${DAY}`],
  ["who in ASYE 2023 hasn't passed", `outcome of cohorts, listed, whole council, with cohort ASYE 2023, without status passed, ${DAY}`],
  // Since an event begins is since its first day, whoever began it.
  ['leavers since we started the retention drive', 'leavers, whole council, 5 February 2024 to 7 November 2024'],
  ['leavers since we launched the retention drive', 'leavers, whole council, 5 February 2024 to 7 November 2024'],
];

describe('cohorts by their year, and who did not pass', () => {
  for (const [question, reading] of cases) {
    it(`'${question}' asks for ${reading}`, () => {
      assert.equal(inWords(readAfter([question], workforce)), reading);
    });
  }

  it('asks which cohort is meant where its year tells two', () => {
    assert.equal(readAfter(['who is in the 2023 cohort'], workforce).is, 'unclear');
  });

  /** ASYE 2022 has ended by 7 November 2024, ASYE 2023 runs until December, ASYE 2025 is planned. */
  const runs = council({
    cohorts: [
      { cohort: 'ASYE 2022', programme: 'asye', starts: '2022-09-05', ends: '2023-09-04' },
      { cohort: 'ASYE 2023', programme: 'asye', starts: '2023-12-04', ends: '2024-12-03' },
      { cohort: 'ASYE 2025', programme: 'asye', starts: '2025-03-03', ends: '2026-03-02' },
    ],
    workers: [{ workerId: 'W1', start: '2022-01-01' }],
  });

  it('takes the last that has begun for the latest, and none that is planned', () => {
    assert.equal(inWords(readAfter(['who is in the latest ASYE cohort'], runs)), `people on a programme, listed, whole council, with cohort ASYE 2023, ${DAY}`);
  });

  it("asks which is the 'last' cohort where the last to begin still runs", () => {
    const reading = readAfter(['how many passed in the last ASYE cohort'], runs);

    assert.equal(reading.is, 'unclear');
    assert.deepEqual(reading.is === 'unclear' && reading.choices.map(({ text }) => text), ['ASYE 2023', 'ASYE 2022']);
  });
});
