import { randomUUID } from 'node:crypto';
import { linkSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

/**
 * Who keeps the Table service of a folder. Locks are numbered: whoever finds the latest one ended or dead creates the next, which only
 * one can, and nobody deletes the latest. So there are never two keepers, however starts and ends race.
 */
const Lock = z.object({
  pid: z.int(),
  /** Users hold a connection to this port of the keeper. */
  controlPort: z.int(),
  /** Null until the service listens. */
  tablesPort: z.int().nullable(),
  accountKey: z.string(),
  ended: z.boolean(),
});
export type Lock = z.output<typeof Lock>;

const LOCK_FILE = /^table-service-(\d+)\.lock$/;

/** The latest lock of a folder and its number; null and 0 where there was never one. */
export function latestLock(folder: string): { readonly number: number; readonly lock: Lock | null } {
  const number = Math.max(0, ...lockNumbers(folder));
  if (number === 0) return { number, lock: null };
  return { number, lock: readLock(folder, number) };
}

/** Creates the lock with this number; false where somebody else was faster. */
export function claimLock(folder: string, number: number, lock: Lock): boolean {
  const draft = writeDraft(folder, lock);
  try {
    // A link appears whole, and only where there is none.
    linkSync(draft, lockPath(folder, number));
  } catch {
    return false;
  } finally {
    rmSync(draft);
  }
  if (latestLock(folder).number !== number) {
    rmSync(lockPath(folder, number));
    return false;
  }
  for (const old of lockNumbers(folder)) if (old < number) rmSync(lockPath(folder, old), { force: true });
  return true;
}

/** Says more in a lock that is ours. */
export function updateLock(folder: string, number: number, lock: Lock): void {
  renameSync(writeDraft(folder, lock), lockPath(folder, number));
}

export function lockPath(folder: string, number: number): string {
  return join(folder, `table-service-${number}.lock`);
}

function readLock(folder: string, number: number): Lock | null {
  const path = lockPath(folder, number);
  try {
    return Lock.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch (error) {
    // A later keeper may have removed it between listing and reading.
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return latestLock(folder).lock;
    throw new Error(`The lock file ${path} cannot be read. Make sure that nothing else uses the folder, then delete the file.`, { cause: error });
  }
}

function lockNumbers(folder: string): number[] {
  return readdirSync(folder).flatMap((name) => LOCK_FILE.exec(name)?.[1] ?? []).map(Number);
}

/** Readable by its owner alone: it holds the key of the account. */
function writeDraft(folder: string, lock: Lock): string {
  const draft = join(folder, `${randomUUID()}.draft`);
  writeFileSync(draft, JSON.stringify(lock), { mode: 0o600 });
  return draft;
}
