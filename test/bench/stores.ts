import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { joinEmbedded } from '../../src/ledger/embedded/joinEmbedded.js';
import { latestLock } from '../../src/ledger/embedded/lock.js';
import type { StoreOptions } from '../../src/ledger/ledger.js';

/** Uses a Table service of its own, empty, in a process of its own, whose id `use` gets; nothing of it is left behind. */
export async function withStore<T>(use: (store: StoreOptions, process: number | undefined) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'muster-bench-'));
  const service = await joinEmbedded(folder);
  try {
    return await use({ connection: service.connection, prefix: 'bench' }, latestLock(join(folder, 'tables')).lock?.pid);
  } finally {
    await service.leave();
    rmSync(folder, { recursive: true, force: true });
  }
}
