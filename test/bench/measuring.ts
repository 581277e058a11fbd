import { openLedger } from '../../src/ledger/openLedger.js';
import type { StoreOptions } from '../../src/ledger/ledger.js';
import type { Fact } from '../../src/workforce/records.js';
import { askBoth, type Asked } from './asking.js';
import { startBaseline, startMuster } from './bots.js';
import { councilFacts, type Size } from './council/council.js';
import { FIRST, importRate, rawRate } from './importing.js';
import { importMemory } from './importMemory.js';
import { readingTimes } from './reading.js';
import { coldStart, rawRead, rawReadOfAll } from './starting.js';
import { median } from './statistics.js';
import { withStore } from './stores.js';

/** All that is measured at one size. Seconds, rows a second, MB. */
export interface Measured {
  readonly size: Size;
  readonly rows: number;
  readonly muster: Asked;
  readonly baseline: Asked;
  readonly firstRows: { readonly imported: number; readonly raw: number };
  readonly wholeImport: number;
  readonly coldStart: number;
  readonly rawRead: number;
  /** With the names, which stand apart from the checkpoint. */
  readonly rawReadOfAll: number;
  readonly memory: number | null;
  readonly importMemory: number | null;
  /** Milliseconds to read each question of the corpus, by itself. */
  readonly reading: readonly number[];
}

const STARTS = 3;

export async function measure(size: Size, rounds: number, say: (what: string) => void): Promise<Measured> {
  const facts = councilFacts(size);
  const rows = facts.length;
  say(`${rows.toLocaleString('en-GB')} rows`);
  const first = facts.slice(0, FIRST);
  const raw = await withStore((store) => rawRate(store, first));
  const imported = await withStore((store) => importInto(store, first));
  say('first rows imported');
  const memoryOfImport = await withStore((store) => importMemory(store, facts));
  say('all rows imported by the command');
  return withStore(async (store) => {
    const wholeImport = await importInto(store, facts);
    say('all rows imported');
    const starts = await startTimes(store);
    say('started anew');
    return { size, rows, firstRows: { imported, raw }, wholeImport, importMemory: memoryOfImport, ...starts, ...await answerTimes(store, rounds), reading: readingTimes(size) };
  });
}

/** The checkpoint is written when the ledger is read after an import; `close` waits for it. */
async function importInto(store: StoreOptions, facts: readonly Fact[]): Promise<number> {
  const ledger = await openLedger({ ...store, clock: () => new Date(), timezone: 'Europe/London' });
  const rate = await importRate(ledger, facts);
  await ledger.refresh();
  await ledger.close();
  return rate;
}

async function startTimes(store: StoreOptions): Promise<Pick<Measured, 'coldStart' | 'rawRead' | 'rawReadOfAll'>> {
  const times = [];
  for (let n = 0; n < STARTS; n++) times.push({ raw: await rawRead(store), all: await rawReadOfAll(store), cold: await coldStart(store) });
  return { coldStart: median(times.map(({ cold }) => cold)), rawRead: median(times.map(({ raw }) => raw)), rawReadOfAll: median(times.map(({ all }) => all)) };
}

async function answerTimes(store: StoreOptions, rounds: number): Promise<Pick<Measured, 'muster' | 'baseline' | 'memory'>> {
  const [muster, baseline] = [await startMuster(store), await startBaseline(store)];
  try {
    const timings = await askBoth(muster, baseline, rounds);
    return { ...timings, memory: muster.peakMemory() };
  } finally {
    await Promise.all([muster.stop(), baseline.stop()]);
  }
}
