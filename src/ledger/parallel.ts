/**
 * Runs the jobs, a few at a time; gives their results in order. Each is taken from those given when one before it has ended.
 * After a failure no further job is begun, and it is thrown only when those under way have ended.
 */
export async function inParallel<T>(jobs: Iterable<() => Promise<T>>, atOnce: number): Promise<T[]> {
  const results: T[] = [];
  const left = jobs[Symbol.iterator]();
  let begun = 0;
  let failed = false;
  const work = async () => {
    try {
      while (!failed) {
        const job = left.next();
        if (job.done) return;
        const mine = begun++;
        results[mine] = await job.value();
      }
    } catch (error) {
      failed = true;
      throw error;
    }
  };
  const settled = await Promise.allSettled(Array.from({ length: atOnce }, work));
  for (const worker of settled) if (worker.status === 'rejected') throw worker.reason;
  return results;
}

/** Both results. A failure of one is thrown only when the other has ended too. */
export async function both<A, B>(one: Promise<A>, other: Promise<B>): Promise<[A, B]> {
  await Promise.allSettled([one, other]);
  return Promise.all([one, other]);
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
