import { headingOf } from '../workforce/columns.js';
import type { Fact, Records } from '../workforce/records.js';
import { SHEET_NAMES, type SheetName } from '../workforce/sheets.js';
import { differenceOf, type SheetDifference } from './difference.js';
import { identifyPeople } from './identify.js';
import { managerRegister } from './managers.js';
import { mergeRows, type Merged } from './merge.js';
import { idGiver, type GiveId } from './people.js';
import { loosely, type Problem, type RawSheet, type RawWorkbook } from './raw.js';
import { typedSheet, type TypedSheet } from './rows.js';

export interface ImportOptions {
  /** Sheets for which the file is the whole truth: rows that it lacks are removed. */
  readonly replace: readonly SheetName[];
  /** The highest number of an id ever given to somebody without a worker id, `N0042` is 42. */
  readonly lastGiven: number;
}

/** What an import would do. With errors there is nothing else to go by. */
export interface ImportPlan {
  readonly errors: readonly Problem[];
  readonly warnings: readonly Problem[];
  readonly difference: readonly SheetDifference[];
  /** The sheets that the file holds: with them what they would hold is known, be it nothing. */
  readonly sheets: readonly SheetName[];
  readonly facts: readonly Fact[];
}

/** Reads a raw workbook against what is recorded: all errors, and what would change. Changes nothing. */
export function planImport(raw: RawWorkbook, records: Records, options: ImportOptions): ImportPlan {
  const errors = [...raw.errors];
  const warnings = raw.ignored.map((name) => about(name, 'is not a sheet of the workbook; it was ignored'));
  const typed = knownSheets(raw, errors, warnings).map(({ sheet, raw: rawSheet }) => typedSheet(sheet, rawSheet, errors, warnings));
  const giveId = idGiver(records, typed.flatMap(({ rows }) => rows.map(({ fields }) => fields)), options.lastGiven);
  identifyPeople(typed, records, giveId, errors);
  const merged = typed.map((sheet) => ({ sheet: sheet.sheet, rows: mergedSheet(sheet, records, giveId, errors) }));
  const differences = merged.map(({ sheet, rows }) => differenceOf(sheet, rows, records, options.replace.includes(sheet)));
  return {
    errors: inOrder(errors),
    warnings: inOrder(warnings),
    difference: differences.map(({ difference }) => difference),
    sheets: typed.map(({ sheet }) => sheet),
    facts: differences.flatMap(({ facts }) => facts),
  };
}

function knownSheets(raw: RawWorkbook, errors: Problem[], warnings: Problem[]): { sheet: SheetName; raw: RawSheet }[] {
  const named = (sheet: SheetName) => raw.sheets.filter((each) => loosely(each.sheet) === loosely(sheet));
  const known = new Set(SHEET_NAMES.map((sheet) => loosely(sheet)));
  raw.sheets.filter((each) => !known.has(loosely(each.sheet))).forEach((each) => warnings.push(about(each.sheet, 'is not a sheet of the workbook; it was ignored')));
  return SHEET_NAMES.flatMap((sheet) => {
    const [first, second] = named(sheet);
    if (second) errors.push(about(headingOf(sheet), `is there twice, as ${first?.sheet} and ${second.sheet}; keep one of the two`));
    return first ? [{ sheet, raw: first }] : [];
  });
}

function mergedSheet(typed: TypedSheet, records: Records, giveId: GiveId, errors: Problem[]): Merged[] {
  const merged = mergeRows(typed, records);
  if (typed.sheet === 'teams') merged.map(({ after }) => after).forEach(managerRegister(records, giveId));
  const firstRows = new Map<string, number>();
  for (const { key, row } of merged) {
    const first = firstRows.get(key);
    if (first === undefined) firstRows.set(key, row);
    else errors.push({ ...about(headingOf(typed.sheet), `has the same key as row ${first}; keep one of the two`), row });
  }
  return merged;
}

function about(sheet: string, message: string): Problem {
  return { sheet, row: null, column: null, value: null, message };
}

// In the order of the sheets, then of the rows; within a row as they were found.
function inOrder(problems: readonly Problem[]): Problem[] {
  const rank = (problem: Problem) => SHEET_NAMES.findIndex((sheet) => headingOf(sheet) === problem.sheet);
  return [...problems].sort((a, b) => rank(a) - rank(b) || (a.row ?? 0) - (b.row ?? 0));
}
