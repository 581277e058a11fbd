import { headingOf } from '../../workforce/columns.js';
import type { Records } from '../../workforce/records.js';
import { columnsOf, type Row, type SheetName } from '../../workforce/sheets.js';
import type { Problem } from '../raw.js';

/** Says what is wrong with a field of a row; `field` null: with the row. */
export type Report = <S extends SheetName>(sheet: S, row: Row<S>, field: keyof Row<S> & string | null, message: string) => void;

/** One cross-check over the records as they would be after an import. Fields of rows with unreadable cells are null whatever the types say. */
export type Check = (after: Records, report: Report) => void;

/** The row of the file where a row of a sheet stands; null where it was recorded before. */
export type Places = (sheet: SheetName, row: object) => number | null;

/** Collects problems. A row recorded before is told by its key. */
export function reporter(places: Places, problems: Problem[]): Report {
  return (sheet, row, field, message) => {
    const place = places(sheet, row);
    const value = field === null ? null : (row[field] ?? null);
    problems.push({
      sheet: headingOf(sheet),
      row: place,
      column: field === null ? null : headingOf(field),
      value: value === null ? null : String(value),
      message: place === null ? `${message} (recorded before: ${keyText(sheet, row)})` : message,
    });
  };
}

function keyText(sheet: SheetName, row: object): string {
  const fields = row as Readonly<Record<string, unknown>>;
  return Object.entries(columnsOf(sheet)).flatMap(([field, column]) => (column.key && fields[field] ? [String(fields[field])] : [])).join(', ');
}
