import { addDays, WEEKDAYS, type CalendarDate } from '../../workforce/calendar.js';
import { keyOf, type Subscription } from '../../workforce/sheets.js';
import type { Workforce } from '../../workforce/workforce.js';
import type { Recipient } from '../due/due.js';
import type { Local } from '../schedule/localTime.js';
import type { Scope } from '../scope.js';
import type { Order } from './readOrder.js';

/** The subscriptions that go on, those that pause included. */
export function goingOn(workforce: Workforce, today: CalendarDate): readonly Subscription[] {
  return [...workforce.records.rows.subscriptions.values()].filter(({ stopped }) => stopped === null || stopped > today);
}

/** Those of one recipient, of one scope where one is given. */
export function subscriptionsOf(workforce: Workforce, { id, place }: Recipient, today: CalendarDate, scope: Scope | null = null): readonly Subscription[] {
  return goingOn(workforce, today).filter((one) => one.recipient === id && one.place === place && (scope === null || isAbout(one, scope)));
}

function isAbout({ scope, of }: Subscription, about: Scope): boolean {
  return scope === about.is && of === nameOf(about);
}

function nameOf(scope: Scope): string | null {
  return scope.is === 'council' ? null : scope.name;
}

/** The setting `weekly_card`, 'Monday 08:00'; that where it is blank or says something else. */
function usualTime(workforce: Workforce): Pick<Subscription, 'weekday' | 'time'> {
  const match = /^(\w+)\s+(\d{1,2}):(\d{2})$/.exec((workforce.setting('weekly_card') ?? '').trim());
  const weekday = WEEKDAYS.find((day) => day.toLowerCase() === match?.[1]?.toLowerCase());
  return match && weekday && Number(match[2]) < 24 ? { weekday, time: `${match[2]!.padStart(2, '0')}:${match[3]}` } : { weekday: 'Monday', time: '08:00' };
}

/** The subscription as an order makes it: what it does not say stays as it was, or is as usual. No card goes for an hour that has passed. */
export function ordered({ timing, form }: Pick<Order, 'timing' | 'form'>, recipient: Recipient & { readonly name: string | null }, scope: Scope, workforce: Workforce, now: Local): Subscription {
  const about = { recipient: recipient.id, scope: scope.is, of: nameOf(scope) };
  const before = workforce.records.rows.subscriptions.get(keyOf('subscriptions', about));
  const usual = { cadence: 'weeks', every: 1, ...usualTime(workforce), workingDays: null } as const;
  const going = before && (before.stopped === null || before.stopped > now.day) ? before : null;
  const isNew = !going || Object.keys(timing).length > 0;
  const when = { ...usual, ...(going && pick(going)), ...timing };
  const first = when.time > now.time ? now.day : addDays(now.day, 1);
  return {
    ...about, name: recipient.name, place: recipient.place, ...when, from: isNew ? first : going.from, pausedUntil: going?.pausedUntil ?? null, stopped: null, form: form ?? going?.form ?? null,
  };
}

function pick({ cadence, every, weekday, time, workingDays }: Subscription) {
  return { cadence, every, weekday, time, workingDays };
}

/** On the day until which it pauses a card goes again. */
export function isPaused({ pausedUntil }: Subscription, today: CalendarDate): boolean {
  return pausedUntil !== null && pausedUntil > today;
}
