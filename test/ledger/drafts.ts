import { TableClient } from '@azure/data-tables';
import type { Draft } from '../../src/ledger/change.js';
import type { Ledger, StoreOptions } from '../../src/ledger/ledger.js';
import { openLedger } from '../../src/ledger/openLedger.js';
import { day, type CalendarDate } from '../../src/workforce/calendar.js';
import type { Fact, Records } from '../../src/workforce/records.js';
import { keyOf, SHEET_NAMES, type Row, type SheetName, type Spell } from '../../src/workforce/sheets.js';

export const NOON = new Date('2024-11-07T12:00:00Z');

export function open(store: StoreOptions, clock: () => Date = () => NOON): Promise<Ledger> {
  return openLedger({ ...store, clock, timezone: 'Europe/London' });
}

/** A spell of somebody invented; the fields given are the test's. */
export function spell(workerId: string, given: Partial<Spell> = {}): Spell {
  return {
    workerId, name: `Name of ${workerId}`, contract: 'permanent', role: 'Social Worker', team: 'Compass', postId: null, fte: 10_000,
    start: day('2022-01-10'), end: null, sweNumber: null, qualifiedOn: null, origin: null, agency: null, cover: null,
    annualCost: null, endReason: null, ...given,
  };
}

export function put<S extends SheetName>(sheet: S, row: Row<S>): Fact {
  return { sheet, key: keyOf(sheet, row), row };
}

export function remove<S extends SheetName>(sheet: S, row: Row<S>): Fact {
  return { sheet, key: keyOf(sheet, row), row: null };
}

/** A worker's cases in a week. */
export function cases(weekEnding: CalendarDate, team: string, workerId: string | null, count: number): Fact {
  return put('caseloads', { weekEnding, team, workerId, cases: count, cin: null, cp: null, cla: null, lastSupervision: null });
}

/** A change that puts these facts, by an import. */
export function draft(facts: readonly Fact[], given: Partial<Draft> = {}): Draft {
  const sheets = [...new Set(facts.map(({ sheet }) => sheet))];
  return { who: { id: 'import', name: null }, kind: 'import', why: 'Import of a workbook', sheets, facts, ...given };
}

/** Appends after whatever is there. */
export async function appendNext(ledger: Ledger, next: Draft) {
  const { seq } = await ledger.refresh();
  const outcome = await ledger.append(next, seq);
  if ('conflict' in outcome) throw new Error('somebody else wrote');
  return outcome.applied;
}

/** The records as plain values, for comparing. */
export function plainRecords({ rows, known }: Records) {
  return { known: [...known].sort(), rows: Object.fromEntries(SHEET_NAMES.map((sheet) => [sheet, Object.fromEntries(rows[sheet])])) };
}

/** The table itself, past the ledger: to look at it and to tamper with it. */
export function rawTable({ connection, prefix }: StoreOptions, name: string): TableClient {
  return TableClient.fromConnectionString(connection, `${prefix}${name}`, { allowInsecureConnection: true });
}

export async function rawRows(store: StoreOptions, name: string): Promise<Record<string, unknown>[]> {
  const rows: Record<string, unknown>[] = [];
  for await (const row of rawTable(store, name).listEntities()) rows.push(row);
  return rows;
}
