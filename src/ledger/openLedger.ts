import { append } from './append.js';
import type { Draft } from './change.js';
import { sweepCheckpoints } from './checkpoints.js';
import { keepCurrent, type Current } from './current.js';
import { erase } from './erase.js';
import { pastStates } from './history.js';
import { sweepIntents } from './intents.js';
import type { Appended, Ledger, LedgerOptions, Progress } from './ledger.js';
import { localDays } from './localDay.js';
import { openLedgerTables, type LedgerTables } from './ledgerTables.js';
import { verify } from './verify.js';

const MINUTE_MS = 60_000;

/**
 * Opens the ledger of a store. Needs no connection yet: what is missing is created by the first call that reads or writes.
 * Throws RangeError for a prefix or a time zone that cannot be used.
 */
export async function openLedger(options: LedgerOptions): Promise<Ledger> {
  const tables = await openLedgerTables(options);
  const current = keepCurrent(tables);
  const past = pastStates(tables, current, localDays(options.timezone));
  return {
    refresh: async () => (await current.refresh()).state,
    held: () => current.held()?.state ?? null,
    append: (draft, basedOn, onProgress) => appendTo(tables, current, options.clock(), draft, basedOn, onProgress),
    knownAt: past.knownAt,
    stateAt: past.stateAt,
    rowsOf: past.rowsOf,
    changesTo: past.changesTo,
    verify: () => verify(tables),
    async erase(person) {
      const removed = await erase(tables, person);
      current.forget();
      past.forget();
      return removed;
    },
    async sweep(olderThanMinutes = 60) {
      const before = new Date(Date.now() - olderThanMinutes * MINUTE_MS);
      await sweepCheckpoints(tables, before);
      return sweepIntents(tables, before);
    },
    close: current.settle,
  };
}

async function appendTo(tables: LedgerTables, current: Current, at: Date, draft: Draft, basedOn: number, onProgress?: Progress): Promise<Appended> {
  const { state } = await current.refresh();
  const outcome = state.seq === basedOn ? await append(tables, draft, state, at, onProgress) : 'taken';
  if (outcome !== 'taken') return outcome;
  const { state: now } = await current.refresh();
  return { conflict: now.changes.slice(basedOn) };
}
