import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { pathToFileURL } from 'node:url';

const WITHOUT_SDK = `--import=${pathToFileURL('test/channel/withoutSdk.js').href}`;
const MOCHA = 'node_modules/mocha/bin/mocha.js';

/** Runs node where no module of the SDK can be loaded. */
function without(args: readonly string[]): Promise<{ readonly code: number | null; readonly said: string }> {
  const child = spawn(process.execPath, args, { env: { ...process.env, NODE_OPTIONS: WITHOUT_SDK } });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => { said += String(chunk); });
  return new Promise((resolve) => child.once('exit', (code) => resolve({ code, said })));
}

describe('without the SDK of Teams', () => {
  it('another channel answers the corpus, takes changes, files and roles, and sends the weekly card', async () => {
    const { code, said } = await without([MOCHA, 'test/channel/suite.ts', 'test/corpus/commands.test.ts']);

    assert.equal(code, 0, said);
    assert.match(said, /\b10 passing\b/);
  }).timeout(600_000);

  it('nothing loads that needs it', async () => {
    const { code, said } = await without(['--import', 'tsx', '--input-type=module', '-e', "await import('./src/teams/adapter.ts')"]);

    assert.notEqual(code, 0);
    assert.match(said, /The SDK of Teams was loaded: botbuilder/);
  });
});
