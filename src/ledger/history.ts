import type { CalendarDate } from '../workforce/calendar.js';
import type { Row } from '../workforce/sheets.js';
import { changeNumber, type RowChange } from './change.js';
import type { Current, Held } from './current.js';
import type { Ledger, State } from './ledger.js';
import { loadUpTo } from './load.js';
import { readSteps } from './read.js';
import { stateOf } from './state.js';
import type { LedgerTables } from './tables.js';

type History = Pick<Ledger, 'stateAt' | 'knownAt' | 'rowsOf'> & { forget(): void };

/** States before the current one. The last one asked for is kept: people ask on. */
export function pastStates(tables: LedgerTables, current: Current, dayOf: (instant: string) => CalendarDate): History {
  let kept: State | null = null;
  const at = async (held: Held, seq: number): Promise<State> => {
    checkSeq(seq, held.state.seq);
    if (seq === held.state.seq) return held.state;
    if (kept?.seq !== seq) kept = await replay(tables, held, seq);
    return kept;
  };
  return {
    stateAt: async (seq) => at(await current.refresh(), seq),
    async knownAt(day) {
      const held = await current.refresh();
      return at(held, held.state.changes.findLast((change) => dayOf(change.at) <= day)?.seq ?? 0);
    },
    async rowsOf(seq) {
      const held = await current.refresh();
      const before = await at(held, checkSeq(seq, held.state.seq) - 1);
      return changedRows(tables, held, seq, before);
    },
    forget() {
      kept = null;
    },
  };
}

async function replay(tables: LedgerTables, { memory }: Held, seq: number): Promise<State> {
  const { changes, records } = await loadUpTo(tables, memory.heads.slice(0, seq));
  return stateOf(changes, records);
}

async function changedRows(tables: LedgerTables, { memory }: Held, seq: number, before: State): Promise<RowChange[]> {
  const steps = await readSteps(tables, memory.heads.slice(seq - 1, seq));
  return steps.flatMap(({ facts }) => facts.map(({ sheet, key, row }) => (
    { sheet, key, before: before.records.rows[sheet].get(key) ?? null, after: row as Row | null }
  )));
}

function checkSeq(seq: number, last: number): number {
  if (!Number.isInteger(seq) || seq < 0 || seq > last) throw new RangeError(`There is no change ${changeNumber(seq)}; the latest is ${changeNumber(last)}.`);
  return seq;
}
