import { existsSync, statSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { sheetNamed } from '../workbook/choose.js';
import { headingOf } from '../workforce/columns.js';
import { SHEET_NAMES, type SheetName } from '../workforce/sheets.js';
import { UsedWrongly } from './usedWrongly.js';

export interface ImportArguments {
  readonly path: string;
  /** The folder is watched for files, each of which is imported. */
  readonly watch: boolean;
  readonly dryRun: boolean;
  readonly replace: readonly SheetName[];
  readonly takeFile: boolean;
}

const OPTIONS = {
  'dry-run': { type: 'boolean' },
  replace: { type: 'string', multiple: true },
  'take-file': { type: 'boolean' },
  watch: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

/** Reads the arguments of `import`; null where help is asked for. Throws `UsedWrongly`. */
export function importArguments(args: readonly string[]): ImportArguments | null {
  const { values, positionals } = parsed(args);
  if (values.help) return null;
  const [path] = positionals;
  if (path === undefined || positionals.length > 1) throw new UsedWrongly('Name one workbook, or one folder of .csv files.');
  if (!existsSync(path)) throw new UsedWrongly(`There is no file or folder ${path}.`);
  const replace = (values.replace ?? []).map(replacedSheet);
  const watch = values.watch ?? false;
  if (watch && !statSync(path).isDirectory()) throw new UsedWrongly(`--watch takes a folder, and ${path} is a file.`);
  if (watch && values['dry-run']) throw new UsedWrongly('A watched folder is imported: leave --dry-run or --watch out.');
  return { path, watch, dryRun: values['dry-run'] ?? false, replace, takeFile: values['take-file'] ?? false };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
  } catch (error) {
    throw new UsedWrongly(error instanceof Error ? error.message : String(error));
  }
}

function replacedSheet(name: string): SheetName {
  const sheet = sheetNamed(name);
  if (!sheet) throw new UsedWrongly(`There is no sheet ${name} to replace; the sheets are ${SHEET_NAMES.map(headingOf).join(', ')}.`);
  return sheet;
}
