import { headingOf } from '../workforce/columns.js';
import { WORKBOOK_SHEETS, type SheetName } from '../workforce/sheets.js';
import { loosely, type Problem, type RawSheet, type RawWorkbook } from './raw.js';

/** A sheet of the file under the name that it has in the records. */
export interface ChosenSheet {
  readonly sheet: SheetName;
  readonly raw: RawSheet;
}

/** Finds each sheet by its name; a sheet that is there twice is an error, files and sheets of other names are warnings. */
export function chooseSheets(raw: RawWorkbook, errors: Problem[], warnings: Problem[]): ChosenSheet[] {
  const unknown = [...raw.sheets, ...raw.errors].map((each) => each.sheet).filter((name) => sheetNamed(name) === null);
  const ignored = new Set([...unknown, ...raw.ignored]);
  warnings.push(...[...ignored].map((name) => aboutSheet(name, 'is not a sheet of the workbook; it was ignored')));
  errors.push(...raw.errors.flatMap((error) => inKnownSheet(error)));
  const chosen = WORKBOOK_SHEETS.flatMap((sheet) => chosenSheet(sheet, raw, errors, warnings));
  if (chosen.length === 0 && errors.length === 0) errors.push(aboutSheet('workbook', `holds none of the sheets ${WORKBOOK_SHEETS.map(headingOf).join(', ')}; name its sheets or files so`));
  return chosen;
}

function chosenSheet(sheet: SheetName, raw: RawWorkbook, errors: Problem[], warnings: Problem[]): ChosenSheet[] {
  const [first, second] = raw.sheets.filter((each) => sheetNamed(each.sheet) === sheet);
  if (second) errors.push(aboutSheet(headingOf(sheet), `is there twice, as ${first?.sheet} and ${second.sheet}; keep one of the two`));
  if (first && first.rows.length === 0) warnings.push(aboutSheet(headingOf(sheet), 'has no rows, which says that there are none; delete the sheet if this is not kept'));
  return first ? [{ sheet, raw: first }] : [];
}

function inKnownSheet(error: Problem): Problem[] {
  const sheet = sheetNamed(error.sheet);
  return sheet ? [{ ...error, sheet: headingOf(sheet) }] : [];
}

/** The sheet of this name, without regard to case, spaces, hyphens and underscores; null where there is none. */
export function sheetNamed(name: string): SheetName | null {
  return WORKBOOK_SHEETS.find((sheet) => loosely(sheet) === loosely(name)) ?? null;
}

export function aboutSheet(sheet: string, message: string): Problem {
  return { sheet, row: null, column: null, value: null, message };
}
