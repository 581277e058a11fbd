import { append } from './append.js';
import type { ChangeHead, Draft } from './change.js';
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
/** What lies back further than this is no clock that was set back, but a day that somebody has fixed. */
const SET_BACK_MS = 2 * 60 * MINUTE_MS;

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

/** The instant of a change: not before that of the change before it, where a clock was set back or differs between instances. */
function inOrder(at: Date, before: ChangeHead | null): Date {
  const last = before ? new Date(before.at) : at;
  const back = last.getTime() - at.getTime();
  return back > 0 && back <= SET_BACK_MS ? last : at;
}

async function appendTo(tables: LedgerTables, current: Current, at: Date, draft: Draft, basedOn: number, onProgress?: Progress): Promise<Appended> {
  const { state } = await current.refresh();
  const outcome = state.seq === basedOn ? await append(tables, draft, state, inOrder(at, state.head), onProgress) : 'taken';
  if (outcome !== 'taken') return outcome;
  const { state: now } = await current.refresh();
  return { conflict: now.changes.slice(basedOn) };
}
