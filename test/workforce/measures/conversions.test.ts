import assert from 'node:assert/strict';
import { approachNext } from '../../../src/workforce/measures/approachNext.js';
import { conversions } from '../../../src/workforce/measures/conversions.js';
import { conversionSaving } from '../../../src/workforce/measures/conversionSaving.js';
import { notApproached } from '../../../src/workforce/measures/notApproached.js';
import { pipeline } from '../../../src/workforce/measures/pipeline.js';
import { council, counted, missing, type Sketches } from '../council.js';

const YEAR = { from: '2024-04-01', to: '2025-03-31' };
const ON = { to: '2024-11-07' };
type Workers = NonNullable<Sketches['workers']>;
type Steps = NonNullable<Sketches['conversions']>;
type Costs = NonNullable<Sketches['costs']>;

const LEFT = { workerId: 'A1', contract: 'agency', end: '2024-06-30', team: 'South', role: 'Team Manager' } as const;
const TAKEN = { workerId: 'A1', start: '2024-07-01', team: 'East', role: 'Operational Manager', postId: 'P1' } as const;
const CONVERTED = { workerId: 'A1', stage: 'converted', on: '2024-07-01' } as const;
const COSTS: Costs = [
  { contract: 'agency', role: 'Team Manager', annualCost: 9_000_000, from: '2022-04-01' },
  { contract: 'permanent', role: 'Operational Manager', annualCost: 6_000_000, from: '2022-04-01' },
];

describe('conversions', () => {
  const within: readonly (readonly [string, string, number])[] = [
    ['on the first day of the period count', '2024-04-01', 1],
    ['on the day before it do not', '2024-03-31', 0],
    ['on the last day of the period count', '2025-03-31', 1],
    ['on the day after it do not', '2025-04-01', 0],
  ];
  for (const [sentence, on, expected] of within) {
    it(sentence, () => {
      const workforce = council({ workers: [LEFT, TAKEN], conversions: [{ ...CONVERTED, on }] });

      assert.equal(counted(conversions, workforce, YEAR).figures.conversions, expected);
    });
  }

  it('leave the agency spell that ended last, though another began later and ended long before', () => {
    const brief = { workerId: 'A1', contract: 'agency', start: '2023-01-01', end: '2023-03-31', team: 'West', role: 'Social Worker' } as const;
    const workforce = council({ workers: [LEFT, brief, TAKEN], conversions: [CONVERTED] });

    const [item] = counted(conversions, workforce, YEAR).items;

    assert.deepEqual([item?.team, item?.role], ['South', 'Team Manager']);
  });

  it('leave the agency spell that began on the very day', () => {
    const workforce = council({ workers: [{ ...LEFT, start: '2024-07-01', end: '2024-07-01' }, TAKEN], conversions: [CONVERTED] });

    assert.equal(counted(conversions, workforce, YEAR).items[0]?.team, 'South');
  });

  it('say how many took which role, those too of whom it is not recorded', () => {
    const workers: Workers = [LEFT, TAKEN, { ...LEFT, workerId: 'A2' }, { ...TAKEN, workerId: 'A2', role: 'Team Manager', postId: 'P2' }, { ...LEFT, workerId: 'A3' }];
    const workforce = council({ workers, conversions: [CONVERTED, { ...CONVERTED, workerId: 'A2' }, { ...CONVERTED, workerId: 'A3' }] });

    assert.deepEqual(counted(conversions, workforce, YEAR).notes, ['taken: 1 Operational Manager, 1 Team Manager and 1 not recorded']);
  });

  it('count only the stage converted', () => {
    const workforce = council({ workers: [LEFT, TAKEN], conversions: [{ ...CONVERTED, stage: 'accepted' }] });

    assert.equal(counted(conversions, workforce, YEAR).figures.conversions, 0);
  });

  it('stand under the role and team left, with the role taken beside it', () => {
    const { items, notes, phrase } = counted(conversions, council({ workers: [LEFT, TAKEN], conversions: [CONVERTED] }), YEAR);

    assert.deepEqual(items.map(({ record, team, role, on, facets }) => [record, team, role, on, facets.roleTaken]), [
      ['A1', 'South', 'Team Manager', '2024-07-01', 'Operational Manager'],
    ]);
    assert.equal(phrase, '1 conversion (1 FTE)');
    assert.deepEqual(notes, ['taken: 1 Operational Manager']);
  });

  it('say nothing of roles taken where they are those left', () => {
    const workers: Workers = [LEFT, { ...TAKEN, role: 'Team Manager' }];

    assert.deepEqual(counted(conversions, council({ workers, conversions: [CONVERTED] }), YEAR).notes, []);
  });

  const taken: readonly (readonly [string, Workers, string | null])[] = [
    ['the spell in force on the day', [LEFT, { ...TAKEN, start: '2024-06-20', role: 'Current' }, { ...TAKEN, start: '2024-07-02', role: 'Next' }], 'Current'],
    ['else the first to start after it', [LEFT, { ...TAKEN, start: '2024-07-08', role: 'Next' }, { ...TAKEN, start: '2025-01-01', role: 'Later' }], 'Next'],
    ['of two at once, the one on the post of the step', [LEFT, { ...TAKEN, role: 'Named' }, { ...TAKEN, postId: 'P2', role: 'Other' }], 'Named'],
    ['not one that had ended', [LEFT, { ...TAKEN, start: '2020-01-01', end: '2021-01-01', role: 'Past' }], null],
    ['none where none is recorded', [LEFT], null],
  ];
  for (const [sentence, workers, role] of taken) {
    it(`lead to a permanent spell: ${sentence}`, () => {
      const workforce = council({ workers, conversions: [{ ...CONVERTED, postId: 'P1' }] });

      const [item] = counted(conversions, workforce, YEAR).items;

      assert.equal(item?.facets.roleTaken, role);
    });
  }
});

