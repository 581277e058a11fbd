import { cell, rowsOf, type Sheets } from './rows.js';

/** The headings that say since when a sheet tells how things stand. */
const FIRST: Readonly<Record<string, string>> = { posts: 'from', workers: 'start', caseloads: 'week_ending' };

/** The first day on which all of these sheets tell how things stand; '' where none of them does. Before it nothing is known. */
export function recordsBegin(sheets: Sheets, needed: readonly string[]): string {
  const firsts = needed.map((sheet) => rowsOf(sheets, sheet).map((row) => cell(row, FIRST[sheet] ?? '')).sort()[0] ?? '');
  return firsts.sort().at(-1) ?? '';
}

/** Whether the workbook has all of these sheets. */
export function isRecorded(sheets: Sheets, needed: readonly string[]): boolean {
  return needed.every((sheet) => sheets[sheet] !== undefined);
}
