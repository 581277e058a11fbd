import assert from 'node:assert/strict';
import { put } from '../../src/changes/facts.js';
import { laidOver } from '../../src/changes/propose.js';
import { day } from '../../src/workforce/calendar.js';
import type { Workforce } from '../../src/workforce/workforce.js';
import { workforceOf } from '../../src/workforce/workforceOf.js';
import { testCases } from './cases.js';
import { exampleCouncil, proposed } from './council.js';

const SCHEME = 'Social worker retention payment';

/** A message, and what the history keeps of it. A payment to Nia Holt (W4) is agreed and not paid yet. */
const PLANNED: readonly (readonly [string, string])[] = [
  ['£5,000 retention payment for Ivy Marsh agreed 1 Oct, tied in 24 months', `retention payment of £5,000 agreed with W2 on 1 October 2024, tied in 24 months (${SCHEME})`],
  ['agreed a £3k retention payment with W1 on 1 November, tie-in of two years', `retention payment of £3,000 agreed with W1 on 1 November 2024, tied in 24 months (${SCHEME})`],
  ['retention payment of £4,000 agreed for Omar Blythe yesterday with a 12 month tie-in, repayable in full', `retention payment of £4,000 agreed with W1 on 6 November 2024, tied in 12 months (${SCHEME})`],
  ['W1 retention payment 5000 pounds agreed on 1/11/2024 for 18 months', `retention payment of £5,000 agreed with W1 on 1 November 2024, tied in 18 months (${SCHEME})`],
  ['Ivy Marsh has agreed a retention payment of £2,500.50 on 4 November, tied in for 12 months, no repayment', `retention payment of £2,500.50 agreed with W2 on 4 November 2024, tied in 12 months (${SCHEME})`],
  ['a retention payment for W1 of £1,000 was approved on Monday, tied in for 6 months', `retention payment of £1,000 agreed with W1 on 4 November 2024, tied in 6 months (${SCHEME})`],
  ["paid Nia Holt's retention payment on 4 November", `retention payment of £2,000 to W4 paid on 4 November 2024 (${SCHEME}, agreed 1 November 2024)`],
  ["Nia Holt's retention payment was paid yesterday", `retention payment of £2,000 to W4 paid on 6 November 2024 (${SCHEME}, agreed 1 November 2024)`],
  ['we have paid W4 the retention payment of £2,000 on 5/11/2024', `retention payment of £2,000 to W4 paid on 5 November 2024 (${SCHEME}, agreed 1 November 2024)`],
  ['W4 has been paid her retention payment on Monday', `retention payment of £2,000 to W4 paid on 4 November 2024 (${SCHEME}, agreed 1 November 2024)`],
  ['Nia Holt received her retention payment today', `retention payment of £2,000 to W4 paid on 7 November 2024 (${SCHEME}, agreed 1 November 2024)`],
  ['please mark the retention payment of W4 as paid on 5 Nov', `retention payment of £2,000 to W4 paid on 5 November 2024 (${SCHEME}, agreed 1 November 2024)`],
  ['Una Holm repaid £1,000', `W3 repaid £1,000 of £5,000 (${SCHEME}, agreed 1 December 2023), £2,000 in all`],
  ['W3 has paid back £500 yesterday', `W3 repaid £500 of £5,000 (${SCHEME}, agreed 1 December 2023), £1,500 in all`],
  ['Una Holm repaid in full', `W3 repaid £1,916.67 of £5,000 (${SCHEME}, agreed 1 December 2023), £2,916.67 in all`],
  ['£250 was repaid by Una Holm on 1 November', `W3 repaid £250 of £5,000 (${SCHEME}, agreed 1 December 2023), £1,250 in all`],
  ['Una has repaid 100 pounds of her retention payment', `W3 repaid £100 of £5,000 (${SCHEME}, agreed 1 December 2023), £1,100 in all`],
  ['Una Holm returned £1k', `W3 repaid £1,000 of £5,000 (${SCHEME}, agreed 1 December 2023), £2,000 in all`],
];

