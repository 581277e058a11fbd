/** A cell that cannot be read at all (an error, a formula without a result); `fault` says what to do about it. */
export interface Fault {
  readonly fault: string;
}

/** A cell as the file holds it. A real Excel date comes as `2023-02-20`. */
export type RawValue = string | number | boolean | null | Fault;

export interface RawRow {
  /** Counted from 1, as a spreadsheet shows it. */
  readonly row: number;
  /** One for each heading; those at the end may lack. */
  readonly cells: readonly RawValue[];
}

export interface RawSheet {
  /** As the file or the sheet is named. */
  readonly sheet: string;
  readonly headings: readonly string[];
  readonly headingRow: number;
  readonly rows: readonly RawRow[];
}

/** A workbook or a folder of .csv files before anything in it is understood. */
export interface RawWorkbook {
  readonly sheets: readonly RawSheet[];
  /** What the reading itself found wrong: merged cells, a file that is not a table. */
  readonly errors: readonly Problem[];
  /** Files that are no sheet. */
  readonly ignored: readonly string[];
}

/** Something wrong or odd in the workbook, and what to do about it. */
export interface Problem {
  /** As it is named in the workbook. */
  readonly sheet: string;
  /** Null where it is about the whole sheet, or about something recorded before. */
  readonly row: number | null;
  /** The heading as DATA.md spells it. */
  readonly column: string | null;
  readonly value: string | null;
  readonly message: string;
}

/** The first row that is not blank holds the headings; blank rows are left out. */
export function sheetOf(sheet: string, table: readonly (readonly RawValue[])[]): RawSheet {
  const filled = table.flatMap((cells, index) => (cells.some((cell) => !isBlank(cell)) ? [{ row: index + 1, cells }] : []));
  const [first, ...rows] = filled;
  const headings = first?.cells.map((cell) => (isBlank(cell) || isFault(cell) ? '' : String(cell).trim())) ?? [];
  return { sheet, headings, headingRow: first?.row ?? 1, rows };
}

export function isBlank(value: RawValue): boolean {
  return value === null || (typeof value === 'string' && value.trim() === '');
}

export function isFault(value: RawValue): value is Fault {
  return typeof value === 'object' && value !== null;
}

/** Text without case, spaces, hyphens and underscores: how headings, sheets and codes are matched (DATA.md, Reading rules). */
export function loosely(text: string): string {
  return text.toLowerCase().replace(/[\s_-]+/g, '');
}
