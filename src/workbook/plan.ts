import { headingOf } from '../workforce/columns.js';
import type { Fact, Records } from '../workforce/records.js';
import { WORKBOOK_SHEETS, type Row, type SheetName } from '../workforce/sheets.js';
import { ERRORS, ODDITIES } from './checks/checks.js';
import { reporter, type Places } from './checks/report.js';
import { aboutSheet, chooseSheets } from './choose.js';
import { readDestinations } from './destinations.js';
import { differenceOf, type SheetDifference } from './difference.js';
import { identifyPeople } from './identify.js';
import { managerRegister } from './managers.js';
import { mapped } from './mapping.js';
import { mergeRows, type ChangedByChat, type Conflict, type Merged } from './merge.js';
import { idGiver } from './people.js';
import type { Problem, RawWorkbook } from './raw.js';
import { typedSheet, type TypedSheet } from './rows.js';
import { readSettings } from './settings.js';

export interface ImportOptions {
  /** Sheets for which the file is the whole truth: rows that it lacks are removed. */
  readonly replace: readonly SheetName[];
  /** The highest number of an id ever given to somebody without a worker id: `N0042` is 42. */
  readonly lastGiven: number;
  /** Values to keep where the file says otherwise; none where the file is to be taken. */
  readonly changedByChat: ChangedByChat;
}

/** Rows are laid over what is recorded; nothing was given, nothing changed by chat before. */
export const FIRST_IMPORT: ImportOptions = { replace: [], lastGiven: 0, changedByChat: () => false };

/** What an import would do. Where there are errors nothing of it may be applied. */
export interface ImportPlan {
  readonly errors: readonly Problem[];
  readonly warnings: readonly Problem[];
  readonly difference: readonly SheetDifference[];
  readonly conflicts: readonly Conflict[];
  /** The sheets that the file holds: with them what they hold is known, be it nothing. */
  readonly sheets: readonly SheetName[];
  readonly facts: readonly Fact[];
}

interface MergedSheet {
  readonly sheet: SheetName;
  readonly rows: readonly Merged[];
  readonly replace: boolean;
}

/** The sheets of a workbook as values, with what is wrong and odd about them so far. Planning uses them up. */
export interface ReadSheets {
  readonly typed: TypedSheet[];
  readonly errors: readonly Problem[];
  readonly warnings: readonly Problem[];
}

/** Reads a raw workbook against what is recorded: all errors at once, and what would change (DATA.md, Reading rules). Changes nothing. */
export function planImport(raw: RawWorkbook, records: Records, options: ImportOptions): ImportPlan {
  return planSheets(readSheets(raw, records, options.replace), records, options);
}

/** The second half of `planImport`: whoever has let the raw workbook go by then holds a large one once and not twice. */
export function planSheets(read: ReadSheets, records: Records, options: ImportOptions): ImportPlan {
  const errors = [...read.errors];
  const warnings = [...read.warnings];
  const conflicts: Conflict[] = [];
  // Taken out, so that they are gone when they have been laid over the records: of hundreds of thousands of rows each list counts.
  const merged = mergeAll(read.typed.splice(0), records, options, errors, conflicts);
  crossCheck(merged, records, errors, warnings);
  const differences = merged.map(({ sheet, rows, replace }) => differenceOf(sheet, rows, records, replace));
  return {
    errors: inOrder(errors),
    warnings: inOrder(warnings),
    difference: differences.map(({ difference }) => difference),
    conflicts,
    sheets: merged.map(({ sheet }) => sheet),
    facts: differences.flatMap(({ facts }) => facts),
  };
}

/** The first half of `planImport`: what the cells say. */
export function readSheets(raw: RawWorkbook, records: Records, replace: readonly SheetName[]): ReadSheets {
  const errors: Problem[] = [];
  const warnings: Problem[] = [];
  const typed = chooseSheets(mapped(raw, records), errors, warnings).map((chosen) => typedSheet(chosen.sheet, chosen.raw, errors, warnings));
  const absent = replace.filter((sheet) => !typed.some((each) => each.sheet === sheet));
  errors.push(...absent.map((sheet) => aboutSheet(headingOf(sheet), 'is to be replaced, but the file does not hold it; add the sheet or leave it out of --replace')));
  typed.filter(({ sheet }) => sheet === 'cohortMembers').forEach(readDestinations);
  typed.filter(({ sheet }) => sheet === 'settings').forEach((sheet) => readSettings(sheet, errors, warnings));
  return { typed, errors, warnings };
}

function mergeAll(typed: readonly TypedSheet[], records: Records, options: ImportOptions, errors: Problem[], conflicts: Conflict[]): MergedSheet[] {
  const giveId = idGiver(records, typed.flatMap(({ rows }) => rows), options.lastGiven);
  identifyPeople(typed, records, giveId, errors);
  return typed.map((each) => {
    const laid = mergeRows(each, records, options.changedByChat, conflicts);
    const named = managerRegister(records, giveId);
    const rows = each.sheet === 'teams' ? laid.map((row) => ({ ...row, after: named(row.after) })) : laid;
    errors.push(...sameKeys(each.sheet, rows));
    return { sheet: each.sheet, rows, replace: options.replace.includes(each.sheet) };
  });
}

function sameKeys(sheet: SheetName, rows: readonly Merged[]): Problem[] {
  const firstRows = new Map<string, number>();
  return rows.flatMap(({ key, row }) => {
    const first = firstRows.get(key) ?? row;
    firstRows.set(key, first);
    return first === row ? [] : [{ ...aboutSheet(headingOf(sheet), `has the same key as row ${first}; keep one of the two`), row }];
  });
}

function crossCheck(merged: readonly MergedSheet[], records: Records, errors: Problem[], warnings: Problem[]): void {
  const after: Records = { rows: { ...records.rows }, known: new Set([...records.known, ...merged.map(({ sheet }) => sheet)]) };
  for (const { sheet, rows, replace } of merged) {
    const laid = new Map<string, Row>(replace ? [] : records.rows[sheet]);
    for (const { key, after: fields } of rows) laid.set(key, fields as Row);
    Object.assign(after.rows, { [sheet]: laid });
  }
  const places = placesIn(merged);
  ERRORS.forEach((check) => check(after, reporter(places, errors)));
  const odd: Problem[] = [];
  ODDITIES.forEach((check) => check(after, reporter(places, odd)));
  // What was odd before is not news.
  warnings.push(...odd.filter(({ row }) => row !== null));
}

/** Where in the file a row of a sheet stands. Most sheets have nothing to report, so that each is gone through when first asked for. */
function placesIn(merged: readonly MergedSheet[]): Places {
  const known = new Map<SheetName, ReadonlyMap<object, number>>();
  return (sheet, row) => {
    const places = known.get(sheet) ?? new Map(merged.find((each) => each.sheet === sheet)?.rows.map(({ after, row: place }) => [after, place]));
    known.set(sheet, places);
    return places.get(row) ?? null;
  };
}

// In the order of the sheets, then of the rows; within a row as they were found.
function inOrder(problems: readonly Problem[]): Problem[] {
  const rank = ({ sheet }: Problem) => WORKBOOK_SHEETS.findIndex((name) => headingOf(name) === sheet);
  return [...problems].sort((a, b) => rank(a) - rank(b) || (a.row ?? 0) - (b.row ?? 0));
}
