import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sheetParts } from '../../src/workbook/inspectXlsx.js';
import { FIRST_IMPORT, planImport } from '../../src/workbook/plan.js';
import { readXlsx } from '../../src/workbook/readXlsx.js';
import { unzipXml } from '../../src/workbook/unzip.js';
import { writeTemplate } from '../../src/workbook/writeTemplate.js';
import { emptyRecords } from '../../src/workforce/records.js';
import { WORKBOOK_SHEETS } from '../../src/workforce/sheets.js';

describe('the template workbook', () => {
  let folder = '';
  let bytes = Buffer.alloc(0);
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'workbook-'));
    await writeTemplate(join(folder, 'template.xlsx'));
    bytes = await readFile(join(folder, 'template.xlsx'));
  });
  after(() => rm(folder, { recursive: true }));

  it('has every sheet with headings that an import knows', async () => {
    const plan = planImport({ ...(await readXlsx(bytes)), ignored: [] }, emptyRecords(), FIRST_IMPORT);

    assert.deepEqual(plan.errors, []);
    assert.deepEqual(plan.sheets, WORKBOOK_SHEETS);
    assert.deepEqual(plan.warnings.filter(({ message }) => !/has no rows/.test(message)).map(({ sheet }) => sheet), ['guide']);
  });

  it('has drop-down lists for codes, and for yes and no', () => {
    const sheets = sheetParts(unzipXml(bytes));

    assert.match(sheets.get('workers') ?? '', /<\/sheetData><dataValidations count="4"><dataValidation type="list"[^>]*sqref="C2:C20000"><formula1>"permanent,fixed-term,agency"<\/formula1>/);
    assert.match(sheets.get('roles') ?? '', /sqref="C2:C20000"><formula1>"yes,no"<\/formula1>/);
    assert.ok(!(sheets.get('teams') ?? '').includes('dataValidation'));
  });

  it('no list is longer than the 255 signs that Excel takes', () => {
    const lists = [...sheetParts(unzipXml(bytes)).values()].flatMap((xml) => [...xml.matchAll(/<formula1>(.*?)<\/formula1>/g)].map(([, list]) => list ?? ''));

    assert.ok(lists.length > 10);
    assert.deepEqual(lists.filter((list) => list.length > 255), []);
  });

  it('has a guide with a row for each column', async () => {
    const guide = (await readXlsx(bytes)).sheets.find(({ sheet }) => sheet === 'guide');

    const contract = guide?.rows.find(({ cells }) => cells[0] === 'workers' && cells[1] === 'contract');
    assert.deepEqual(contract?.cells, ['workers', 'contract', 'yes', 'no', 'Contract', 'permanent, fixed-term, agency']);
  });
});