describe('the saving of conversions', () => {
  const savings: readonly (readonly [string, Workers, Costs, number])[] = [
    ['is agency cost of the role left less permanent cost of the role taken', [LEFT, TAKEN], COSTS, 30_000],
    ['times the FTE of the permanent spell', [LEFT, { ...TAKEN, fte: 6_000 }], COSTS, 18_000],
    ['whatever the FTE of the agency spell', [{ ...LEFT, fte: 5_000 }, TAKEN], COSTS, 30_000],
    ['takes the costs in force on the day', [LEFT, TAKEN], [...COSTS, { ...COSTS[0], annualCost: 10_000_000, from: '2024-07-01' }], 40_000],
    ['does not take later costs', [LEFT, TAKEN], [...COSTS, { ...COSTS[0], annualCost: 10_000_000, from: '2024-07-02' }], 30_000],
    ['can be negative', [LEFT, TAKEN], [{ ...COSTS[0], annualCost: 5_000_000 }, { ...COSTS[1] }], -10_000],
  ];
  for (const [sentence, workers, costs, expected] of savings) {
    it(sentence, () => {
      const workforce = council({ workers, conversions: [CONVERTED], costs });

      assert.deepEqual(counted(conversionSaving, workforce, YEAR).figures, { 'saving a year': expected, conversions: 1 });
    });
  }

  it('leaves out a role that costs lacks, and names it', () => {
    const workers: Workers = [LEFT, TAKEN, { workerId: 'A2', contract: 'agency', role: 'Chair', end: '2024-06-30' }, { workerId: 'A2', role: 'Team Manager', start: '2024-07-01' }];
    const workforce = council({ workers, conversions: [CONVERTED, { ...CONVERTED, workerId: 'A2' }], costs: COSTS });

    const { figures, notes, phrase } = counted(conversionSaving, workforce, YEAR);

    assert.deepEqual(figures, { 'saving a year': 30_000, conversions: 1 });
    assert.equal(phrase, '£30,000 saved a year (1 conversion)');
    assert.deepEqual(notes, ['left out: 1 conversion, as no cost is recorded for agency Chair and permanent Team Manager']);
  });

  it('leaves out a conversion whose permanent spell is not recorded', () => {
    const workforce = council({ workers: [LEFT, TAKEN, { ...LEFT, workerId: 'A2' }], conversions: [CONVERTED, { ...CONVERTED, workerId: 'A2' }], costs: COSTS });

    const { figures, notes } = counted(conversionSaving, workforce, YEAR);

    assert.equal(figures['saving a year'], 30_000);
    assert.deepEqual(notes, ['left out: 1 conversion, as the spell left or taken is not recorded']);
  });

  it('is not recorded where costs have none of the roles, and never 0', () => {
    const workforce = council({ workers: [LEFT, TAKEN], conversions: [CONVERTED], costs: [] });

    assert.deepEqual(counted(conversionSaving, workforce, YEAR).list, []);
    assert.equal(missing(conversionSaving, workforce, CONVERTED.on), 'The costs sheet holds no cost for the roles of these conversions on their days.');
  });

  it('is 0 where nobody converted', () => {
    const workforce = council({ workers: [LEFT], conversions: [], costs: COSTS });

    assert.deepEqual(counted(conversionSaving, workforce, YEAR).figures, { 'saving a year': 0, conversions: 0 });
    assert.equal(missing(conversionSaving, workforce, '2024-07-01'), null);
  });
});

