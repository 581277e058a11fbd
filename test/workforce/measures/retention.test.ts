import assert from 'node:assert/strict';
import { retentionAgreed } from '../../../src/workforce/measures/retentionAgreed.js';
import { retentionPaid } from '../../../src/workforce/measures/retentionPaid.js';
import { retentionUnpaid } from '../../../src/workforce/measures/retentionUnpaid.js';
import { tiedIn } from '../../../src/workforce/measures/tiedIn.js';
import { tieInEnding } from '../../../src/workforce/measures/tieInEnding.js';
import { toBeRepaid } from '../../../src/workforce/measures/toBeRepaid.js';
import { council, counted, type Sketches } from '../council.js';

type Payment = NonNullable<Sketches['retentionPayments']>[number];
type Worker = NonNullable<Sketches['workers']>[number];

/** £5,000 for two years from 1 January 2023, paid on 20 January. */
function payment(more: Payment = {}): Payment {
  return { workerId: 'W1', scheme: 'Retention', amount: 500_000, agreedOn: '2023-01-01', paidOn: '2023-01-20', tieInMonths: 24, ...more };
}

function paid(payments: readonly Payment[], workers: readonly Worker[] = [{}]) {
  return council({ retentionPayments: payments, workers });
}

describe('tied in', () => {
  const cases: readonly (readonly [string, Payment, Worker, string, number])[] = [
    ['on the day of the agreement', payment(), {}, '2023-01-01', 1],
    ['not on the day before', payment(), {}, '2022-12-31', 0],
    ['on the last day of the tie-in', payment(), {}, '2024-12-31', 1],
    ['not on the day it ends', payment(), {}, '2025-01-01', 0],
    ['before it is paid', payment({ paidOn: null }), {}, '2023-01-10', 1],
    ['on the last day in post', payment(), { end: '2023-06-30' }, '2023-06-30', 1],
    ['not after leaving', payment(), { end: '2023-06-30' }, '2023-07-01', 0],
    ['not as an agency worker', payment(), { contract: 'agency' }, '2023-06-30', 0],
    ['a tie-in from a month end ends with a shorter month', payment({ agreedOn: '2022-08-31', tieInMonths: 6 }), {}, '2023-02-27', 1],
    ['and is over on its last day', payment({ agreedOn: '2022-08-31', tieInMonths: 6 }), {}, '2023-02-28', 0],
  ];
  for (const [sentence, one, worker, on, expected] of cases) {
    it(sentence, () => {
      assert.deepEqual(counted(tiedIn, paid([one], [worker]), { to: on }).figures, { 'tied in': expected, FTE: expected });
    });
  }

  it('counts somebody with two payments and two spells once, until the later ends', () => {
    const workforce = paid([payment(), payment({ scheme: 'Market', tieInMonths: 36 })], [{ fte: 6_000 }, { team: 'South', fte: 4_000 }]);

    const { figures, items, phrase } = counted(tiedIn, workforce, { to: '2023-06-30' });

    assert.deepEqual(figures, { 'tied in': 1, FTE: 1 });
    assert.deepEqual(items[1]?.facets.scheme, ['Retention', 'Market']);
    assert.equal(items[1]?.shown?.()['Tied in until'], '1 January 2026');
    assert.equal(phrase, '1 person tied in (1 FTE)');
  });
});

describe('tie-ins that end', () => {
  const cases: readonly (readonly [string, Payment, Worker, number])[] = [
    ['on the first day of the period', payment({ agreedOn: '2022-06-01' }), {}, 1],
    ['on the last day', payment({ agreedOn: '2022-06-30' }), {}, 1],
    ['not before', payment({ agreedOn: '2022-05-31' }), {}, 0],
    ['not after', payment({ agreedOn: '2022-07-01' }), {}, 0],
    ['not of somebody who has left', payment({ agreedOn: '2022-06-15' }), { end: '2024-01-31' }, 0],
  ];
  for (const [sentence, one, worker, expected] of cases) {
    it(sentence, () => {
      const ending = counted(tieInEnding, paid([one], [worker]), { from: '2024-06-01', to: '2024-06-30', today: '2024-05-01' });

      assert.deepEqual(ending.figures, { 'people whose tie-in ends': expected });
    });
  }

  it('counts somebody who left after it ended, in a period gone by', () => {
    const workforce = paid([payment({ agreedOn: '2022-06-15' })], [{ end: '2024-07-31' }]);

    const ending = counted(tieInEnding, workforce, { from: '2024-06-01', to: '2024-06-30', today: '2024-09-01' });

    assert.deepEqual(ending.figures, { 'people whose tie-in ends': 1 });
  });
});

