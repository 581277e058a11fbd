import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { sheetParts } from '../../src/workbook/inspectXlsx.js';
import { FIRST_IMPORT, planImport } from '../../src/workbook/plan.js';
import { readWorkbook } from '../../src/workbook/readWorkbook.js';
import { recordsFrom } from '../support/recordsFrom.js';
import { unzipXml } from '../../src/workbook/unzip.js';
import { writeWorkbook } from '../../src/workbook/writeWorkbook.js';
import type { Records } from '../../src/workforce/records.js';
import type { Spell } from '../../src/workforce/sheets.js';
import { councils } from './councils.js';
import { COUNCIL, imported } from './council.js';

const EXAMPLE = fileURLToPath(new URL('../data/example-council', import.meta.url));

describe('writing a workbook', () => {
  let folder = '';
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'workbook-'));
  });
  after(() => rm(folder, { recursive: true }));

  it('an import takes the example council back unchanged', async () => {
    const plan = await writtenAndRead(await recordsFrom(EXAMPLE));

    assert.deepEqual([plan.errors, plan.warnings, plan.facts], [[], [], []]);
  });

  it('an import takes any council back unchanged', async () => {
    await fc.assert(
      fc.asyncProperty(councils(), async (records) => {
        const plan = await writtenAndRead(records);

        assert.deepEqual(plan.errors, []);
        assert.deepEqual(plan.facts.map((fact) => ({ ...fact, before: records.rows[fact.sheet].get(fact.key) })), []);
        assert.deepEqual(new Set(plan.sheets), records.known);
      }),
      { seed: 20230220, numRuns: 50 },
    );
  });

  it('somebody whose name was erased is written by id, and stays erased when the workbook comes back', async () => {
    const records = imported(COUNCIL);
    const [key, spell] = [...records.rows.workers][0] ?? [];
    assert.ok(key && spell);
    records.rows.workers.set(key, { ...spell, name: null } as unknown as Spell);

    const plan = await writtenAndRead(records);

    assert.deepEqual([plan.errors, plan.facts], [[], []]);
  });

  it('a sheet that was never recorded is left out, one that is known to be empty is there', async () => {
    const path = join(folder, 'few.xlsx');

    await writeWorkbook(imported({ teams: 'team,service\nNorth,Help\n', leavers: 'worker_id,left_on\n' }), path);

    const { sheets } = await readWorkbook(path);
    assert.deepEqual(sheets.map(({ sheet, rows }) => [sheet, rows.length]), [['teams', 1], ['leavers', 0]]);
  });

  it('a text that starts like a formula is written as a text', async () => {
    const path = join(folder, 'formulas.xlsx');
    const names = ['=1+1', '+44 20', '-1', '@SUM(A1)', "=HYPERLINK('x')"];

    await writeWorkbook(imported({ events: `name,from\n${names.map((name) => `${name},2023-02-20\n`).join('')}` }), path);

    const xml = sheetParts(unzipXml(await readFile(path))).get('events') ?? '';
    assert.equal(xml.match(/<c r="A[2-6]"[^>]* t="s"/g)?.length, names.length);
    assert.doesNotMatch(xml, /<f[ >]/);
  });

  it('days are written so that no country reads them in another order', async () => {
    const path = join(folder, 'days.xlsx');

    await writeWorkbook(imported({ events: 'name,from\nHR meetings,2023-02-20\n' }), path);

    const styles = new TextDecoder().decode(unzipXml(await readFile(path)).get('xl/styles.xml'));
    assert.deepEqual([...styles.matchAll(/formatCode="([^"]*)"/g)].map(([, format]) => format), ['yyyy-mm-dd']);
  });

  async function writtenAndRead(records: Records) {
    const path = join(folder, 'council.xlsx');
    await writeWorkbook(records, path);
    const raw = await readWorkbook(path);
    return planImport(raw, records, FIRST_IMPORT);
  }
});
