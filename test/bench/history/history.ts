import { performance } from 'node:perf_hooks';
import type { Draft } from '../../../src/ledger/change.js';
import type { StoreOptions } from '../../../src/ledger/ledger.js';
import { addDays } from '../../../src/workforce/calendar.js';
import { keyOf, type Row } from '../../../src/workforce/sheets.js';
import { appendMany } from '../../support/manyChanges.js';
import { startMuster, type RunningBot } from '../bots.js';
import { TODAY } from '../council/council.js';
import { stock, type Stocked } from '../load/stocked.js';
import { usersOf } from '../load/turns.js';
import { usersAsk } from '../load/users.js';
import { quantile } from '../statistics.js';
import { withStore } from '../stores.js';

const SIZE = { workers: 150, years: 1 };
const LENGTHS = [10, 1000, 20_000];
/** Most changes hold no fact of their own: the length of the history is what is looked at, and facts take long to write. */
const FACT_EVERY = 10;
const WARM_MS = 4000;
const ASK_MS = 8000;

/** What an answer takes behind so many changes. */
interface Seen {
  readonly changes: number;
  readonly ready: number;
  readonly median: number;
  readonly p95: number;
  readonly processor: number;
  readonly memory: number | null;
}

/** The same questions behind a short history, a long and a very long one. */
export async function historyTable(say: (what: string) => void): Promise<string> {
  return withStore(async (store) => {
    const stocked = await stock(store, SIZE);
    const seen: Seen[] = [];
    let changes = 0;
    for (const length of LENGTHS) {
      await appendMany(store, Array.from({ length: length - changes }, (_, n) => step(changes + n, stocked)), new Date());
      changes = length;
      say(`${changes} changes`);
      // The first start writes the checkpoint that is due: what later ones cost is looked at.
      await (await startMuster(store)).stop();
      seen.push(await look(store, changes, stocked));
    }
    return tableOf(seen);
  });
}

function step(n: number, { agency }: Stocked): Draft {
  const row: Row<'conversions'> = { workerId: agency[n % agency.length]!, stage: 'approached', on: addDays(TODAY, -(n % 30)), postId: null, nextContact: null, notes: `call ${n}` };
  const facts = n % FACT_EVERY === 0 ? [{ sheet: 'conversions' as const, key: keyOf('conversions', row), row }] : [];
  return { who: { id: `hr-${n % 5}`, name: `Person ${n % 5}` }, kind: 'chat', why: 'approached', sheets: ['conversions'], facts };
}

async function look(store: StoreOptions, changes: number, { teams }: Stocked): Promise<Seen> {
  const begun = performance.now();
  const bot = await startMuster(store);
  const ready = performance.now() - begun;
  try {
    return { changes, ready: ready / 1000, ...await asked(bot, teams), memory: bot.peakMemory() };
  } finally {
    await bot.stop();
  }
}

async function asked(bot: RunningBot, teams: readonly string[]): Promise<Pick<Seen, 'median' | 'p95' | 'processor'>> {
  const users = usersOf(1, teams);
  await usersAsk([bot.port], users, WARM_MS, isFigure);
  const before = bot.processorTime() ?? NaN;
  const { times } = await usersAsk([bot.port], users, ASK_MS, isFigure);
  return { median: quantile(times, 0.5), p95: quantile(times, 0.95), processor: ((bot.processorTime() ?? NaN) - before) / times.length };
}

function isFigure(turn: string, reply: string): void {
  if (!reply.includes('"kind":"answer"')) throw new Error(`'${turn}' got no figure: ${reply.slice(0, 300)}`);
}

function tableOf(seen: readonly Seen[]): string {
  const head = ['changes', 'ready, s', 'median, ms', 'p95, ms', 'processor, ms', 'peak, MB'];
  const rows = seen.map(({ changes, ready, median, p95, processor, memory }) => [
    changes.toLocaleString('en-GB'), ready.toFixed(1), median.toFixed(1), p95.toFixed(1), processor.toFixed(1), memory === null ? 'not known' : memory.toFixed(0),
  ]);
  return ['history: one user, the same questions behind more and more changes', ...[head, ...rows].map((cells) => cells.map((cell) => cell.padStart(15)).join(''))].join('\n');
}
