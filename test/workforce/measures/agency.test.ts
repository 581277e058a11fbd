import assert from 'node:assert/strict';
import { agency } from '../../../src/workforce/measures/agency.js';
import { agencyCost } from '../../../src/workforce/measures/agencyCost.js';
import { agencyEnded } from '../../../src/workforce/measures/agencyEnded.js';
import { agencyEnding } from '../../../src/workforce/measures/agencyEnding.js';
import { agencyLengthOfStay } from '../../../src/workforce/measures/agencyLengthOfStay.js';
import { agencyPremium } from '../../../src/workforce/measures/agencyPremium.js';
import { council, counted, missing, type Sketches } from '../council.js';
import { byFacet } from './groups.js';

type Worker = NonNullable<Sketches['workers']>[number];
type Cost = NonNullable<Sketches['costs']>[number];

function locum(more: Worker = {}): Worker {
  return { workerId: 'A1', contract: 'agency', ...more };
}

describe('agency staff', () => {
  const beyond: readonly (readonly [string, readonly Worker[], readonly string[]])[] = [
    ['nothing where all are', [locum({ postId: 'P1' })], []],
    ['one', [locum({ postId: 'P1' }), locum({ workerId: 'A2' })], ['1 is not against a post']],
    ['somebody with two assignments once', [locum(), locum({ team: 'South' }), locum({ workerId: 'A2' })], ['2 are not against a post']],
  ];
  for (const [sentence, workers, notes] of beyond) {
    it(`say how many are not against a post: ${sentence}`, () => {
      assert.deepEqual(counted(agency, council({ workers }), { to: '2024-06-01' }).notes, notes);
    });
  }
});

describe('length of stay of agency staff', () => {
  const cases: readonly (readonly [string, readonly Worker[], number])[] = [
    ['from the first day of the spell', [locum({ start: '2024-05-25' })], 7],
    ['from the first of two that follow each other', [locum({ start: '2024-05-04', end: '2024-05-24' }), locum({ start: '2024-05-25', team: 'South' })], 28],
    ['across a gap of 31 days', [locum({ start: '2024-03-23', end: '2024-04-23' }), locum({ start: '2024-05-25' })], 70],
    ['not across one of 32', [locum({ start: '2024-03-23', end: '2024-04-22' }), locum({ start: '2024-05-25' })], 7],
    ['not across a permanent spell', [{ workerId: 'A1', end: '2024-05-24' }, locum({ start: '2024-05-25' })], 7],
  ];
  for (const [sentence, workers, days] of cases) {
    it(sentence, () => {
      assert.equal(counted(agencyLengthOfStay, council({ workers }), { to: '2024-06-01' }).figures['average length of stay in days'], days);
    });
  }

  it('counts somebody with two assignments once, as long as the longer', () => {
    const workers = [
      locum({ start: '2024-05-18', fte: 5_000 }),
      locum({ start: '2024-05-25', team: 'South', fte: 5_000 }),
      locum({ workerId: 'A2', start: '2024-05-04' }),
    ];

    const { figures, phrase } = counted(agencyLengthOfStay, council({ workers }), { to: '2024-06-01' });

    assert.equal(figures['average length of stay'], 3);
    assert.equal(phrase, 'an average of 3.0 weeks with us (longest 4.0 weeks, 2 agency staff)');
  });
});

describe('agency assignments that end', () => {
  const workers = [
    locum({ end: '2024-06-30', fte: 5_000 }),
    locum({ workerId: 'A2', end: '2024-07-01' }),
    locum({ workerId: 'A3' }),
    locum({ workerId: 'A4', end: '2024-06-15' }),
    locum({ workerId: 'A4', start: '2024-06-16', team: 'South', end: '2024-12-31' }),
    { workerId: 'W1', end: '2024-06-10' },
  ];

  it('counts those whose last day is in the period, not those who go on elsewhere, nor permanent staff', () => {
    const ending = counted(agencyEnding, council({ workers }), { from: '2024-06-01', to: '2024-06-30', today: '2024-06-01' });

    assert.deepEqual(ending.figures, { 'agency workers ending': 1, FTE: 0.5 });
    assert.deepEqual(ending.notes, ['1 agency worker has no end recorded']);
    assert.equal(ending.phrase, '1 agency worker whose assignment ends (0.5 FTE)');
  });
});

