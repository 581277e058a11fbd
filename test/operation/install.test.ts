import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { commandIn, copyOf, theDockerfile } from './dockerfile.js';

describe('an install without the development packages', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'muster-install-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  /** What npm runs after an install, in a folder without a compiler. */
  function prepared() {
    const { status, stdout, stderr } = spawnSync(process.execPath, [resolve('prepare.js')], { cwd: folder, encoding: 'utf8' });
    return { status, said: stdout + stderr };
  }

  it('does not fail for want of the compiler, and says what is lacking', () => {
    const { status, said } = prepared();

    assert.equal(status, 0);
    assert.match(said, /bring the dist\/ of a plain `npm ci` along/);
  });

  it('says nothing where it was built already', () => {
    mkdirSync(join(folder, 'dist'));
    writeFileSync(join(folder, 'dist/main.js'), '');

    assert.deepEqual(prepared(), { status: 0, said: '' });
  });

  it('is what npm runs', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };

    assert.equal(scripts['prepare'], 'node prepare.js');
  });
});

describe('the image', () => {
  const stages = theDockerfile();
  const last = stages.at(-1)!;
  const given = (word: string) => last.instructions.filter((instruction) => instruction.word === word);
  const copied = stages.flatMap(({ instructions }) => instructions.filter(({ word }) => word === 'COPY').map(copyOf));
  const ofContext = copied.filter(({ from }) => from === null).flatMap(({ sources }) => sources);

  it('is made of files that are there', () => {
    assert.ok(ofContext.length > 5);
    assert.deepEqual(ofContext.filter((file) => !existsSync(file)), []);
  });

  it('sees nothing but these: no settings, no data, no history', () => {
    const lines = readFileSync('.dockerignore', 'utf8').split('\n').filter((line) => line !== '' && !line.startsWith('#'));

    assert.equal(lines[0], '*');
    assert.deepEqual(lines.slice(1).sort(), [...new Set(ofContext)].map((file) => `!${file}`).sort());
  });

  it('takes from its first stage what that makes, and holds whatever the bot reads beside its own code', () => {
    const made = copied.filter(({ from }) => from !== null);

    assert.deepEqual(made.map(({ from, sources }) => [from, ...sources]), [['build', '/muster/package.json'], ['build', '/muster/node_modules'], ['build', '/muster/dist']]);
    for (const folder of ['cards', 'manifest']) assert.ok(given('COPY').some((instruction) => copyOf(instruction).sources.includes(folder)), folder);
  });

  it('runs what `npm run serve` runs, in production, and never as root', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };

    assert.deepEqual(given('USER').map(({ rest }) => rest), ['node']);
    assert.equal(commandIn(given('CMD')[0]!).join(' '), scripts['serve']);
    assert.match(given('ENV')[0]!.rest, /\bNODE_ENV=production\b/);
  });

  it('holds no secret in its settings', () => {
    assert.doesNotMatch(readFileSync('Dockerfile', 'utf8'), /PASSWORD|CONNECTION|SECRET|TOKEN/i);
  });
});
