import assert from 'node:assert/strict';
import { describe as described } from '../../src/language/printed/describe.js';
import { read } from '../../src/language/read.js';
import { recordsFrom } from '../support/recordsFrom.js';
import type { Workforce } from '../../src/workforce/workforce.js';
import { workforceOf } from '../../src/workforce/workforceOf.js';
import { TODAY } from '../answers/asking.js';

const COUNCIL = 'whole council';
const table: readonly (readonly [string, readonly string[], string?])[] = [
  ['vacancies and agency staff', ['vacancies', 'agency staff']],
  ['vacancies, agency staff and average caseload', ['vacancies', 'agency staff', 'average caseload']],
  ['vacancies, agency staff, turnover rate and average caseload', ['vacancies', 'agency staff', 'turnover rate', 'average caseload']],
  ['vacancies and agency staff and turnover rate', ['vacancies', 'agency staff', 'turnover rate']],
  ['vacancies and vacancy rate', ['vacancies', 'vacancy rate']],
  ['vacancy rate and vacancies', ['vacancy rate', 'vacancies']],
  ['agency rate and vacancies', ['agency rate', 'vacancies']],
  ['average caseload and turnover rate', ['average caseload', 'turnover rate']],
  ['workers over target and turnover rate', ['workers over their caseload target', 'turnover rate']],
  ['vacancy and agency rate', ['vacancy rate', 'agency rate']],
  ['vacancy and agency rates', ['vacancy rate', 'agency rate']],
  ['vacancies and agency in FTE', ['vacancies: vacant FTE', 'agency staff: agency FTE']],
  ['FTE of vacancies and agency', ['vacancies: vacant FTE', 'agency staff: agency FTE']],
  ['agency headcount and rate', ['agency staff', 'agency rate']],
  ['who in Assessment South is tied in, and until when', ['people tied in by a retention payment'], 'in the Assessment South team'],
  ['vacancies, agency and ASYEs in Assessment South', ['vacancies', 'agency staff', 'people on a programme'], 'in the Assessment South team'],
  ['vacancies, agency staff, agency rate, average caseload, workers over target and turnover rate in Assessment South', ['vacancies', 'agency staff', 'agency rate', 'average caseload', 'workers over their caseload target', 'turnover rate'], 'in the Assessment South team'],
];

describe('several measures in one question', () => {
  let workforce: Workforce;
  before(async () => {
    workforce = workforceOf(await recordsFrom('test/data/example-council'));
  });

  for (const [text, heads, place = COUNCIL] of table) {
    it(`reads '${text}'`, () => {
      const reading = read(text, workforce, TODAY, []);

      const said = reading.is === 'questions' ? reading.questions.map(described) : [JSON.stringify(reading)];
      assert.deepEqual(said.map((one) => one.split(', ')[0]), heads);
      assert.ok(said.every((one) => one.includes(place)), said.join('; '));
    });
  }
});

describe('an overview', () => {
  let workforce: Workforce;
  before(async () => {
    workforce = workforceOf(await recordsFrom('test/data/example-council'));
  });

  const FIGURES = ['vacancies', 'agency staff', 'agency rate', 'average caseload', 'workers over their caseload target', 'turnover rate'];
  const asked: readonly (readonly [string, string])[] = [
    ['give me the headlines', 'whole council, as at 7 November 2024'],
    ['overview of Assessment', 'in the Assessment service, as at 7 November 2024'],
    ['can I have a summary for Assessment South at the end of October please', 'in the Assessment South team, as at 31 October 2024'],
  ];
  for (const [text, rest] of asked) {
    it(`reads '${text}' as the figures that are asked for first`, () => {
      const reading = read(text, workforce, TODAY, []);

      assert.deepEqual(reading.is === 'questions' && reading.questions.map(described), FIGURES.map((head) => `${head}, ${rest}`));
    });
  }

  it('gives none of what it has no figures for', () => {
    assert.notEqual(read('summary of the adoption budget', workforce, TODAY, []).is, 'questions');
  });
});
