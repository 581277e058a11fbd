import assert from 'node:assert/strict';
import type { Item } from '../../../src/workforce/measure.js';
import { standsBehind } from '../../../src/workforce/measure.js';
import { measureNamed } from '../../../src/workforce/measures/index.js';
import type { Workforce } from '../../../src/workforce/workforce.js';
import { workforceOf } from '../../../src/workforce/workforceOf.js';
import { recordsFrom } from '../../support/recordsFrom.js';
import { counted, missing, type Asking } from '../council.js';
import { byFacet } from './groups.js';

const TODAY = '2024-11-07';
const YEAR = { from: '2024-04-01', to: TODAY };
const inTeam = (team: string) => ({ where: (item: Item) => item.team === team });
const withFacet = (facet: 'funding' | 'cover' | 'supplier' | 'programme' | 'person', value: string) => ({ where: (item: Item) => item.facets[facet] === value });

/** The question of questions.jsonl, the measure it asks for, how it is narrowed, the figure that leads and what it is. */
const figures: readonly (readonly [string, string, Omit<Asking, 'to'> & { to?: string }, string, number])[] = [
  ['q01 how many vacancies do we have?', 'vacancies', {}, 'vacant posts', 4],
  ['q02 what is our vacant FTE?', 'vacancies', {}, 'vacant FTE', 3.7],
  ['q03 vacancy rate', 'vacancyRate', {}, 'vacancy rate', 49.33],
  ['q04 how many empty seats are there in Assessment?', 'emptySeats', { where: (item) => item.team?.startsWith('Assessment') ?? false }, 'empty seats', 1],
  ['q05 vacancies in CMW', 'vacancies', inTeam('Case Management West'), 'vacant posts', 1],
  ['q06 vacant posts at the end of August 2024', 'vacancies', { to: '2024-08-31' }, 'vacant posts', 2],
  ['q07 how many posts in the establishment', 'posts', {}, 'posts', 8],
  ['q08 how many pilot posts have we got?', 'posts', withFacet('funding', 'pilot'), 'posts', 1],
  ['q09 how many agency staff do we have?', 'agency', {}, 'agency headcount', 2],
  ['q10 agency headcount on 31/03/2024', 'agency', { to: '2024-03-31' }, 'agency headcount', 2],
  ['q11 agency fte', 'agency', {}, 'agency FTE', 1.5],
  ['q12 what is the agency rate?', 'agencyRate', {}, 'agency rate', 28.3],
  ['q13 how many locums are covering maternity leave?', 'agency', withFacet('cover', 'maternity'), 'agency headcount', 1],
  ['q14 how many agency workers come from Beacon Locums', 'agency', withFacet('supplier', 'Beacon Locums'), 'agency headcount', 2],
  ['q15 agency headcount on 1 January 2024, which the change is against', 'agency', { to: '2024-01-01' }, 'agency headcount', 1],
  ['q16 how many conversions since April?', 'conversions', YEAR, 'conversions', 1],
  ['q17 what do the conversions this financial year save a year?', 'conversionSaving', YEAR, 'saving a year', 30_000],
  ['q19 how many people started in the last 12 months?', 'starters', { from: '2023-11-08' }, 'starters', 1],
  ['q20 appointments this financial year', 'appointed', YEAR, 'appointed', 0],
  ['q21 leavers since September', 'leavers', { from: '2024-09-01' }, 'leavers', 1],
  ['q22 how many people left in Q3?', 'leavers', { from: '2024-10-01', to: '2024-12-31' }, 'leavers', 1],
  ['q23 leavers in 2023/24', 'leavers', { from: '2023-04-01', to: '2024-03-31' }, 'leavers', 0],
  ['q24 turnover rate', 'turnover', {}, 'turnover rate', 26.32],
  ['q26 how many apprentices are on programme?', 'onProgramme', withFacet('programme', 'apprenticeship'), 'on programme', 1],
  ['q27 how many are on ASYE', 'onProgramme', withFacet('programme', 'asye'), 'on programme', 0],
  ['q28 how many were on ASYE in March 2023?', 'onProgramme', { ...withFacet('programme', 'asye'), to: '2023-03-31' }, 'on programme', 1],
  ['q29 how many people are tied in by a retention payment?', 'tiedIn', {}, 'tied in', 1],
  ['q30 what would W2 have to repay if she left today?', 'toBeRepaid', withFacet('person', 'W2'), 'to be repaid', 2291.67],
  ['what W3 has to repay, who left after 10 full months and repaid 1,000', 'toBeRepaid', withFacet('person', 'W3'), 'to be repaid', 1916.67],
  ['q31 total retention payments paid in 2023/24', 'retentionPaid', { from: '2023-04-01', to: '2024-03-31' }, 'amount paid', 10_000],
  ['q32 total open cases', 'totalCases', {}, 'open cases', 56],
  ['q33 average caseload', 'averageCaseload', {}, 'average caseload', 17.6],
  ['q34 average caseload in Assessment South', 'averageCaseload', inTeam('Assessment South'), 'average caseload', 17],
  ['q35 how many workers are over target?', 'overTarget', {}, 'workers over target', 2],
  ['q36 unallocated cases', 'unallocated', {}, 'unallocated cases', 12],
  ['q38 how many more social workers would we need to get down to 12 cases each?', 'workersNeeded', { numbers: { cases: 12 } }, 'workers needed', 2],
  ['q39 what would the average caseload be with 2 more social workers?', 'caseloadWithMore', { numbers: { workers: 2 } }, 'average caseload then', 9.78],
  ['q44 agency headcount at the end of August', 'agency', { to: '2024-08-31' }, 'agency headcount', 2],
  ['q44 agency headcount at the end of September', 'agency', { to: '2024-09-30' }, 'agency headcount', 2],
  ['q44 agency headcount at the end of October', 'agency', { to: '2024-10-31' }, 'agency headcount', 2],
  ['q51 agency workers in Assessment South', 'agency', inTeam('Assessment South'), 'agency headcount', 1],
  ['q51 agency workers in Assessment South at the end of May', 'agency', { ...inTeam('Assessment South'), to: '2024-05-31' }, 'agency headcount', 1],
];

