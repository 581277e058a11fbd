import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';

/** A row of the workbook: cells by heading, days in ISO form, blank cells ''. */
export type Row = Readonly<Record<string, string>>;
/** The rows of each sheet by its name in the workbook. */
export type Sheets = Readonly<Record<string, readonly Row[]>>;

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Every .csv of a folder. */
export function readFolder(folder: string): Sheets {
  const sheets: Record<string, readonly Row[]> = {};
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.csv'))) {
    const rows = parse(readFileSync(join(folder, file)), { columns: true, bom: true }) as Record<string, string>[];
    sheets[file.slice(0, -4)] = rows.map(tidy);
  }
  return sheets;
}

/** The row with its headings as `post_id` and its days as `2024-09-01`. */
export function tidy(row: Readonly<Record<string, string>>): Row {
  const cells: Record<string, string> = {};
  for (const heading of Object.keys(row)) {
    cells[heading.trim().toLowerCase().replace(/[\s-]+/g, '_')] = isoDay((row[heading] ?? '').trim());
  }
  return cells;
}

export function rowsOf(sheets: Sheets, sheet: string): readonly Row[] {
  return sheets[sheet] ?? [];
}

export function cell(row: Row, heading: string): string {
  return row[heading] ?? '';
}

/** A text code without case, spaces, hyphens and underscores mattering: 'Fixed_Term' is 'fixed term'. */
export function code(row: Row, heading: string): string {
  return cell(row, heading).toLowerCase().replace(/[\s_-]+/g, ' ');
}

/** A number as people type it, '£5,000'; 0 where blank. */
export function amount(row: Row, heading: string): number {
  return Number(cell(row, heading).replace(/[£,\s]/g, '') || 0);
}

/** Ten-thousandths of a full-time worker, so that sums are exact. */
export function fteOf(row: Row): number {
  return Math.round(amount(row, 'fte') * 10000);
}

/** In force on a day: begun, and not ended before it. */
export function inForce(row: Row, day: string, first: string, last: string): boolean {
  const begun = cell(row, first) === '' || cell(row, first) <= day;
  return begun && (cell(row, last) === '' || day <= cell(row, last));
}

function isoDay(text: string): string {
  const british = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text);
  if (british) return `${british[3]}-${british[2]?.padStart(2, '0')}-${british[1]?.padStart(2, '0')}`;
  const named = /^(\d{1,2}) ([A-Za-z]{3})[a-z]* (\d{4})$/.exec(text);
  const month = MONTHS.indexOf(named?.[2]?.toLowerCase() ?? '') + 1;
  if (!named || month === 0) return text;
  return `${named[3]}-${String(month).padStart(2, '0')}-${named[1]?.padStart(2, '0')}`;
}
