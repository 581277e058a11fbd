import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { StoreOptions } from '../../src/ledger/ledger.js';

/** A bot in a process of its own. */
export interface RunningBot {
  readonly port: number;
  /** The most memory that it has held so far, in MB; null where the system does not say. */
  peakMemory(): number | null;
  /** Milliseconds of processor time that it has used so far; null where the system does not say. Other work on the computer adds nothing to it. */
  processorTime(): number | null;
  stop(): Promise<void>;
}

/** The bot as `npm run serve` runs it, when it has read the records: how long that takes is measured by itself. */
export async function startMuster(store: StoreOptions): Promise<RunningBot> {
  const bot = await start('dist/main.js', store);
  if (await isReady(bot.port)) return bot;
  await bot.stop();
  throw new Error('the bot was not ready within a minute');
}

/** Waits until the bot on a port has read the records; false where that takes more than a minute. */
export async function isReady(port: number): Promise<boolean> {
  for (let asked = 0; asked < 600; asked++) {
    if ((await fetch(`http://127.0.0.1:${port}/readyz`)).status === 200) return true;
    await pause(100);
  }
  return false;
}

export function startBaseline(store: StoreOptions): Promise<RunningBot> {
  return start(fileURLToPath(new URL('baseline.js', import.meta.url)), store);
}

/** Settings of Node for the bots: `BENCH_NODE="--cpu-prof --cpu-prof-dir=/tmp/profiles"` shows where their time goes. */
const NODE_SETTINGS = (process.env['BENCH_NODE'] ?? '').split(' ').filter(Boolean);

async function start(script: string, { connection, prefix }: StoreOptions): Promise<RunningBot> {
  const { PATH = '' } = process.env;
  const env = { PATH, PORT: '0', TABLES_CONNECTION: connection, TABLES_PREFIX: prefix };
  const child = spawn(process.execPath, [...NODE_SETTINGS, script], { env, stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = new Promise<void>((resolve) => { child.once('exit', () => resolve()); });
  const port = await new Promise<number>((resolve, reject) => {
    child.stdout.on('data', (chunk) => {
      const said = /"port":(\d+)/.exec(String(chunk))?.[1];
      if (said) resolve(Number(said));
    });
    child.once('exit', () => reject(new Error(`${script} ended before it listened`)));
  });
  return { port, peakMemory: () => peakOf(child.pid), processorTime: () => processorTimeOf(child.pid), stop: () => { child.kill('SIGINT'); return ended; } };
}

/** Milliseconds of processor time that a process has used; null where the system does not say. Linux counts in hundredths of a second. */
export function processorTimeOf(pid: number | undefined): number | null {
  try {
    const [, figures = ''] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ');
    const [user, system] = figures.split(' ').slice(11, 13);
    return (Number(user) + Number(system)) * 10;
  } catch {
    return null;
  }
}

/** The most memory that a process has held so far, in MB; null where the system does not say. */
export function peakOf(pid: number | undefined): number | null {
  try {
    const kilobytes = /^VmHWM:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return kilobytes ? Number(kilobytes) / 1024 : null;
  } catch {
    return null;
  }
}
