import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

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
  it('is made of files that are there and that the context holds', () => {
    const ignored = readFileSync('.dockerignore', 'utf8').split('\n');
    const copied = [...readFileSync('Dockerfile', 'utf8').matchAll(/^COPY (?!--from)(.+) \S+$/gm)].flatMap(([, files]) => files!.split(' '));

    assert.ok(copied.length > 5);
    assert.deepEqual(copied.filter((file) => !existsSync(file) || ignored.includes(file)), []);
  });

  it('holds whatever the bot reads beside its own code', () => {
    const [, last = ''] = readFileSync('Dockerfile', 'utf8').split(/^FROM node:24-slim$/m);

    for (const folder of ['dist', 'node_modules', 'cards', 'manifest']) assert.match(last, new RegExp(`^COPY .*\\b${folder}$`, 'm'));
  });
});
