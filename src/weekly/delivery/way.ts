import type { Recipient } from '../due/due.js';
import type { Deliveries } from './deliveries.js';
import type { Clock } from './pace.js';

/** What became of one try. `busy`: Teams took nothing, and may take it later. */
export type Tried =
  | { readonly is: 'sent'; readonly activity: string }
  | { readonly is: 'failed'; readonly why: string }
  /** `tooMany`: it was more than Teams takes in all; `retryAfter`, in milliseconds, where Teams says when it may be asked again. */
  | { readonly is: 'busy'; readonly tooMany: boolean; readonly retryAfter: number | null }
  | { readonly is: 'unknown' };

/** The way to a recipient. */
export interface Way {
  send(message: object): Promise<Tried>;
  update(activity: string, message: object): Promise<Tried>;
  remove(activity: string): Promise<Tried>;
}

export interface PostParts {
  readonly deliveries: Deliveries;
  /** Null where nobody knows how to reach them. */
  readonly way: (recipient: Recipient) => Promise<Way | null>;
  readonly clock: Clock;
  /** From 0 to 1: each instance begins somewhere else. */
  readonly random: () => number;
  /** Whether the bot is about to end: what has not begun is then left to others. Blank: never. */
  readonly isEnding?: () => boolean;
}
