import { fork, type ChildProcess } from 'node:child_process';
import { generateKeyPairSync, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { Agent, request } from 'node:http';
import type { StoreOptions } from '../../src/ledger/ledger.js';
import { bearer, publish, type Publisher } from '../teams/tokens.js';
import type { Held } from './long/probe.js';
import { PROBE } from './long/watched.js';
import { withStore } from './stores.js';

const APP = '11111111-1111-4111-8111-111111111111';
const TENANT = '22222222-2222-4222-8222-222222222222';
const SERVICE = 'https://smba.trafficmanager.net/uk/';
const AT_ONCE = 16;
/** Before the first figure is taken: code is compiled and the heap has its size then. */
const WARMING = 5000;
const STOPS = [0, 0.25, 0.5, 0.75, 1];
/** What is held may grow by a tenth and is called flat. */
const MOST_GROWTH = 1.1;

/** The bot as in production, and what it has written to its log so far. */
interface Watched {
  readonly child: ChildProcess;
  readonly port: number;
  logged(): { readonly bytes: number; readonly lines: number };
}

/** Sends so many requests that nobody signed, or somebody else, and prints what the bot holds and has written down at each quarter. */
export async function unsignedTable(requests: number): Promise<string> {
  return withStore(async (store) => {
    const keys = await publish({ endorsements: ['msteams'] });
    const bot = await start(store, keys);
    const statuses = new Map<number, number>();
    await flood(bot.port, WARMING, statuses);
    const rows: { readonly sent: number; readonly memory: number; readonly bytes: number; readonly lines: number }[] = [];
    let sent = 0;
    for (const stop of STOPS) {
      await flood(bot.port, Math.round(requests * stop) - sent, statuses);
      sent = Math.round(requests * stop);
      rows.push({ sent, memory: await memoryOf(bot.child), ...bot.logged() });
    }
    bot.child.kill('SIGTERM');
    await keys.close();
    const isFlat = rows.at(-1)!.memory <= MOST_GROWTH * Math.max(...rows.slice(0, 2).map(({ memory }) => memory));
    const lines = rows.map((row) => `  ${row.sent.toLocaleString('en-GB').padStart(12)}${row.memory.toFixed(0).padStart(14)}${String(row.bytes).padStart(14)}${String(row.lines).padStart(14)}`);
    return [
      'unsigned requests, behind 5,000 to warm up', `  ${'sent'.padStart(12)}${'memory, MB'.padStart(14)}${'log, bytes'.padStart(14)}${'log, lines'.padStart(14)}`, ...lines,
      `  answered with ${[...statuses].map(([status, count]) => `${status}: ${count.toLocaleString('en-GB')}`).join(', ')}; keys were read ${keys.reads()} times`,
      `  memory is ${isFlat ? 'flat' : 'not flat'}: at the end ${isFlat ? 'within' : 'beyond'} a tenth of the first quarter`,
    ].join('\n');
  });
}

async function start({ connection, prefix }: StoreOptions, keys: Publisher): Promise<Watched> {
  const settings = {
    PATH: process.env['PATH'], PORT: '0', TABLES_CONNECTION: connection, TABLES_PREFIX: prefix, BOT_OPENID_METADATA: keys.metadata,
    MICROSOFT_APP_ID: APP, MICROSOFT_APP_TYPE: 'SingleTenant', MICROSOFT_APP_TENANT_ID: TENANT, MICROSOFT_APP_PASSWORD: 'none',
  };
  const child = fork('dist/main.js', { env: settings, execArgv: ['--expose-gc', '--import', PROBE], stdio: ['ignore', 'pipe', 'inherit', 'ipc'] });
  let log = '';
  const port = await new Promise<number>((resolve, reject) => {
    child.stdout!.on('data', (chunk) => {
      log += String(chunk);
      const said = /"port":(\d+)/.exec(log)?.[1];
      if (said) resolve(Number(said));
    });
    child.once('exit', () => reject(new Error('the bot ended before it listened')));
  });
  return { child, port, logged: () => ({ bytes: log.length, lines: log.trim().split('\n').length }) };
}

async function flood(port: number, requests: number, statuses: Map<number, number>): Promise<void> {
  const agent = new Agent({ keepAlive: true });
  let left = requests;
  const sender = async () => {
    while (left > 0) {
      left -= 1;
      const status = await post(port, agent, left);
      statuses.set(status, (statuses.get(status) ?? 0) + 1);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, sender));
  agent.destroy();
}

const stranger = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey;
const claims = { iss: 'https://api.botframework.com', aud: APP, exp: Date.now() / 1000 + 36_000, serviceurl: SERVICE };
/** Signing takes longer than refusing: a few tokens of a stranger do for all. */
const forged = Array.from({ length: 200 }, (_, index) => bearer(claims, stranger, { kid: `forged-${index}` }));

/** Each from another person, chat and tenant: with no token, one that says it needs no signature, and one that a stranger signed. */
function post(port: number, agent: Agent, turn: number): Promise<number> {
  const tenant = turn % 2 ? randomUUID() : TENANT;
  const part = (content: object) => Buffer.from(JSON.stringify(content)).toString('base64url');
  const authorization = [undefined, `Bearer ${part({ alg: 'none', kid: randomUUID() })}.${part({ ...claims, tid: randomUUID() })}.`, forged[turn % forged.length]][turn % 3];
  const body = JSON.stringify({
    type: 'message', id: randomUUID(), channelId: 'msteams', serviceUrl: SERVICE, from: { id: `29:${turn}`, name: 'x', aadObjectId: randomUUID() }, recipient: { id: '28:bot' },
    conversation: { id: randomUUID(), conversationType: 'personal', tenantId: tenant }, text: 'how many vacancies?',
  });
  return new Promise((resolve, reject) => {
    const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body), ...(authorization && { authorization }) };
    const sent = request({ host: '127.0.0.1', port, agent, method: 'POST', path: '/api/messages', headers }, (answer) => {
      answer.resume().once('end', () => resolve(answer.statusCode ?? 0));
    });
    sent.once('error', reject).end(body);
  });
}

/** What it holds once its garbage is collected, in MB. */
async function memoryOf(child: ChildProcess): Promise<number> {
  child.send('held');
  const [{ heap, outside }] = await once(child, 'message') as [Held];
  return heap + outside;
}
