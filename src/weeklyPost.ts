import { setTimeout as pause } from 'node:timers/promises';
import type { Config } from './config.js';
import { openDeliveries } from './ledger/deliveries.js';
import type { StoreOptions } from './ledger/ledger.js';
import { openReferences } from './ledger/references.js';
import { connecting } from './teams/adapter.js';
import { wayTo } from './teams/proactive.js';
import type { Deliveries } from './weekly/delivery/deliveries.js';
import { markLeftBehind } from './weekly/delivery/leftBehind.js';
import { postOf } from './weekly/delivery/post.js';
import type { PostParts } from './weekly/delivery/way.js';
import { takeBack } from './weekly/delivery/takeBack.js';
import type { Post } from './weekly/due/due.js';
import { StoredDue } from './weekly/due/storedDue.js';
import { addDays, type CalendarDate } from './workforce/calendar.js';

/** What is left behind in so many days is marked as unknown, and what is recalled is taken back. */
const DAYS_BACK = 7;

/** The weekly cards' way out, with its memory. */
export interface WeeklyPost {
  readonly post: Post;
  readonly deliveries: Deliveries;
  /** Takes recalled cards back, and marks what an instance left behind that ended while it was sending; gives how many that were. */
  tidy(today: CalendarDate): Promise<number>;
  /** Forgets what went out more than a quarter ago. */
  sweep(): Promise<number>;
  /** Begins no further message: what is under way comes to its outcome, the rest is left to others. */
  end(): void;
}

/** `onUnreadable` hears once of each row of a message that cannot be read; the others go. */
export async function openWeeklyPost({ app }: Pick<Config, 'app'>, store: StoreOptions, onUnreadable: (row: string, error: Error) => void): Promise<WeeklyPost> {
  const references = await openReferences(store);
  const stored = await openDeliveries({ ...store, shape: StoredDue, clock: () => new Date(), onUnreadable });
  const deliveries: Deliveries = stored;
  const way = wayTo(references, connecting(app));
  let ending = false;
  const parts: PostParts = { deliveries, way, clock: { now: Date.now, pause: (milliseconds) => pause(milliseconds) }, random: Math.random, isEnding: () => ending };
  const tidy: WeeklyPost['tidy'] = async (today) => {
    const since = addDays(today, -DAYS_BACK);
    await takeBack(parts, since);
    return markLeftBehind(deliveries, since, new Date());
  };
  return { post: postOf(parts), deliveries, tidy, sweep: stored.sweep, end: () => { ending = true; } };
}
