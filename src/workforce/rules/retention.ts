import type { Pence } from '../amounts.js';
import { addMonths, fullMonths, type CalendarDate } from '../calendar.js';
import type { RetentionPayment, Spell } from '../sheets.js';
import type { Workforce } from '../workforce.js';
import { leavingsIn } from './startersAndLeavers.js';
import { inForce, isPermanent } from './inForce.js';

export function retentionPayments(workforce: Workforce): RetentionPayment[] {
  return [...workforce.records.rows.retentionPayments.values()];
}

/** The permanent and fixed-term spells that a worker holds on the day. */
export function permanentSpellsOf(workforce: Workforce, workerId: string, day: CalendarDate): Spell[] {
  return workforce.spellsOf(workerId).filter((spell) => isPermanent(spell) && inForce(spell.start, spell.end, day));
}

/** The first day on which the worker is free: 'agreed date + tie-in months' (DATA.md, Tied in). */
export function tieInEnds({ agreedOn, tieInMonths }: RetentionPayment): CalendarDate {
  return addMonths(agreedOn, tieInMonths);
}

/** DATA.md, Tied in: 'payment agreed on or before D, agreed date + tie-in months after D'; whether still in post is for the caller to say. */
export function bindsOn(payment: RetentionPayment, day: CalendarDate): boolean {
  return payment.agreedOn <= day && tieInEnds(payment) > day;
}

/** What of a payment is to be repaid, and how it is worked out. */
export interface Repayment {
  readonly payment: RetentionPayment;
  /** The day of leaving: the day asked about, or for somebody who has left by it the day they left. */
  readonly leaving: CalendarDate;
  readonly hasLeft: boolean;
  /** Tie-in months less full months served, never below 0. */
  readonly monthsLeft: number;
  readonly due: Pence;
}

/** What is to be repaid of every payment agreed on or before the day (DATA.md, To be repaid). */
export function repaymentsOn(workforce: Workforce, day: CalendarDate): Repayment[] {
  const payments = retentionPayments(workforce).filter(({ agreedOn }) => agreedOn <= day);
  const first = payments.reduce((earliest, { agreedOn }) => (agreedOn < earliest ? agreedOn : earliest), day);
  const leavings = leavingsIn(workforce, { from: first, to: day });
  return payments.map((payment) => {
    const days = leavings.filter(({ spell, on }) => spell.workerId === payment.workerId && on >= payment.agreedOn).map(({ on }) => on);
    const left = days.sort()[0] ?? null;
    return repayment(payment, left ?? day, left !== null && left < day);
  });
}

function repayment(payment: RetentionPayment, leaving: CalendarDate, hasLeft: boolean): Repayment {
  const monthsLeft = Math.max(0, payment.tieInMonths - fullMonths(payment.agreedOn, leaving));
  const paid = payment.paidOn !== null && payment.paidOn <= leaving;
  const due = paid ? Math.max(0, shareDue(payment, monthsLeft) - (payment.repaid ?? 0)) : 0;
  return { payment, leaving, hasLeft, monthsLeft, due };
}

/** DATA.md, To be repaid: 'amount x (tie-in months less full months served) / tie-in months', to the penny. Nothing once the tie-in is served. */
function shareDue({ amount, tieInMonths, repayment: terms }: RetentionPayment, monthsLeft: number): Pence {
  if (terms === 'none' || monthsLeft === 0) return 0;
  return terms === 'full' ? amount : Math.round((amount * monthsLeft) / tieInMonths);
}