describe('retention payments agreed and paid', () => {
  const payments = [
    payment(),
    payment({ workerId: 'W2', agreedOn: '2023-03-31', paidOn: '2023-04-01' }),
    payment({ workerId: 'W2', scheme: 'Market', agreedOn: '2023-03-01', amount: 100_050, paidOn: null }),
  ];

  it('counts those agreed in the period, paid or not', () => {
    const { figures, phrase } = counted(retentionAgreed, paid(payments), { from: '2022-04-01', to: '2023-03-31' });

    assert.deepEqual(figures, { 'payments agreed': 3, 'amount agreed': 11_000.5, 'people with a payment agreed': 2 });
    assert.equal(phrase, '3 retention payments agreed (£11,000.50 agreed, 2 people)');
  });

  it('counts those paid in the period by the day of payment', () => {
    const { figures } = counted(retentionPaid, paid(payments), { from: '2023-04-01', to: '2024-03-31' });

    assert.deepEqual(figures, { 'amount paid': 5_000, 'payments paid': 1, 'people paid': 1 });
  });

  const unpaid: readonly (readonly [string, string, number])[] = [
    ['one that is agreed on the day is not yet paid', '2023-01-01', 1],
    ['nor the day before it is paid', '2023-01-19', 1],
    ['but on that day', '2023-01-20', 0],
    ['one that has no day of payment stays', '2030-01-01', 1],
  ];
  for (const [sentence, to, expected] of unpaid) {
    it(sentence, () => {
      const { figures } = counted(retentionUnpaid, paid(payments), { to });

      assert.equal(figures['payments not yet paid'], expected);
    });
  }

  it('says what is not yet paid', () => {
    assert.equal(counted(retentionUnpaid, paid(payments), { to: '2023-03-31' }).phrase, '2 retention payments agreed and not yet paid (£6,000.50 not yet paid, 1 person)');
  });

  it('takes the team held on the day, not a later one', () => {
    const workforce = paid([payment()], [{ end: '2023-01-31' }, { team: 'South', start: '2023-02-01' }]);

    const { items } = counted(retentionPaid, workforce, { from: '2022-04-01', to: '2023-03-31' });

    assert.deepEqual(items.map(({ team, on }) => [team, on]), [['North', '2023-01-20']]);
  });
});

