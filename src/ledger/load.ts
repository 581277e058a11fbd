import { emptyRecords } from '../workforce/records.js';
import { readCheckpoint, readIndex, type Checkpoint, type IndexRow } from './checkpoints.js';
import { StoreBroken } from './errors.js';
import type { StoredHead } from './heads.js';
import { namedChange, readHeads, readSteps } from './read.js';
import { advance, layOver, placesOf, type Memory } from './state.js';
import type { LedgerTables } from './ledgerTables.js';
import { holdsAllUpTo, readPackedTexts, type PackedTexts } from './packedTexts.js';
import { both } from './parallel.js';
import { TEXT_COLUMNS } from './people.js';
import { fillIn, readAllTexts, type Texts } from './texts.js';

/** Reads the whole ledger: the heads, then the newest checkpoint and the facts of the changes after it. */
export async function load(tables: LedgerTables): Promise<Memory> {
  const [[heads, index], packed] = await both(both(readHeads(tables, 0), soundIndex(tables)), sound(() => readPackedTexts(tables)));
  const serves = packed !== null && holdsAllUpTo(packed, heads) && index.every(({ seq }) => seq <= packed.seq);
  return loadFrom(tables, heads, index, serves ? packed : null);
}

/** What these changes, all from the first on, add up to. */
export async function loadUpTo(tables: LedgerTables, heads: readonly StoredHead[]): Promise<Memory> {
  return loadFrom(tables, heads, await soundIndex(tables), null);
}

/** The packed texts, where there are any, reach as far as every checkpoint in the index, and end behind the last change that replaced everything. */
async function loadFrom(tables: LedgerTables, heads: readonly StoredHead[], index: readonly IndexRow[], packed: PackedTexts | null): Promise<Memory> {
  const whole = heads.findLastIndex((head) => head.whole);
  // The checkpoint is asked for first: its rows are made while the texts arrive. The heads were read before: the texts of each are there.
  const [checkpoint, texts] = await both(sound(() => readCheckpoint(tables, index, heads, whole + 1)), packed ? Promise.resolve(packed.texts) : readAllTexts(tables.people, TEXT_COLUMNS));
  const base = baseOf(heads.slice(0, checkpoint?.seq ?? Math.max(0, whole)), checkpoint, texts);
  const known = packed?.seq ?? heads.length;
  const steps = await readSteps(tables, heads.slice(base.heads.length, known), texts);
  return advance(base, [...steps, ...await readSteps(tables, heads.slice(known))]);
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
  return { records: layOver({ rows: { ...rows, caseloads }, known }, steps), places: placesOf(facts) };
}

async function soundIndex(tables: LedgerTables): Promise<readonly IndexRow[]> {
  return await sound(() => readIndex(tables)) ?? [];
}

/** What is broken of the checkpoints is as good as not there: the changes say it all. */
async function sound<T>(work: () => Promise<T>): Promise<T | null> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof StoreBroken) return null;
    throw error;
  }
}
