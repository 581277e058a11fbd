import type { CalendarDate } from '../../workforce/calendar.js';
import type { Workforce } from '../../workforce/workforce.js';
import type { Due, Sent } from './due.js';
import { scopeOf } from './dueOf.js';

/**
 * What waits since Teams was too busy, or an administrator sends it again: each as it was due, on whatever day that was. Not what its
 * subscriber has stopped since, nor the word that data is missing where the card itself is `due` by now.
 */
export function againDue(sent: readonly Sent[], due: readonly Due[], workforce: Workforce, today: CalendarDate): readonly Due[] {
  const now = new Set(due.map(placeOf));
  const wanted = wantedIn(workforce, today);
  return sent.flatMap(({ due: one, outcome }) => (outcome === 'waiting' && !now.has(placeOf(one)) && (FOR_OTHERS.has(one.what) || wanted.has(subscriberOf(one))) ? [one] : []));
}

/** They go to people who need no subscription. */
const FOR_OTHERS: ReadonlySet<Due['what']> = new Set(['asked for', 'alert']);

function wantedIn({ records }: Workforce, today: CalendarDate): ReadonlySet<string> {
  const going = [...records.rows.subscriptions.values()].filter(({ stopped }) => stopped === null || stopped > today);
  return new Set(going.map((row) => subscriberOf({ recipient: { id: row.recipient, place: row.place }, scope: scopeOf(row) })));
}

function subscriberOf({ recipient, scope }: Pick<Due, 'recipient' | 'scope'>): string {
  return JSON.stringify([recipient.id, scope]);
}

function placeOf(due: Due): string {
  return JSON.stringify([subscriberOf(due), due.slot]);
}
