import writeExcelFile, { type Cell, type Sheet } from 'write-excel-file/node';
import { fteNumber, pounds } from '../workforce/amounts.js';
import { headingOf, type Column } from '../workforce/columns.js';
import type { Records } from '../workforce/records.js';
import { WORKBOOK_SHEETS, type SheetName } from '../workforce/sheets.js';
import { writtenColumns } from './headings.js';
import { writtenName } from './names.js';
import type { Fields } from './rows.js';

/** A spreadsheet shows other forms, and saves them as .csv, in the order of its own country: an American one turns 5 April into 4 May. */
const DATE_FORMAT = 'yyyy-mm-dd';
/** Below the headings; a spreadsheet has no more. */
const MOST_ROWS = 1_048_575;

/**
 * Writes everything recorded as an .xlsx workbook that an import takes back unchanged. A sheet that was
 * never recorded is left out; one that is known to hold nothing has its headings alone.
 * Throws RangeError where a sheet has more rows than a spreadsheet can hold.
 */
export async function writeWorkbook(records: Records, path: string): Promise<void> {
  await writeExcelFile(writtenSheets(records)).toFile(path);
}

/** As `writeWorkbook`, in memory. */
export function workbookBytes(records: Records): Promise<Buffer> {
  return writeExcelFile(writtenSheets(records)).toBuffer();
}

function writtenSheets(records: Records): Sheet<Buffer>[] {
  return WORKBOOK_SHEETS.filter((sheet) => records.known.has(sheet)).map((sheet) => written(sheet, records));
}

/** The headings of a sheet, in bold; those of required columns are marked in the template's guide. */
export function headingRow(sheet: SheetName): Cell[] {
  return writtenColumns(sheet).map(([field]) => ({ type: String, value: headingOf(field), fontWeight: 'bold' }));
}

function written(sheet: SheetName, records: Records): Sheet<Buffer> {
  const columns = writtenColumns(sheet);
  const rows = [...(records.rows[sheet] as ReadonlyMap<string, Fields>).values()];
  if (rows.length > MOST_ROWS) throw new RangeError(`${headingOf(sheet)} has ${rows.length} rows, and a spreadsheet holds ${MOST_ROWS}.`);
  const data = rows.map((row) => columns.map(([field, column]) => cellOf(column, row[field] ?? writtenName(sheet, field, row))));
  return { sheet: headingOf(sheet), data: [headingRow(sheet), ...data], stickyRowsCount: 1, columns: columns.map(() => ({ width: 16 })) };
}

// Text is stored as text, whatever it starts with: an .xlsx cell runs as a formula only where it is written as one.
function cellOf(column: Column, value: unknown): Cell {
  if (value === null || value === undefined) return null;
  switch (column.kind) {
    case 'date': return { type: Date, value: new Date(`${String(value)}T00:00:00Z`), format: DATE_FORMAT };
    case 'fte': return { type: Number, value: fteNumber(Number(value)) };
    case 'money': return { type: Number, value: pounds(Number(value)) };
    case 'integer':
    case 'number': return { type: Number, value: Number(value) };
    case 'yesNo': return { type: String, value: value === true ? 'yes' : 'no' };
    case 'list':
    case 'codes': return { type: String, value: literal((value as readonly string[]).join(';')) };
    default: return { type: String, value: literal(String(value)) };
  }
}

// A spreadsheet reads _x0041_ in a text as the letter A; what must not be read so has its first sign written that way.
function literal(text: string): string {
  const escaped = text.replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_');
  // The library takes a text such as 'constructor' for one that it has written before. A blank after it is trimmed when it is read.
  return escaped in {} ? `${escaped} ` : escaped;
}
