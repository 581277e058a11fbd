import assert from 'node:assert/strict';
import type { Item } from '../../../src/workforce/measure.js';
import { standsBehind } from '../../../src/workforce/measure.js';
import { measureNamed } from '../../../src/workforce/measures/index.js';
import type { Workforce } from '../../../src/workforce/workforce.js';
import { workforceOf } from '../../../src/workforce/workforceOf.js';
import { recordsFrom } from '../../../src/workbook/recordsFrom.js';
import { counted, type Asking } from '../council.js';
import { byFacet } from './groups.js';

const TODAY = '2024-11-07';
const onProgramme = (programme: string) => ({ where: (item: Item) => item.facets.programme === programme });
const ofPerson = (person: string) => ({ where: (item: Item) => item.facets.person === person });

/** The question of questions.jsonl, the measure it asks for, how it is narrowed, and what its first figure is. */
const figures: readonly (readonly [string, string, Partial<Asking>, number])[] = [
  ['q26 how many apprentices are on programme?', 'onProgramme', onProgramme('apprenticeship'), 1],
  ['q27 how many are on ASYE', 'onProgramme', onProgramme('asye'), 0],
  ['q28 how many were on ASYE in March 2023?', 'onProgramme', { ...onProgramme('asye'), to: '2023-03-31' }, 1],
  ['q29 how many people are tied in by a retention payment?', 'tiedIn', {}, 1],
  ['q30 what would W2 have to repay if she left today?', 'toBeRepaid', ofPerson('W2'), 2291.67],
  ['what W3 has to repay, who left after 10 full months and repaid 1,000', 'toBeRepaid', ofPerson('W3'), 1916.67],
  ['q31 total retention payments paid in 2023/24', 'retentionPaid', { from: '2023-04-01', to: '2024-03-31' }, 10_000],
  ['q38 how many more social workers would we need to get down to 12 cases each?', 'workersNeeded', { numbers: { cases: 12 } }, 2],
  ['q39 what would the average caseload be with 2 more social workers?', 'caseloadWithMore', { numbers: { workers: 2 } }, 9.78],
];

const records: readonly (readonly [string, string, Partial<Asking>, readonly string[]])[] = [
  ['q25 who is on maternity leave?', 'absences', { where: (item) => [item.facets.reason].flat().includes('maternity') }, ['W2']],
  ['q40 who is due to start, and when?', 'expectedStarters', { to: '2025-11-06' }, ['P6']],
];

describe('the example council: cohorts, retention, absences and plans', () => {
  let workforce: Workforce;
  before(async () => {
    workforce = workforceOf(await recordsFrom('test/data/example-council'));
  });

  for (const [question, name, asking, expected] of figures) {
    it(question, () => {
      const [first] = counted(measureNamed(name)!, workforce, { to: TODAY, today: TODAY, ...asking }).list;

      assert.equal(first && Math.round(first.value * 100) / 100, expected);
    });
  }

  for (const [question, name, asking, expected] of records) {
    it(question, () => {
      const measure = measureNamed(name)!;

      const { items, list } = counted(measure, workforce, { from: TODAY, to: TODAY, today: TODAY, ...asking });

      assert.deepEqual(items.filter((item) => standsBehind(item, list[0]!.name)).map(({ record }) => record), expected);
    });
  }

  it('q43 what happened to the Apprentices 2023 cohort?', () => {
    const outcome = counted(measureNamed('cohortOutcome')!, workforce, { to: TODAY, where: (item) => item.facets.cohort === 'Apprentices 2023' });

    assert.deepEqual(byFacet(outcome, 'status'), { 'on programme': 1, withdrawn: 1 });
  });

  it('q45 how does our vacancy rate compare with England? is not recorded: there is no sheet of benchmarks', () => {
    assert.equal(measureNamed('vacancyRateCompared')!.sheets.some((sheet) => !workforce.recorded(sheet)), true);
  });

  it('leaves 3 vacant posts in December, once the offer of P6 is taken up', () => {
    const { figures, notes } = counted(measureNamed('projectedVacancies')!, workforce, { to: '2024-12-31', today: TODAY });

    assert.equal(figures['vacant posts'], 3);
    assert.equal(notes[0], '1 post is filled by an accepted offer');
  });

  it('has 1 agency FTE after 20 December, when A1 leaves', () => {
    assert.deepEqual(counted(measureNamed('projectedAgency')!, workforce, { to: '2024-12-31', today: TODAY }).figures, {
      'agency headcount': 1,
      'agency FTE': 1,
    });
  });
});
