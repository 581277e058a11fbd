import type { Table } from '../../answers/answer.js';
import { literal } from './markdown.js';

type Side = 'Left' | 'Right';
export interface Cell {
  readonly text: string;
  readonly detail: string;
  readonly side: Side;
  readonly weight: 'Default' | 'Bolder';
}

/** A table as the card shows it, narrow enough for a phone. */
export interface TableView {
  readonly title: string;
  readonly columns: readonly { readonly width: number; readonly horizontalCellContentAlignment: Side }[];
  readonly header: readonly Cell[];
  readonly rows: readonly { readonly cells: readonly Cell[] }[];
  /** '… and 12 more', or ''. */
  readonly more: string;
}

interface Column {
  readonly heading: string;
  readonly index: number;
  readonly numeric: boolean;
}

/** Beside the first column, so many of numbers or one of words fit on a phone. */
const MOST_NUMBERS = 3;
/** How answers/ names the row that adds the others up. */
const TOTAL = 'All';

/** Cuts a table to so many rows, and says so; the columns that would not fit become a line under the first cell. */
export function tableView(table: Table, mostRows: number): TableView {
  const columns = table.columns.map((heading, index) => ({ heading, index, numeric: table.numeric[index] ?? false }));
  const kept = columns.filter((column) => fits(column, columns));
  const beyond = columns.filter((column) => !kept.includes(column));
  const shown = table.rows.slice(0, mostRows);
  const left = Math.max(table.total, table.rows.length) - shown.length;
  return {
    title: literal(table.title),
    columns: kept.map((column) => ({ width: column.index === 0 ? 2 : 1, horizontalCellContentAlignment: side(column) })),
    header: kept.map((column) => ({ text: literal(column.heading), detail: '', side: side(column), weight: 'Bolder' as const })),
    rows: shown.map((row) => ({ cells: kept.map((column) => cell(column, row, beyond)) })),
    more: left > 0 ? `… and ${left} more` : '',
  };
}

function fits(column: Column, columns: readonly Column[]): boolean {
  if (column.index === 0) return true;
  const before = columns.slice(1, column.index);
  const words = before.filter(({ numeric }) => !numeric).length;
  return column.numeric ? before.length < MOST_NUMBERS && words < 2 : words === 0 && before.length < 2;
}

function cell(column: Column, row: readonly string[], beyond: readonly Column[]): Cell {
  const detail = column.index === 0 ? details(beyond, row) : '';
  return { text: literal(row[column.index] || '–'), detail, side: side(column), weight: row[0] === TOTAL ? 'Bolder' : 'Default' };
}

function details(columns: readonly Column[], row: readonly string[]): string {
  const said = columns.filter(({ index }) => row[index]).map(({ heading, index }) => `${heading}: ${row[index]}`);
  return literal(said.join(' · '));
}

function side({ numeric }: Column): Side {
  return numeric ? 'Right' : 'Left';
}
