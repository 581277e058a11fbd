import assert from 'node:assert/strict';
import { appointed } from '../../../src/workforce/measures/appointed.js';
import { leaverReasons } from '../../../src/workforce/measures/leaverReasons.js';
import { leavers } from '../../../src/workforce/measures/leavers.js';
import { starters } from '../../../src/workforce/measures/starters.js';
import { turnover } from '../../../src/workforce/measures/turnover.js';
import { council, counted, type Sketches } from '../council.js';

const YEAR = { from: '2024-04-01', to: '2025-03-31' };
type Workers = NonNullable<Sketches['workers']>;

const leaving: readonly (readonly [string, Workers, number, number])[] = [
  ['somebody whose only spell ends has left', [{ end: '2024-09-30' }], 1, 1],
  ['the last day of the period counts', [{ end: '2025-03-31' }], 1, 1],
  ['the first day of the period counts', [{ end: '2024-04-01' }], 1, 1],
  ['the day before the period does not', [{ end: '2024-03-31' }], 0, 0],
  ['the day after the period does not', [{ end: '2025-04-01' }], 0, 0],
  ['somebody still in post has not left', [{}], 0, 0],
  ['a fixed-term worker leaves too', [{ contract: 'fixed-term', end: '2024-09-30' }], 1, 1],
  ['an agency worker is no leaver', [{ contract: 'agency', end: '2024-09-30' }], 0, 0],
  ['a move to another team the next day is not leaving', [{ end: '2024-09-30' }, { team: 'South', start: '2024-10-01' }], 0, 0],
  ['a new spell that starts 31 days later is not leaving', [{ end: '2024-09-30' }, { start: '2024-10-31' }], 0, 0],
  ['a new spell that starts 32 days later is', [{ end: '2024-09-30' }, { start: '2024-11-01' }], 1, 1],
  ['a new spell of the next day alone is not leaving: that ends it', [{ end: '2024-09-30' }, { team: 'South', fte: 5_000, start: '2024-10-01', end: '2024-10-01' }], 1, 0.5],
  ['from fixed-term to permanent is not leaving', [{ contract: 'fixed-term', end: '2024-09-30' }, { start: '2024-10-01' }], 0, 0],
  ['somebody who comes back as an agency worker has left', [{ end: '2024-09-30' }, { contract: 'agency', start: '2024-10-01' }], 1, 1],
  ['of two spells at once, the end of one is not leaving', [{ fte: 5_000, end: '2024-09-30' }, { team: 'South', fte: 5_000 }], 0, 0],
  ['of two that end together, one person leaves with the FTE of both', [{ fte: 4_000, end: '2024-09-30' }, { team: 'South', fte: 5_000, end: '2024-09-30' }], 1, 0.9],
  ['of two that end in turn, one person leaves with the FTE of the last', [{ fte: 4_000, end: '2024-09-30' }, { team: 'South', fte: 5_000, end: '2024-10-31' }], 1, 0.5],
  ['somebody who leaves twice is one person', [{ end: '2024-06-30' }, { start: '2024-10-01', end: '2024-12-31' }], 1, 2],
  ['a part-time leaver adds the FTE of the spell', [{ fte: 6_000, end: '2024-09-30' }], 1, 0.6],
];

const starting: readonly (readonly [string, Workers, number, number])[] = [
  ['a first permanent spell starts', [{ start: '2024-09-02' }], 1, 1],
  ['the first day of the period counts', [{ start: '2024-04-01' }], 1, 1],
  ['the day before the period does not', [{ start: '2024-03-31' }], 0, 0],
  ['an agency worker is no starter', [{ contract: 'agency', start: '2024-09-02' }], 0, 0],
  ['a move from another team is not starting', [{ end: '2024-09-01' }, { team: 'South', start: '2024-09-02' }], 0, 0],
  ['a spell that ended 31 days before makes it a move', [{ end: '2024-08-02' }, { start: '2024-09-02' }], 0, 0],
  ['a spell that ended 32 days before makes it a start', [{ end: '2024-08-01' }, { start: '2024-09-02' }], 1, 1],
  ['a second spell beside the first is not starting', [{ fte: 5_000 }, { team: 'South', fte: 5_000, start: '2024-09-02' }], 0, 0],
  ['two spells that start together are one person with the FTE of both', [{ fte: 5_000, start: '2024-09-02' }, { team: 'South', fte: 3_000, start: '2024-09-02' }], 1, 0.8],
  ['an agency spell before it does not count', [{ contract: 'agency', end: '2024-09-01' }, { start: '2024-09-02' }], 1, 1],
];

describe('leavers', () => {
  for (const [sentence, workers, people, fte] of leaving) {
    it(sentence, () => {
      const { figures } = counted(leavers, council({ workers }), YEAR);

      assert.deepEqual(figures, { leavers: people, FTE: fte });
    });
  }

  const exits: Sketches = {
    workers: [{ end: '2024-09-30' }, { workerId: 'W2', end: '2024-09-30' }, { workerId: 'W3', end: '2024-10-31' }],
    leavers: [
      { workerId: 'W1', leftOn: '2024-09-30', reasons: ['travel', 'pay'], destination: 'within the council' },
      { workerId: 'W2', leftOn: '2024-09-30', reasons: ['pay'], destination: 'nhs' },
      { workerId: 'W3', leftOn: '2024-10-30', reasons: ['workload'] },
    ],
  };

  it('carry the reasons and the destination of their own last day, and none where none is recorded for it', () => {
    const { items } = counted(leavers, council(exits), YEAR);

    assert.deepEqual(items.map(({ facets: { reason, destination } }) => [reason, destination]), [
      [['travel', 'pay'], 'within the council'],
      [['pay'], 'nhs'],
      [null, null],
    ]);
  });

  it('fall on their last day in post', () => {
    const { items } = counted(leavers, council(exits), YEAR);

    assert.deepEqual(items.map((item) => item.on), ['2024-09-30', '2024-09-30', '2024-10-31']);
  });

  it('say how many moved within the council, and that reasons add up to more than the leavers', () => {
    const { notes, phrase } = counted(leavers, council(exits), YEAR);

    assert.equal(phrase, '3 leavers (3 FTE)');
    assert.deepEqual(notes, [
      '1 of them moved to other work within the council',
      'reasons add up to more than the leavers: 1 person gave more than one',
    ]);
  });

  it('say nothing of exits where no such sheet is recorded', () => {
    const { notes } = counted(leavers, council({ workers: exits.workers ?? [] }), YEAR);

    assert.deepEqual(notes, []);
  });

  it('are needed with their exits for the reasons', () => {
    assert.deepEqual(leaverReasons.sheets, ['workers', 'leavers']);
    assert.equal(leaverReasons.groupedBy, 'reason');
  });
});

