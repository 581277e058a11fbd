import type { Table } from '../../answers/answer.js';
import { literal } from './markdown.js';

type Side = 'Left' | 'Right';
export interface Cell {
  readonly text: string;
  readonly detail: string;
  readonly side: Side;
}

/** A table as the card shows it: at most four columns, so that it can be read on a phone. */
export interface TableView {
  readonly title: string;
  readonly columns: readonly { readonly width: number; readonly horizontalCellContentAlignment: Side }[];
  readonly header: readonly Cell[];
  readonly rows: readonly { readonly cells: readonly Cell[] }[];
  /** '… and 12 more', or ''. */
  readonly more: string;
}

const MOST_COLUMNS = 4;

/** Cuts a table to so many rows, and says so; columns beyond the fourth become a line under the first cell. */
export function tableView(table: Table, mostRows: number): TableView {
  const shown = table.rows.slice(0, mostRows);
  const left = Math.max(table.total, table.rows.length) - shown.length;
  const kept = table.columns.slice(0, MOST_COLUMNS);
  const side = (index: number): Side => (table.numeric[index] ? 'Right' : 'Left');
  return {
    title: literal(table.title),
    columns: kept.map((_, index) => ({ width: index === 0 ? 2 : 1, horizontalCellContentAlignment: side(index) })),
    header: kept.map((heading, index) => ({ text: literal(heading), detail: '', side: side(index) })),
    rows: shown.map((row) => ({ cells: kept.map((_, index) => ({ text: literal(row[index] || '–'), detail: index === 0 ? details(table, row) : '', side: side(index) })) })),
    more: left > 0 ? `… and ${left} more` : '',
  };
}

function details({ columns }: Table, row: readonly string[]): string {
  const beyond = columns.map((heading, index) => ({ heading, text: row[index] ?? '' })).slice(MOST_COLUMNS);
  return literal(beyond.filter(({ text }) => text !== '').map(({ heading, text }) => `${heading}: ${text}`).join(' · '));
}
