import { pounds } from '../../workforce/amounts.js';
import { longDate } from '../../workforce/calendar.js';
import type { RetentionPayment } from '../../workforce/sheets.js';
import { sterling } from '../../workforce/words.js';
import type { Scene } from '../command.js';

/** The retention payments agreed with somebody, the earliest first. */
export function paymentsOf(person: string, { workforce }: Scene): readonly RetentionPayment[] {
  const own = [...workforce.records.rows.retentionPayments.values()].filter(({ workerId }) => workerId === person);
  return own.sort((a, b) => (a.agreedOn < b.agreedOn ? -1 : 1));
}

export function isPaid(person: string, scene: Scene): boolean {
  return paymentsOf(person, scene).length > 0;
}

/** The names of the schemes that are recorded. */
export function schemesOf({ workforce }: Scene): readonly string[] {
  return [...new Set([...workforce.records.rows.retentionPayments.values()].map(({ scheme }) => scheme))].sort();
}

/** '£5,000 (Social worker retention payment, agreed 1 October 2023)' */
export function paymentLabel({ amount, scheme, agreedOn }: RetentionPayment): string {
  return `${sterling(pounds(amount))} (${scheme}, agreed ${longDate(agreedOn)})`;
}
