import { later, type CalendarDate } from '../workforce/calendar.js';
import type { Fact, Records } from '../workforce/records.js';
import { columnsOf, type Row, type SheetName } from '../workforce/sheets.js';
import { listed } from '../workforce/words.js';
import type { Workforce } from '../workforce/workforce.js';
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

/** So many later changes are named. */
const MOST_NAMED = 5;

/** Takes a change back by a change of its own: the rows before it. Refused, and the later changes named, where they have gone on from its rows. */
export function undoing(made: Made, later: readonly Made[], { workforce, today }: Scene): Undoing {
  const { records } = workforce;
  const moved = made.rows.filter(({ sheet, key, after }) => !isSame(sheet, (records.rows[sheet].get(key) as Row | undefined) ?? null, after));
  const names = new Set(moved.map(nameOf));
  if (moved.length > 0) return { is: 'refused', why: restsOn(made, later.filter((one) => one.rows.some((row) => names.has(nameOf(row))))) };
  const rows = made.rows.map(({ sheet, key, before, after }) => ({ sheet, key, before: after, after: before }));
  const facts = rows.map(({ sheet, key, after }): Fact => ({ sheet, key, row: after }));
  const after = workforceOf(laidOver(records, facts));
  const left = later.filter((one) => one.rows.some((row) => isStanding(row, records) && isOrphan(row, after)));
  if (left.length > 0) return { is: 'refused', why: restsOn(made, left) };
  const sheets = [...new Set(facts.map(({ sheet }) => sheet))];
  const parts = sheets.map((sheet) => ({ measures: MEASURES[sheet] ?? [], on: lastDayOf(rows, today) }));
  return { is: 'proposal', sheets, facts, lines: rowLines(rows, workforce), effects: effectsOf(parts, workforce, after), warnings: [], why: `undo of ${made.number} (${made.why})` };
}

function nameOf({ sheet, key }: RowChange): string {
  return `${sheet} ${key}`;
}

/** What a later change left is still as it left it. */
function isStanding({ sheet, key, after }: RowChange, { rows }: Records): boolean {
  return after !== null && isSame(sheet, (rows[sheet].get(key) as Row | undefined) ?? null, after);
}

/** A row about a worker or a post that would be gone. */
function isOrphan({ after: row }: RowChange, after: Workforce): boolean {
  const { workerId, postId } = (row ?? {}) as { workerId?: string | null; postId?: string | null };
  return (typeof workerId === 'string' && after.spellsOf(workerId).length === 0) || (typeof postId === 'string' && after.rowsOfPost(postId).length === 0);
}

function restsOn({ number }: Made, since: readonly Made[]): string {
  const named = listed(since.slice(0, MOST_NAMED).map((one) => `${one.number} (${one.why})`));
  return `${number} can't be taken back by itself: ${since.length === 1 ? 'a later change rests' : 'later changes rest'} on it, ${named}${since.length > MOST_NAMED ? ` and ${since.length - MOST_NAMED} more` : ''}. Undo ${since.length === 1 ? 'that' : 'those'} first.`;
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
