import assert from 'node:assert/strict';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runExport } from '../../src/cli/export.js';
import { runImport } from '../../src/cli/import.js';
import type { StoreOptions } from '../../src/ledger/ledger.js';
import { openLedger } from '../../src/ledger/openLedger.js';
import { recordsFrom } from '../support/recordsFrom.js';
import { freshStore } from '../support/store.js';
import { run } from './commandLine.js';

const EXAMPLE = fileURLToPath(new URL('../data/example-council', import.meta.url));
const PUBLISHED = fileURLToPath(new URL('../data/dfe-excerpt.csv', import.meta.url));

describe('the command import', () => {
  let folder = '';
  let store: StoreOptions;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'import-'));
    store = await freshStore();
  });
  afterEach(() => rm(folder, { recursive: true }));

  it('applies a folder, says what it changed, and finds nothing to do the second time', async () => {
    const first = await run(runImport, store, EXAMPLE);
    const second = await run(runImport, store, EXAMPLE);

    assert.deepEqual([first.code, second.code], [0, 0]);
    assert.match(first.said, /^workers +9 +0 +0 +0 +0$/m);
    assert.match(first.said, /questions\.jsonl: is not a sheet of the workbook; it was ignored/);
    assert.match(first.said, /Applied as C-0001 of .* \(import, 61 rows\)\.$/);
    assert.match(second.complained, /The latest change is C-0001 of/);
    assert.match(second.said, /^workers +0 +0 +0 +9 +0$/m);
    assert.match(second.said, /Nothing to do: all of this is recorded already\.$/);
    assert.equal((await stateOf(store)).seq, 1);
  });

  it('a dry run shows the difference and applies nothing', async () => {
    const printed = await run(runImport, store, EXAMPLE, '--dry-run');

    assert.equal(printed.code, 0);
    assert.match(printed.said, /^teams +5 +0 +0 +0 +0$/m);
    assert.match(printed.said, /Dry run: nothing was applied\.$/);
    assert.equal((await stateOf(store)).seq, 0);
  });

  it('a workbook with mistakes names each on a line, and nothing is applied', async () => {
    await cp(EXAMPLE, folder, { recursive: true });
    await writeFile(join(folder, 'events.csv'), 'name,from,to\nInspection,2024-13-01,\nAway day,2024-05-02,2024-05-01\n');
    await run(runImport, store, EXAMPLE);

    const printed = await run(runImport, store, folder);

    assert.equal(printed.code, 1);
    assert.match(printed.complained, /^events row 2 from: "2024-13-01" is not a day of the calendar/m);
    assert.match(printed.complained, /^events row 3 to: "2024-05-01" is before the first day/m);
    assert.match(printed.complained, /2 errors: nothing was applied\.$/);
    assert.equal((await stateOf(store)).seq, 1);
  });

  it('--replace removes the rows that the file lacks', async () => {
    await run(runImport, store, EXAMPLE);
    const file = join(folder, 'Costs.csv');
    await writeFile(file, (await readFile(join(EXAMPLE, 'costs.csv'), 'utf8')).split('\n').slice(0, 2).join('\n'));

    const printed = await run(runImport, store, file, '--replace', 'costs');

    assert.match(printed.said, /^costs +0 +0 +0 +1 +1$/m);
    assert.equal((await stateOf(store)).records.rows.costs.size, 1);
  });

  it('the first import of anything else replaces the sample council as a whole, and says so', async () => {
    await appendSample(store);

    const printed = await run(runImport, store, PUBLISHED);

    assert.match(printed.said, /^The store holds only the sample council: this import replaces all of it\.$/m);
    const { records, head } = await stateOf(store);
    assert.equal(head?.whole, true);
    assert.deepEqual([...records.known], ['benchmarks']);
  });

  it('the sample itself is no import of anything else', async () => {
    await appendSample(store);

    const printed = await run(runImport, store, EXAMPLE);

    assert.match(printed.said, /Nothing to do/);
    assert.equal((await stateOf(store)).seq, 1);
  });

  it('a value last changed by chat is kept until the file is to be taken', async () => {
    await run(runImport, store, EXAMPLE);
    await appendByChat(store);

    const kept = await run(runImport, store, EXAMPLE);
    const taken = await run(runImport, store, EXAMPLE, '--take-file');

    assert.match(kept.said, /1 value last changed by chat kept.*\n +conversions row 7 next_contact: kept "2024-12-01", the file says "2024-11-18"/);
    assert.match(kept.said, /Nothing to do/);
    assert.match(taken.said, /^conversions +0 +1 +0 +5 +0$/m);
  });

  const wrong: [string, string[], RegExp][] = [
    ['no file', [], /Name one workbook/],
    ['two files', [EXAMPLE, PUBLISHED], /Name one workbook/],
    ['a file that is not there', ['absent.xlsx'], /There is no file or folder absent\.xlsx/],
    ['an unknown sheet to replace', [EXAMPLE, '--replace', 'people'], /There is no sheet people to replace; the sheets are teams, posts/],
    ['an unknown option', [EXAMPLE, '--force'], /Unknown option '--force'/],
  ];
  for (const [sentence, args, message] of wrong) {
    it(`${sentence}: used wrongly, with the help`, async () => {
      const printed = await run(runImport, store, ...args);

      assert.equal(printed.code, 2);
      assert.match(printed.complained, message);
      assert.match(printed.complained, /npm run import -- FILE_OR_FOLDER/);
    });
  }

  it('--help prints the help', async () => {
    assert.match((await run(runImport, store, '--help')).said, /--take-file +take the file's values/);
  });

  it('a file that is no workbook and a store that is away are told in a sentence', async () => {
    const pdf = join(folder, 'report.xlsx');
    await writeFile(pdf, '%PDF-1.7');

    const unreadable = await run(runImport, store, pdf);
    const away = await run(runImport, { ...store, connection: store.connection.replace(/127\.0\.0\.1:\d+/, '127.0.0.1:9') }, EXAMPLE);

    assert.deepEqual([unreadable.code, away.code], [1, 3]);
    assert.match(unreadable.complained, /not an \.xlsx workbook|damaged/);
    assert.match(away.complained, /I can't reach the records just now/);
  });
});

