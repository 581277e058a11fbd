import { fteNumber, pounds } from '../workforce/amounts.js';
import { longDate, type CalendarDate } from '../workforce/calendar.js';
import type { Column } from '../workforce/columns.js';
import { columnsOf, type Row, type SheetName } from '../workforce/sheets.js';
import { numeral, sterling } from '../workforce/words.js';
import type { Workforce } from '../workforce/workforce.js';
import { nameAndId } from './labels.js';

/** What happens to one row; null where there was, or is, none. */
export interface RowChange {
  readonly sheet: SheetName;
  readonly key: string;
  readonly before: Row | null;
  readonly after: Row | null;
}

/** One line of a preview or of the history. */
export interface RowLine {
  /** What it is about: 'Cal Reed (A1), agency, P3: end'. */
  readonly what: string;
  /** '–' where there was nothing. */
  readonly before: string;
  readonly after: string;
}

type Cells = Readonly<Record<string, unknown>>;

const NOTHING = '–';
/** Costs are never shown beside a named person (DATA.md, workers). */
const HIDDEN: readonly string[] = ['annualCost', 'sweNumber'];

/** What facts do, before and after: a line a field that changes, a line for a row that comes or goes. Made from the rows alone, so that nothing is left out. */
export function rowLines(changes: readonly RowChange[], workforce: Workforce): readonly RowLine[] {
  return changes.flatMap((change) => linesOf(change, workforce));
}

function linesOf({ sheet, before, after }: RowChange, workforce: Workforce): readonly RowLine[] {
  const row = (after ?? before) as Cells | null;
  if (row === null) return [];
  const what = subjectOf(sheet, row, workforce);
  if (before === null) return [{ what, before: NOTHING, after: summaryOf(sheet, row) }];
  if (after === null) return [{ what, before: summaryOf(sheet, row), after: 'removed' }];
  const fields = Object.entries(columnsOf(sheet)).filter(([field]) => JSON.stringify((before as Cells)[field] ?? null) !== JSON.stringify((after as Cells)[field] ?? null));
  return fields.map(([field, column]) => ({ what: `${what}: ${wordOf(field)}`, before: shown(field, column, (before as Cells)[field]), after: shown(field, column, (after as Cells)[field]) }));
}

const TITLES: Partial<Record<SheetName, string>> = {
  workers: 'spell', conversions: 'step to permanent', cohortMembers: 'cohort member', retentionPayments: 'retention payment', leavers: 'leaver', offers: 'offer', reviews: 'review',
  absences: 'absence', posts: 'post', grants: 'role', synonyms: 'word',
};

/** Who or what a row is about, with what tells it from other rows of theirs. */
function subjectOf(sheet: SheetName, row: Cells, workforce: Workforce): string {
  const person = row['person'] ?? row['workerId'];
  const [first = ''] = Object.entries(columnsOf(sheet)).flatMap(([field, column]) => (column.key ? field : []));
  const who = typeof person === 'string' && sheet !== 'grants' ? nameAndId(workforce, person) : String(row['name'] ?? row[first] ?? '');
  const title = TITLES[sheet] ?? sheet;
  if (sheet === 'workers') return `${who}, ${row['contract']} ${title}${row['postId'] ? ` in ${row['postId']}` : ''}`;
  return `${who}, ${title}`;
}

/** The cells of a row in one line, without those that say who it is about. */
function summaryOf(sheet: SheetName, row: Cells): string {
  const left = ['workerId', 'name', 'person', ...(sheet === 'workers' ? ['contract'] : [])];
  const cells = Object.entries(columnsOf(sheet)).filter(([field]) => !left.includes(field) && !HIDDEN.includes(field) && row[field] !== null && row[field] !== undefined);
  return cells.map(([field, column]) => labelled(field, column, shown(field, column, row[field]))).join(', ');
}

/** Words for a field where its own name would read badly. */
const LABELS: Readonly<Record<string, string>> = { start: 'from', end: 'to', qualifiedOn: 'qualified', postId: 'post', notes: 'note', tieInMonths: 'tie-in months' };
/** Values that do not say by themselves what they are: of two days or two answers in one row nobody could tell which is which. */
const NOT_PLAIN: readonly Column['kind'][] = ['date', 'integer', 'number', 'yesNo'];

/** What a value means where it does not say so itself. */
function labelled(field: string, { kind }: Column, text: string): string {
  const label = LABELS[field] ?? (NOT_PLAIN.includes(kind) || field === 'origin' ? wordOf(field) : null);
  return label === null ? text : `${label} ${text}`;
}

function shown(field: string, { kind }: Column, value: unknown): string {
  if (value === null || value === undefined) return NOTHING;
  if (HIDDEN.includes(field)) return 'kept';
  switch (kind) {
    case 'date': return longDate(value as CalendarDate);
    case 'fte': return `${numeral(fteNumber(value as number), 4)} FTE`;
    case 'money': return sterling(pounds(value as number));
    case 'yesNo': return value ? 'yes' : 'no';
    case 'list': case 'codes': return (value as readonly string[]).join('; ');
    default: return String(value);
  }
}

/** 'nextContact' -> 'next contact' */
function wordOf(field: string): string {
  return field.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}