/** A message, and why nothing is changed. */
const REFUSED: readonly (readonly [string, RegExp])[] = [
  ['£5,000 retention payment for Cal Reed agreed 1 Oct, tied in 24 months', /no permanent or fixed-term contract on 1 October 2024/],
  ['£5,000 retention payment for Ivy Marsh agreed 1 October 2023, tied in 24 months', /recorded for Ivy Marsh \(W2\) on that day already/],
  ['£5,000 retention payment for W1 agreed 1 Oct, tied in 240 months', /A tie-in of 240 months cannot be right/],
  ['£0 retention payment for W1 agreed 1 Oct, tied in 24 months', /of nothing cannot be right/],
  ['£5,000 retention payment for W1 agreed on 8 November 2024, tied in 24 months', /still to come/],
  ["paid Ivy Marsh's retention payment on 4 November", /was paid on 27 October 2023/],
  ["paid Nia Holt's retention payment on 31 October", /cannot be paid before, on 31 October 2024/],
  ["paid Nia Holt's retention payment of £3,000 on Monday", /No such payment is agreed with Nia Holt \(W4\): there is £2,000/],
  ["paid W1's retention payment on Monday", /No retention payment is agreed with Omar Blythe/],
  ['Una Holm repaid £9,000', /would be more than that/],
  ['Una Holm repaid £0', /repayment of nothing/],
  ['W1 repaid £500', /No retention payment to Omar Blythe \(W1\) is recorded as paid/],
  ['Nia Holt repaid £500', /is recorded as paid, so nothing can come back/],
  ['Una Holm repaid £500 on 9 November 2024', /still to come/],
];

/** Nothing has happened yet, or not for certain. */
const NOT_YET: readonly string[] = [
  'Una Holm to be repaid £500', 'Una Holm has not repaid £500', "we have not paid W4's retention payment", "Nia Holt's retention payment will be paid on 30 November", 'retention payment for W1 of £5,000 may be agreed on Monday, tied in 24 months',
];

/** A message, and what a form asks for. */
const MISSING: readonly (readonly [string, readonly string[]])[] = [
  ['retention payment agreed for W1', ['amount', 'months', 'on']],
  ['£5,000 retention payment agreed for W1 today', ['months']],
  ["paid Nia Holt's retention payment", ['on']],
  ['Una Holm has repaid', ['amount']],
];

const NO_COMMAND = ['who repaid?', 'retention payments paid since April', 'how much was repaid', 'retention payments agreed', 'has Una Holm repaid?', 'what does Ivy Marsh have to repay if she leaves today', 'retention payments paid last year'];

describe('retention payments by chat', () => {
  let workforce: Workforce;
  before(async () => {
    const { records } = await exampleCouncil();
    workforce = workforceOf(laidOver(records, [put('retentionPayments', { workerId: 'W4', scheme: SCHEME, amount: 200_000, agreedOn: day('2024-11-01'), tieInMonths: 12 })]));
  });

  testCases(() => workforce, { planned: PLANNED, refused: REFUSED, missing: MISSING, noChange: NO_COMMAND });

  for (const text of NOT_YET) {
    it(`changes nothing by '${text}'`, () => {
      const change = proposed(text, workforce);

      assert.match(change.is === 'unclear' ? change.ask : JSON.stringify(change), /has not happened for certain/);
    });
  }

  it('says until when a payment ties in, that another does too, and what it does to the figures', () => {
    const change = proposed('£5,000 retention payment for Ivy Marsh agreed 1 Oct, tied in 24 months', workforce);

    const [warnings, effects] = change.is === 'proposal' ? [change.warnings, change.effects.map(({ name, before, after }) => [name, before, after])] : [[], []];
    assert.ok(warnings.some((warning) => warning.startsWith('tied in until 1 October 2026')), JSON.stringify(warnings));
    assert.ok(warnings.some((warning) => /another payment too: £5,000 .* until 1 October 2025/.test(warning)));
    assert.deepEqual(effects[0], ['amount tied in', 7000, 12_000]);
  });

  it('says what is still due after a repayment, with its working', () => {
    const change = proposed('Una Holm repaid £1,000', workforce);

    assert.ok(change.is === 'proposal' && change.warnings.includes('£916.67 is still due after that (14 of 24 months were not served); payroll decides'), JSON.stringify(change));
  });

  it('keeps what a repayment adds to, never what was recorded before', () => {
    const change = proposed('Una Holm repaid £1,000\nUna Holm repaid £500', workforce);

    assert.deepEqual(change.is === 'proposal' && change.facts.map(({ row }) => (row as { repaid: number }).repaid), [250_000]);
  });
});
