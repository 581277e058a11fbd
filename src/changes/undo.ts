import { later, type CalendarDate } from '../workforce/calendar.js';
import type { Fact } from '../workforce/records.js';
import { columnsOf, type Row, type SheetName } from '../workforce/sheets.js';
import { listed } from '../workforce/words.js';
import { workforceOf } from '../workforce/workforceOf.js';
import type { Scene } from './command.js';
import { effectsOf } from './effects.js';
import { laidOver, type Proposal } from './propose.js';
import { rowLines, type RowChange } from './rowLines.js';

/** A change that was made, with what it did. */
export interface Made {
  readonly number: string;
  readonly why: string;
  readonly rows: readonly RowChange[];
}

export type Undoing = Omit<Proposal, 'orders'> | { readonly is: 'refused'; readonly why: string };

/** Stocks that may change with the rows of a sheet. */
const MEASURES: Partial<Record<SheetName, readonly string[]>> = {
  workers: ['agency', 'vacancies', 'permanentStaff'],
  posts: ['vacancies'],
  conversions: ['pipeline'],
  offers: ['expectedStarters'],
  cohortMembers: ['onProgramme'],
  retentionPayments: ['tiedIn'],
};

/** Takes a change back by a change of its own: the rows before it. Refused, and the later changes named, where they have gone on from its rows. */
export function undoing(made: Made, later: readonly Made[], { workforce, today }: Scene): Undoing {
  const { records } = workforce;
  const moved = made.rows.filter(({ sheet, key, after }) => !isSame(sheet, (records.rows[sheet].get(key) as Row | undefined) ?? null, after));
  if (moved.length > 0) return { is: 'refused', why: restsOn(made, moved, later) };
  const rows = made.rows.map(({ sheet, key, before, after }) => ({ sheet, key, before: after, after: before }));
  const facts = rows.map(({ sheet, key, after }): Fact => ({ sheet, key, row: after }));
  const after = workforceOf(laidOver(records, facts));
  const sheets = [...new Set(facts.map(({ sheet }) => sheet))];
  const parts = sheets.map((sheet) => ({ measures: MEASURES[sheet] ?? [], on: lastDayOf(rows, today) }));
  return { is: 'proposal', sheets, facts, lines: rowLines(rows, workforce), effects: effectsOf(parts, workforce, after), warnings: [], why: `undo of ${made.number} (${made.why})` };
}

function restsOn({ number }: Made, moved: readonly RowChange[], later: readonly Made[]): string {
  const rows = new Set(moved.map(({ sheet, key }) => `${sheet} ${key}`));
  const since = later.filter((one) => one.rows.some(({ sheet, key }) => rows.has(`${sheet} ${key}`)));
  const named = listed(since.map((one) => `${one.number} (${one.why})`));
  return `${number} can't be taken back by itself: ${since.length === 1 ? 'a later change rests' : 'later changes rest'} on it, ${named}. Undo ${since.length === 1 ? 'that' : 'those'} first.`;
}

function isSame(sheet: SheetName, a: Row | null, b: Row | null): boolean {
  if (a === null || b === null) return a === b;
  const cell = (row: Row, field: string) => JSON.stringify((row as Readonly<Record<string, unknown>>)[field] ?? null);
  return Object.keys(columnsOf(sheet)).every((field) => cell(a, field) === cell(b, field));
}

/** Today, or the last day ahead on which one of the rows begins. */
function lastDayOf(rows: readonly RowChange[], today: CalendarDate): CalendarDate {
  const days = rows.flatMap(({ before, after }) => [before, after]).flatMap((row) => {
    const { start, on } = (row ?? {}) as { start?: CalendarDate | null; on?: CalendarDate | null };
    return [start ?? [], on ?? []].flat();
  });
  return days.reduce((last, one) => later(last, one), today);
}
