import { FULL_TIME } from '../../src/workforce/amounts.js';
import { day, type CalendarDate } from '../../src/workforce/calendar.js';
import type { Figure, Item, Measure } from '../../src/workforce/measure.js';
import { applyFacts, emptyRecords, type Fact } from '../../src/workforce/records.js';
import { columnsOf, keyOf, type Row, type SheetName } from '../../src/workforce/sheets.js';
import { workforceOf } from '../../src/workforce/workforceOf.js';
import type { Workforce } from '../../src/workforce/workforce.js';

/** Rows as a test writes them: days as texts, what does not matter left out. */
type Sketch<S extends SheetName> = { readonly [F in keyof Row<S>]?: Row<S>[F] | string | number };
export type Sketches = { readonly [S in SheetName]?: readonly Sketch<S>[] };

/** What a sketch leaves out. Every other cell is blank. */
const USUAL: { readonly [S in SheetName]?: Readonly<Record<string, unknown>> } = {
  teams: { service: 'Assessment' },
  posts: { postId: 'P1', team: 'North', role: 'Social Worker', fte: FULL_TIME, from: '2020-01-01' },
  workers: { workerId: 'W1', contract: 'permanent', role: 'Social Worker', team: 'North', fte: FULL_TIME, start: '2020-01-01' },
};

/** A small council that holds these sheets and no other. */
export function council(sketches: Sketches): Workforce {
  const records = emptyRecords();
  const sheets = Object.keys(sketches) as SheetName[];
  applyFacts(records, sheets, sheets.flatMap((sheet) => (sketches[sheet] ?? []).map((sketch) => factOf(sheet, sketch))));
  return workforceOf(records);
}

function factOf(sheet: SheetName, sketch: object): Fact {
  const blank = Object.fromEntries(Object.keys(columnsOf(sheet)).map((field) => [field, null]));
  const row = { ...blank, ...USUAL[sheet], ...sketch } as unknown as Row;
  return { sheet, key: keyOf(sheet, { ...row }), row };
}

/** A measure counted without narrowing. A stock is counted on `to`. */
export interface Counted {
  readonly items: readonly Item[];
  readonly figures: Readonly<Record<string, number>>;
  readonly list: readonly Figure[];
  readonly notes: readonly string[];
  readonly phrase: string;
}

/** What is asked: blank `from` and `today` are `to`. */
export interface Asking {
  readonly from?: string;
  readonly to: string;
  readonly today?: string;
  readonly numbers?: Readonly<Record<string, number>>;
  readonly teams?: readonly string[];
  /** Keeps the items in scope; blank: all of them. */
  readonly where?: (item: Item) => boolean;
}

export function counted(measure: Measure, workforce: Workforce, { from, to, today, numbers = {}, teams, where = () => true }: Asking): Counted {
  const period = { from: day(from ?? to), to: day(to) };
  const asked = { today: day(today ?? to), period, numbers, ...(teams && { teams }) };
  const items = measure.items(workforce, asked).filter(where);
  const list = measure.count(items, asked, workforce);
  return {
    items,
    list,
    figures: Object.fromEntries(list.map(({ name, value }) => [name, value])),
    notes: measure.notes?.(items, asked, workforce) ?? [],
    phrase: measure.phrase(list),
  };
}

export function missing(measure: Measure, workforce: Workforce, to: string, teams?: readonly string[]): string | null {
  return measure.missing?.(workforce, { today: day(to), period: { from: day(to), to: day(to) }, numbers: {}, ...(teams && { teams }) }) ?? null;
}

export function d(text: string): CalendarDate {
  return day(text);
}
