/**
 * Runs the jobs, a few at a time; gives their results in order. After a failure no further job is begun,
 * and it is thrown only when those under way have ended.
 */
export async function inParallel<T>(jobs: readonly (() => Promise<T>)[], atOnce: number): Promise<T[]> {
  const results: T[] = [];
  let next = 0;
  let failed = false;
  const work = async () => {
    while (next < jobs.length && !failed) {
      const mine = next++;
      try {
        results[mine] = await jobs[mine]!();
      } catch (error) {
        failed = true;
        throw error;
      }
    }
  };
  const settled = await Promise.allSettled(Array.from({ length: Math.min(atOnce, jobs.length) }, work));
  for (const worker of settled) if (worker.status === 'rejected') throw worker.reason;
  return results;
}

/** Calls made while the work runs share one run that begins after it: each sees what was there when it called. */
export function oneAtATime<T>(work: () => Promise<T>): () => Promise<T> {
  let running: Promise<T> | null = null;
  let waiting: Promise<T> | null = null;
  const run = () => {
    running = work().finally(() => { running = null; });
    return running;
  };
  return () => {
    if (!running && !waiting) return run();
    waiting ??= Promise.resolve(running).catch(() => undefined).then(() => {
      waiting = null;
      return run();
    });
    return waiting;
  };
}