describe('to be repaid', () => {
  const cases: readonly (readonly [string, Payment, Worker, string, number])[] = [
    ['5,000 for 24 months, left after 9 full months: 3,125', payment(), { end: '2023-09-30' }, '2024-01-01', 3_125],
    ['the last day in post completes a month', payment(), {}, '2023-09-30', 3_125],
    ['the day before it does not', payment(), {}, '2023-09-29', 3_333.33],
    ['to the penny', payment(), {}, '2023-10-31', 2_916.67],
    ['nothing once the tie-in is served', payment(), {}, '2024-12-31', 0],
    ['one month on the day before', payment(), {}, '2024-12-30', 208.33],
    ['less what is repaid already', payment({ repaid: 100_000 }), {}, '2023-09-30', 2_125],
    ['never below 0', payment({ repaid: 400_000 }), {}, '2023-09-30', 0],
    ['nothing before it is paid', payment(), {}, '2023-01-19', 0],
    ['everything but the months served on the day it is paid', payment(), {}, '2023-01-20', 5_000],
    ['nothing of a payment that was not made', payment({ paidOn: null }), {}, '2023-09-30', 0],
    ['in full where that was agreed', payment({ repayment: 'full' }), {}, '2024-12-30', 5_000],
    ['in full, but not once the tie-in is served', payment({ repayment: 'full' }), {}, '2024-12-31', 0],
    ['nothing where no repayment was agreed', payment({ repayment: 'none' }), {}, '2023-09-30', 0],
    ['as on the day they left, whatever the day asked about', payment(), { end: '2023-09-30' }, '2030-01-01', 3_125],
    ['month ends clamp to the shorter month', payment({ agreedOn: '2023-08-31', paidOn: '2023-08-31', tieInMonths: 10 }), {}, '2024-02-28', 2_000],
    ['nothing that is agreed later', payment(), {}, '2022-12-31', 0],
  ];
  for (const [sentence, one, worker, on, expected] of cases) {
    it(sentence, () => {
      assert.equal(counted(toBeRepaid, paid([one], [worker]), { to: on }).figures['to be repaid'], expected);
    });
  }

  it('takes a move between posts and a short break for no leaving', () => {
    const workforce = paid([payment()], [{ end: '2023-03-31' }, { team: 'South', start: '2023-05-01' }]);

    assert.equal(counted(toBeRepaid, workforce, { to: '2023-09-30' }).figures['to be repaid'], 3_125);
  });

  it('takes the first leaving after the agreement, however the rows stand', () => {
    const workforce = paid([payment()], [{ team: 'South', start: '2024-01-01', end: '2024-06-30' }, { end: '2023-09-30' }]);

    assert.equal(counted(toBeRepaid, workforce, { to: '2024-12-31' }).figures['to be repaid'], 3_125);
  });

  const workings: readonly (readonly [string, Payment, RegExp])[] = [
    ['by the months', {}, /: £5,000 × 15\/24 = £3,125$/],
    ['in full', { repayment: 'full' }, /: £5,000 in full = £5,000$/],
    ['with nothing to come', { repayment: 'none' }, /: no repayment agreed = £0$/],
    ['not yet paid', { paidOn: null }, /, not paid by 30 September 2023: nothing to be repaid$/],
  ];
  for (const [sentence, more, expected] of workings) {
    it(`is worked out as it was agreed: ${sentence}`, () => {
      assert.match(counted(toBeRepaid, paid([payment(more)]), { to: '2023-09-30' }).notes[0] ?? '', expected);
    });
  }

  it('stands behind what is still to come, and what has come back', () => {
    const payments = [payment(), payment({ workerId: 'W2', repaid: 400_000 }), payment({ workerId: 'W3', paidOn: null })];

    const behind = counted(toBeRepaid, paid(payments), { to: '2023-09-30' }).items.map(({ counted: figures }) => figures);

    assert.deepEqual(behind, [['to be repaid', 'people with something to repay'], ['repaid already'], []]);
  });

  it('says that nothing came back only where that is asked', () => {
    const { list } = counted(toBeRepaid, paid([payment()]), { to: '2023-09-30' });
    const [due, people, repaid] = list;

    assert.equal(toBeRepaid.phrase(list), '£3,125 to be repaid (1 person)');
    assert.equal(toBeRepaid.phrase([repaid!, due!, people!]), '£0 repaid already (£3,125 to be repaid, 1 person)');
  });

  it('shows the working for one person and says who decides', () => {
    const { notes, phrase } = counted(toBeRepaid, paid([payment({ repaid: 100_000 })]), { to: '2023-09-30' });

    assert.equal(phrase, '£2,125 to be repaid (1 person, £1,000 repaid already)');
    assert.deepEqual(notes, [
      '£5,000 for 24 months from 1 January 2023, 9 full months served on leaving on 30 September 2023: £5,000 × 15/24 less £1,000 repaid = £2,125',
      'payroll decides what is repaid',
    ]);
  });

  it('sets those who have left apart from those who would owe it', () => {
    const workforce = paid([payment(), payment({ workerId: 'W2' })], [{ end: '2023-09-30' }, { workerId: 'W2' }]);

    const { notes, figures } = counted(toBeRepaid, workforce, { to: '2023-12-31' });

    assert.deepEqual(figures, { 'to be repaid': 5_625, 'people with something to repay': 2, 'repaid already': 0 });
    assert.deepEqual(notes.slice(0, 2), ['£3,125 from 1 person who has left', '£2,500 from 1 person in post, if they left on 31 December 2023']);
  });
});