const records: readonly (readonly [string, string, Partial<Asking>, readonly string[]])[] = [
  ['q18 which agency workers have we approached', 'pipeline', { where: (item) => item.facets.stage === 'approached' }, ['A1']],
  ['q25 who is on maternity leave?', 'absences', { where: (item) => [item.facets.reason].flat().includes('maternity') }, ['W2']],
  ['q37 whose supervision is overdue', 'supervisionOverdue', {}, ['A1']],
  ['q40 who is due to start, and when?', 'expectedStarters', { to: '2025-11-06' }, ['P6']],
  ['q51 who are the agency workers in Assessment South', 'agency', inTeam('Assessment South'), ['A3']],
];

const groups: readonly (readonly [string, string, Partial<Asking>, (item: Item) => readonly string[], Readonly<Record<string, number>>])[] = [
  [
    'q41 vacancies by team', 'vacancies', {}, (item) => (item.team ? [item.team] : []),
    { 'Assessment North': 1, 'Assessment South': 1, 'Case Management East': 1, 'Case Management West': 1 },
  ],
  ['q42 why did people leave this year?', 'leaverReasons', YEAR, (item) => [item.facets.reason ?? []].flat(), { travel: 1, pay: 1 }],
];

describe('the example council', () => {
  let workforce: Workforce;
  before(async () => {
    workforce = workforceOf(await recordsFrom('test/data/example-council'));
  });

  for (const [question, name, asking, figure, expected] of figures) {
    it(question, () => {
      const value = counted(measure(name), workforce, { to: TODAY, today: TODAY, ...asking }).figures[figure];

      assert.equal(value === undefined ? value : Math.round(value * 100) / 100, expected);
    });
  }

  for (const [question, name, asking, expected] of records) {
    it(question, () => {
      const { items, list } = counted(measure(name), workforce, { from: TODAY, to: TODAY, today: TODAY, ...asking });

      const behind = items.filter((item) => standsBehind(item, list[0]?.name ?? '')).map((item) => item.record);
      assert.deepEqual(behind, expected);
    });
  }

  for (const [question, name, asking, keysOf, expected] of groups) {
    it(question, () => {
      const { items } = counted(measure(name), workforce, { to: TODAY, ...asking });

      const keys = [...new Set(items.flatMap(keysOf))];
      const byKey = keys.map((key) => {
        const inGroup = (item: Item) => keysOf(item).includes(key);
        return [key, counted(measure(name), workforce, { to: TODAY, ...asking, where: inGroup }).list[0]?.value];
      });
      assert.deepEqual(Object.fromEntries(byKey), expected);
    });
  }

  it('q43 what happened to the Apprentices 2023 cohort?', () => {
    const outcome = counted(measure('cohortOutcome'), workforce, { to: TODAY, where: (item) => item.facets.cohort === 'Apprentices 2023' });

    assert.deepEqual(byFacet(outcome, 'status'), { 'on programme': 1, withdrawn: 1 });
  });

  it('q45 how does our vacancy rate compare with England? is not recorded: there is no sheet of benchmarks', () => {
    assert.equal(measure('vacancyRateCompared').sheets.some((sheet) => !workforce.recorded(sheet)), true);
  });

  it('leaves 3 vacant posts in December, once the offer of P6 is taken up', () => {
    const { figures, notes } = counted(measure('projectedVacancies'), workforce, { to: '2024-12-31', today: TODAY });

    assert.equal(figures['vacant posts'], 3);
    assert.equal(notes[0], '1 post is filled by an accepted offer');
  });

  it('has 1 agency FTE after 20 December, when A1 leaves', () => {
    assert.deepEqual(counted(measure('projectedAgency'), workforce, { to: '2024-12-31', today: TODAY }).figures, {
      'agency headcount': 1,
      'agency FTE': 1,
    });
  });

  it('q46 average caseload in March 2022 is not recorded', () => {
    const why = missing(measure('averageCaseload'), workforce, '2022-03-31');

    assert.equal(why, 'No caseloads are recorded for 31 March 2022 or before it.');
  });
});

function measure(name: string) {
  const found = measureNamed(name);
  assert.ok(found, `there is no measure ${name}`);
  return found;
}
