import type { Fact, Records } from '../workforce/records.js';
import { columnsOf, type Row, type SheetName } from '../workforce/sheets.js';
import { sameValue, type Merged } from './merge.js';

/** How many rows of a sheet an import adds, changes, ends, leaves as they are and removes. */
export interface SheetDifference {
  readonly sheet: SheetName;
  readonly added: number;
  readonly changed: number;
  readonly ended: number;
  readonly unchanged: number;
  readonly removed: number;
}

type Effect = 'added' | 'changed' | 'ended' | 'unchanged';

/** Fields whose first date ends what a row records. */
const ENDS = ['to', 'end'];

/** What the merged rows change, and the facts that record it. `replace`: rows that the file lacks are removed. */
export function differenceOf(sheet: SheetName, merged: readonly Merged[], records: Records, replace: boolean): { difference: SheetDifference; facts: Fact[] } {
  const counts = { added: 0, changed: 0, ended: 0, unchanged: 0 };
  const facts: Fact[] = [];
  for (const row of merged) {
    const effect = effectOf(sheet, row);
    counts[effect] += 1;
    if (effect !== 'unchanged') facts.push({ sheet, key: row.key, row: row.after as Row });
  }
  const removed = replace ? absentKeys(records.rows[sheet], merged) : [];
  facts.push(...removed.map((key) => ({ sheet, key, row: null })));
  return { difference: { sheet, ...counts, removed: removed.length }, facts };
}

function effectOf(sheet: SheetName, { before, after }: Merged): Effect {
  if (!before) return 'added';
  if (before === after) return 'unchanged';
  const changed = Object.keys(columnsOf(sheet)).filter((field) => !sameValue(before[field] ?? null, after[field] ?? null));
  if (changed.length === 0) return 'unchanged';
  return changed.some((field) => ENDS.includes(field) && before[field] === null) ? 'ended' : 'changed';
}

function absentKeys(recorded: ReadonlyMap<string, unknown>, merged: readonly Merged[]): string[] {
  const kept = new Set(merged.map(({ key }) => key));
  return [...recorded.keys()].filter((key) => !kept.has(key));
}
