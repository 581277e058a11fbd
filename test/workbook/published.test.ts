import assert from 'node:assert/strict';
import { fileURLToPath } from 'node:url';
import { FIRST_IMPORT, planImport } from '../../src/workbook/plan.js';
import { readWorkbook } from '../../src/workbook/readWorkbook.js';
import { recordsFrom } from '../support/recordsFrom.js';
import type { Benchmark } from '../../src/workforce/sheets.js';

const FILE = fileURLToPath(new URL('../data/dfe-excerpt.csv', import.meta.url));

describe("the Department for Education's published file", () => {
  let benchmarks: readonly Benchmark[] = [];
  before(async () => {
    benchmarks = [...(await recordsFrom(FILE)).rows.benchmarks.values()];
  });

  const figures: [string, string, number, string, number][] = [
    ['England', 'England', 2025, 'vacancy_rate_fte', 15.9],
    ['a region', 'West Midlands', 2024, 'agency_rate_fte', 11.4],
    ['an authority', 'Severnshire', 2025, 'caseload_fte', 17.9],
    ['a figure with a thousands separator', 'Reedmarsh', 2024, 'cases', 1250],
    ['a figure of 0', 'Reedmarsh', 2024, 'agency_fte', 0],
  ];
  for (const [sentence, area, year, measure, value] of figures) {
    it(`${sentence} is an area with its figures`, () => {
      assert.equal(benchmarks.find((row) => row.area === area && row.year === year && row.measure === measure)?.value, value);
    });
  }

  it('what stands for no figure is left out, and never 0', () => {
    const measures = benchmarks.filter(({ area, year }) => area === 'Severnshire' && year === 2024).map(({ measure }) => measure);

    assert.deepEqual(measures, ['inpost_fte', 'inpost_headcount']);
  });

  it('the numbers of an authority stand in the source', () => {
    const sources = new Set(benchmarks.filter(({ area }) => area === 'Reedmarsh').map(({ source }) => source));

    assert.deepEqual([...sources], ["Department for Education, children's social work workforce (local authority 953 / 954)"]);
  });

  it('the same file twice changes nothing', async () => {
    const plan = planImport(await readWorkbook(FILE), await recordsFrom(FILE), FIRST_IMPORT);

    assert.deepEqual([plan.errors, plan.facts], [[], []]);
  });
});
