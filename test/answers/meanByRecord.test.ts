import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Asking } from '../../src/answers/asking.js';
import { isRefusal } from '../../src/answers/asking.js';
import { averageOver } from '../../src/answers/average.js';
import type { Count } from '../../src/answers/counting.js';
import type { Filter } from '../../src/language/question.js';
import { day } from '../../src/workforce/calendar.js';
import type { Facet, Measure } from '../../src/workforce/measure.js';
import { MEASURES } from '../../src/workforce/measures/index.js';
import { workforceOf } from '../../src/workforce/workforceOf.js';
import { councils } from '../workbook/councils.js';
import { average, only, question, TODAY, without } from './asking.js';

const BY_RECORD = MEASURES.filter(({ byRecord }) => byRecord);
const PERIOD = { from: day('2021-11-20'), to: day('2022-06-10') };

const WHERE: readonly (readonly Filter[])[] = [
  [], [only('team', 'North')], [without('team', '@Coast', '-West')], [only('contract', 'permanent', 'fixed-term')], [only('newlyQualified', 'no')],
  [only('team', 'North', '=South'), without('hours', 'part-time')], [only('status', 'covered')],
];
const BY: readonly (readonly Facet[])[] = [[], ['team'], ['newlyQualified', 'team'], ['status']];

function askingOf(measure: Measure, figure: number, where: readonly Filter[], by: readonly Facet[]): Omit<Asking, 'workforce'> {
  const name = measure.figures[figure]!.name;
  return { measure, today: TODAY, question: question({ measure: measure.name, figure: name, where, by, when: average(PERIOD.from, PERIOD.to) }) };
}

function told(count: Count) {
  const figures = count.figures.map(({ name, value, unit }) => [name, value.toFixed(5), unit]);
  const groups = [...count.groups].map(([key, some]) => [key, some.map(({ name, value }) => [name, value.toFixed(5)])]);
  return { figures, groups: groups.sort(([a], [b]) => (String(a) < String(b) ? -1 : 1)), notes: count.notes, records: count.items.map(({ record }) => record).sort() };
}

describe('the mean of many days', () => {
  it('is known record by record for the measures that people ask it of', () => {
    assert.deepEqual(BY_RECORD.map(({ name }) => name), ['vacancies', 'agency', 'staff', 'permanentStaff', 'teamSize']);
  });

  it('is the same from the few days on which something changes as from the days one by one', () => {
    fc.assert(fc.property(councils(), fc.constantFrom(...BY_RECORD), fc.nat(1), fc.constantFrom(...WHERE), fc.constantFrom(...BY), (records, measure, figure, where, by) => {
      if (!measure.sheets.every((sheet) => records.known.has(sheet))) return;
      const asking = { ...askingOf(measure, figure, where, by), workforce: workforceOf(records) };
      const dayByDay = Object.fromEntries(Object.entries(measure).filter(([name]) => name !== 'byRecord')) as unknown as Measure;

      const [quick, plain] = [averageOver(asking, PERIOD), averageOver({ ...asking, measure: dayByDay }, PERIOD)];

      if (isRefusal(plain) || isRefusal(quick)) assert.deepEqual(quick, plain);
      else assert.deepEqual(told(quick), told(plain));
    }), { seed: 11, numRuns: 400 });
  });
});
