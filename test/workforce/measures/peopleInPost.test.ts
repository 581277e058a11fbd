import assert from 'node:assert/strict';
import { agency } from '../../../src/workforce/measures/agency.js';
import { agencyRate } from '../../../src/workforce/measures/agencyRate.js';
import { permanentStaff } from '../../../src/workforce/measures/permanentStaff.js';
import { staff } from '../../../src/workforce/measures/staff.js';
import { teamSize } from '../../../src/workforce/measures/teamSize.js';
import type { Measure } from '../../../src/workforce/measure.js';
import { council, counted, type Sketches } from '../council.js';

const ON = { to: '2024-06-01' };
type Workers = NonNullable<Sketches['workers']>;

const cases: readonly (readonly [string, Measure, Workers, Readonly<Record<string, number>>])[] = [
  ['agency staff count people on an agency contract', agency, [{ contract: 'agency' }, { workerId: 'W2' }], { 'agency headcount': 1, 'agency FTE': 1 }],
  ['an agency worker in two teams is one person with the FTE of both', agency, [{ contract: 'agency', fte: 5_000 }, { contract: 'agency', team: 'South', fte: 4_000 }], { 'agency headcount': 1, 'agency FTE': 0.9 }],
  ['an assignment counts on its last day', agency, [{ contract: 'agency', end: '2024-06-01' }], { 'agency headcount': 1, 'agency FTE': 1 }],
  ['and not the day after', agency, [{ contract: 'agency', end: '2024-05-31' }], { 'agency headcount': 0, 'agency FTE': 0 }],
  ['an assignment counts on its first day', agency, [{ contract: 'agency', start: '2024-06-01' }], { 'agency headcount': 1, 'agency FTE': 1 }],
  ['and not the day before', agency, [{ contract: 'agency', start: '2024-06-02' }], { 'agency headcount': 0, 'agency FTE': 0 }],
  ['staff count everybody', staff, [{ contract: 'agency' }, { workerId: 'W2', fte: 5_000 }, { workerId: 'W3', contract: 'fixed-term' }], { staff: 3, FTE: 2.5 }],
  ['permanent staff take fixed-term contracts in and agency out', permanentStaff, [{ contract: 'agency' }, { workerId: 'W2', fte: 5_000 }, { workerId: 'W3', contract: 'fixed-term' }], { 'permanent staff': 2, FTE: 1.5 }],
  ['FTE that no binary fraction holds adds up exactly', permanentStaff, [{ fte: 1_000 }, { workerId: 'W2', fte: 2_000 }], { 'permanent staff': 2, FTE: 0.3 }],
  ['the agency rate is agency FTE over all FTE in post', agencyRate, [{ contract: 'agency', fte: 5_000 }, { workerId: 'W2' }, { workerId: 'W3', fte: 5_000 }], { 'agency rate': 25, 'agency FTE': 0.5, 'FTE in post': 1.5 }],
  ['there is no agency rate where nobody is in post', agencyRate, [], { 'agency FTE': 0, 'FTE in post': 0 }],
];

describe('people in post', () => {
  for (const [sentence, measure, workers, expected] of cases) {
    it(sentence, () => {
      const { figures } = counted(measure, council({ workers }), ON);

      assert.deepEqual(figures, expected);
    });
  }

  const mixed: Workers = [
    { contract: 'agency', agency: 'Beacon Locums', cover: 'maternity', postId: 'P1' },
    { workerId: 'A2', contract: 'agency' },
    { workerId: 'A3', contract: 'agency' },
    { workerId: 'W3', contract: 'fixed-term' },
    { workerId: 'W4' },
  ];
  const said: readonly (readonly [string, Measure, string, readonly string[]])[] = [
    ['staff are split into the two', staff, '5 members of staff (5 FTE)', ['2 permanent or fixed-term, 3 agency']],
    ['permanent staff say how many are fixed-term', permanentStaff, '2 permanent staff (2 FTE)', ['1 of them is fixed-term']],
    ['agency staff say who is beyond the posts', agency, '3 agency staff (3 FTE)', ['2 are not against a post']],
  ];
  for (const [sentence, measure, phrase, notes] of said) {
    it(sentence, () => {
      const count = counted(measure, council({ workers: mixed }), ON);

      assert.equal(count.phrase, phrase);
      assert.deepEqual(count.notes, notes);
    });
  }

  it('agency workers carry supplier and cover, null where they are not recorded', () => {
    const { items } = counted(agency, council({ workers: mixed }), ON);

    assert.deepEqual(items.map(({ facets: { supplier, cover } }) => [supplier, cover]), [['Beacon Locums', 'maternity'], [null, null], [null, null]]);
  });

  it('supplier and cover do not apply to permanent staff', () => {
    const { items } = counted(staff, council({ workers: mixed }), ON);

    assert.deepEqual(items.map(({ facets }) => 'supplier' in facets && 'cover' in facets), [true, true, true, false, false]);
  });

  const stays: readonly (readonly [string, Workers, string])[] = [
    ['since the first day of the spell', [{ start: '2024-01-10' }], '10 January 2024'],
    ['since the first of spells that follow one another', [{ end: '2023-12-31' }, { start: '2024-01-01' }], '1 January 2020'],
    ['over a gap of 31 days', [{ end: '2023-12-31' }, { start: '2024-02-01' }], '1 January 2020'],
    ['not over a gap of 32', [{ end: '2023-12-31' }, { start: '2024-02-02' }], '2 February 2024'],
    ['not over from an agency contract', [{ contract: 'agency', end: '2023-12-31' }, { start: '2024-01-01' }], '1 January 2024'],
    ['over a spell beside it that began earlier', [{ end: '2024-12-31', fte: 5_000 }, { team: 'South', fte: 5_000, start: '2023-01-01', end: '2023-02-01' }, { team: 'East', fte: 5_000, start: '2024-05-01' }], '1 January 2020'],
  ];
  for (const [sentence, workers, expected] of stays) {
    it(`have been here ${sentence}`, () => {
      const { items } = counted(permanentStaff, council({ workers }), ON);

      assert.equal(items.at(-1)?.shown?.().Since, expected);
    });
  }

  it('agency workers are listed with their supplier, cover and last day', () => {
    const workers = [{ name: 'Ivy Marsh', contract: 'agency', fte: 6_000, end: '2024-08-01', agency: 'Tideway Care', cover: 'vacancy' }] as const;

    const { items } = counted(agency, council({ workers }), ON);

    assert.deepEqual(items[0]?.shown?.(), {
      Name: 'Ivy Marsh', Role: 'Social Worker', Team: 'North', FTE: '0.6', Since: '1 January 2020', Until: '1 August 2024', Supplier: 'Tideway Care', Cover: 'vacancy',
    });
  });
});

describe('size of teams', () => {
  it('counts everybody, and somebody in two teams once in the whole', () => {
    const workforce = council({ workers: [{ fte: 5_000 }, { team: 'South', fte: 5_000 }, { workerId: 'A1', contract: 'agency' }] });

    const whole = counted(teamSize, workforce, { to: '2024-04-01' });
    const north = counted(teamSize, workforce, { to: '2024-04-01', where: ({ team }) => team === 'North' });

    assert.deepEqual(whole.figures, { staff: 2, FTE: 2 });
    assert.deepEqual(north.figures, { staff: 2, FTE: 1.5 });
    assert.equal(teamSize.groupedBy, 'team');
  });
});
