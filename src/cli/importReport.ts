import type { ChangeHead } from '../ledger/change.js';
import type { SheetDifference } from '../workbook/difference.js';
import { describeConflict } from '../workbook/merge.js';
import { describeProblem } from '../workbook/problem.js';
import type { Problem } from '../workbook/raw.js';
import { headingOf } from '../workforce/columns.js';
import type { Considered } from '../clerk/files/consider.js';

const COUNTS = ['added', 'changed', 'ended', 'unchanged', 'removed'] as const;

/** What an import would change, then what was kept against the file, then what is odd. */
export function consideredText({ plan, replacesSample }: Considered): string {
  const parts = [tableOf(plan.difference)];
  if (replacesSample) parts.unshift('The store holds only the sample council: this import replaces all of it.');
  if (plan.conflicts.length > 0) parts.push(listed(`${counted(plan.conflicts.length, 'value')} last changed by chat kept (--take-file takes the file's):`, plan.conflicts.map(describeConflict)));
  if (plan.warnings.length > 0) parts.push(listed(`${counted(plan.warnings.length, 'warning')}:`, plan.warnings.map(describeProblem)));
  return parts.join('\n\n');
}

/** Every error on a line of its own, and that nothing was applied. */
export function errorsText(errors: readonly Problem[]): string {
  return [...errors.map(describeProblem), `${counted(errors.length, 'error')}: nothing was applied.`].join('\n');
}

/** `C-0003 of 2024-11-07 09:14 UTC (import, 45 rows)` */
export function changeText({ number, at, kind, facts }: ChangeHead): string {
  return `${number} of ${at.slice(0, 10)} ${at.slice(11, 16)} UTC (${kind}, ${counted(facts, 'row')})`;
}

/** `1 row`, `1,204 rows` */
export function counted(number: number, thing: string): string {
  return `${number.toLocaleString('en-GB')} ${thing}${number === 1 ? '' : 's'}`;
}

function tableOf(difference: readonly SheetDifference[]): string {
  const rows = [['sheet', ...COUNTS], ...difference.map((row) => [headingOf(row.sheet), ...COUNTS.map((count) => row[count].toLocaleString('en-GB'))])];
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]) => row.map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0))).join('  ');
  return rows.map(line).join('\n');
}

function listed(title: string, lines: readonly string[]): string {
  return [title, ...lines.map((line) => `  ${line}`)].join('\n');
}
