import writeExcelFile, { type Cell, type Sheet } from 'write-excel-file/node';
import { headingOf, type Column } from '../workforce/columns.js';
import { WORKBOOK_SHEETS, type SheetName } from '../workforce/sheets.js';
import { sheetNamed } from './choose.js';
import { namesPeople, writtenColumns } from './headings.js';
import { headingRow } from './writeWorkbook.js';

const GUIDE = 'guide';
const GUIDE_HEADINGS = ['sheet', 'column', 'must be filled', 'identifies the row', 'what it holds', 'allowed values'];
const HINTS = [
  'Fill in the sheets that you keep and delete the others: a sheet that is missing is not recorded, an empty one says that there is nothing.',
  'Columns may stand in any order; those that need not be filled may be deleted. This sheet is ignored when the workbook is imported.',
];
/** As far down as the drop-down lists reach. */
const LAST_ROW = 20_000;

/** Writes an empty workbook: every sheet with its headings, drop-down lists where a column holds codes, and a guide to each column. */
export async function writeTemplate(path: string): Promise<void> {
  const sheets = WORKBOOK_SHEETS.map((sheet): Sheet<Buffer> => ({
    sheet: headingOf(sheet), data: [headingRow(sheet)], stickyRowsCount: 1, columns: writtenColumns(sheet).map(() => ({ width: 18 })),
  }));
  const lists = { files: { transform: { 'xl/worksheets/sheet{id}.xml': { transform: withLists } } } };
  await writeExcelFile([guide(), ...sheets], { features: [lists] }).toFile(path);
}

// The library knows no data validation; it lets the XML of a sheet be completed.
function withLists(xml: string, { sheet }: { readonly sheet?: string }): string {
  const name = sheetNamed(sheet ?? '');
  return name ? xml.replace('</sheetData>', `</sheetData>${validations(name)}`) : xml;
}

function validations(sheet: SheetName): string {
  const lists = writtenColumns(sheet).flatMap(([, column], index) => {
    const allowed = allowedValues(column);
    if (allowed.length === 0 || column.kind === 'codes') return [];
    const letter = String.fromCharCode(65 + index);
    return [`<dataValidation type="list" allowBlank="1" showErrorMessage="1" sqref="${letter}2:${letter}${LAST_ROW}"><formula1>"${allowed.join(',')}"</formula1></dataValidation>`];
  });
  return lists.length === 0 ? '' : `<dataValidations count="${lists.length}">${lists.join('')}</dataValidations>`;
}

function guide(): Sheet<Buffer> {
  const bold = (value: string): Cell => ({ type: String, value, fontWeight: 'bold' });
  const rows = WORKBOOK_SHEETS.flatMap((sheet) => writtenColumns(sheet).map(([field, column]) => guideRow(sheet, field, column)));
  const hints = HINTS.map((hint): Cell[] => [hint]);
  const widths = [20, 24, 14, 18, 60, 90].map((width) => ({ width }));
  return { sheet: GUIDE, data: [...hints, [], GUIDE_HEADINGS.map(bold), ...rows], columns: widths };
}

function guideRow(sheet: SheetName, field: string, column: Column): Cell[] {
  const eitherOr = namesPeople(sheet) && (field === 'workerId' || field === 'name');
  const must = column.required ? 'yes' : eitherOr ? 'one of the two' : 'no';
  return [headingOf(sheet), headingOf(field), must, column.key || eitherOr ? 'yes' : 'no', column.help, allowedValues(column).join(', ')];
}

function allowedValues(column: Column): readonly string[] {
  return column.kind === 'yesNo' ? ['yes', 'no'] : column.codes;
}
