import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { message } from './teams/bench.js';
import { publish } from './teams/tokens.js';

/** `npm run serve` as a process of its own, on a store of its own. */
function serve(env: Record<string, string>): { child: ChildProcess; output: () => string; ended: Promise<number | null> } {
  let output = '';
  const { PATH = '' } = process.env;
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/main.ts'], { env: { PATH, PORT: '0', ...env } });
  child.stdout.on('data', (chunk) => { output += String(chunk); });
  child.stderr.on('data', (chunk) => { output += String(chunk); });
  return { child, output: () => output, ended: new Promise((resolve) => { child.once('exit', resolve); }) };
}

async function portOf(running: ReturnType<typeof serve>): Promise<number> {
  for (;;) {
    const port = /"port":(\d+)/.exec(running.output())?.[1];
    if (port) return Number(port);
    if (running.child.exitCode !== null) throw new Error(running.output());
    await new Promise((resolve) => { running.child.stdout?.once('data', resolve); running.child.once('exit', resolve); });
  }
}

describe('npm run serve', () => {
  const folder = mkdtempSync(join(tmpdir(), 'muster-serve-'));
  after(() => rmSync(folder, { recursive: true, force: true }));

  it('answers, says that nobody is authenticated, and ends cleanly when it is told to', async () => {
    const running = serve({ DATA_DIR: folder });
    const base = `http://127.0.0.1:${await portOf(running)}`;
    const ready = await fetch(`${base}/readyz`);
    const reply = await fetch(`${base}/api/messages`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(message('how many vacancies?')) });
    const { activities } = await reply.json() as { activities: { channelData: { answer: { kind: string } } }[] };
    running.child.kill('SIGTERM');
    const code = await running.ended;

    assert.equal(ready.status, 200);
    assert.equal(activities[0]?.channelData.answer.kind, 'notRecorded');
    assert.match(running.output(), /loopback mode: nobody is authenticated/);
    assert.doesNotMatch(running.output(), /vacancies|Test User/);
    assert.equal(code, 0);
  });

  it('starts although the store is away, and says so on /readyz and in chat', async () => {
    const nowhere = 'DefaultEndpointsProtocol=http;AccountName=devstoreaccount1;AccountKey=AAAA;TableEndpoint=http://127.0.0.1:1/devstoreaccount1;';
    const running = serve({ TABLES_CONNECTION: nowhere });
    const base = `http://127.0.0.1:${await portOf(running)}`;
    const ready = await fetch(`${base}/readyz`);
    const reply = await fetch(`${base}/api/messages`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(message('how many vacancies?')) });
    const { activities } = await reply.json() as { activities: { summary: string }[] };
    running.child.kill('SIGTERM');
    await running.ended;

    assert.equal(ready.status, 503);
    assert.match(activities[0]?.summary ?? '', /I can't reach the records just now/);
  });

  it('answers the admins of an allowed tenant in production, shows scripts nothing, and says where its records are only for trying out', async () => {
    const [app, tenant, service] = ['11111111-1111-4111-8111-111111111111', '22222222-2222-4222-8222-222222222222', 'https://smba.trafficmanager.net/uk/'];
    const keys = await publish({ endorsements: ['msteams'] });
    const running = serve({
      DATA_DIR: folder, MICROSOFT_APP_ID: app, MICROSOFT_APP_TYPE: 'SingleTenant', MICROSOFT_APP_TENANT_ID: tenant, MICROSOFT_APP_PASSWORD: 'secret',
      BOT_OPENID_METADATA: keys.metadata, ADMINS: '33333333-3333-4333-8333-333333333333', NODE_ENV: 'production',
    });
    const url = `http://127.0.0.1:${await portOf(running)}/api/messages`;
    const authorization = keys.sign({ iss: 'https://api.botframework.com', aud: app, exp: Date.now() / 1000 + 600, serviceurl: service });
    const post = (activity: object, headers: Record<string, string>) => fetch(url, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(activity) });
    const unsigned = await post(message('hello', { serviceUrl: service }), {});
    const admin = await (await post(message('hello', { serviceUrl: service }), { authorization })).json() as { activities: { summary: string; channelData?: object }[] };
    const other = await (await post(message('hello', { serviceUrl: service, from: { id: '29:other', aadObjectId: app } }), { authorization })).json() as { activities: { summary: string }[] };
    running.child.kill('SIGTERM');
    await Promise.all([running.ended, keys.close()]);

    assert.equal(unsigned.status, 401);
    assert.match(admin.activities[0]?.summary ?? '', /^An administrator gives access and sees no figures/);
    assert.equal(admin.activities[0]?.channelData, undefined);
    assert.match(other.activities[0]?.summary ?? '', /You don't have access/);
    assert.match(running.output(), /production on the embedded store, where a kill loses the last seconds: set TABLES_CONNECTION/);
  });

  const refusals: [string, Record<string, string>, RegExp][] = [
    ['in production without an app', { NODE_ENV: 'production' }, /MICROSOFT_APP_ID must be set/],
    ['with a setting that is none', { TODAY: 'tomorrow' }, /TODAY must be a day/],
  ];
  for (const [what, env, words] of refusals) {
    it(`does not start ${what}, and says why without a stack`, async () => {
      const running = serve(env);
      const code = await running.ended;

      assert.equal(code, 1);
      assert.match(running.output(), words);
      assert.doesNotMatch(running.output(), / at .*\.ts/);
    });
  }
});
