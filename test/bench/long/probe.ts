// Loaded into the bot's process before it (node --import): tells the bench, when asked, what the process holds.
import { readdirSync } from 'node:fs';

/** What a process holds once its garbage is collected: MB, and how many of each kind. */
export interface Held {
  readonly heap: number;
  /** Bytes outside the heap that its objects hold. */
  readonly outside: number;
  readonly resident: number;
  /** Timers, sockets, servers … that keep the process going. */
  readonly resources: number;
  /** Open files and sockets; null where the system does not say. */
  readonly handles: number | null;
}

const MB = 1024 * 1024;

process.on('message', () => process.send?.(held()));
// The bot ends when it is told to, not when nobody asks any more.
process.channel?.unref();

function held(): Held {
  // Twice: what a finaliser lets go of is collected by the second.
  for (let n = 0; n < 2; n++) global.gc?.();
  const { heapUsed, external, rss } = process.memoryUsage();
  return { heap: heapUsed / MB, outside: external / MB, resident: rss / MB, resources: process.getActiveResourcesInfo().length, handles: openHandles() };
}

function openHandles(): number | null {
  try {
    return readdirSync('/proc/self/fd').length;
  } catch {
    return null;
  }
}
