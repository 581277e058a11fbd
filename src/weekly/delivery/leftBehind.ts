import type { Deliveries, Delivery } from './deliveries.js';

/** An intent that is older than this was left behind: its outcome cannot be known any more. */
const LEFT_BEHIND_MS = 180_000;

/** Marks the intents whose sender has gone: they may have arrived, so they are shown to administrators and not sent again. Gives how many there were. */
export async function markLeftBehind(deliveries: Deliveries, since: Delivery['due']['slot'], now: Date): Promise<number> {
  const left = (await deliveries.since(since)).filter(({ state, at }) => state === 'sending' && now.getTime() - Date.parse(at) > LEFT_BEHIND_MS);
  for (const delivery of left) await deliveries.step(delivery, { state: 'unknown', why: 'the bot ended while it was sent' });
  return left.length;
}
