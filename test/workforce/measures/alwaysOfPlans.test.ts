import assert from 'node:assert/strict';
import fc from 'fast-check';
import { addDays } from '../../../src/workforce/calendar.js';
import { caseloadWithMore } from '../../../src/workforce/measures/caseloadWithMore.js';
import { holdingMore } from '../../../src/workforce/measures/holdingMore.js';
import { shareAtOrUnder } from '../../../src/workforce/measures/shareAtOrUnder.js';
import { toBeRepaid } from '../../../src/workforce/measures/toBeRepaid.js';
import { workersNeeded } from '../../../src/workforce/measures/workersNeeded.js';
import { council, counted, d } from '../council.js';

const SEED = { seed: 20241107, numRuns: 200 };
const AGREED = d('2023-01-31');

/** A team of workers with their FTE and cases in one week. */
const teams = fc.array(fc.record({ fte: fc.integer({ min: 1, max: 10_000 }), cases: fc.integer({ min: 1, max: 40 }) }), { minLength: 1, maxLength: 12 });

function caseloads(workers: readonly { readonly fte: number; readonly cases: number }[]) {
  return council({
    workers: workers.map(({ fte }, index) => ({ workerId: `W${index}`, fte })),
    caseloads: workers.map(({ cases }, index) => ({ weekEnding: '2024-11-01', team: 'North', workerId: `W${index}`, cases })),
  });
}

describe('what always holds of repayments and plans', () => {
  it('what is to be repaid is never more than the amount, never below 0 and never grows', () => {
    const terms = fc.record({
      amount: fc.integer({ min: 1, max: 1_000_000 }),
      tieInMonths: fc.integer({ min: 0, max: 48 }),
      repaid: fc.option(fc.integer({ min: 0, max: 1_000_000 })),
      repayment: fc.constantFrom('pro-rata' as const, 'full' as const, 'none' as const, null),
    });

    fc.assert(
      fc.property(terms, fc.nat(1_500), fc.nat(60), (payment, days, more) => {
        const workforce = council({ retentionPayments: [{ workerId: 'W1', scheme: 'R', agreedOn: AGREED, paidOn: AGREED, ...payment }], workers: [{}] });
        const on = addDays(AGREED, days);

        const now = counted(toBeRepaid, workforce, { to: on }).figures['to be repaid']!;
        const later = counted(toBeRepaid, workforce, { to: addDays(on, more) }).figures['to be repaid']!;

        assert.ok(now >= later && later >= 0 && now <= payment.amount / 100);
      }),
      SEED,
    );
  });

  it('the workers needed bring the average down to the number, and one fewer would not', () => {
    fc.assert(
      fc.property(teams, fc.integer({ min: 1, max: 30 }), (workers, cases) => {
        const workforce = caseloads(workers);
        const averageWith = (more: number) =>
          counted(caseloadWithMore, workforce, { to: '2024-11-01', numbers: { workers: more } }).figures['average caseload then']!;

        const needed = counted(workersNeeded, workforce, { to: '2024-11-01', numbers: { cases } }).figures['workers needed']!;

        assert.ok(averageWith(needed) <= cases + 1e-9);
        if (needed > 0) assert.ok(averageWith(needed - 1) > cases);
      }),
      SEED,
    );
  });

  it('those who hold more and those at or under are all the workers with cases', () => {
    fc.assert(
      fc.property(teams, fc.nat(40), (workers, cases) => {
        const asking = { to: '2024-11-01', numbers: { cases } };
        const workforce = caseloads(workers);

        const more = counted(holdingMore, workforce, asking).figures['workers holding more']!;
        const within = counted(shareAtOrUnder, workforce, asking).figures['workers at or under']!;

        assert.equal(more + within, workers.length);
      }),
      SEED,
    );
  });
});
