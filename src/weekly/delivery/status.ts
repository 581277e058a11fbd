import { longDate } from '../../workforce/calendar.js';
import type { Subscription } from '../../workforce/sheets.js';
import { scopeOf } from '../due/dueOf.js';
import type { Delivery } from './deliveries.js';

/** How the last card of each subscription went, in words; null where none has gone. */
export function statusIn(deliveries: readonly Delivery[]): (row: Subscription) => string | null {
  return (row) => {
    const scope = JSON.stringify(scopeOf(row));
    const own = deliveries.filter(({ due }) => due.recipient.id === row.recipient && JSON.stringify(due.scope) === scope);
    const last = own.reduce<Delivery | null>((latest, one) => (latest === null || one.at > latest.at ? one : latest), null);
    return last && wordsOf(last);
  };
}

function wordsOf({ due, state, why }: Delivery): string {
  const day = longDate(due.slot);
  switch (state) {
    case 'sent': return `the last one, of ${day}, arrived`;
    case 'recalling': return `the last one, of ${day}, arrived and is being taken back`;
    case 'recalled': return `the last one, of ${day}, was recalled`;
    case 'failed': return `the last one, of ${day}, did NOT arrive: ${why}`;
    case 'waiting': return `the last one, of ${day}, waits: ${why}`;
    case 'sending': return `the last one, of ${day}, is being sent`;
    case 'unknown': return `the last one, of ${day}, may not have arrived: ${why}`;
  }
}
