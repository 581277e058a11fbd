import type { CalendarDate } from '../../workforce/calendar.js';
import type { Scope } from '../scope.js';

/**
 * What goes out: the card; the word that its data is missing; the word that the day of a card went by because nothing ran on it;
 * to whoever sends the data that it is missing; and that a figure which somebody watches went over its bound.
 */
export const WHATS = ['card', 'missing', 'missed', 'asked for', 'alert'] as const;
export type What = (typeof WHATS)[number];

export interface Recipient {
  /** Entra object id of a person, or the id of the conversation of a channel. */
  readonly id: string;
  readonly place: 'personal' | 'channel';
}

/** Something that is to be sent, once. */
export interface Due {
  /** Names it for good: whatever restarts, overlaps or runs beside, nothing is sent twice for one key. */
  readonly key: string;
  readonly what: What;
  readonly recipient: Recipient;
  readonly scope: Scope;
  readonly form: 'card' | 'text';
  /** The local day on which the card was to go, after a bank holiday. */
  readonly slot: CalendarDate;
  /** The day that the card is of: the day on which it goes. */
  readonly day: CalendarDate;
  /** The last day of the week whose caseloads it shows. */
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

/** What has gone out, or may have: an intent without a known outcome counts as `unknown`. `waiting`: it has not gone, and is to go again. */
export interface Sent {
  readonly due: Due;
  readonly outcome: 'sent' | 'unknown' | 'failed' | 'waiting';
  readonly told: Told;
}

/** The way to the recipients. It writes what it is about to send before it sends, so that nobody gets anything twice. */
export interface Post {
  /** What has an intent whose slot is this day or later, whichever instance sent it. */
  sentSince(slot: CalendarDate): Promise<readonly Sent[]>;
  /**
   * Sends each that has no intent yet under its key, or waits under it. Resolves when each has an outcome, is another instance's, or waits for
   * a later round; gives the outcomes. What went wrong is in them and is not thrown.
   */
  send(outgoing: readonly Outgoing[]): Promise<readonly Sent[]>;
  /** Replaces the message that was sent for the key of `due`, and what it told; false where that is to be looked at again: Teams was too busy, or another instance is at it. */
  update(outgoing: Outgoing): Promise<boolean>;
}

/** The key of what is due: two subscriptions of one recipient to one scope on one day come to one card. */
export function keyOf({ recipient, scope, slot, what }: Pick<Due, 'recipient' | 'scope' | 'slot' | 'what'>): string {
  return JSON.stringify([recipient.id, scope.is, scope.is === 'council' ? '' : scope.name, slot, what]);
}
