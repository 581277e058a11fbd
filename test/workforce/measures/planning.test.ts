import assert from 'node:assert/strict';
import { standsBehind } from '../../../src/workforce/measure.js';
import { caseloadWithMore } from '../../../src/workforce/measures/caseloadWithMore.js';
import { costOfMore } from '../../../src/workforce/measures/costOfMore.js';
import { holdingBetween } from '../../../src/workforce/measures/holdingBetween.js';
import { holdingMore } from '../../../src/workforce/measures/holdingMore.js';
import { shareAtOrUnder } from '../../../src/workforce/measures/shareAtOrUnder.js';
import { workersNeeded } from '../../../src/workforce/measures/workersNeeded.js';
import { council, counted, missing, type Sketches } from '../council.js';

type Caseload = NonNullable<Sketches['caseloads']>[number];

const ON = '2024-11-01';

function held(workerId: string | null, cases: number, team = 'North'): Caseload {
  return { weekEnding: ON, team, workerId, cases };
}

/** Workers W1 and W2 at full time, W3 half-time. */
function caseloads(rows: readonly Caseload[], more: Sketches = {}) {
  return council({ caseloads: rows, workers: [{}, { workerId: 'W2' }, { workerId: 'W3', fte: 5_000 }], ...more });
}

const COSTS: Sketches = { costs: [{ contract: 'permanent', role: 'Social Worker', annualCost: 4_800_000, from: '2022-01-01' }] };

describe('workers holding so many', () => {
  const rows = [held('W1', 21), held('W2', 20), held('W3', 18)];
  const cases: readonly (readonly [string, Readonly<Record<string, number>>, number])[] = [
    ['of two numbers the first and the last included', { cases: 18, mostCases: 20 }, 2],
    ['with one number just that', { cases: 20 }, 1],
    ['and not one more', { cases: 19 }, 0],
  ];
  for (const [sentence, numbers, expected] of cases) {
    it(sentence, () => {
      assert.equal(counted(holdingBetween, caseloads(rows), { to: ON, numbers }).figures['workers holding so many'], expected);
    });
  }
});

describe('workers holding more', () => {
  const rows = [held('W1', 21), held('W2', 20), held('W3', 0)];

  it('lists those above the number, and all with cases for those', () => {
    const { items } = counted(holdingMore, caseloads(rows), { to: ON, numbers: { cases: 20 } });
    const behind = (figure: string) => items.filter((item) => standsBehind(item, figure)).map(({ record }) => record);

    assert.deepEqual(behind('workers holding more'), ['W1']);
    assert.deepEqual(behind('workers with cases'), ['W1', 'W2']);
  });

  it('counts those above the number, of those with at least one case', () => {
    const { figures, phrase } = counted(holdingMore, caseloads(rows), { to: ON, numbers: { cases: 20 } });

    assert.deepEqual(figures, { 'workers holding more': 1, 'share holding more': 50, 'workers with cases': 2 });
    assert.equal(phrase, '1 worker holds more (50.0% hold more, 2 workers with cases)');
  });

  it('shares out those at or under it', () => {
    const { figures } = counted(shareAtOrUnder, caseloads([...rows, held('W4', 3)]), { to: ON, numbers: { cases: 20 } });

    assert.deepEqual(figures, { 'share at or under': 66.6667, 'workers at or under': 2, 'workers with cases': 3 });
  });

  it('counts whole cases, not cases per FTE', () => {
    const { figures } = counted(holdingMore, caseloads([held('W3', 15)]), { to: ON, numbers: { cases: 20 } });

    assert.equal(figures['workers holding more'], 0);
  });

  it('adds the cases of somebody in two teams, and counts them once', () => {
    const workforce = caseloads([held('W1', 12), held('W1', 12, 'South'), held('W2', 20)]);

    const whole = counted(holdingMore, workforce, { to: ON, numbers: { cases: 20 } });
    const south = counted(holdingMore, workforce, { to: ON, numbers: { cases: 20 }, where: ({ team }) => team === 'South' });

    assert.equal(whole.figures['workers holding more'], 1);
    assert.equal(south.figures['workers holding more'], 1);
  });

  it('counts somebody without a spell: only averages leave them out', () => {
    assert.equal(counted(holdingMore, caseloads([held('W9', 30)]), { to: ON, numbers: { cases: 20 } }).figures['workers holding more'], 1);
  });

  it('has a share of nobody nowhere', () => {
    assert.deepEqual(counted(shareAtOrUnder, caseloads([held(null, 5)]), { to: ON, numbers: { cases: 20 } }).figures, {
      'workers at or under': 0,
      'workers with cases': 0,
    });
  });
});

