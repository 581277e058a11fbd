import type { CalendarDate } from '../workforce/calendar.js';
import { SHEET_NAMES, type Row } from '../workforce/sheets.js';
import { changeNumber, type RowChange } from './change.js';
import type { Current, Held } from './current.js';
import type { Ledger, State } from './ledger.js';
import { changesSince } from './changesSince.js';
import { loadUpTo } from './load.js';
import { readSteps } from './read.js';
import { nameOf, stateOf } from './state.js';
import type { LedgerTables } from './ledgerTables.js';

type History = Pick<Ledger, 'stateAt' | 'knownAt' | 'rowsOf' | 'changesTo'> & { forget(): void };

/** States before the current one. The last one asked for is kept: people ask on. */
export function pastStates(tables: LedgerTables, current: Current, dayOf: (instant: string) => CalendarDate): History {
  let kept: State | null = null;
  let erasures = 0;
  const at = async (held: Held, seq: number): Promise<State> => {
    // What was kept before somebody was erased still names them.
    const now = held.state.changes.filter(({ kind }) => kind === 'erase').length;
    if (now !== erasures) kept = null;
    erasures = now;
    checkSeq(seq, 0, held.state.seq);
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
      checkSeq(seq, 1, held.state.seq);
      return changedRows(tables, held, seq, await at(held, seq - 1));
    },
    async changesTo(concerns, after = 0) {
      const held = await current.refresh();
      const before = await at(held, after);
      return changesSince(await readSteps(tables, held.memory.heads.slice(after)), before, concerns);
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
  const [step] = await readSteps(tables, memory.heads.slice(seq - 1, seq));
  const { change, facts } = step!;
  const changed = facts.map(({ sheet, key, row }) => ({ sheet, key, before: before.records.rows[sheet].get(key) ?? null, after: row as Row | null }));
  return change.whole ? [...droppedRows(before, changed), ...changed] : changed;
}

/** The rows that a whole change dropped without a fact of their own. */
function droppedRows({ records }: State, changed: readonly RowChange[]): RowChange[] {
  const named = new Set(changed.map(({ sheet, key }) => nameOf(sheet, key)));
  const rows = SHEET_NAMES.flatMap((sheet) => [...records.rows[sheet]].map(([key, row]) => ({ sheet, key, before: row, after: null })));
  return rows.filter(({ sheet, key }) => !named.has(nameOf(sheet, key)));
}

function checkSeq(seq: number, first: number, last: number): void {
  if (!Number.isInteger(seq) || seq < first || seq > last) throw new RangeError(`There is no change ${changeNumber(seq)}; the latest is ${changeNumber(last)}.`);
}
