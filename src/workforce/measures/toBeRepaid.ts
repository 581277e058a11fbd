import { pounds } from '../amounts.js';
import { longDate } from '../calendar.js';
import type { Item, Measure } from '../measure.js';
import { repaymentsOn, type Repayment } from '../rules/retention.js';
import { counted, numeral, sterling } from '../words.js';
import type { Workforce } from '../workforce.js';
import { countOf, phrased, poundsOf } from './phrases.js';
import { RETENTION_FACETS, retentionItem } from './retentionItem.js';
import { distinct, having, money, people, total } from './tally.js';

const LEFT = 'left';
const IN_POST = 'in post';
const REPAID = 'repaid already';

const SAY = phrased({ 'to be repaid': poundsOf('to be repaid'), 'people with something to repay': countOf('person', 'people'), [REPAID]: poundsOf('repaid already') });

/** `status` is left or in post. */
export const toBeRepaid: Measure = {
  name: 'toBeRepaid',
  title: 'retention payments to be repaid',
  time: 'stock',
  spans: 'ahead',
  definition:
    'What of a retention payment is to be repaid on leaving on the day (for somebody who has left, on their last day in post). Pro-rata: the amount x (tie-in '
    + 'months less full months served from the agreed date) / tie-in months, less what is repaid already, never below 0, and nothing before it is paid. '
    + 'Payroll decides. What is repaid already is what the sheet says, without a day.',
  sheets: ['retentionPayments', 'workers'],
  records: 'people',
  figures: [{ name: 'to be repaid', unit: '£' }, { name: 'people with something to repay', unit: 'people' }, { name: REPAID, unit: '£' }],
  facets: [...RETENTION_FACETS, 'status'],
  items: (workforce, { period }) => repaymentsOn(workforce, period.to).map((repayment) => repaymentItem(workforce, repayment)),
  count: (items) => [money('to be repaid', total(items, 'due')), people('people with something to repay', having(items, 'due')), money(REPAID, total(items, 'repaid'))],
  notes: (items, { period }) => [
    ...(distinct(items) === 1 ? items.flatMap(({ working }) => working?.().sentence ?? []) : split(items, longDate(period.to))),
    'payroll decides what is repaid',
  ],
  phrase: (figures) => SAY(figures.filter(({ name, value }, at) => at === 0 || name !== REPAID || value !== 0)),
};

function repaymentItem(workforce: Workforce, repayment: Repayment): Item {
  const { payment, leaving, hasLeft, due } = repayment;
  const item = retentionItem(workforce, payment, leaving);
  const status = hasLeft ? LEFT : IN_POST;
  const repaid = payment.repaid ?? 0;
  return {
    ...item,
    placedOn: leaving,
    facets: { ...item.facets, status },
    amounts: { due, repaid },
    counted: [...(due > 0 ? ['to be repaid', 'people with something to repay'] : []), ...(repaid > 0 ? [REPAID] : [])],
    shown: () => ({ ...item.shown?.(), Status: status, 'To be repaid': sterling(pounds(due)) }),
    working: () => ({ sentence: sentenceOf(repayment), steps: stepsOf(repayment) }),
  };
}

/** '£5,000 for 24 months from 1 October 2023, 13 full months served on leaving on 7 November 2024: £5,000 × 11/24 = £2,291.67' */
function sentenceOf({ payment, leaving, monthsLeft, due }: Repayment): string {
  const { amount, agreedOn, paidOn, tieInMonths, repaid } = payment;
  const served = counted(tieInMonths - monthsLeft, 'full month');
  const agreed = `${sterling(pounds(amount))} for ${counted(tieInMonths, 'month')} from ${longDate(agreedOn)}`;
  if (paidOn === null || paidOn > leaving) return `${agreed}, not paid by ${longDate(leaving)}: nothing to be repaid`;
  const less = repaid ? ` less ${sterling(pounds(repaid))} repaid` : '';
  return `${agreed}, ${served} served on leaving on ${longDate(leaving)}: ${share(payment, monthsLeft)}${less} = ${sterling(pounds(due))}`;
}

function share({ amount, tieInMonths, repayment: terms }: Repayment['payment'], monthsLeft: number): string {
  if (terms === 'none') return 'no repayment agreed';
  if (terms === 'full' && monthsLeft > 0) return `${sterling(pounds(amount))} in full`;
  return `${sterling(pounds(amount))} × ${monthsLeft}/${tieInMonths}`;
}

/** The working of a payment that is paid, and of which something is to be repaid. */
function stepsOf({ payment, leaving, monthsLeft, due }: Repayment): [step: string, amount: string][] {
  const { amount, scheme, agreedOn, paidOn, tieInMonths, repaid } = payment;
  return [
    [`${scheme}, agreed on ${longDate(agreedOn)}${paidOn ? `, paid on ${longDate(paidOn)}` : ''}`, sterling(pounds(amount))],
    ['Tie-in, in months', numeral(tieInMonths)],
    [`Full months served on leaving on ${longDate(leaving)}`, numeral(tieInMonths - monthsLeft)],
    ['Months left', numeral(monthsLeft)],
    [share(payment, monthsLeft), sterling(pounds(due + (repaid ?? 0)))],
    ['Less what is repaid already', sterling(pounds(repaid ?? 0))],
    ['To be repaid', sterling(pounds(due))],
  ];
}

/** What is owed by those who have left apart from what those in post would owe. */
function split(items: readonly Item[], day: string): string[] {
  const [left, inPost] = [LEFT, IN_POST].map((status) => having(items.filter((item) => item.facets.status === status), 'due'));
  return [
    ...(left?.length ? [`${sterling(pounds(total(left, 'due')))} from ${counted(distinct(left), 'person who has left', 'people who have left')}`] : []),
    ...(inPost?.length
      ? [`${sterling(pounds(total(inPost, 'due')))} from ${counted(distinct(inPost), 'person in post, if they', 'people in post, if they all')} left on ${day}`]
      : []),
  ];
}
