import type { Table } from '../../answers/shown.js';
import { placeOf } from '../../answers/pages.js';
import { WHOLE } from '../../answers/tables.js';
import { columnsKept, columnsOf, widthsOf, type Column } from './columns.js';
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
  /** '26 to 50 of 63' where not all rows are shown, else ''. */
  readonly place: string;
  readonly columns: readonly { readonly width: number; readonly horizontalCellContentAlignment: Side }[];
  readonly header: readonly Cell[];
  readonly rows: readonly { readonly cells: readonly Cell[] }[];
  /** '… and 12 more' after the last row shown, or ''. */
  readonly more: string;
}

/** Cuts a table to so many rows, and says so; the columns that would not fit become a line under the first cell. */
export function tableView(table: Table, mostRows: number): TableView {
  const columns = columnsOf(table.columns, table.numeric, table.rows);
  const kept = columnsKept(columns);
  const widths = widthsOf(kept);
  const { shown, place, more } = cut(table, mostRows);
  const beyond = columns.filter((column) => !kept.includes(column));
  return {
    title: literal(table.title),
    place,
    columns: kept.map((column, at) => ({ width: widths[at] ?? 1, horizontalCellContentAlignment: side(column) })),
    header: kept.map((column) => ({ text: literal(column.heading), detail: '', side: side(column), weight: 'Bolder' as const })),
    rows: shown.map((row) => ({ cells: kept.map((column) => cell(column, row, beyond)) })),
    more,
  };
}

/** The row that adds the others up stays beneath them, however few are shown. */
function cut(table: Table, mostRows: number): { readonly shown: Table['rows']; readonly place: string; readonly more: string } {
  const { rows, total, first = 1 } = table;
  const parts = rows.filter((row) => !isWhole(row));
  const shown = parts.slice(0, mostRows);
  const left = total - (first - 1 + shown.length);
  return { shown: [...shown, ...rows.filter(isWhole)], place: placeOf(table, shown.length), more: left > 0 ? `… and ${left} more` : '' };
}

function isWhole([name]: readonly string[]): boolean {
  return name === WHOLE;
}

function cell(column: Column, row: readonly string[], beyond: readonly Column[]): Cell {
  const detail = column.index === 0 ? details(beyond, row) : '';
  return { text: literal(row[column.index] || (isWhole(row) ? '' : '–')), detail, side: side(column), weight: isWhole(row) ? 'Bolder' : 'Default' };
}

function details(columns: readonly Column[], row: readonly string[]): string {
  const said = columns.filter(({ index }) => row[index]).map(({ heading, index }) => `${heading}: ${row[index]}`);
  return literal(said.join(' · '));
}

function side({ numeric }: Column): Side {
  return numeric ? 'Right' : 'Left';
}
