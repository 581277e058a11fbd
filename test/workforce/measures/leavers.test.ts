import assert from 'node:assert/strict';
import { leaverDestinations } from '../../../src/workforce/measures/leaverDestinations.js';
import { netChange } from '../../../src/workforce/measures/netChange.js';
import { timeSinceQualifying } from '../../../src/workforce/measures/timeSinceQualifying.js';
import { wouldReturn } from '../../../src/workforce/measures/wouldReturn.js';
import { council, counted, type Sketches } from '../council.js';
import { byFacet } from './groups.js';

type Worker = NonNullable<Sketches['workers']>[number];

const YEAR = { from: '2024-04-01', to: '2025-03-31' };

describe('net change of permanent staff', () => {
  const cases: readonly (readonly [string, readonly Worker[], number, number])[] = [
    ['somebody who starts adds one', [{ start: '2024-06-01', fte: 8_000 }], 1, 0.8],
    ['somebody who leaves takes one away', [{ end: '2024-06-01', fte: 5_000 }], -1, -0.5],
    ['somebody who starts and leaves is neither more nor less', [{ start: '2024-06-01', end: '2024-09-30' }], 0, 0],
    ['a break of 31 days is neither', [{ end: '2024-06-01' }, { team: 'South', start: '2024-07-02' }], 0, 0],
    ['an agency worker is neither', [{ contract: 'agency', start: '2024-06-01' }], 0, 0],
    ['a conversion from agency adds one', [{ contract: 'agency', end: '2024-05-31' }, { start: '2024-06-01' }], 1, 1],
  ];
  for (const [sentence, workers, people, fte] of cases) {
    it(sentence, () => {
      const { figures } = counted(netChange, council({ workers }), YEAR);

      assert.equal(figures['net change'], people);
      assert.equal(figures['net FTE'], fte);
    });
  }

  it('says both sides', () => {
    const workforce = council({ workers: [{ start: '2024-06-01' }, { workerId: 'W2', start: '2024-06-01' }, { workerId: 'W3', end: '2024-06-01' }] });

    assert.equal(counted(netChange, workforce, YEAR).phrase, 'a net change of +1 permanent staff (+1 FTE, 2 starters, 1 leaver)');
  });
});

describe('where leavers went', () => {
  it('groups them by destination, with those not recorded', () => {
    const workforce = council({
      workers: [{ end: '2024-06-01' }, { workerId: 'W2', end: '2024-06-02' }, { workerId: 'W3', end: '2024-06-03' }],
      leavers: [{ workerId: 'W1', leftOn: '2024-06-01', destination: 'nhs' }, { workerId: 'W2', leftOn: '2024-06-02' }],
    });

    assert.deepEqual(byFacet(counted(leaverDestinations, workforce, YEAR), 'destination'), { nhs: 1, 'not recorded': 2 });
  });
});

describe('leavers who would return', () => {
  it('counts yes, no and no answer apart', () => {
    const workforce = council({
      workers: ['W1', 'W2', 'W3', 'W4'].map((workerId) => ({ workerId, end: '2024-06-01' })),
      leavers: [
        { workerId: 'W1', leftOn: '2024-06-01', wouldReturn: true },
        { workerId: 'W2', leftOn: '2024-06-01', wouldReturn: false },
        { workerId: 'W3', leftOn: '2024-06-01' },
      ],
    });

    const { figures, phrase } = counted(wouldReturn, workforce, YEAR);

    assert.deepEqual(figures, { 'would return': 1, 'would not return': 1, 'answer not recorded': 2 });
    assert.equal(phrase, '1 leaver would return (1 would not, 2 not recorded)');
  });
});

describe('time from qualifying to leaving', () => {
  const bands: readonly (readonly [string, string, string])[] = [
    ['in the first year', '2023-06-03', '0 to 1 year'],
    ['after a full year, the last day in post included', '2023-06-02', '1 to 2 years'],
    ['after two years and a half', '2021-12-01', '2 to 3 years'],
    ['after three years', '2021-06-01', '3 to 5 years'],
    ['after nine years', '2015-06-01', '5 to 10 years'],
    ['after ten years', '2014-06-01', '10 years or more'],
  ];
  for (const [sentence, qualifiedOn, band] of bands) {
    it(sentence, () => {
      const { items } = counted(timeSinceQualifying, council({ workers: [{ qualifiedOn, end: '2024-06-01' }] }), YEAR);

      assert.deepEqual(items.map(({ facets }) => facets.band), [band]);
    });
  }

  it('gives the median, the mean and the bands, and names those without a day', () => {
    const workers: readonly Worker[] = [
      { qualifiedOn: '2022-06-02', end: '2024-06-01' },
      { workerId: 'W2', qualifiedOn: '2021-12-02', end: '2024-06-01' },
      { workerId: 'W3', qualifiedOn: '2014-06-02', end: '2024-06-01' },
      { workerId: 'W4', end: '2024-06-01' },
    ];

    const { figures, notes, phrase } = counted(timeSinceQualifying, council({ workers }), YEAR);

    assert.deepEqual(figures, { 'median time since qualifying': 30, 'mean time since qualifying': 58, leavers: 3 });
    assert.deepEqual(notes, ['by years since qualifying: 2 to 3 years 2, 10 years or more 1', '1 more leaver has no day of qualifying recorded']);
    assert.equal(phrase, 'a median of 30.0 months (2.5 years) from qualifying to leaving (mean 58.0 months, 3 leavers)');
  });

  it('takes the middle of an even number', () => {
    const workers: readonly Worker[] = [{ qualifiedOn: '2022-06-02', end: '2024-06-01' }, { workerId: 'W2', qualifiedOn: '2021-06-02', end: '2024-06-01' }];

    assert.equal(counted(timeSinceQualifying, council({ workers }), YEAR).figures['median time since qualifying'], 30);
  });

  it('leaves out those whose role is no social worker’s', () => {
    const workforce = council({
      workers: [{ role: 'Family Support Worker', end: '2024-06-01' }],
      roles: [{ role: 'Family Support Worker', orgRole: 'not a social worker' }],
    });

    const { figures, notes } = counted(timeSinceQualifying, workforce, YEAR);

    assert.deepEqual([figures, notes], [{ leavers: 0 }, []]);
  });
});
