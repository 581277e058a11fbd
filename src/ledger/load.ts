import { emptyRecords } from '../workforce/records.js';
import { readCheckpoint, type Checkpoint } from './checkpoints.js';
import { StoreBroken } from './errors.js';
import type { StoredHead } from './heads.js';
import { namedChange, readHeads, readSteps } from './read.js';
import { advance, layOver, placesAfter, type Memory } from './state.js';
import type { LedgerTables } from './ledgerTables.js';
import { fillIn, readAllTexts, type Texts } from './texts.js';

/** Reads the whole ledger: the heads, then the newest checkpoint and the facts of the changes after it. */
export async function load(tables: LedgerTables): Promise<Memory> {
  return loadUpTo(tables, await readHeads(tables, 0));
}

/** What these changes, all from the first on, add up to. */
export async function loadUpTo(tables: LedgerTables, heads: readonly StoredHead[]): Promise<Memory> {
  const whole = heads.findLastIndex((head) => head.whole);
  // The heads were read before: the texts of each are there.
  const [texts, checkpoint] = await Promise.all([readAllTexts(tables.people), sound(() => readCheckpoint(tables, heads, whole + 1))]);
  const base = baseOf(heads.slice(0, checkpoint?.seq ?? Math.max(0, whole)), checkpoint, texts);
  return advance(base, await readSteps(tables, heads.slice(base.heads.length), texts));
}

/** What is known before the first change whose facts must be read. */
function baseOf(heads: readonly StoredHead[], checkpoint: Checkpoint | null, texts: Texts): Memory {
  const base = checkpoint ? fromCheckpoint(checkpoint, texts) : { records: emptyRecords(), places: new Map<string, string>() };
  return { ...base, heads, changes: heads.map((head) => namedChange(head, texts)) };
}

function fromCheckpoint({ sheets, facts, caseloads }: Checkpoint, texts: Texts): Pick<Memory, 'records' | 'places'> {
  for (const fact of facts) fillIn(fact, texts);
  const steps = [{ sheets, facts }];
  const { rows, known } = emptyRecords();
  return { records: layOver({ rows: { ...rows, caseloads }, known }, steps), places: placesAfter(new Map(), steps) };
}

/** A broken checkpoint is as good as none: the changes say it all. */
async function sound(work: () => Promise<Checkpoint | null>): Promise<Checkpoint | null> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof StoreBroken) return null;
    throw error;
  }
}
