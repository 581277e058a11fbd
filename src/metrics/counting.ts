import type { Listening } from '../server.js';
import type { Ages } from './ages.js';
import { listenMetrics } from './listen.js';
import { openMetrics, UNCOUNTED, type Metrics } from './metrics.js';

export interface Counting {
  readonly metrics: Metrics;
  /** Begins to tell the metrics; null where there are none. Throws, with what to do, where the port is taken. */
  listen(): Promise<Listening | null>;
}

/** Counts where a port is set to tell it at; null: nothing is counted. */
export function countingFor(port: number | null, ages: () => Ages): Counting {
  if (port === null) return { metrics: UNCOUNTED, listen: async () => null };
  const { metrics, text } = openMetrics(ages);
  return { metrics, listen: () => listenMetrics(text, port) };
}
