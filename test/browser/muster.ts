import { spawn, type ChildProcess } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Page } from 'playwright-core';
import { isFree, startPlayground } from '../../src/cli/playground.js';
import { message, type Reply } from '../teams/bench.js';
import { DESKTOP, inPlayground } from '../support/playground.js';
import { DIRECTOR, signedIn, type Person } from './people.js';

/** What `npm start` starts, with Severnshire in a store of its own; roles count, as an administrator is named. */
export interface Muster {
  /** Opens the Playground that `npm start` offers. */
  open(use: (page: Page) => Promise<void>): Promise<void>;
  /** Opens a Playground to which somebody else is signed in. */
  openAs(who: Person, use: (page: Page) => Promise<void>): Promise<void>;
  /** The administrator gives a role, by chat. */
  grant(role: string, who: Person): Promise<void>;
  stop(): Promise<void>;
}

export async function startMuster(): Promise<Muster> {
  const folder = mkdtempSync(join(tmpdir(), 'muster-browser-'));
  const [port, playgroundPort] = [await freePort(), await freePort()];
  const env = { PATH: process.env['PATH'], DATA_DIR: folder, PORT: String(port), PLAYGROUND_PORT: String(playgroundPort), ADMINS: DIRECTOR.aadObjectId };
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/cli/start.ts'], { env, stdio: ['ignore', 'pipe', 'inherit'] });
  const address = await addressIn(child);
  return {
    open: (use) => inPlayground(address, DESKTOP, greeted(use)),
    openAs: async (who, use) => {
      const playground = await startPlayground(port, await freePort(), folder, signedIn(who, folder));
      try {
        await inPlayground(playground.address, DESKTOP, greeted(use));
      } finally {
        await playground.stop();
      }
    },
    grant: async (role, { aadObjectId }) => {
      await asDirector(port, `grant ${role} to ${aadObjectId}`);
      const summary = await asDirector(port, 'confirm');
      if (!summary.startsWith('Done')) throw new Error(summary);
    },
    stop: async () => {
      child.kill('SIGTERM');
      if (child.exitCode === null) await once(child, 'exit');
      rmSync(folder, { recursive: true });
    },
  };
}

/** The Playground installs the bot when it is opened, and the welcome may come after a first question. */
function greeted(use: (page: Page) => Promise<void>): (page: Page) => Promise<void> {
  return async (page) => {
    await page.getByText("Hello, I'm Muster.").waitFor();
    await use(page);
  };
}

/** Waits for the line that says where to look. */
async function addressIn(child: ChildProcess): Promise<string> {
  for await (const line of createInterface({ input: child.stdout! })) {
    const address = /Open (http\S+)/.exec(line)?.[1];
    if (address) return address;
  }
  throw new Error('npm start ended before Muster was ready');
}

async function asDirector(port: number, text: string): Promise<string> {
  const body = JSON.stringify(message(text, { from: DIRECTOR, conversation: { id: 'chat-of-director', conversationType: 'personal' } }));
  const response = await fetch(`http://127.0.0.1:${port}/api/messages`, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
  const { activities } = await response.json() as { activities: readonly Reply[] };
  return activities[0]?.summary ?? '';
}

/** Below the ports that the system gives to whoever takes any: none of these is gone before it is used. */
const PORTS = [10_000, 30_000] as const;

/** A port of the loopback address that nobody uses just now. */
export async function freePort(): Promise<number> {
  for (;;) {
    const port = randomInt(...PORTS);
    if (await isFree(port)) return port;
  }
}
