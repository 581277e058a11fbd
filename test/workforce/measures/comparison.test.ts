import assert from 'node:assert/strict';
import { agencyRateCompared } from '../../../src/workforce/measures/agencyRateCompared.js';
import { averageCaseloadCompared } from '../../../src/workforce/measures/averageCaseloadCompared.js';
import { turnoverCompared } from '../../../src/workforce/measures/turnoverCompared.js';
import { vacancyRateCompared } from '../../../src/workforce/measures/vacancyRateCompared.js';
import { council, counted, missing, type Sketches } from '../council.js';

type Benchmark = NonNullable<Sketches['benchmarks']>[number];

const SOURCE = 'Department for Education';

function published(area: string, value: number, more: Benchmark = {}): Benchmark {
  return { area, year: 2024, measure: 'vacancy_rate_fte', value, source: SOURCE, ...more };
}

/** Two posts, one of them vacant since 1 November 2024, and a vacant one that needs no registration. */
function compared(benchmarks: readonly Benchmark[], settings: readonly { setting: string; value: string }[] = []) {
  return council({
    posts: [{}, { postId: 'P2' }, { postId: 'P3', role: 'Family Support Worker' }],
    workers: [{ postId: 'P1' }, { workerId: 'W2', postId: 'P2', end: '2024-10-31' }],
    roles: [
      { role: 'Social Worker', orgRole: 'case holder', registered: true },
      { role: 'Family Support Worker', orgRole: 'not a social worker', registered: false },
    ],
    benchmarks,
    settings,
  });
}

const TODAY = { to: '2024-11-07' };

describe('compared with published figures', () => {
  it('stand ours now and on the published 30 September, of registered social workers alone', () => {
    const { figures, phrase } = counted(vacancyRateCompared, compared([published('England', 14.2)]), TODAY);

    assert.deepEqual(figures, { 'ours now': 50, 'ours on the published day': 0, England: 14.2 });
    assert.equal(phrase, 'vacancy rate of 50.0% (ours 0.0% on the published day, England 14.2%)');
  });

  it('stands nothing of ours on a published day before the records begin', () => {
    const workforce = council({ posts: [{}], workers: [{ postId: 'P1', start: '2024-10-01' }], benchmarks: [published('England', 14.2)] });

    assert.deepEqual(counted(vacancyRateCompared, workforce, TODAY).figures, { 'ours now': 0, England: 14.2 });
  });

  it('stands the latest year only', () => {
    const workforce = compared([published('England', 12, { year: 2022 }), published('England', 14.2), published('England', 13, { year: 2023 })]);

    assert.equal(counted(vacancyRateCompared, workforce, TODAY).figures.England, 14.2);
  });

  it('leaves out a year whose 30 September is still to come', () => {
    const workforce = compared([published('England', 15, { year: 2025 }), published('England', 14.2)]);

    const { figures, notes } = counted(vacancyRateCompared, workforce, TODAY);

    assert.equal(figures.England, 14.2);
    assert.equal(notes[0], 'published figures are as at 30 September 2024 (Department for Education)');
  });

  it('stands our own region beside England', () => {
    const workforce = compared(
      [published('England', 14.2), published('West Midlands', 14), published('London', 19.4)],
      [{ setting: 'region', value: 'West Midlands' }],
    );

    const { figures, notes } = counted(vacancyRateCompared, workforce, TODAY);

    assert.deepEqual([figures.England, figures.region], [14.2, 14]);
    assert.deepEqual(notes, [
      'published figures are as at 30 September 2024 (Department for Education)',
      'only registered social workers are counted',
      'the settings have no dfe_number, by which statistical neighbours are known',
    ]);
  });

  it('stands the mean of our statistical neighbours, those that report together included', () => {
    const workforce = compared(
      [
        published('Islington', 10, { source: `${SOURCE} (local authority 206)` }),
        published('Camden', 20, { source: `${SOURCE} (local authority 202 / 205)` }),
        published('Leeds', 90, { source: `${SOURCE} (local authority 383)` }),
      ],
      [{ setting: 'dfe_number', value: '201' }],
    );

    const { figures, notes } = counted(vacancyRateCompared, workforce, TODAY);

    assert.equal(figures['statistical neighbours'], 15);
    assert.equal(notes[2], 'statistical neighbours: the mean of 2 authorities of 10');
  });

  it('leaves the others out where the question names an area', () => {
    const workforce = compared([published('England', 14.2), published('Leeds', 9)]);

    const leeds = counted(vacancyRateCompared, workforce, { ...TODAY, where: ({ facets: { area = [] } }) => [area].flat().includes('Leeds') });

    assert.deepEqual(leeds.figures, { 'ours now': 50, 'ours on the published day': 0, 'area asked for': 9 });
  });

  it('keeps the published side where ours is narrowed to a team', () => {
    const north = counted(vacancyRateCompared, compared([published('England', 14.2)]), { ...TODAY, where: ({ team }) => team === 'North' });

    assert.equal(north.figures.England, 14.2);
  });

  it('says nothing of ours on a day before the records begin', () => {
    const { figures } = counted(vacancyRateCompared, compared([published('England', 14.2, { year: 2018 })]), TODAY);

    assert.deepEqual(figures, { 'ours now': 50, England: 14.2 });
  });

  it('cannot be told where nothing is published of the measure', () => {
    const workforce = compared([published('England', 13, { measure: 'agency_rate_fte' })]);

    assert.equal(missing(vacancyRateCompared, workforce, TODAY.to), 'The benchmarks sheet holds no published figure to hold the vacancy rate against.');
    assert.equal(missing(agencyRateCompared, workforce, TODAY.to), null);
    assert.deepEqual(vacancyRateCompared.sheets, ['benchmarks', 'posts', 'workers']);
  });

  const others: readonly (readonly [string, typeof turnoverCompared, string, number])[] = [
    ['turnover', turnoverCompared, 'turnover_rate_fte', 100],
    ['agency rate', agencyRateCompared, 'Agency rate (FTE)', 0],
    ['average caseload', averageCaseloadCompared, 'caseload_fte', 18],
  ];
  for (const [sentence, measure, name, now] of others) {
    it(`compares the ${sentence}`, () => {
      const workforce = council({
        workers: [{}, { workerId: 'W2', end: '2024-10-31' }],
        caseloads: [{ weekEnding: '2024-11-01', team: 'North', workerId: 'W1', cases: 18 }],
        benchmarks: [published('England', 15.2, { measure: name })],
      });

      const { figures } = counted(measure, workforce, TODAY);

      assert.deepEqual([figures['ours now'], figures.England], [now, 15.2]);
    });
  }
});
