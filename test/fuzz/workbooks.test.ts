import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { planImport, FIRST_IMPORT } from '../../src/workbook/plan.js';
import type { RawWorkbook } from '../../src/workbook/raw.js';
import { readCsv } from '../../src/workbook/readCsv.js';
import { readXlsx } from '../../src/workbook/readXlsx.js';
import { UnreadableWorkbook } from '../../src/workbook/unreadable.js';
import { writeWorkbook } from '../../src/workbook/writeWorkbook.js';
import { recordsFrom } from '../support/recordsFrom.js';
import { applyFacts, emptyRecords } from '../../src/workforce/records.js';
import { workforceOf } from '../../src/workforce/workforceOf.js';
import { cutBytes, cuts, cutText, RUNS, SEED } from './mutations.js';

const FOLDER = 'test/data/example-council';
const TABLES = readdirSync(FOLDER).filter((name) => name.endsWith('.csv'));

/** An import of it either names what is wrong, or leaves records that can be counted. */
function takeIn(raw: RawWorkbook): void {
  const plan = planImport(raw, emptyRecords(), FIRST_IMPORT);
  const errors = [...raw.errors, ...plan.errors];
  for (const { message } of errors) assert.ok(message.length > 10 && !/undefined|\[object|NaN/.test(message.replace(/"[^"]*"/g, '')), message);
  if (errors.length > 0) return;
  const records = emptyRecords();
  applyFacts(records, plan.sheets, plan.facts);
  workforceOf(records);
}

const PLACES = ['sheet', 'caseloads', 'Caseloads', 'workers', 'case loads', '', '.', '__proto__', 'constructor'];
const THEIRS = ['Caseload Extract*', '*', 'Caseload Extract 2024-11', 'Case Worker ID', 'Team', 'Week', 'setting', 'settings', '__proto__', 'constructor', '', '**', '.*+?^${}()|[]\\'];
const OURS = ['caseloads', 'worker_id', 'team', 'week_ending', 'cases', 'settings', 'nowhere', '', '__proto__', 'constructor', 'hasOwnProperty'];
/** Settings that say how another system names its sheets and columns, sound ones and others. */
const mapping = fc.array(fc.tuple(fc.constantFrom(...PLACES), fc.oneof(fc.constantFrom(...THEIRS), fc.string({ unit: 'binary', maxLength: 20 })), fc.constantFrom(...OURS)), { minLength: 1, maxLength: 8 });

function csv(rows: readonly (readonly string[])[]): Buffer {
  return Buffer.from(rows.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')).join('\n'));
}

/** The sheet, or none where the text is no table: whoever reads a folder says so. */
function readable(name: string, text: string): RawWorkbook['sheets'] {
  try {
    return [readCsv(name, Buffer.from(text))];
  } catch {
    return [];
  }
}

describe('workbooks that are cut about', function cutAbout() {
  this.timeout(0);
  let xlsx = Buffer.alloc(0);
  let parts: Record<string, Uint8Array> = {};
  before(async () => {
    const folder = mkdtempSync(join(tmpdir(), 'muster-fuzz-'));
    await writeWorkbook(await recordsFrom(FOLDER), join(folder, 'council.xlsx'));
    xlsx = readFileSync(join(folder, 'council.xlsx'));
    parts = unzipSync(xlsx);
    rmSync(folder, { recursive: true });
  });

  async function takeInXlsx(bytes: Buffer): Promise<void> {
    try {
      takeIn({ ...await readXlsx(bytes), ignored: [] });
    } catch (error) {
      if (!(error instanceof UnreadableWorkbook)) throw error;
    }
  }

  it('as .csv are taken, or refused with what is wrong', () => {
    fc.assert(fc.property(fc.constantFrom(...TABLES), cuts, (table, changes) => {
      const text = cutText(readFileSync(`${FOLDER}/${table}`, 'utf8'), changes);
      takeIn({ sheets: readable(table.replace('.csv', ''), text), errors: [], ignored: [] });
    }), { numRuns: RUNS, seed: SEED });
  });

  it('and name their sheets and columns as another system are taken, or refused with what is wrong', () => {
    const headings = ['Week', 'Team', 'Case Worker ID', 'Cases'];
    fc.assert(fc.property(mapping, cuts, (settings, changes) => {
      const extract = csv([headings, ['2024-11-01', 'Compass', 'W1', '12']]).toString();
      const said = settings.map(([place, theirs, ours]) => [`map.${place}.${theirs}`, ours]);

      takeIn({ sheets: [readCsv('settings', csv([['setting', 'value'], ...said])), ...readable('Caseload Extract 2024-11', cutText(extract, changes))], errors: [], ignored: [] });
    }), { numRuns: RUNS, seed: SEED });
  });

  it('as .xlsx with other XML are taken, or refused with what is wrong', async () => {
    const names = Object.keys(parts).filter((name) => name.endsWith('.xml') || name.endsWith('.rels'));
    await fc.assert(fc.asyncProperty(fc.constantFrom(...names), cuts, async (name, changes) => {
      const changed = strToU8(cutText(strFromU8(parts[name]!), changes));
      await takeInXlsx(Buffer.from(zipSync({ ...parts, [name]: changed }, { level: 0 })));
    }), { numRuns: Math.ceil(RUNS / 4), seed: SEED });
  });

  it('as .xlsx with other bytes are taken, or refused with what is wrong', async () => {
    await fc.assert(fc.asyncProperty(cuts, async (changes) => takeInXlsx(cutBytes(xlsx, changes))), { numRuns: Math.ceil(RUNS / 4), seed: SEED });
  });
});
