import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

/** Microsoft 365 Agents Playground, a process of its own. */
export interface Playground {
  /** To be opened in a browser. */
  readonly address: string;
  /** Resolves when the process has ended. */
  stop(): Promise<void>;
}

/** Milliseconds; a busy computer takes its time. */
const PATIENCE = 180_000;
const CLI = createRequire(import.meta.url).resolve('@microsoft/m365agentsplayground/cli.js');
const PEOPLE = fileURLToPath(new URL('../../playground.yml', import.meta.url));

/**
 * Starts the Playground against the bot on `botPort`; its log goes into `folder`, and `people` is the file that says who is signed in.
 * Throws where its port is taken or it does not come up.
 */
export async function startPlayground(botPort: number, port: number, folder: string, people = PEOPLE): Promise<Playground> {
  // It would move to another port in silence.
  if (!await isFree(port)) throw new Error(`port ${port} is taken: set PLAYGROUND_PORT to another one`);
  mkdirSync(folder, { recursive: true });
  const child = spawn(process.execPath, [CLI, 'start', '-e', `http://127.0.0.1:${botPort}/api/messages`, '-c', 'msteams', '-p', String(port), '--dt'], {
    env: { ...process.env, TEAMSAPPTESTER_BROWSER: 'none', M365_AGENTS_PLAYGROUND_CONFIG_PATH: people },
    cwd: folder,
    stdio: 'ignore',
  });
  const address = `http://localhost:${port}`;
  if (!await comesUp(address, child)) {
    await stopped(child);
    throw new Error('Microsoft 365 Agents Playground did not start');
  }
  return { address, stop: () => stopped(child) };
}

/** Whether nobody listens on a port of the loopback address. */
export function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(true)));
  });
}

async function comesUp(address: string, child: ChildProcess): Promise<boolean> {
  const end = performance.now() + PATIENCE;
  while (child.exitCode === null && performance.now() < end) {
    const up = await fetch(address).then((response) => response.ok, () => false);
    if (up) return true;
    await pause(200);
  }
  return false;
}

function stopped(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    child.once('exit', () => resolve());
    child.kill();
  });
}
