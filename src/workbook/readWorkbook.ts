import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { isPublished, publishedBenchmarks } from './published.js';
import type { Problem, RawSheet, RawWorkbook } from './raw.js';
import { readCsv } from './readCsv.js';
import { readXlsx } from './readXlsx.js';
import { UnreadableWorkbook } from './unreadable.js';

/**
 * Reads an .xlsx file, a folder of .csv files or one .csv file, the Department for Education's included, before
 * anything in it is understood. Throws `UnreadableWorkbook`.
 */
export async function readWorkbook(path: string): Promise<RawWorkbook> {
  const found = await stat(path).catch(() => null);
  if (!found) throw new UnreadableWorkbook(`There is no file or folder ${path}.`);
  if (found.isDirectory()) return readFolder(path);
  if (extensionOf(path) === '.csv') return readTables([path]);
  if (extensionOf(path) === '.xlsx') return { ...(await readXlsx(await readFile(path))), ignored: [] };
  throw new UnreadableWorkbook(`${path} is neither an .xlsx workbook nor a .csv file nor a folder of .csv files.`);
}

async function readFolder(folder: string): Promise<RawWorkbook> {
  const names = (await readdir(folder)).filter((name) => !name.startsWith('.')).sort();
  const tables = names.filter((name) => extensionOf(name) === '.csv');
  if (tables.length === 0) throw new UnreadableWorkbook(`The folder ${folder} holds no .csv file.`);
  const read = await readTables(tables.map((name) => join(folder, name)));
  return { ...read, ignored: names.filter((name) => !tables.includes(name)) };
}

async function readTables(paths: readonly string[]): Promise<RawWorkbook> {
  const sheets: RawSheet[] = [];
  const errors: Problem[] = [];
  for (const path of paths) {
    const sheet = basename(path, extname(path));
    try {
      const raw = readCsv(sheet, await readFile(path));
      sheets.push(isPublished(raw) ? publishedBenchmarks(raw) : raw);
    } catch (error) {
      errors.push(notATable(sheet, error));
    }
  }
  return { sheets, errors, ignored: [] };
}

function notATable(sheet: string, error: unknown): Problem {
  const line = typeof error === 'object' && error !== null && 'lines' in error ? Number(error.lines) : null;
  const message = 'cannot be read as a table; check that every quotation mark that opens a text is followed by one that closes it';
  return { sheet, row: line, column: null, value: null, message };
}

function extensionOf(path: string): string {
  return extname(path).toLowerCase();
}
