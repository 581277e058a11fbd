import assert from 'node:assert/strict';
import { absences } from '../../../src/workforce/measures/absences.js';
import { newlyQualified } from '../../../src/workforce/measures/newlyQualified.js';
import { council, counted, type Sketches } from '../council.js';
import { byFacet } from './groups.js';

type Absence = NonNullable<Sketches['absences']>[number];
type Worker = NonNullable<Sketches['workers']>[number];

describe('people absent', () => {
  const maternity: Absence = { workerId: 'W1', reason: 'maternity', from: '2024-03-01', to: '2024-08-31' };
  const cases: readonly (readonly [string, Absence, Worker, string, number])[] = [
    ['from the first day', maternity, {}, '2024-03-01', 1],
    ['not before it', maternity, {}, '2024-02-29', 0],
    ['to the last day', maternity, {}, '2024-08-31', 1],
    ['not after it', maternity, {}, '2024-09-01', 0],
    ['without an end as long as in post', { ...maternity, to: null }, {}, '2030-01-01', 1],
    ['not somebody who has left', maternity, { end: '2024-03-31' }, '2024-04-01', 0],
    ['an agency worker counts', maternity, { contract: 'agency' }, '2024-04-01', 1],
  ];
  for (const [sentence, absence, worker, on, expected] of cases) {
    it(sentence, () => {
      const workforce = council({ absences: [absence], workers: [worker] });

      assert.deepEqual(counted(absences, workforce, { to: on }).figures, { 'people absent': expected, FTE: expected });
    });
  }

  it('counts overlapping absences of somebody with two spells once, under each reason', () => {
    const workforce = council({
      absences: [maternity, { workerId: 'W1', reason: 'sickness', from: '2024-04-01' }],
      workers: [{ fte: 6_000 }, { team: 'South', fte: 4_000 }],
    });

    const away = counted(absences, workforce, { to: '2024-04-01' });

    assert.deepEqual(away.figures, { 'people absent': 1, FTE: 1 });
    assert.deepEqual(byFacet(away, 'reason'), { maternity: 1, sickness: 1 });
    assert.equal(away.phrase, '1 person absent (1 FTE)');
  });

  it('says how many are agency', () => {
    const workforce = council({
      absences: [maternity, { ...maternity, workerId: 'A1' }],
      workers: [{}, { workerId: 'A1', contract: 'agency' }],
    });

    assert.deepEqual(counted(absences, workforce, { to: '2024-04-01' }).notes, ['1 permanent or fixed-term, 1 agency']);
  });
});

describe('newly qualified', () => {
  const cases: readonly (readonly [string, Worker, number])[] = [
    ['on the day of qualifying', { qualifiedOn: '2024-04-01' }, 1],
    ['on the last day of the first 12 months', { qualifiedOn: '2023-04-02' }, 1],
    ['not a year after the day', { qualifiedOn: '2023-04-01' }, 0],
    ['not before qualifying', { qualifiedOn: '2024-04-02' }, 0],
    ['not as an agency worker', { qualifiedOn: '2024-03-01', contract: 'agency' }, 0],
    ['on a fixed-term contract too', { qualifiedOn: '2024-03-01', contract: 'fixed-term' }, 1],
  ];
  for (const [sentence, worker, expected] of cases) {
    it(sentence, () => {
      assert.equal(counted(newlyQualified, council({ workers: [worker] }), { to: '2024-04-01' }).figures['newly qualified'], expected);
    });
  }

  it('is a share of the permanent headcount, agency left out', () => {
    const workers: readonly Worker[] = [
      { qualifiedOn: '2024-03-01', fte: 8_000 },
      { workerId: 'W2', qualifiedOn: '2010-01-01' },
      { workerId: 'W3' },
      { workerId: 'A1', contract: 'agency', qualifiedOn: '2010-01-01' },
    ];

    const { figures, notes, phrase } = counted(newlyQualified, council({ workers }), { to: '2024-04-01' });

    assert.deepEqual(figures, { 'newly qualified': 1, 'newly qualified FTE': 0.8, 'share of permanent headcount': 33.3333 });
    assert.deepEqual(notes, ['no day of qualifying is recorded for 1 worker, who counts as not newly qualified']);
    assert.equal(phrase, '1 newly qualified worker (0.8 FTE, 33.3% of the permanent headcount)');
  });
});
