import { performance } from 'node:perf_hooks';
import type { Draft } from '../../../src/ledger/change.js';
import type { StoreOptions } from '../../../src/ledger/ledger.js';
import { addDays } from '../../../src/workforce/calendar.js';
import { keyOf, type Row } from '../../../src/workforce/sheets.js';
import { appendMany } from '../../support/manyChanges.js';
import { processorTimeOf, startMuster, type RunningBot } from '../bots.js';
import { TODAY } from '../council/council.js';
import { stock, type Stocked } from '../load/stocked.js';
import { usersOf } from '../load/turns.js';
import { usersAsk, type Turns } from '../load/users.js';
import { quantile } from '../statistics.js';
import { withStore } from '../stores.js';

const SIZE = { workers: 150, years: 1 };
const LENGTHS = [10, 1000, 20_000];
/** Most changes hold no fact of their own: the length of the history is what is looked at, and facts take long to write. */
const FACT_EVERY = 10;
const SLICES = 6;
const SLICE_MS = 2500;

/** A bot on a store with so many changes, and what its answers took so far. */
interface Behind {
  readonly changes: number;
  /** Seconds from its start until it had read the records. */
  readonly ready: number;
  readonly bot: RunningBot;
  readonly user: readonly Turns[];
  readonly times: number[];
  /** Milliseconds of processor time, of the bot and of the Table service. */
  readonly used: { bot: number; service: number };
}

/** The same questions behind a short history, a long and a very long one, asked in turns. What a bot held at most is asked of it while it runs. */
export async function historyTable(say: (what: string) => void): Promise<string> {
  return withStore(async (store, service) => {
    const all: Behind[] = [];
    try {
      for (const changes of LENGTHS) {
        all.push(await behind({ ...store, prefix: `after${changes}` }, changes));
        say(`${changes} changes`);
      }
      // The first slices are not counted: in them the code gets warm.
      for (let slice = 0; slice <= SLICES; slice++) for (const one of all) await ask(one, service, slice > 0);
      return tableOf(all);
    } finally {
      await Promise.all(all.map(({ bot }) => bot.stop()));
    }
  });
}

async function behind(store: StoreOptions, changes: number): Promise<Behind> {
  const stocked = await stock(store, SIZE);
  await appendMany(store, Array.from({ length: changes }, (_, n) => step(n, stocked)), new Date());
  // The first start writes the checkpoint that is due.
  await (await startMuster(store)).stop();
  const begun = performance.now();
  const bot = await startMuster(store);
  return { changes, ready: (performance.now() - begun) / 1000, bot, user: usersOf(1, stocked.teams), times: [], used: { bot: 0, service: 0 } };
}

function step(n: number, { agency }: Stocked): Draft {
  const row: Row<'conversions'> = { workerId: agency[n % agency.length]!, stage: 'approached', on: addDays(TODAY, -(n % 30)), postId: null, nextContact: null, notes: `call ${n}` };
  const facts = n % FACT_EVERY === 0 ? [{ sheet: 'conversions' as const, key: keyOf('conversions', row), row }] : [];
  return { who: { id: `hr-${n % 5}`, name: `Person ${n % 5}` }, kind: 'chat', why: 'approached', sheets: ['conversions'], facts };
}

async function ask({ bot, user, times, used }: Behind, service: number | undefined, counts: boolean): Promise<void> {
  const now = () => ({ bot: bot.processorTime() ?? 0, service: processorTimeOf(service) ?? 0 });
  const begun = now();
  const slice = await usersAsk([bot.port], user, SLICE_MS, isFigure);
  if (!counts) return;
  const ended = now();
  times.push(...slice.times);
  used.bot += ended.bot - begun.bot;
  used.service += ended.service - begun.service;
}

function isFigure(turn: string, reply: string): void {
  if (!reply.includes('"kind":"answer"')) throw new Error(`'${turn}' got no figure: ${reply.slice(0, 300)}`);
}

function tableOf(all: readonly Behind[]): string {
  const head = ['changes', 'ready, s', 'median, ms', 'p95, ms', 'bot, ms', 'service, ms', 'peak, MB'];
  const rows = all.map(({ changes, ready, bot, times, used }) => [
    changes.toLocaleString('en-GB'), ready.toFixed(1), quantile(times, 0.5).toFixed(1), quantile(times, 0.95).toFixed(1),
    (used.bot / times.length).toFixed(1), (used.service / times.length).toFixed(1), bot.peakMemory()?.toFixed(0) ?? 'not known',
  ]);
  const title = 'history: one user, the same questions behind more and more changes; of bot and Table service the processor time a message';
  return [title, ...[head, ...rows].map((cells) => cells.map((cell) => cell.padStart(13)).join(''))].join('\n');
}
