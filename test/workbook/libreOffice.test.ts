import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sheetParts } from '../../src/workbook/inspectXlsx.js';
import { FIRST_IMPORT, planImport } from '../../src/workbook/plan.js';
import { readWorkbook } from '../../src/workbook/readWorkbook.js';
import { recordsFrom } from '../support/recordsFrom.js';
import { unzipXml } from '../../src/workbook/unzip.js';
import { writeTemplate } from '../../src/workbook/writeTemplate.js';
import { emptyRecords } from '../../src/workforce/records.js';
import { WORKBOOK_SHEETS } from '../../src/workforce/sheets.js';

/** Both were written by Muster, opened in LibreOffice and saved there (test/support/saveByLibreOffice.ts). */
const COUNCIL = 'test/data/libreoffice/example-council.xlsx';
const TEMPLATE = 'test/data/libreoffice/template.xlsx';

describe('a workbook saved by LibreOffice', () => {
  it('an export goes back in without a difference', async () => {
    const records = await recordsFrom('test/data/example-council');

    const plan = planImport(await readWorkbook(COUNCIL), records, FIRST_IMPORT);

    assert.deepEqual([plan.errors, plan.warnings, plan.facts], [[], [], []]);
    assert.deepEqual(new Set(plan.sheets), records.known);
  });

  it('an export fills an empty store with the same records', async () => {
    assert.deepEqual(await recordsFrom(COUNCIL), await recordsFrom('test/data/example-council'));
  });

  it('the template keeps its sheets', async () => {
    const plan = planImport(await readWorkbook(TEMPLATE), emptyRecords(), FIRST_IMPORT);

    assert.deepEqual([plan.errors, plan.sheets], [[], WORKBOOK_SHEETS]);
  });

  it('the template keeps its drop-down lists', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'workbook-'));
    const path = join(folder, 'template.xlsx');
    await writeTemplate(path);
    const [written, saved] = [await listsOf(path), await listsOf(TEMPLATE)];
    await rm(folder, { recursive: true });

    assert.ok(written.length > 10);
    assert.deepEqual(saved, written);
  });
});

/** The lists of a workbook, each with its sheet and column. */
async function listsOf(path: string): Promise<readonly string[]> {
  const sheets = [...sheetParts(unzipXml(await readFile(path)))];
  return sheets.flatMap(([sheet, xml]) => [...xml.matchAll(/<dataValidation [^>]*sqref="([A-Z]+)2:[^>]*><formula1>(.*?)<\/formula1>/g)]
    .map(([, column, list = '']) => `${sheet} ${column}: ${list.replaceAll('&quot;', '"')}`)).sort();
}
