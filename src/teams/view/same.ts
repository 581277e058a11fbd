import type { Table } from '../../answers/shown.js';

/** Columns of a list that is too wide for a phone, and rows of one in which a word that comes again is noticed. */
const WIDE = 4;
const LONG = 3;

/** A wide list without the columns of words that say the same in every row, and what they say: once is enough. */
export function withoutSame(table: Table): { readonly table: Table; readonly same: string } {
  const { columns, numeric, rows } = table;
  const isSame = (at: number) => at > 0 && !numeric[at] && Boolean(rows[0]?.[at]) && rows.every((row) => row[at] === rows[0]?.[at]);
  const left = columns.map((_, at) => at).filter((at) => columns.length <= WIDE || rows.length < LONG || !isSame(at));
  const kept = <T>(cells: readonly T[]) => cells.filter((_, at) => left.includes(at));
  const same = columns.flatMap((heading, at) => (left.includes(at) ? [] : [`${heading}: ${rows[0]?.[at]}`]));
  return {
    table: { ...table, columns: kept(columns), numeric: kept(numeric), rows: rows.map(kept) },
    same: same.length > 0 ? `The same in each row shown: ${same.join(' · ')}` : '',
  };
}
