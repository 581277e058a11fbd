import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { PlainAnswer } from '../../src/answers/answer.js';
import type { StoreOptions } from '../../src/ledger/ledger.js';
import { message } from '../teams/bench.js';

/** What a program printed and with what code it ended. */
export interface Ended {
  readonly code: number | null;
  readonly output: string;
  readonly complaints: string;
}

/** Settings of a program on a store, and no others of this computer. */
function settingsOf(store: StoreOptions, more: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return { PATH: process.env['PATH'], TABLES_CONNECTION: store.connection, TABLES_PREFIX: store.prefix, PORT: '0', ...more };
}

/** Runs a program of `dist` to its end; `input` is what is typed. */
export async function runProgram(program: string, args: readonly string[], store: StoreOptions, input = '', more: NodeJS.ProcessEnv = {}): Promise<Ended> {
  const child = spawn(process.execPath, [`dist/${program}`, ...args], { env: settingsOf(store, more), stdio: 'pipe' });
  let [output, complaints] = ['', ''];
  child.stdout.on('data', (chunk) => { output += String(chunk); });
  child.stderr.on('data', (chunk) => { complaints += String(chunk); });
  child.stdin.end(input);
  const [code] = await once(child, 'close') as [number | null];
  return { code, output, complaints };
}

/** `npm run serve` as a process of its own. */
export interface Served {
  readonly base: string;
  /** Tells it to end; gives the exit code and how long it took in milliseconds. */
  stop(): Promise<{ readonly code: number | null; readonly took: number }>;
}

/** Starts the bot on a free port; throws with what it printed where it does not start. */
export async function serve(store: StoreOptions, more: NodeJS.ProcessEnv = {}): Promise<Served> {
  const child = spawn(process.execPath, ['dist/main.js'], { env: settingsOf(store, more), stdio: ['ignore', 'pipe', 'pipe'] });
  const ended = once(child, 'exit') as Promise<[number | null]>;
  return {
    base: `http://127.0.0.1:${await portOf(child)}`,
    async stop() {
      const before = performance.now();
      child.kill('SIGTERM');
      const [code] = await ended;
      return { code, took: performance.now() - before };
    },
  };
}

async function portOf(child: ChildProcess): Promise<number> {
  const printed: string[] = [];
  child.stderr?.on('data', (chunk) => printed.push(String(chunk)));
  for await (const line of createInterface({ input: child.stdout! })) {
    const port = /"port":(\d+)/.exec(line)?.[1];
    // What it prints later is read and dropped, so that it never waits for a reader.
    child.stdout?.resume();
    if (port) return Number(port);
    printed.push(line);
  }
  throw new Error(printed.join('\n'));
}

/** Asks the bot as Teams would, in a conversation of its own; gives the ANSWER. */
export async function post({ base }: Served, conversation: string, text: string): Promise<PlainAnswer> {
  const activity = message(text, { conversation: { id: conversation, conversationType: 'personal' } });
  const reply = await fetch(`${base}/api/messages`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(activity) });
  const { activities } = await reply.json() as { activities: readonly { channelData: { answer: PlainAnswer } }[] };
  if (activities.length !== 1) throw new Error(`'${text}' was answered by ${activities.length} messages`);
  return activities[0]!.channelData.answer;
}
