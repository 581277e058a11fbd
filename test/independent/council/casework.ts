import fc from 'fast-check';
import { addDays, type Row } from '../../support/independentCount.js';
import { unique } from './conversions.js';
import { TEAM } from './places.js';

const CASES = fc.oneof({ weight: 1, arbitrary: fc.constant(0) }, { weight: 5, arbitrary: fc.integer({ min: 1, max: 30 }) });

const PLAN = fc.constantFrom('', '0', '2', '7');

/** Weeks with gaps up to today; workers in the week may be in other teams, or have no spell; cases that nobody holds are 1 or more. */
export function caseloads(today: string): fc.Arbitrary<Row[]> {
  const row = fc.record({
    team: TEAM, worker_id: fc.constantFrom('', 'W1', 'W1', 'W2', 'W2', 'W3', 'W4', 'X9'), cases: CASES,
    cin: PLAN, cp: PLAN, cla: fc.constantFrom('', '', '1'),
    supervised: fc.option(fc.constantFrom(0, 10, 27, 28, 29, 60)),
  });
  const weeks = fc.tuple(fc.subarray([0, 7, 14, 35, 70, 77, 200], { minLength: 1, maxLength: 5 }), fc.integer({ min: 0, max: 12 }));
  return fc.tuple(weeks, fc.array(row, { minLength: 1, maxLength: 9, size: 'max' }), fc.array(row, { maxLength: 4 })).map(([[ages, shift], rows, others]) =>
    ages.flatMap((age, index) => {
      const week = addDays(today, -age - shift);
      const inWeek = (index % 2 === 0 ? rows : [...others, ...rows.slice(2)]).map(({ supervised, ...cells }) => ({
        ...cells, week_ending: week,
        cases: String(cells.worker_id === '' ? Math.max(1, cells.cases) : cells.cases),
        last_supervision: supervised === null || cells.worker_id === '' ? '' : addDays(week, -supervised),
      }));
      return unique(inWeek, ['week_ending', 'team', 'worker_id']);
    }));
}

export const settings: fc.Arbitrary<Row[]> = fc.subarray<Row>([
  { setting: 'supervision_days', value: '21' }, { setting: 'region', value: 'London' }, { setting: 'dfe_number', value: '204' },
  { setting: 'agency_cool_off_months', value: '3' },
]);

export const benchmarks: fc.Arbitrary<Row[]> = fc.array(fc.record({
  area: fc.constantFrom('England', 'London', 'Islington', 'Fern'), year: fc.constantFrom('2022', '2023', '2024'),
  measure: fc.constantFrom('Vacancy rate (FTE)', 'agency_rate_fte', 'Turnover rate', 'caseload_fte', 'average caseload'), value: fc.constantFrom('17.5', '0', '16'),
}), { maxLength: 16 }).map((rows) => unique(rows, ['area', 'year', 'measure'])
  .map((row): Row => ({ ...row, source: row['area'] === 'Islington' ? 'Department for Education (local authority 206)' : '' })));
