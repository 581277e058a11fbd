import { spawn, type ChildProcess } from 'node:child_process';
import { closeSync, mkdirSync, openSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { connect, type Socket } from 'node:net';
import { extname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { connectionTo } from './azurite.js';
import { latestLock, lockPath, type Lock } from './lock.js';

export interface Embedded {
  /** Connection string of the Table service. */
  readonly connection: string;
  /** Ends the use. When the last user has left, everything is on the disk and the service has ended. */
  leave(): Promise<void>;
}

const PATIENCE_MS = 30_000;
const PAUSE_MS = 50;

/**
 * Joins the embedded Table service of a data folder, and starts it where it doesn't run. A process that ends without leaving has left.
 * Where the service is killed it is started again under the same address.
 * Throws an Error that says what to do where the service doesn't start.
 */
export async function joinEmbedded(dataDir: string): Promise<Embedded> {
  const folder = join(dataDir, 'tables');
  mkdirSync(folder, { recursive: true });
  const socket = await joinKeeper(folder);
  const { lock } = latestLock(folder);
  return { connection: connectionTo(lock!.tablesPort!, lock!.accountKey), leave: holding(socket, folder) };
}

/** Holds the connection that makes us a user, and another where it is lost; gives what ends it. */
function holding(first: Socket, folder: string): () => Promise<void> {
  let left = false;
  let joined = Promise.resolve<Socket | null>(first);
  const hold = (socket: Socket): Socket => socket.once('close', () => {
    if (!left) joined = joinKeeper(folder).then(hold).catch(() => null);
  });
  hold(first);
  return async () => {
    left = true;
    const socket = await joined;
    if (!socket || socket.closed) return;
    const closed = new Promise<void>((resolve) => socket.once('close', () => resolve()));
    socket.ref().end();
    await closed;
  };
}

async function joinKeeper(folder: string): Promise<Socket> {
  const deadline = Date.now() + PATIENCE_MS;
  let keeper: ChildProcess | null = null;
  while (Date.now() < deadline) {
    const { number, lock } = latestLock(folder);
    const joined = lock && !lock.ended ? await greeted(lock, deadline) : 'nobody';
    if (typeof joined === 'object') return joined;
    if (keeper?.exitCode) throw new Error(`The Table service of ${folder} did not start:\n${readFileSync(logOf(folder), 'utf8').trim()}`);
    if (joined === 'nobody') keeper = await startKeeper(folder, number + 1, deadline);
    await sleep(PAUSE_MS);
  }
  const { number } = latestLock(folder);
  throw new Error(`The Table service of ${folder} does not answer. End the process named in ${lockPath(folder, number)}, delete that file and try again.`);
}

/** A connection to the keeper once it is ready; 'nobody' where the lock is stale, 'ending' where the keeper takes no more users. */
function greeted(lock: Lock, deadline: number): Promise<Socket | 'nobody' | 'ending'> {
  if (!isRunning(lock.pid)) return Promise.resolve('nobody');
  return new Promise((resolve) => {
    const socket = connect({ port: lock.controlPort, host: '127.0.0.1' });
    let connected = false;
    const patience = setTimeout(() => socket.destroy(), Math.max(0, deadline - Date.now()));
    const settle = (outcome: Socket | 'nobody' | 'ending') => {
      clearTimeout(patience);
      resolve(outcome);
    };
    socket.on('error', () => undefined).on('connect', () => { connected = true; });
    socket.on('close', () => settle(connected ? 'ending' : 'nobody'));
    socket.once('data', () => {
      // Held to the end of the process, which it must not delay.
      socket.unref();
      settle(socket);
    });
  });
}

/** Starts a keeper and waits until it, or another that was faster, has the lock. */
async function startKeeper(folder: string, number: number, deadline: number): Promise<ChildProcess> {
  const keeper = spawnKeeper(folder, number);
  while (latestLock(folder).number < number && keeper.exitCode === null && Date.now() < deadline) await sleep(PAUSE_MS);
  return keeper;
}

/** In a session of its own, so that Ctrl-C reaches its users and not the service that they are still writing to. */
function spawnKeeper(folder: string, number: number): ChildProcess {
  // The sources run as they are in tests; the service then needs the same loader.
  const extension = extname(fileURLToPath(import.meta.url));
  const script = fileURLToPath(new URL(`./keeper${extension}`, import.meta.url));
  const loader = extension === '.ts' ? ['--import', pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href] : [];
  const log = openSync(logOf(folder), 'w', 0o600);
  const keeper = spawn(process.execPath, [...loader, script, folder, String(number)], { detached: true, stdio: ['ignore', log, log] });
  closeSync(log);
  keeper.unref();
  return keeper;
}

function logOf(folder: string): string {
  return join(folder, 'table-service.log');
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
