import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { StoreOptions } from '../../../src/ledger/ledger.js';
import { isReady } from '../bots.js';
import type { Held } from './probe.js';

/** Loaded before a bot, it tells what that holds. */
export const PROBE = fileURLToPath(new URL('probe.js', import.meta.url));

/** The bot as `npm run serve` runs it, of which can be asked what it holds. */
export interface WatchedBot {
  readonly port: number;
  held(): Promise<Held>;
  stop(): Promise<void>;
}

export async function startWatched({ connection, prefix }: StoreOptions): Promise<WatchedBot> {
  const { PATH = '' } = process.env;
  const env = { PATH, PORT: '0', TABLES_CONNECTION: connection, TABLES_PREFIX: prefix, LOG_LEVEL: 'info' };
  const child = fork('dist/main.js', { env, execArgv: ['--expose-gc', '--import', PROBE], stdio: ['ignore', 'pipe', 'inherit', 'ipc'] });
  const port = await portOf(child);
  // Nobody reads the log, and a full pipe would stop the bot.
  child.stdout?.resume();
  if (!await isReady(port)) throw new Error('the bot was not ready within a minute');
  return {
    port,
    async held() {
      child.send('held');
      const [held] = await once(child, 'message') as [Held];
      return held;
    },
    async stop() {
      const ended = once(child, 'exit');
      child.kill('SIGINT');
      await ended;
    },
  };
}

function portOf(child: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    child.stdout?.on('data', (chunk) => {
      const said = /"port":(\d+)/.exec(String(chunk))?.[1];
      if (said) resolve(Number(said));
    });
    child.once('exit', () => reject(new Error('the bot ended before it listened')));
  });
}
