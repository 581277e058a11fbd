import type { Subscription } from '../../workforce/sheets.js';
import type { CalendarDate } from '../../workforce/calendar.js';

/**
 * What goes to a subscriber: the card; the word that its data is missing; or that the day of a card was missed
 * because nothing ran on it.
 */
export const WHATS = ['card', 'missing', 'missed'] as const;
export type What = (typeof WHATS)[number];

/** Something that is to be sent, once. */
export interface Due {
  /** Names it for good: whatever restarts, overlaps or runs beside, nothing is sent twice for one key. */
  readonly key: string;
  readonly subscription: Subscription;
  readonly what: What;
  /** The local day on which the card was to go, after a bank holiday. */
  readonly slot: CalendarDate;
  /** The instant at which it was to go, ISO 8601 in UTC. */
  readonly at: string;
  /** The day that the card is of: the day on which it goes. */
  readonly day: CalendarDate;
  /** The week whose caseloads it shows. */
  readonly week: CalendarDate;
}

/** The figures of a week as a card said them, by their labels: what a later correction is told by. */
export type Told = Readonly<Record<string, string>>;

/** A message that is ready to go. */
export interface Outgoing {
  readonly due: Due;
  /** An activity of the Bot Framework, without its addresses. */
  readonly message: object;
  readonly told: Told;
}

/** What has gone out, or may have: an intent without a known outcome counts as `unknown`. */
export interface Sent {
  readonly key: string;
  readonly subscription: string;
  readonly what: What;
  readonly slot: CalendarDate;
  readonly day: CalendarDate;
  readonly week: CalendarDate;
  readonly outcome: 'sent' | 'unknown' | 'failed';
  readonly told: Told;
}

/** The way to the recipients. It writes what it is about to send before it sends, so that nobody gets anything twice. */
export interface Post {
  /** What has been sent for these subscriptions in the last five weeks, whichever instance sent it. */
  sent(subscriptions: readonly string[]): Promise<readonly Sent[]>;
  /** Sends each that has no intent yet under its key. Resolves when each has an outcome; what went wrong is in it and is not thrown. */
  send(outgoing: readonly Outgoing[]): Promise<readonly Sent[]>;
  /** Replaces a message that was sent. */
  update(key: string, message: object, told: Told): Promise<void>;
}
