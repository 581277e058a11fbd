import { headingOf, type Column } from '../workforce/columns.js';
import { columnsOf, type SheetName } from '../workforce/sheets.js';
import { readCell, textOf, type Reading } from './cells.js';
import { namesPeople, placesOf, type Place } from './headings.js';
import { isBlank, type Problem, type RawRow, type RawSheet, type RawValue } from './raw.js';

/** Values by field. Where a cell could not be read its field is null, so that what is left of the row can still be checked. */
export type Fields = Record<string, unknown>;

export interface TypedRow {
  readonly row: number;
  readonly fields: Fields;
}

export interface TypedSheet {
  readonly sheet: SheetName;
  /** The fields that the file has a column for; the others are left alone. */
  readonly present: readonly string[];
  readonly rows: readonly TypedRow[];
}

interface Reader extends Place {
  readonly read: (raw: RawValue) => Reading;
}

/** Reads the rows of a sheet by its headings; adds every error and warning to the lists. */
export function typedSheet(sheet: SheetName, raw: RawSheet, errors: Problem[], warnings: Problem[]): TypedSheet {
  const readers = placesOf(sheet, raw, errors, warnings).map((place) => ({ ...place, read: remembering(place.column) }));
  const blank = blankOf(sheet);
  const rows = raw.rows.map((row) => {
    if (row.cells.slice(raw.headings.length).some((cell) => !isBlank(cell))) errors.push(tooLong(sheet, row));
    return { row: row.row, fields: fieldsOf(sheet, readers, row, { ...blank }, errors) };
  });
  if (namesPeople(sheet)) errors.push(...nobodyNamed(sheet, readers, raw));
  return { sheet, present: readers.map(({ field }) => field), rows };
}

// Copies of what was parsed hold their fields in themselves and not beside them, which takes a quarter less: a year of caseloads is hundreds of thousands.
function blankOf(sheet: SheetName): Fields {
  return JSON.parse(JSON.stringify(Object.fromEntries(Object.keys(columnsOf(sheet)).map((field) => [field, null])))) as Fields;
}

function fieldsOf(sheet: SheetName, readers: readonly Reader[], { row, cells }: RawRow, fields: Fields, errors: Problem[]): Fields {
  for (const { field, index, read } of readers) {
    const raw = cells[index] ?? null;
    const reading = read(raw);
    if ('value' in reading) fields[field] = reading.value;
    else if (reading.problem !== '') errors.push({ sheet: headingOf(sheet), row, column: headingOf(field), value: textOf(raw) || null, message: reading.problem });
  }
  return fields;
}

// The same texts come again and again in a column: each is read once, and its value kept once.
function remembering(column: Column): (raw: RawValue) => Reading {
  const known = new Map<RawValue, Reading>();
  return (raw) => {
    const before = known.get(raw);
    if (before) return before;
    const reading = readCell(column, raw);
    known.set(raw, reading);
    return reading;
  };
}

function tooLong(sheet: SheetName, { row }: RawRow): Problem {
  const message = 'has more cells than there are headings; put a text that holds the separator in quotation marks';
  return { sheet: headingOf(sheet), row, column: null, value: null, message };
}

function nobodyNamed(sheet: SheetName, readers: readonly Reader[], raw: RawSheet): Problem[] {
  const naming = readers.filter(({ field }) => field === 'workerId' || field === 'name');
  if (naming.length === 0) return [];
  return raw.rows
    .filter(({ cells }) => naming.every(({ index }) => isBlank(cells[index] ?? null)))
    .map(({ row }) => ({ sheet: headingOf(sheet), row, column: 'worker_id', value: null, message: 'is blank, and so is name; give one of the two' }));
}
