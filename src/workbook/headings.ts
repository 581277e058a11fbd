import { headingOf, type Column } from '../workforce/columns.js';
import { columnsOf, type SheetName } from '../workforce/sheets.js';
import { isBlank, loosely, type Problem, type RawSheet } from './raw.js';

/** Where a field stands in the rows of a sheet. */
export interface Place {
  readonly field: string;
  readonly column: Column;
  readonly index: number;
}

/** The columns of the workbook by field, without the ids that are given at the import. */
export function writtenColumns(sheet: SheetName): [string, Column][] {
  return Object.entries(columnsOf(sheet)).filter(([, column]) => !column.given);
}

/** True for the sheets whose people have a worker id or a name: one of the two columns must be there and filled. */
export function namesPeople(sheet: SheetName): boolean {
  const columns = columnsOf(sheet);
  return columns.person !== undefined && columns.workerId !== undefined;
}

/** Finds each column by its heading. Missing and doubled columns are errors, unknown ones warnings (DATA.md, Reading rules). */
export function placesOf(sheet: SheetName, raw: RawSheet, errors: Problem[], warnings: Problem[]): Place[] {
  const at = (column: string | null, message: string): Problem =>
    ({ sheet: headingOf(sheet), row: raw.headingRow, column, value: null, message });
  warnings.push(...unknownColumns(sheet, raw, at));
  const places = writtenColumns(sheet).flatMap(([field, column]) => {
    const indexes = raw.headings.flatMap((heading, index) => (loosely(heading) === loosely(field) ? [index] : []));
    if (indexes.length > 1) errors.push(at(headingOf(field), 'stands twice among the headings; keep one of the two'));
    if (indexes.length === 0 && column.required) errors.push(at(headingOf(field), 'is missing; add the column'));
    return indexes.slice(0, 1).map((index) => ({ field, column, index }));
  });
  if (namesPeople(sheet) && !places.some(({ field }) => field === 'workerId' || field === 'name')) {
    errors.push(at('worker_id', 'is missing, and so is name; add one of the two columns'));
  }
  return places;
}

function unknownColumns(sheet: SheetName, raw: RawSheet, at: (column: string | null, message: string) => Problem): Problem[] {
  const known = new Set(writtenColumns(sheet).map(([field]) => loosely(field)));
  return raw.headings.flatMap((heading, index) => {
    if (heading !== '') return known.has(loosely(heading)) ? [] : [at(heading, 'is not a column of this sheet; it was ignored')];
    const used = raw.rows.some(({ cells }) => !isBlank(cells[index] ?? null));
    return used ? [at(null, `column ${index + 1} has no heading; it was ignored`)] : [];
  });
}
