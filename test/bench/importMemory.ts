import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { csvOf } from '../../src/changes/csv.js';
import type { StoreOptions } from '../../src/ledger/ledger.js';
import { writtenColumns } from '../../src/workbook/headings.js';
import { fteNumber, pounds } from '../../src/workforce/amounts.js';
import { headingOf, type Column } from '../../src/workforce/columns.js';
import type { Fact } from '../../src/workforce/records.js';
import type { SheetName } from '../../src/workforce/sheets.js';
import { peakOf } from './bots.js';

const LOOK_MS = 100;

/** The most memory that `npm run import` holds with these rows in a folder of .csv files, in MB; null where the system does not say. */
export async function importMemory({ connection, prefix }: StoreOptions, facts: readonly Fact[]): Promise<number | null> {
  const folder = mkdtempSync(join(tmpdir(), 'muster-bench-csv-'));
  try {
    for (const [sheet, rows] of bySheet(facts)) writeFileSync(join(folder, `${headingOf(sheet)}.csv`), csvFile(sheet, rows));
    const env = { PATH: process.env['PATH'], TABLES_CONNECTION: connection, TABLES_PREFIX: prefix };
    const child = spawn(process.execPath, ['dist/cli/import.js', folder], { env, stdio: ['ignore', 'ignore', 'ignore'] });
    let peak: number | null = null;
    const looks = setInterval(() => { peak = peakOf(child.pid) ?? peak; }, LOOK_MS);
    const [code] = await once(child, 'exit') as [number];
    clearInterval(looks);
    if (code !== 0) throw new Error(`the import of ${folder} ended with ${code}`);
    return peak;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function bySheet(facts: readonly Fact[]): ReadonlyMap<SheetName, Fact[]> {
  const sheets = new Map<SheetName, Fact[]>();
  for (const fact of facts) {
    const rows = sheets.get(fact.sheet);
    if (rows) rows.push(fact);
    else sheets.set(fact.sheet, [fact]);
  }
  return sheets;
}

function csvFile(sheet: SheetName, facts: readonly Fact[]): string {
  const columns = writtenColumns(sheet);
  const rows = facts.map(({ row }) => columns.map(([field, column]) => cellText(column, (row as Readonly<Record<string, unknown>>)[field] ?? null)));
  return csvOf(columns.map(([field]) => headingOf(field)), rows);
}

function cellText({ kind }: Column, value: unknown): string {
  if (value === null) return '';
  if (kind === 'fte') return String(fteNumber(Number(value)));
  if (kind === 'money') return String(pounds(Number(value)));
  if (kind === 'yesNo') return value === true ? 'yes' : 'no';
  return Array.isArray(value) ? value.join(';') : String(value);
}