describe('agency assignments ended', () => {
  const workers = [
    locum({ end: '2024-06-03', endReason: 'ended by us' }),
    locum({ workerId: 'A2', end: '2024-06-04', endReason: 'ended by the worker' }),
    locum({ workerId: 'A3', end: '2024-06-05', endReason: 'ended by us' }),
    locum({ workerId: 'A4', end: '2024-06-06' }),
    locum({ workerId: 'A5', end: '2024-06-11', endReason: 'completed' }),
  ];

  it('says by whom, a blank being not recorded, and none that is still to come', () => {
    const ended = counted(agencyEnded, council({ workers }), { from: '2024-06-01', to: '2024-06-30', today: '2024-06-10' });

    assert.deepEqual(byFacet(ended, 'reason'), { 'ended by us': 2, 'ended by the worker': 1, 'not recorded': 1 });
    assert.deepEqual(ended.figures, { 'agency workers ended': 4, FTE: 4 });
  });
});

describe('what agency staff cost', () => {
  const costs: readonly Cost[] = [
    { contract: 'agency', role: 'Social Worker', annualCost: 7_000_000, from: '2022-01-01' },
    { contract: 'agency', role: 'Social Worker', annualCost: 7_800_000, from: '2023-01-01' },
    { contract: 'permanent', role: 'Social Worker', annualCost: 4_800_000, from: '2022-01-01' },
    { contract: 'agency', role: 'Team Manager', annualCost: 9_000_000, from: '2022-01-01' },
  ];
  const one = [locum({ fte: 5_000 }), locum({ workerId: 'A2' }), { workerId: 'W1' }];

  it('is their FTE at the agency cost of the role in force on the day', () => {
    const workforce = council({ workers: one, costs });

    assert.deepEqual(counted(agencyCost, workforce, { to: '2022-12-31' }).figures, { 'agency cost a year': 105_000, 'agency FTE': 1.5 });
    assert.deepEqual(counted(agencyCost, workforce, { to: '2023-01-01' }).figures, { 'agency cost a year': 117_000, 'agency FTE': 1.5 });
    assert.equal(counted(agencyCost, workforce, { to: '2023-01-01' }).phrase, '£117,000 a year for agency staff (1.5 FTE)');
  });

  it('has a premium in pounds and as a share of the permanent cost', () => {
    const { figures, phrase } = counted(agencyPremium, council({ workers: one, costs }), { to: '2023-01-01' });

    assert.deepEqual(figures, { 'agency premium': 45_000, 'premium rate': 62.5, 'agency FTE': 1.5 });
    assert.equal(phrase, '£45,000 a year more than permanent staff (62.5% more, 1.5 FTE)');
  });

  it('leaves out and names a role without a cost', () => {
    const workforce = council({ workers: [...one, locum({ workerId: 'A3', role: 'Team Manager' })], costs });

    const cost = counted(agencyCost, workforce, { to: '2023-01-01' });
    const premium = counted(agencyPremium, workforce, { to: '2023-01-01' });

    assert.deepEqual(cost.figures, { 'agency cost a year': 207_000, 'agency FTE': 2.5 });
    assert.deepEqual(cost.notes, []);
    assert.deepEqual(premium.figures, { 'agency premium': 45_000, 'premium rate': 62.5, 'agency FTE': 1.5 });
    assert.deepEqual(premium.notes, ['1 agency worker is left out: the costs sheet has no cost for Team Manager']);
  });

  it('says nothing where no cost is known, and 0 where there is nobody', () => {
    const none = council({ workers: one, costs: [] });
    const nobody = council({ workers: [], costs: [] });

    assert.equal(missing(agencyCost, none, '2023-01-01'), 'The costs sheet holds no cost in force on 1 January 2023 for Social Worker.');
    assert.deepEqual(counted(agencyCost, none, { to: '2023-01-01' }).figures, {});
    assert.equal(missing(agencyCost, nobody, '2023-01-01'), null);
    assert.deepEqual(counted(agencyCost, nobody, { to: '2023-01-01' }).figures, { 'agency cost a year': 0, 'agency FTE': 0 });
  });

  it('adds part-time shares of odd pence without losing any', () => {
    const thirds = ['A1', 'A2', 'A3'].map((workerId) => locum({ workerId, fte: 3_333 }));
    const workforce = council({ workers: thirds, costs: [{ contract: 'agency', role: 'Social Worker', annualCost: 100, from: '2022-01-01' }] });

    assert.equal(counted(agencyCost, workforce, { to: '2023-01-01' }).figures['agency cost a year'], 1);
  });
});

describe('what agency workers cost', () => {
  for (const measure of [agencyCost, agencyPremium]) {
    it(`is never asked of one person or post: ${measure.title}`, () => {
      assert.deepEqual(measure.facets.filter((facet) => facet === 'person' || facet === 'post'), []);
      assert.ok(measure.facets.includes('supplier'));
    });
  }
});
