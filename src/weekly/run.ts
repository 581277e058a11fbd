import { addDays } from '../workforce/calendar.js';
import { ALERT_DAYS } from './alerts/alertsDue.js';
import type { Render } from './due/contents.js';
import type { Post, Sent } from './due/due.js';
import { planOf, type Plan, type Scene } from './plan.js';
import { localAt } from './schedule/localTime.js';

/** So many corrections are under way at once. */
const AT_ONCE = 40;

/** What a run did. */
export interface Ran {
  readonly sent: readonly Sent[];
  readonly corrected: number;
  /** So many could not be corrected yet, and are to be looked at again. */
  readonly uncorrected: number;
  readonly withheld: Plan['withheld'];
}

/** Sends the cards that are due, once, and brings those up to date whose week was corrected. Running it again sends nothing again. */
export async function runWeekly(scene: Scene, post: Post, render: Render, lookForCorrections = true): Promise<Ran> {
  const { outgoing, corrected, withheld } = await planOf(scene, await sentLately(scene, post), render, lookForCorrections);
  const sent = outgoing.length > 0 ? await post.send(outgoing) : [];
  let uncorrected = 0;
  for (let at = 0; at < corrected.length; at += AT_ONCE) {
    const updated = await Promise.all(corrected.slice(at, at + AT_ONCE).map((one) => post.update(one)));
    uncorrected += updated.filter((done) => !done).length;
  }
  return { sent, corrected: corrected.length - uncorrected, uncorrected, withheld };
}

/** As far back as a crossing is told; cards are looked at less far back. */
export function sentLately({ instant, timezone }: Scene, post: Pick<Post, 'sentSince'>): Promise<readonly Sent[]> {
  return post.sentSince(addDays(localAt(instant, timezone).day, -ALERT_DAYS));
}
