import type { Incoming } from './activity.js';
import type { Log } from './log.js';

/** A flood of forged requests writes one line in so many milliseconds. */
const MINUTE = 60_000;

/** Writes down that requests were not believed: how many since the last line, and how many of them pressed a button; nothing that they say of themselves. */
export function refusals(log: Log, clock: () => number): (activity: Incoming) => void {
  let told = -Infinity;
  let [requests, presses] = [0, 0];
  return function refused({ type, value }) {
    requests += 1;
    if (type === 'invoke' || value !== undefined) presses += 1;
    if (clock() - told < MINUTE) return;
    log.happened('refused requests', { requests, presses });
    told = clock();
    [requests, presses] = [0, 0];
  };
}
