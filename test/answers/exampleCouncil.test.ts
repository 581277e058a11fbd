import assert from 'node:assert/strict';
import { recordsFrom } from '../support/recordsFrom.js';
import type { Workforce } from '../../src/workforce/workforce.js';
import { workforceOf } from '../../src/workforce/workforceOf.js';
import { ask, change, groupsOf, on, only, period, type Sketch } from './asking.js';

const APPROACHED: Sketch = { measure: 'pipeline', where: [only('stage', 'approached')], show: 'records' };
const SOUTH = only('team', 'Assessment South');

/** The question of questions.jsonl, how it is read, its first figure and unit. */
const figures: readonly (readonly [string, Sketch, number, string])[] = [
  ['q01 how many vacancies do we have?', { measure: 'vacancies' }, 4, 'posts'],
  ['q02 what is our vacant FTE?', { measure: 'vacancies', figure: 'vacant FTE' }, 3.7, 'fte'],
  ['q03 vacancy rate', { measure: 'vacancyRate' }, 49.33, '%'],
  ['q04 how many empty seats are there in Assessment?', { measure: 'emptySeats', where: [only('service', 'Assessment')] }, 1, 'posts'],
  ['q05 vacancies in CMW', { measure: 'vacancies', where: [only('team', 'Case Management West')] }, 1, 'posts'],
  ['q06 vacant posts at the end of August 2024', { measure: 'vacancies', when: on('2024-08-31') }, 2, 'posts'],
  ['q08 how many pilot posts have we got?', { measure: 'posts', where: [only('funding', 'pilot')] }, 1, 'posts'],
  ['q09 how many agency staff do we have?', { measure: 'agency' }, 2, 'people'],
  ['q11 agency fte', { measure: 'agency', figure: 'agency FTE' }, 1.5, 'fte'],
  ['q12 what is the agency rate?', { measure: 'agencyRate' }, 28.3, '%'],
  ['q13 how many locums are covering maternity leave?', { measure: 'agency', where: [only('cover', 'maternity')] }, 1, 'people'],
  ['q14 how many agency workers come from Beacon Locums', { measure: 'agency', where: [only('supplier', 'Beacon Locums')] }, 2, 'people'],
  ['q15 how has agency headcount changed since January 2024?', { measure: 'agency', when: change('2024-01-01', '2024-11-07') }, 1, 'people'],
  ['q16 how many conversions since April?', { measure: 'conversions' }, 1, 'people'],
  ['q17 what do the conversions this financial year save a year?', { measure: 'conversionSaving' }, 30_000, '£'],
  ['q20 appointments this financial year', { measure: 'appointed' }, 0, 'people'],
  ['q22 how many people left in Q3?', { measure: 'leavers', when: period('2024-10-01', '2024-12-31') }, 1, 'people'],
  ['q23 leavers in 2023/24', { measure: 'leavers', when: period('2023-04-01', '2024-03-31') }, 0, 'people'],
  ['q24 turnover rate', { measure: 'turnover' }, 26.32, '%'],
  ['q33 average caseload', { measure: 'averageCaseload' }, 17.6, 'cases per fte'],
  ['q34 average caseload in Assessment South', { measure: 'averageCaseload', where: [SOUTH] }, 17, 'cases per fte'],
  ['q36 unallocated cases', { measure: 'unallocated' }, 12, 'cases'],
  ['q51 how many agency workers in Assessment South at the end of May', { measure: 'agency', where: [SOUTH], when: on('2024-05-31') }, 1, 'people'],
];

const groups: readonly (readonly [string, Sketch, Readonly<Record<string, number>>])[] = [
  [
    'q41 vacancies by team', { measure: 'vacancies', by: ['team'] },
    { 'Assessment North': 1, 'Assessment South': 1, 'Case Management East': 1, 'Case Management West': 1 },
  ],
  ['q42 why did people leave this year?', { measure: 'leaverReasons' }, { travel: 1, pay: 1 }],
  [
    'q44 agency headcount by month over the last 4 months', { measure: 'agency', by: ['month'], when: period('2024-08-01', '2024-11-30') },
    { '2024-08': 2, '2024-09': 2, '2024-10': 2, '2024-11': 2 },
  ],
];

const records: readonly (readonly [string, Sketch, readonly string[]])[] = [
  ['q18 which agency workers have we approached', APPROACHED, ['A1']],
  ['q37 whose supervision is overdue', { measure: 'supervisionOverdue', show: 'records' }, ['A1']],
  ['q51 who are the agency workers in Assessment South?', { measure: 'agency', where: [SOUTH], show: 'records' }, ['A3']],
];

describe('the example council, answered', () => {
  let workforce: Workforce;
  before(async () => {
    workforce = workforceOf(await recordsFrom('test/data/example-council'));
  });

  for (const [sentence, sketch, value, unit] of figures) {
    it(sentence, () => {
      const answer = ask(workforce, sketch);

      const [figure] = answer.figures;
      assert.equal(answer.kind, 'answer', answer.text);
      assert.deepEqual([figure?.unit, Math.round((figure?.value ?? NaN) * 100) / 100], [unit, value]);
    });
  }

  for (const [sentence, sketch, expected] of groups) {
    it(sentence, () => {
      assert.deepEqual(groupsOf(ask(workforce, sketch)), expected);
    });
  }

  for (const [sentence, sketch, expected] of records) {
    it(sentence, () => {
      assert.deepEqual(ask(workforce, sketch).records, expected);
    });
  }

  it('q46 average caseload in March 2022 is not recorded', () => {
    const answer = ask(workforce, { measure: 'averageCaseload', when: period('2022-03-01', '2022-03-31') });

    assert.deepEqual([answer.kind, answer.figures], ['notRecorded', []]);
  });

  it('says the whole answer in one sentence', () => {
    const answer = ask(workforce, { measure: 'agency', by: ['team'] });

    assert.equal(answer.text, '2 agency staff (1.5 FTE), whole council, as at 7 November 2024: Assessment North (1) and Assessment South (1).');
    assert.equal(answer.reading, 'agency staff, by team, whole council, as at 7 November 2024');
  });
});
