import readExcelFile from 'read-excel-file/universal';
import { inspectSheet, sheetParts, type Inspection, type Range } from './inspectXlsx.js';
import { isBlank, sheetOf, type Fault, type Problem, type RawSheet, type RawValue } from './raw.js';
import { UnreadableWorkbook } from './unreadable.js';
import { unzipXml } from './unzip.js';

/** Said of the range, not of each of its cells. */
const MERGED: Fault = { fault: '' };
const OLD_FORMAT = [0xd0, 0xcf, 0x11, 0xe0];

/** Reads every sheet of an .xlsx file. Throws `UnreadableWorkbook` where the file is none, is damaged or inflates without measure. */
export async function readXlsx(bytes: Buffer): Promise<{ sheets: RawSheet[]; errors: Problem[] }> {
  if (OLD_FORMAT.every((byte, index) => bytes[index] === byte)) {
    throw new UnreadableWorkbook('The file is an old .xls workbook or has a password. Save it as "Excel workbook (.xlsx)" without a password.');
  }
  const inspections = new Map([...sheetParts(unzipXml(bytes))].map(([name, xml]) => [name, inspectSheet(xml)]));
  const errors: Problem[] = [];
  const sheets = (await valuesOf(bytes)).map(({ sheet, data }) => {
    const inspection = inspections.get(sheet) ?? { faults: [], merged: [] };
    const raw = sheetOf(sheet, marked(data.map((cells) => cells.map(rawValue)), inspection));
    errors.push(...inspection.merged.filter((range) => inData(range, raw)).map((range) => mergedCells(raw, range)));
    return raw;
  });
  return { sheets, errors };
}

// The file has been unpacked before, so that whatever the library stumbles over now is broken XML.
async function valuesOf(bytes: Buffer) {
  try {
    const sheets = await readExcelFile(new Uint8Array(bytes).buffer);
    // Of a sheet whose place in the archive it cannot tell, the library gives the name alone.
    if (sheets.every(({ data }) => Array.isArray(data))) return sheets;
  } catch {
    // Said below.
  }
  throw new UnreadableWorkbook('The workbook is damaged and cannot be read. Open it in Excel and save it again.');
}

// The library's type says `typeof Date`; what comes is a Date at midnight UTC, in either of Excel's calendars.
function rawValue(value: unknown): RawValue {
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? null : value.toISOString().slice(0, 10);
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null;
}

function marked(table: RawValue[][], { faults, merged }: Inspection): RawValue[][] {
  const mark = (row: number, column: number, fault: Fault) => {
    const cells = table[row - 1];
    if (!cells) return;
    while (cells.length < column) cells.push(null);
    cells[column - 1] = fault;
  };
  for (const { row, column, fault } of faults) mark(row, column, { fault });
  for (const { top, left, bottom, right } of merged) {
    for (let row = top; row <= Math.min(bottom, table.length); row++) {
      for (let column = left; column <= right; column++) mark(row, column, MERGED);
    }
  }
  return table;
}

// A merged title above the headings does no harm.
function inData(range: Range, raw: RawSheet): boolean {
  const named = raw.headings.slice(range.left - 1, range.right).some((heading) => !isBlank(heading));
  return named && range.bottom >= raw.headingRow;
}

function mergedCells(raw: RawSheet, range: Range): Problem {
  const message = 'is a range of merged cells; unmerge it and fill in each cell';
  return { sheet: raw.sheet, row: range.top, column: raw.headings[range.left - 1] || null, value: range.name, message };
}
