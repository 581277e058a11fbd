import { fork, type ChildProcess } from 'node:child_process';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { openDeliveries } from '../../src/ledger/deliveries.js';
import type { StoreOptions } from '../../src/ledger/ledger.js';
import { openReferences } from '../../src/ledger/references.js';
import type { Deliveries } from '../../src/weekly/delivery/deliveries.js';
import { markLeftBehind } from '../../src/weekly/delivery/leftBehind.js';
import { StoredDue } from '../../src/weekly/due/storedDue.js';
import { buildingTime } from './building.js';
import { withStore } from './stores.js';
import { SLOT } from './sender.js';

const SENDER = fileURLToPath(new URL('sender.js', import.meta.url));
const ALLOWED_A_SECOND = 50;
const LATENCY_MS = 80;
/** So long the third instance sends before it is killed. */
const LIFE_MS = 3500;
/** What is wrong with every so-manieth recipient, and how Teams says it. */
const REFUSALS = [
  { every: 97, status: 403, code: 'ConversationBlockedByUser' }, { every: 101, status: 403, code: 'BotNotInConversationRoster' }, { every: 103, status: 403, code: 'ForbiddenOperationException' },
  { every: 107, status: 404, code: 'ConversationNotFound' }, { every: 109, status: 500, code: 'ServiceError' },
];

interface Counted {
  readonly got: Map<string, number>;
  tooMany: number;
  busy: number;
  lost: number;
  /** When Teams took a request, delivered or refused for good, and when it took the first of a recipient last. */
  readonly took: number[];
  lastNew: number;
}

/** Sends a card to so many recipients by three instances, of which one is killed again and again, and prints what each got. */
export async function deliveryTable(recipients: number): Promise<string> {
  return withStore(async (store) => {
    const teams = await startTeams();
    const references = await openReferences(store);
    for (let index = 0; index < recipients; index += 1) {
      await references.met({ id: `person-${index}`, place: 'personal', name: '', tenant: 't', serviceUrl: teams.serviceUrl, conversation: `chat-${index}`, user: `29:${index}`, bot: '28:bot' });
    }
    const kills = await run(store, recipients);
    await teams.close();
    const building = await buildingTime(recipients);
    return tableOf(teams.counted, building, await openDeliveries({ shape: StoredDue, ...store, clock: () => new Date() }), recipients, kills);
  });
}

async function run(store: StoreOptions, recipients: number): Promise<number> {
  const start = () => fork(SENDER, [JSON.stringify(store), String(recipients)]);
  const steady = [start(), start()];
  let over = false;
  const killing = killAgainAndAgain(start, () => over);
  await Promise.all(steady.map(ended));
  over = true;
  return killing;
}

/** Gives how often it was killed while it sent. */
async function killAgainAndAgain(start: () => ChildProcess, over: () => boolean): Promise<number> {
  for (let kills = 0; ; kills += 1) {
    const child = start();
    const end = ended(child);
    await Promise.race([new Promise((resolve) => child.once('message', resolve)), end]);
    await Promise.race([pause(LIFE_MS), end]);
    if (over() || child.exitCode !== null) return end.then(() => kills);
    child.kill('SIGKILL');
    await end;
  }
}

function ended(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) resolve();
    else child.once('exit', () => resolve());
  });
}

/** Teams over HTTP: refuses what is too much, is busy now and then, refuses some for good, and loses an answer after the message has arrived. */
async function startTeams() {
  const counted: Counted = { got: new Map(), tooMany: 0, busy: 0, lost: 0, took: [], lastNew: 0 };
  const met = new Set<number>();
  const times: number[] = [];
  let requests = 0;
  const server = createServer((request, response) => {
    request.resume().on('end', () => void answer());
    async function answer() {
      requests += 1;
      const turn = requests;
      await pause(LATENCY_MS);
      const now = Date.now();
      while (times.length > 0 && times[0]! <= now - 1000) times.shift();
      times.push(now);
      const index = Number(/chat-(\d+)/.exec(request.url ?? '')?.[1]);
      if (times.length > ALLOWED_A_SECOND) return end(429, 'tooMany');
      counted.took.push(now);
      if (!met.has(index)) counted.lastNew = now;
      met.add(index);
      if (turn % 211 === 0) return end(turn % 2 ? 503 : 429, 'busy');
      const refusal = REFUSALS.find(({ every }) => index > 0 && index % every === 0);
      if (refusal) return end(refusal.status, null, { error: { code: refusal.code } });
      const id = `person-${index}`;
      counted.got.set(id, (counted.got.get(id) ?? 0) + 1);
      if (index % 401 === 400) {
        counted.lost += 1;
        response.socket?.destroy();
        return undefined;
      }
      return end(201, null, { id: `message-${index}` });
    }
    function end(status: number, count: 'tooMany' | 'busy' | null, body: object = {}) {
      if (count) counted[count] += 1;
      response.writeHead(status, { 'content-type': 'application/json', ...(status === 429 && requests % 2 && { 'retry-after': '1' }) });
      response.end(JSON.stringify(body));
    }
  });
  await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve); });
  const close = () => new Promise<void>((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
  return { serviceUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, counted, close };
}

async function tableOf({ got, tooMany, busy, lost, took, lastNew }: Counted, building: Awaited<ReturnType<typeof buildingTime>>, deliveries: Deliveries, recipients: number, kills: number): Promise<string> {
  // What a killed instance left behind is marked some minutes later.
  await markLeftBehind(deliveries, SLOT, new Date(Date.now() + 3600_000));
  const all = await deliveries.since(SLOT);
  const by = new Map<string, number>();
  for (const { state, why } of all) by.set(`${state}${why ? `: ${why}` : ''}`, (by.get(`${state}${why ? `: ${why}` : ''}`) ?? 0) + 1);
  // What Teams put off comes later than it could: the rate is that until each recipient's turn had come.
  const [first = 0, last = 0] = [took[0], took.at(-1)];
  const rate = took.filter((at) => at <= lastNew).length / ((lastNew - first) / 1000);
  const lines = [
    ['recipients', recipients], ['instances, of which one was killed and started again', `3, ${kills} times`],
    ['got the card once', [...got.values()].filter((count) => count === 1).length], ['got it twice', [...got.values()].filter((count) => count > 1).length],
    ...[...by].sort().map(([state, count]) => [`  ${state}`, count] as const),
    ['neither got it nor named with a reason', recipients - all.length],
    ['answers lost after the message had arrived', lost], ['refused as too many a second', tooMany], ['busy, and delivered later', busy],
    ['seconds until the last turn, and until the last that was put off', `${((lastNew - first) / 1000).toFixed(1)}, ${((last - first) / 1000).toFixed(1)}`],
    ['requests that Teams took a second, and of the 50 allowed', `${rate.toFixed(1)}, ${Math.round((rate / ALLOWED_A_SECOND) * 100)}%`],
    ['seconds of a processor to build as many cards of 1,500 workers', (building.milliseconds / 1000).toFixed(1)],
    ['  of the time that sending them takes at the allowed rate', `${(building.milliseconds / 10 / (building.cards / ALLOWED_A_SECOND)).toFixed(1)}%`],
  ];
  return `delivery of the weekly cards\n${lines.map(([what, value]) => `  ${String(what).padEnd(70)}${String(value).padStart(14)}`).join('\n')}`;
}