describe('starters', () => {
  for (const [sentence, workers, people, fte] of starting) {
    it(sentence, () => {
      const { figures } = counted(starters, council({ workers }), YEAR);

      assert.deepEqual(figures, { starters: people, FTE: fte });
    });
  }

  const converted: Sketches = {
    workers: [
      { workerId: 'A1', contract: 'agency', end: '2024-08-31' },
      { workerId: 'A1', start: '2024-09-01', origin: 'agency' },
      { workerId: 'W2', start: '2024-09-02', origin: 'agency', qualifiedOn: '2024-07-01' },
    ],
    conversions: [{ workerId: 'A1', stage: 'converted', on: '2024-09-01' }],
  };

  it('count a conversion, and say so', () => {
    const { figures, notes } = counted(starters, council(converted), YEAR);

    assert.equal(figures.starters, 2);
    assert.deepEqual(notes, ['1 of them converted from agency']);
  });

  it('were appointed where they did not convert, even from agency', () => {
    const { items, notes, phrase } = counted(appointed, council(converted), YEAR);

    assert.deepEqual(items.map((item) => item.record), ['W2']);
    assert.equal(phrase, '1 person appointed (1 FTE)');
    assert.deepEqual(notes, ['1 of them newly qualified on the day they started']);
  });

  it('were appointed where they came back after converting and leaving', () => {
    const back = { workerId: 'A1', start: '2025-01-06' };
    const left = (converted.workers ?? []).map((worker) => (worker.origin === 'agency' && worker.workerId === 'A1' ? { ...worker, end: '2024-10-31' } : worker));

    const { items } = counted(appointed, council({ ...converted, workers: [...left, back] }), YEAR);

    assert.deepEqual(items.map(({ record, on }) => [record, on]), [['W2', '2024-09-02'], ['A1', '2025-01-06']]);
  });

  const qualified: readonly (readonly [string, Workers[number], string | null])[] = [
    ['on the day of qualifying somebody is newly qualified', { qualifiedOn: '2024-09-02' }, 'yes'],
    ['before it not', { qualifiedOn: '2024-09-03' }, 'no'],
    ['for 12 months', { qualifiedOn: '2023-09-03' }, 'yes'],
    ['and no longer', { qualifiedOn: '2023-09-02' }, 'no'],
    ['without a day it is not recorded', {}, null],
  ];
  for (const [sentence, worker, expected] of qualified) {
    it(sentence, () => {
      const workforce = council({ workers: [{ start: '2024-09-02', ...worker }] });

      const { items } = counted(starters, workforce, YEAR);

      assert.equal(items[0]?.facets.newlyQualified, expected);
    });
  }
});

describe('turnover rate', () => {
  const cases: readonly (readonly [string, Workers, Readonly<Record<string, number>>])[] = [
    [
      'is the FTE of leavers of 12 months over the FTE in post',
      [{ end: '2024-09-30', fte: 5_000 }, { workerId: 'W2' }, { workerId: 'W3' }],
      { 'turnover rate': 25, 'leavers FTE': 0.5, 'FTE in post': 2 },
    ],
    ['counts who left on the first of the 12 months', [{ end: '2024-04-01' }, { workerId: 'W2' }], { 'turnover rate': 100, 'leavers FTE': 1, 'FTE in post': 1 }],
    ['does not count who left the day before', [{ end: '2024-03-31' }, { workerId: 'W2' }], { 'turnover rate': 0, 'leavers FTE': 0, 'FTE in post': 1 }],
    ['counts somebody on the last day as in post and as a leaver', [{ end: '2025-03-31' }], { 'turnover rate': 100, 'leavers FTE': 1, 'FTE in post': 1 }],
    ['does not count agency workers', [{ contract: 'agency', end: '2024-09-30' }, { workerId: 'W2' }], { 'turnover rate': 0, 'leavers FTE': 0, 'FTE in post': 1 }],
    ['is no rate where nobody is in post', [{ end: '2024-09-30' }], { 'leavers FTE': 1, 'FTE in post': 0 }],
  ];
  for (const [sentence, workers, expected] of cases) {
    it(sentence, () => {
      const { figures } = counted(turnover, council({ workers }), { to: '2025-03-31' });

      assert.deepEqual(figures, expected);
    });
  }

  it('looks back from 28 February of a leap year to 1 March', () => {
    const workforce = council({ workers: [{ end: '2023-02-28' }, { workerId: 'W2', end: '2023-03-01' }, { workerId: 'W3' }] });

    assert.equal(counted(turnover, workforce, { to: '2024-02-28' }).figures['leavers FTE'], 1);
  });
});