describe('the pipeline', () => {
  const IN_POST = { workerId: 'A1', contract: 'agency' } as const;
  const stages: readonly (readonly [string, Steps, string | null])[] = [
    ['is the latest stage', [{ workerId: 'A1', stage: 'approached', on: '2024-01-01' }, { workerId: 'A1', stage: 'interested', on: '2024-02-01' }], 'interested'],
    ['is the latest by its day, however the rows stand', [{ workerId: 'A1', stage: 'interested', on: '2024-02-01' }, { workerId: 'A1', stage: 'approached', on: '2024-01-01' }], 'interested'],
    ['is the later stage of two on one day', [{ workerId: 'A1', stage: 'applied', on: '2024-01-01' }, { workerId: 'A1', stage: 'approached', on: '2024-01-01' }], 'applied'],
    ['counts a step of the day itself', [{ workerId: 'A1', stage: 'approached', on: '2024-11-07' }], 'approached'],
    ['does not know tomorrow', [{ workerId: 'A1', stage: 'approached', on: '2024-11-08' }], null],
    ['names who has no stage', [], null],
  ];
  for (const [sentence, steps, expected] of stages) {
    it(sentence, () => {
      const workforce = council({ workers: [IN_POST], conversions: steps });

      const inPipeline = counted(pipeline, workforce, ON).items.map((item) => item.facets.stage);
      const without = counted(notApproached, workforce, ON).figures['not yet approached'];

      assert.deepEqual(inPipeline, [expected ?? 'not yet approached']);
      assert.equal(without, expected === null ? 1 : 0);
    });
  }

  it('holds agency workers in post only', () => {
    const workers: Workers = [{ ...IN_POST, end: '2024-11-06' }, { workerId: 'A2' }];
    const workforce = council({ workers, conversions: [{ workerId: 'A1', stage: 'approached', on: '2024-01-01' }, { workerId: 'A2', stage: 'converted', on: '2024-01-01' }] });

    assert.deepEqual(counted(pipeline, workforce, ON).items, []);
    assert.deepEqual(counted(notApproached, workforce, ON).items, []);
  });

  it('approaches next who has not been, then whoever is due, the longest due first', () => {
    const workforce = council({
      workers: ['A1', 'A2', 'A3', 'A4', 'A5', 'A6'].map((workerId) => ({ workerId, contract: 'agency' as const })),
      conversions: [
        { workerId: 'A1', stage: 'approached', on: '2024-09-01', nextContact: '2024-11-07' },
        { workerId: 'A2', stage: 'interested', on: '2024-09-01', nextContact: '2024-10-01' },
        { workerId: 'A3', stage: 'approached', on: '2024-09-01', nextContact: '2024-11-08' },
        { workerId: 'A4', stage: 'not considering', on: '2024-09-01', nextContact: '2024-10-01' },
        { workerId: 'A5', stage: 'approached', on: '2024-09-01' },
      ],
    });

    const { items, notes, phrase } = counted(approachNext, workforce, ON);

    assert.deepEqual(items.map((item) => item.record), ['A6', 'A2', 'A1']);
    assert.equal(phrase, '3 agency workers to approach (3 FTE)');
    assert.deepEqual(notes, ['1 not yet approached, 2 due another contact']);
  });
});
