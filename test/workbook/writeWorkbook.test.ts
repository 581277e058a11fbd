import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { FIRST_IMPORT, planImport } from '../../src/workbook/plan.js';
import { readWorkbook } from '../../src/workbook/readWorkbook.js';
import { recordsFrom } from '../../src/workbook/recordsFrom.js';
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

  async function writtenAndRead(records: Records) {
    const path = join(folder, 'council.xlsx');
    await writeWorkbook(records, path);
    const raw = await readWorkbook(path);
    return planImport(raw, records, FIRST_IMPORT);
  }
});
