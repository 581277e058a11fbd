import assert from 'node:assert/strict';
import { mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ExitCode } from '../../src/cli/command.js';
import { watchFolder } from '../../src/cli/watchFolder.js';

describe('a watched folder', () => {
  let folder = '';
  beforeEach(async () => { folder = await mkdtemp(join(tmpdir(), 'watch-')); });
  afterEach(() => rm(folder, { recursive: true }));

  /** Looks once for each of these, which are done before it; gives the files imported in their order. */
  async function watch(steps: readonly (() => Promise<unknown>)[], outcome: (name: string) => ExitCode = () => 0): Promise<string[]> {
    const imported: string[] = [];
    async function* each() {
      for (const step of steps) yield await step();
    }
    await watchFolder(folder, each(), async (path, report) => {
      const name = path.slice(folder.length + 1);
      imported.push(name);
      report.complain(`report of ${name}`);
      return outcome(name);
    }, { say: () => undefined, complain: () => undefined });
    return imported;
  }

  const lay = (name: string, text: string, at = 1) => async () => {
    await writeFile(join(folder, name), text);
    await utimes(join(folder, name), at, at);
  };
  const wait = async () => undefined;

  it('imports a file once it no longer grows, and moves it away', async () => {
    const imported = await watch([lay('caseloads.csv', 'a'), lay('caseloads.csv', 'ab', 2), wait, wait]);

    assert.deepEqual(imported, ['caseloads.csv']);
    assert.deepEqual((await readdir(join(folder, 'done'))).sort().map((name) => name.slice(25)), ['caseloads.csv', 'caseloads.csv.txt']);
    assert.deepEqual(await readdir(folder), ['done']);
  });

  it('imports the oldest first, and leaves alone what is no workbook', async () => {
    const imported = await watch([async () => { await lay('b.csv', 'b', 1)(); await lay('a.xlsx', 'a', 2)(); await lay('notes.txt', 'n')(); await lay('~$a.xlsx', 'lock')(); }, wait]);

    assert.deepEqual(imported, ['b.csv', 'a.xlsx']);
  });

  it('lays what was said beside a file that was refused', async () => {
    await watch([lay('caseloads.csv', 'a'), wait], () => 1);

    const [file = '', report = ''] = (await readdir(join(folder, 'refused'))).sort();
    assert.equal(file.slice(25), 'caseloads.csv');
    assert.equal(await readFile(join(folder, 'refused', report), 'utf8'), 'report of caseloads.csv\n');
  });

  it('tries again where the store was away', async () => {
    const imported = await watch([lay('caseloads.csv', 'a'), wait, wait], () => 3);

    assert.deepEqual(imported, ['caseloads.csv', 'caseloads.csv']);
    assert.deepEqual(await readdir(folder), ['caseloads.csv']);
  });
});
