import type { Row } from '../workforce/sheets.js';
import type { RowChange } from './change.js';
import type { ChangeTo, Concerns, State } from './ledger.js';
import { nameOf, type Step } from './state.js';

type Cells = Readonly<Record<string, unknown>>;

/** What the steps after a state did, row by row, to the rows that concern somebody. A row's earlier steps are what it was before the next. */
export function changesSince(steps: readonly Step[], before: State, concerns: Concerns): readonly ChangeTo[] {
  let base: State | null = before;
  const since = new Map<string, Row | null>();
  const changes: ChangeTo[] = [];
  for (const { change, facts } of steps) {
    if (change.whole) {
      base = null;
      since.clear();
    }
    const rows: RowChange[] = facts.flatMap(({ sheet, key, row }) => {
      const name = nameOf(sheet, key);
      const was = since.has(name) ? since.get(name)! : base?.records.rows[sheet].get(key) ?? null;
      since.set(name, row as Row | null);
      const told = row ?? (was as Cells | null);
      return told && concerns(sheet, key, told) ? [{ sheet, key, before: was, after: row as Row | null }] : [];
    });
    if (rows.length > 0) changes.push({ change, rows });
  }
  return changes;
}