describe('the command export', () => {
  let folder = '';
  let store: StoreOptions;
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'export-'));
    store = await freshStore();
  });
  after(() => rm(folder, { recursive: true }));

  it('with nothing recorded there is nothing to write', async () => {
    const printed = await run(runExport, store, join(folder, 'nothing.xlsx'));

    assert.equal(printed.code, 1);
    assert.match(printed.complained, /Nothing is recorded: no file was written/);
  });

  it('writes a workbook that an import takes back unchanged', async () => {
    await run(runImport, store, EXAMPLE);
    const file = join(folder, 'all.xlsx');

    const exported = await run(runExport, store, file);
    const imported = await run(runImport, store, file);

    assert.deepEqual([exported.code, imported.code], [0, 0]);
    assert.match(imported.said, /Nothing to do/);
  });

  it('writes what was known on an earlier day', async () => {
    const printed = await run(runExport, store, join(folder, 'before.xlsx'), '--known-at', '2020-01-01');

    assert.match(printed.complained, /Nothing is recorded as known at the end of 1 January 2020/);
  });

  it('--template writes an empty workbook', async () => {
    const printed = await run(runExport, store, '--template', join(folder, 'template.xlsx'));

    assert.equal(printed.code, 0);
    assert.match(printed.said, /empty workbook to fill in/);
  });

  const wrong: [string, string[], RegExp][] = [
    ['no file', [], /Name one file to write/],
    ['a file of another kind', ['all.csv'], /ends in \.xlsx/],
    ['a day in American order', ['all.xlsx', '--known-at', '04/25/2024'], /day comes before the month/],
    ['a template of an earlier day', ['--template', 'all.xlsx', '--known-at', '2024-04-25'], /leave out --known-at/],
  ];
  for (const [sentence, args, message] of wrong) {
    it(`${sentence}: used wrongly`, async () => {
      const printed = await run(runExport, store, ...args);

      assert.equal(printed.code, 2);
      assert.match(printed.complained, message);
    });
  }
});

async function stateOf(store: StoreOptions) {
  const ledger = await open(store);
  const state = await ledger.refresh();
  await ledger.close();
  return state;
}

async function appendSample(store: StoreOptions): Promise<void> {
  const { rows, known } = await recordsFrom(EXAMPLE);
  const sheets = [...known];
  const facts = sheets.flatMap((sheet) => [...rows[sheet]].map(([key, row]) => ({ sheet, key, row })));
  const ledger = await open(store);
  await ledger.append({ who: { id: 'sample', name: null }, kind: 'sample', why: 'The sample council', sheets, facts }, 0);
  await ledger.close();
}

async function appendByChat(store: StoreOptions): Promise<void> {
  const ledger = await open(store);
  const { seq, records } = await ledger.refresh();
  const [key, row] = [...records.rows.conversions].find(([, step]) => step.workerId === 'A1') ?? [];
  assert.ok(key && row);
  const facts = [{ sheet: 'conversions' as const, key, row: { ...row, nextContact: '2024-12-01' as typeof row.on } }];
  await ledger.append({ who: { id: 'hr', name: null }, kind: 'chat', why: 'Moved', sheets: ['conversions'], facts }, seq);
  await ledger.close();
}

function open(store: StoreOptions) {
  return openLedger({ ...store, clock: () => new Date(), timezone: 'Europe/London' });
}