describe('more workers needed', () => {
  const cases: readonly (readonly [string, readonly Caseload[], number, Readonly<Record<string, number>>])[] = [
    ['rounds up to whole workers', [held('W1', 20), held('W2', 20), held('W3', 4)], 12, { 'workers needed': 2, 'exact FTE needed': 1.1667 }],
    ['does not round up an exact number', [held('W1', 30), held('W2', 30)], 15, { 'workers needed': 2, 'exact FTE needed': 2 }],
    ['is 0 where the number is met', [held('W1', 15), held('W2', 15)], 15, { 'workers needed': 0, 'exact FTE needed': 0 }],
    ['is 0 with the FTE to spare where there is some', [held('W1', 10), held('W2', 10)], 20, { 'workers needed': 0, 'FTE to spare': 1 }],
    ['leaves out workers without a case', [held('W1', 30), held('W2', 0)], 15, { 'workers needed': 1, 'exact FTE needed': 1 }],
    ['leaves out cases of somebody without a spell', [held('W1', 30), held('W9', 30)], 15, { 'workers needed': 1, 'exact FTE needed': 1 }],
    ['leaves out unallocated cases', [held('W1', 30), held(null, 30)], 15, { 'workers needed': 1, 'exact FTE needed': 1 }],
  ];
  for (const [sentence, rows, each, expected] of cases) {
    it(sentence, () => {
      assert.deepEqual(counted(workersNeeded, caseloads(rows), { to: ON, numbers: { cases: each } }).figures, expected);
    });
  }

  it('gives the yearly cost, and a figure with the unallocated cases in a note', () => {
    const workforce = caseloads([held('W1', 30), held(null, 31)], COSTS);

    const { figures, notes, phrase } = counted(workersNeeded, workforce, { to: ON, numbers: { cases: 15 } });

    assert.equal(figures['yearly cost'], 48_000);
    assert.equal(notes[0], 'with the 31 unallocated cases it would be 4 FTE');
    assert.equal(phrase, '1 more full-time worker needed (exactly 1 FTE, £48,000 a year)');
  });

  it('names one unallocated case too', () => {
    const { notes } = counted(workersNeeded, caseloads([held('W1', 30), held(null, 1)]), { to: ON, numbers: { cases: 15 } });

    assert.equal(notes[0], 'with the 1 unallocated case it would be 2 FTE');
  });

  it('is not worked out for no cases each', () => {
    const workforce = caseloads([held('W1', 30)]);

    assert.deepEqual(counted(workersNeeded, workforce, { to: ON, numbers: { cases: 0 } }).list, []);
    assert.equal(missing(workersNeeded, workforce, ON), 'Ask for a number of cases each that is more than 0.');
  });

  it('says where the cost is not known', () => {
    const { notes } = counted(workersNeeded, caseloads([held('W1', 30)]), { to: ON, numbers: { cases: 15 } });

    assert.equal(notes[0], 'the costs sheet has no permanent cost of a Social Worker');
  });

  it('brings 320 cases of 13.5 FTE to 15 each with 8 more', () => {
    const workers = Array.from({ length: 14 }, (_, index) => ({ workerId: `W${index}`, fte: index === 0 ? 5_000 : 10_000 }));
    const rows = workers.map(({ workerId }, index) => held(workerId, index === 0 ? 8 : 24));
    const workforce = council({ caseloads: rows, workers });

    assert.deepEqual(counted(workersNeeded, workforce, { to: ON, numbers: { cases: 15 } }).figures, { 'workers needed': 8, 'exact FTE needed': 7.8333 });
  });
});

describe('average caseload with more workers', () => {
  it('shares the cases held among them too', () => {
    const workforce = caseloads([held('W1', 20), held('W2', 20), held('W3', 4), held(null, 9)]);

    const { figures, notes, phrase } = counted(caseloadWithMore, workforce, { to: ON, numbers: { workers: 2 } });

    assert.equal(figures['average caseload then'], 44 / 4.5);
    assert.equal(figures['average caseload now'], 17.6);
    assert.equal(notes[0], 'with the 9 unallocated cases it would be 11.8 cases per FTE');
    assert.equal(phrase, '9.8 cases per FTE (17.6 now)');
  });

  it('says why there is none where no week is in force', () => {
    assert.match(missing(caseloadWithMore, caseloads([held('W1', 20)]), '2025-01-01') ?? '', /61 days earlier/);
  });
});

describe('yearly cost of more social workers', () => {
  it('is at the permanent cost of a Social Worker', () => {
    const { figures, phrase } = counted(costOfMore, council(COSTS), { to: ON, numbers: { workers: 8 } });

    assert.deepEqual(figures, { 'yearly cost': 384_000 });
    assert.equal(phrase, '£384,000 a year');
  });

  it('is not known before the cost is in force', () => {
    assert.equal(missing(costOfMore, council(COSTS), '2021-12-31'), 'The costs sheet holds no permanent cost of a Social Worker in force on 31 December 2021.');
  });
});
