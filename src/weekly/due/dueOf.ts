import { addDays } from '../../workforce/calendar.js';
import type { Subscription } from '../../workforce/sheets.js';
import type { Workforce } from '../../workforce/workforce.js';
import type { Local } from '../schedule/localTime.js';
import { lastSlot } from '../schedule/slots.js';
import type { Scope } from '../scope.js';
import { expectedWeek, weekDataOf } from '../summary/weekData.js';
import { keyOf, type Due, type What } from './due.js';

/** Late data still makes a card so many days after its slot, and a day that went by is still said. */
export const DAYS_LATE = 6;

/**
 * What is due to a subscriber now; null where nothing is. On the day of the slot, from its hour on, the card goes, or the word that its
 * data is missing; when the data comes later the card goes then. Where the whole day went by without either, that is said.
 * `sent` are the keys of what has gone.
 */
export function dueOf(subscription: Subscription, sent: ReadonlySet<string>, workforce: Workforce, now: Local): Due | null {
  const slot = lastSlot(subscription, now);
  if (slot === null || slot < addDays(now.day, -DAYS_LATE)) return null;
  const { recipient: id, place, form } = subscription;
  const about = { recipient: { id, place }, scope: scopeOf(subscription), slot };
  const has = (what: What) => sent.has(keyOf({ ...about, what }));
  if (has('card') || has('missed')) return null;
  const week = expectedWeek(workforce, slot);
  const due = (what: What): Due => ({ ...about, what, key: keyOf({ ...about, what }), form: form ?? 'card', day: now.day, week });
  if (now.day !== slot && !has('missing')) return due('missed');
  if (weekDataOf(workforce, about.scope, slot, week).is !== 'missing') return due('card');
  return has('missing') ? null : due('missing');
}

export function scopeOf({ scope, of }: Pick<Subscription, 'scope' | 'of'>): Scope {
  return scope === 'council' ? { is: 'council' } : { is: scope, name: of ?? '' };
}
