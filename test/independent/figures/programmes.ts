import * as count from '../../support/independentCount.js';
import type { Measured } from '../measured.js';
import { MEMBER, SCHEME, column } from './facets.js';

const COHORTS = ['cohorts', 'cohort_members'];
const ENDED = ['qualified', 'passed', 'failed', 'withdrawn', 'declined post'];

/** What a payment of a period comes to, the middle one, and what each who had any got. */
function averagePayment(measure: string, day: 'agreed_on' | 'paid_on'): Measured {
  return {
    measure, time: 'flow', sheets: ['retention_payments'], facets: SCHEME,
    behind: { 'average payment': ['payments'], 'median payment': ['payments'], 'average per person': ['payments'] },
    figures: (sheets, { from, to, scope }) => {
      const payments = count.payments(sheets, day, from, to, scope);
      const amounts = payments.map((payment) => count.amountOf([payment])).sort((a, b) => a - b);
      const middle = [amounts[Math.ceil(amounts.length / 2) - 1] ?? 0, amounts[Math.floor(amounts.length / 2)] ?? 0];
      const total = count.amountOf(payments);
      const each = (value: number) => (payments.length === 0 ? null : value);
      return {
        'average payment': each(total / payments.length), 'median payment': each((middle[0]! + middle[1]!) / 2), 'average per person': each(total / count.distinctPeople(payments)),
        payments: payments.length, total,
      };
    },
  };
}

export const PROGRAMMES: readonly Measured[] = [
  {
    measure: 'onProgramme', time: 'stock', sheets: COHORTS, facets: MEMBER,
    figures: (sheets, { to, scope }) => ({ 'on programme': count.distinctPeople(count.onProgramme(sheets, '', to, scope)) }),
  },
  {
    measure: 'cohortOutcome', time: 'stock', sheets: COHORTS, facets: MEMBER,
    figures: (sheets, { to, scope }) => ({ members: count.distinctPeople(count.joined(sheets, to, scope)) }),
  },
  {
    measure: 'cohortDestinations', time: 'stock', sheets: COHORTS, facets: MEMBER,
    figures: (sheets, { to, scope }) => {
      const ended = count.membersOn(sheets, to, scope).filter((member) => ENDED.includes(count.cell(member, 'status')));
      return { 'members who ended': count.distinctPeople(ended) };
    },
  },
  {
    measure: 'dueToComplete', time: 'flow', sheets: COHORTS, ahead: true, facets: MEMBER,
    figures: (sheets, { today, from, to, scope }) => ({ 'due to complete': count.distinctPeople(count.dueToComplete(sheets, '', today, from, to, scope)) }),
  },
  {
    measure: 'pastTheirDate', time: 'stock', sheets: COHORTS, facets: MEMBER,
    figures: (sheets, { to, scope }) => ({ 'past their date': count.distinctPeople(count.pastTheirDate(sheets, '', to, scope)) }),
  },
  {
    measure: 'plannedAgainstActual', time: 'flow', sheets: COHORTS, facets: { cohort: MEMBER.cohort, programme: MEMBER.programme },
    behind: { 'planned intake': ['actual intake'], 'more than planned': ['actual intake'] },
    figures: (sheets, { from, to, scope }) => {
      const { actual, planned, more } = count.intake(sheets, from, to, scope);
      return { 'actual intake': actual, 'planned intake': planned, 'more than planned': more };
    },
  },
  {
    measure: 'reviewsDue', time: 'flow', sheets: ['reviews'], ahead: true, facets: { cohort: column('cohort') },
    figures: (sheets, { today, from, to, scope }) => {
      const open = count.reviewsOpen(sheets, today, from > today ? from : today, to, scope);
      return { 'with a review due': count.distinctPeople(open) };
    },
  },
  {
    measure: 'reviewsOverdue', time: 'stock', sheets: ['reviews'], facets: { cohort: column('cohort') },
    figures: (sheets, { to, scope }) => ({ 'with a review overdue': count.distinctPeople(count.reviewsOpen(sheets, to, '0000-01-01', count.addDays(to, -1), scope)) }),
  },
  {
    measure: 'tiedIn', time: 'stock', sheets: ['retention_payments', 'workers'], facets: SCHEME,
    figures: (sheets, { to, scope }) => {
      const { headcount, fte } = count.countOf(count.tiedIn(sheets, to, scope));
      return { 'tied in': headcount, FTE: fte };
    },
  },
  {
    measure: 'tieInEnding', time: 'flow', sheets: ['retention_payments', 'workers'], ahead: true, facets: SCHEME,
    figures: (sheets, { today, from, to, scope }) => ({ 'people whose tie-in ends': count.distinctPeople(count.tieInEnding(sheets, today, from, to, scope)) }),
  },
  {
    measure: 'retentionAgreed', time: 'flow', sheets: ['retention_payments'], facets: SCHEME,
    figures: (sheets, { from, to, scope }) => {
      const agreed = count.payments(sheets, 'agreed_on', from, to, scope);
      return { 'payments agreed': agreed.length, 'amount agreed': count.amountOf(agreed), 'people with a payment agreed': count.distinctPeople(agreed) };
    },
  },
  averagePayment('averageRetentionAgreed', 'agreed_on'),
  averagePayment('averageRetentionPaid', 'paid_on'),
  {
    measure: 'retentionUnpaid', time: 'stock', sheets: ['retention_payments'], facets: SCHEME,
    figures: (sheets, { to, scope }) => {
      const unpaid = count.unpaid(sheets, to, scope);
      return { 'payments not yet paid': unpaid.length, 'amount not yet paid': count.amountOf(unpaid), 'people with a payment not yet paid': count.distinctPeople(unpaid) };
    },
  },
  {
    measure: 'retentionPaid', time: 'flow', sheets: ['retention_payments'], facets: SCHEME,
    figures: (sheets, { from, to, scope }) => {
      const paid = count.payments(sheets, 'paid_on', from, to, scope);
      return { 'amount paid': count.amountOf(paid), 'payments paid': paid.length, 'people paid': count.distinctPeople(paid) };
    },
  },
  {
    measure: 'toBeRepaid', time: 'stock', sheets: ['retention_payments', 'workers'], ahead: true, facets: { ...SCHEME, status: column('left') },
    figures: (sheets, { to, scope }) => {
      const all = count.repayments(sheets, to, scope);
      const owed = all.filter(({ due }) => due > 0);
      const repaid = all.reduce((sum, each) => sum + each.repaid, 0);
      return { 'repaid already': repaid, 'to be repaid': owed.reduce((sum, { due }) => sum + due, 0), 'people with something to repay': new Set(owed.map(({ worker }) => worker)).size };
    },
  },
];
