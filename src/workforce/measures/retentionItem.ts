import { pounds } from '../amounts.js';
import { longDate, type CalendarDate } from '../calendar.js';
import type { Item } from '../measure.js';
import { isPermanent } from '../rules/inForce.js';
import { mainPlace } from '../rules/places.js';
import { tieInEnds } from '../rules/retention.js';
import type { RetentionPayment } from '../sheets.js';
import { sterling } from '../words.js';
import type { Workforce } from '../workforce.js';

/** The facets that a retention payment carries. */
export const RETENTION_FACETS = ['scheme', 'person'] as const;

/** A retention payment, in the team of its worker's main permanent or fixed-term spell on the day. */
export function retentionItem(workforce: Workforce, payment: RetentionPayment, day: CalendarDate): Item {
  const place = mainPlace(workforce.spellsOf(payment.workerId).filter(isPermanent), day);
  return {
    ...place,
    record: payment.workerId,
    facets: { scheme: payment.scheme, person: payment.workerId },
    amounts: { payments: 1, pence: payment.amount },
    shown: () => ({
      Name: workforce.nameOf(payment.workerId),
      Role: place.role ?? '',
      Team: place.team ?? '',
      Scheme: payment.scheme,
      Amount: sterling(pounds(payment.amount)),
      Agreed: longDate(payment.agreedOn),
      Paid: payment.paidOn ? longDate(payment.paidOn) : '',
      'Tied in until': longDate(tieInEnds(payment)),
    }),
  };
}
