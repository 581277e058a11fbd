import { addDays, type CalendarDate } from '../../workforce/calendar.js';
import type { Subscription } from '../../workforce/sheets.js';
import type { Workforce } from '../../workforce/workforce.js';
import type { Local } from '../schedule/localTime.js';
import { lastSlot } from '../schedule/slots.js';
import type { Scope } from '../scope.js';
import { expectedWeek, weekDataOf } from '../summary/weekData.js';
import { keyOf, type Due, type Sent, type What } from './due.js';

/** Late data still makes a card so many days after its slot, and a day that went by is still said. */
export const DAYS_LATE = 6;

/**
 * What is due to a subscriber now; null where nothing is. On the day of the slot, from its hour on, the card goes, or the word that its
 * data is missing; when the data comes later the card goes then. Where the whole day went by without either, that is said.
 */
export function dueOf(subscription: Subscription, sent: readonly Sent[], workforce: Workforce, now: Local): Due | null {
  const slot = lastSlot(subscription, now);
  if (slot === null || slot < addDays(now.day, -DAYS_LATE)) return null;
  const week = expectedWeek(workforce, slot);
  const due = (what: What): Due => dueFor(subscription, what, slot, now.day, week);
  const has = (what: What) => sent.some((one) => one.due.key === due(what).key);
  const isIn = weekDataOf(workforce, scopeOf(subscription), slot, week).is !== 'missing';
  if (has('card') || has('missed')) return null;
  if (now.day === slot || has('missing')) return isIn ? due('card') : has('missing') ? null : due('missing');
  return due('missed');
}

export function scopeOf({ scope, of }: Pick<Subscription, 'scope' | 'of'>): Scope {
  return scope === 'council' ? { is: 'council' } : { is: scope, name: of ?? '' };
}

function dueFor(subscription: Subscription, what: What, slot: CalendarDate, day: CalendarDate, week: CalendarDate): Due {
  const { recipient: id, place, form } = subscription;
  const about = { what, recipient: { id, place }, scope: scopeOf(subscription), slot };
  return { ...about, key: keyOf(about), form: form ?? 'card', day, week };
}
