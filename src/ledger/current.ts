import { newestCheckpoint, writeCheckpoint } from './checkpoints.js';
import type { State } from './ledger.js';
import { load } from './load.js';
import { packTexts } from './packedTexts.js';
import { oneAtATime } from './parallel.js';
import { readHeads, readSteps } from './read.js';
import { advance, stateOf, type Memory } from './state.js';
import type { LedgerTables } from './ledgerTables.js';

// A cold start reads at most about so much beside the checkpoint.
const ROWS_PER_CHECKPOINT = 5_000;
const CHANGES_PER_CHECKPOINT = 200;

/** What an instance keeps in memory of the ledger. */
export interface Current {
  /** Reads what was appended since the last time and gives the state with it; the same state where that is nothing. */
  refresh(): Promise<Held>;
  /** What the last refresh gave; null before the first. */
  held(): Held | null;
  /** Reads everything anew at the next refresh. */
  forget(): void;
  /** Waits for the checkpoint that is being written. */
  settle(): Promise<void>;
}

export interface Held {
  readonly memory: Memory;
  readonly state: State;
}

export function keepCurrent(tables: LedgerTables): Current {
  const checkpoint = checkpointing(tables);
  let held: Held | null = null;
  let generation = 0;
  const refresh = oneAtATime(async () => {
    const begun = generation;
    const next = await refreshed(tables, held);
    if (begun === generation) held = next;
    checkpoint.consider(next.memory);
    return next;
  });
  const forget = () => {
    generation += 1;
    held = null;
  };
  return { refresh, held: () => held, forget, settle: checkpoint.settle };
}

/** Reads from the last change that is known, so that a store put back to an earlier day is noticed and read anew. */
async function refreshed(tables: LedgerTables, held: Held | null): Promise<Held> {
  if (!held) return holding(await load(tables));
  const last = held.memory.heads.at(-1);
  const heads = await readHeads(tables, last ? last.seq - 1 : 0, last);
  // The last change that is known is read again: it shows when the store was put back to an earlier day.
  const added = last ? heads.slice(1) : heads;
  if (last && heads[0]?.hash !== last.hash) return holding(await load(tables));
  // Names that were erased are forgotten by reading all of them again.
  if (added.some(({ kind }) => kind === 'erase')) return holding(await load(tables));
  return added.length === 0 ? held : holding(advance(held.memory, await readSteps(tables, added)));
}

function holding(memory: Memory): Held {
  return { memory, state: stateOf(memory.changes, memory.records) };
}

/** Writes checkpoints beside the answering. One that fails is tried again after a later refresh: it is only a shortcut. */
function checkpointing(tables: LedgerTables) {
  let last = 0;
  let writing: Promise<void> | null = null;
  const write = async (memory: Memory) => {
    last = await newestCheckpoint(tables);
    if (!isDue(memory, last)) return;
    // First: texts that reach further than the checkpoint serve it, those that end before it do not.
    await packTexts(tables, memory.heads);
    await writeCheckpoint(tables, memory);
    last = memory.heads.length;
  };
  return {
    consider(memory: Memory) {
      if (writing || !isDue(memory, last)) return;
      writing = write(memory).catch(() => undefined).finally(() => { writing = null; });
    },
    settle: async () => (await writing) ?? undefined,
  };
}

function isDue({ heads }: Memory, last: number): boolean {
  const since = heads.slice(last);
  // An erasure took the packed texts away.
  if (last > 0 && since.some(({ kind }) => kind === 'erase')) return true;
  return since.length >= CHANGES_PER_CHECKPOINT || since.reduce((sum, { rows }) => sum + rows, 0) >= ROWS_PER_CHECKPOINT;
}
