import type { CalendarDate } from '../../workforce/calendar.js';
import { paceOf } from './pace.js';
import { untilTaken } from './post.js';
import type { PostParts } from './way.js';

/** Takes back the cards that an administrator recalled. One that Teams does not take back stays sent, with the reason; one for which it is too busy is tried again. */
export async function takeBack(parts: PostParts, since: CalendarDate): Promise<void> {
  const { deliveries, way, clock } = parts;
  const pace = paceOf(clock, deliveries.reserve);
  for (const delivery of await deliveries.since(since)) {
    if (delivery.state !== 'recalling') continue;
    const to = await way(delivery.due.recipient);
    // Of several instances one goes on with it.
    const mine = to && await deliveries.step(delivery, { state: 'recalling', why: delivery.why });
    if (!mine) continue;
    const tried = await untilTaken(() => to.remove(delivery.activity), delivery.due.recipient, parts, pace);
    if (tried.is === 'sent') await deliveries.step(mine, { state: 'recalled', why: delivery.why });
    if (tried.is === 'failed') await deliveries.step(mine, { state: 'sent', why: `not taken back: ${tried.why}` });
  }
}
