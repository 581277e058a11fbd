import { startBaseline, startMuster, type RunningBot } from '../bots.js';
import type { Size } from '../council/council.js';
import type { StoreOptions } from '../../../src/ledger/ledger.js';
import { withStore } from '../stores.js';
import { carry, type Side } from './cells.js';
import { loadReport, type Cell } from './report.js';
import { stock } from './stocked.js';
import { usersOf } from './turns.js';
import { usersAsk } from './users.js';

/** How many write at once, to how many instances. One user is always with one. */
const LOADS = [{ users: 1, instances: 1 }, { users: 8, instances: 1 }, { users: 64, instances: 1 }, { users: 8, instances: 2 }, { users: 64, instances: 2 }] as const;
const SLICE_MS = 3000;
const WARM = { users: 8, milliseconds: 5000 };

/** Lets users write to Muster and to the baseline, beside each other, and prints what each carries. About two and a half minutes and the import. */
export async function loadTable(size: Size, say: (what: string) => void): Promise<string> {
  return withStore(async (store, service) => {
    const { teams } = await stock(store, size);
    say('imported');
    const muster = await twoOf(startMuster, store);
    const baseline = await twoOf(startBaseline, store);
    try {
      return loadReport(size, await cells({ muster, baseline }, teams, service, say));
    } finally {
      await Promise.all([...muster, ...baseline].map((bot) => bot.stop()));
    }
  });
}

async function twoOf(start: (store: StoreOptions) => Promise<RunningBot>, store: StoreOptions): Promise<readonly RunningBot[]> {
  return [await start(store), await start(store)];
}

async function cells({ muster, baseline }: Record<'muster' | 'baseline', readonly RunningBot[]>, teams: readonly string[], service: number | undefined, say: (what: string) => void): Promise<Cell[]> {
  const sides = { muster: { bots: muster, check: isFigure }, baseline: { bots: baseline, check: isCard } };
  for (const { bots, check } of Object.values(sides)) await usersAsk(bots.map(({ port }) => port), usersOf(WARM.users, teams), WARM.milliseconds, check);
  const done: Cell[] = [];
  for (const load of LOADS) {
    const carried = await carry({ muster: on(sides.muster, load.instances), baseline: on(sides.baseline, load.instances) }, () => usersOf(load.users, teams), SLICE_MS, service);
    done.push({ ...load, ...carried });
    say(`${load.users} users, ${load.instances} of each`);
  }
  return done;
}

function on({ bots, check }: Side, instances: number): Side {
  return { bots: bots.slice(0, instances), check };
}

function isFigure(turn: string, reply: string): void {
  if (!reply.includes('"kind":"answer"')) throw new Error(`'${turn}' got no figure: ${reply.slice(0, 600)}`);
}

function isCard(turn: string, reply: string): void {
  if (!reply.includes('12 vacant posts')) throw new Error(`the baseline failed on '${turn}': ${reply.slice(0, 300)}`);
}
