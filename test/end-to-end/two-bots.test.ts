import assert from 'node:assert/strict';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freshStore } from '../support/store.js';
import { post, runProgram, serve } from './programs.js';

const COUNCIL = 'test/data/example-council';
/** A platform kills a process that does not end by itself within so many milliseconds, or more. */
const PATIENCE = 30_000;

describe('two bots on one store', () => {
  let folder = '';
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'two-bots-'));
    await cp(COUNCIL, folder, { recursive: true });
    const posts = await readFile(join(folder, 'posts.csv'), 'utf8');
    await writeFile(join(folder, 'posts.csv'), `${posts.trimEnd()}\nP9,Assessment North,Social Worker,SW2,1,2024-10-01,,permanent\n`);
  });
  after(() => rm(folder, { recursive: true }));

  it('both answer from an import at once, go on with each other\'s conversations, and end when they are told to', async () => {
    const store = await freshStore();
    const bots = await Promise.all([serve(store), serve(store)]);
    const [one, other] = bots;
    const vacancies = async () => (await Promise.all(bots.map((bot) => post(bot, 'vacancies', 'how many vacancies do we have?')))).map(({ kind, figures }) => [kind, figures[0]?.value]);

    const empty = await vacancies();
    const first = await runProgram('cli/import.js', [COUNCIL], store);
    const imported = await vacancies();
    const second = await runProgram('cli/import.js', [folder], store);
    const changed = await vacancies();
    await post(one, 'shared', 'how many vacancies in Assessment North?');
    const followed = await post(other, 'shared', 'which ones?');
    const health = await Promise.all(bots.flatMap(({ base }) => ['/healthz', '/readyz'].map(async (path) => (await fetch(`${base}${path}`)).status)));
    const stopped = await Promise.all(bots.map((bot) => bot.stop()));

    assert.deepEqual([first.code, second.code], [0, 0], second.complaints);
    assert.deepEqual(empty, [['notRecorded', undefined], ['notRecorded', undefined]]);
    assert.deepEqual(imported, [['answer', 4], ['answer', 4]]);
    assert.deepEqual(changed, [['answer', 5], ['answer', 5]]);
    assert.deepEqual([...followed.records].sort(), ['P3', 'P9']);
    assert.deepEqual(health, [200, 200, 200, 200]);
    assert.deepEqual(stopped.map(({ code }) => code), [0, 0]);
    for (const { took } of stopped) assert.ok(took < PATIENCE, `${took} ms to end`);
  });
});
