import assert from 'node:assert/strict';
import { loadBotConfig } from '../../src/config.js';
import type { StoreOptions } from '../../src/ledger/ledger.js';
import { openLedger } from '../../src/ledger/openLedger.js';
import { serve, type Serving } from '../../src/main.js';
import { countedLedger, countedPost } from '../../src/metrics/counted.js';
import { openMetrics } from '../../src/metrics/metrics.js';
import { message } from '../teams/bench.js';
import { publish } from '../teams/tokens.js';
import { freshStore } from '../support/store.js';
import { importExampleCouncil } from './council.js';

const [APP, TENANT] = ['11111111-1111-4111-8111-111111111111', '22222222-2222-4222-8222-222222222222'];
const SERVICE = 'https://smba.trafficmanager.net/uk/';
/** Every label that may stand at a metric of ours. */
const LABELS = [
  ['kind', 'answer', 'clarify', 'notRecorded', 'outOfScope', 'notAllowed', 'done', 'confirm', 'chat', 'error', 'repeated', 'failed', 'import', 'undo', 'erase', 'sample'],
  ['outcome', 'done', 'denied', 'throttled', 'failed', 'lost', 'sent', 'unknown'],
  ['reason', 'address', 'tenant', 'no token', 'claims', 'time', 'key', 'signature'],
  ['le'],
] as const;

interface Running extends Serving {
  readonly log: readonly string[];
  /** The value of a metric with these labels; undefined where it is not told. */
  told(name: string): Promise<number | undefined>;
  text(): Promise<string>;
  /** Where metrics are told; undefined where they are not. */
  readonly metricsPort: number | undefined;
  say(text: string, more?: object, headers?: object): Promise<{ readonly status: number; readonly text: string }>;
}

async function running(store: StoreOptions, env: Record<string, string> = {}): Promise<Running> {
  const log: string[] = [];
  const config = loadBotConfig({ PORT: '0', TABLES_CONNECTION: store.connection, TABLES_PREFIX: store.prefix, TODAY: '2024-11-07', ...env });
  let metricsPort: number | undefined;
  const serving = await serve(config, {
    happened(what, ids) {
      log.push(what);
      if (what === 'telling metrics') metricsPort = Number(ids?.['metrics']);
    },
    failed: (what) => void log.push(what),
  });
  const text = async () => (await fetch(`http://127.0.0.1:${metricsPort}/metrics`)).text();
  return {
    ...serving, log, text, metricsPort,
    async told(name) {
      const line = (await text()).split('\n').find((one) => one.startsWith(`${name} `));
      return line === undefined ? undefined : Number(line.slice(name.length + 1));
    },
    async say(said, more = {}, headers = {}) {
      const answer = await fetch(`http://127.0.0.1:${serving.port}/api/messages`, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(message(said, more)) });
      return { status: answer.status, text: await answer.text() };
    },
  };
}

describe('metrics', () => {
  let open: Running | null = null;
  afterEach(async () => {
    await open?.close();
    open = null;
  });

  async function started(store: StoreOptions, env: Record<string, string> = {}): Promise<Running> {
    open = await running(store, { METRICS_PORT: '0', ...env });
    return open;
  }

  it('count turns by the kind of their answer, and their time', async () => {
    const store = await freshStore();
    await importExampleCouncil(store);
    const bot = await started(store);

    await bot.say('how many vacancies do we have?', { id: 'one' });
    await bot.say('how many vacancies do we have?', { id: 'one' });
    await bot.say('how many purple vacancies do we have?', { id: 'two' });

    assert.equal(await bot.told('muster_turns_total{kind="answer"}'), 1);
    assert.equal(await bot.told('muster_turns_total{kind="repeated"}'), 1);
    assert.equal(await bot.told('muster_turns_total{kind="clarify"}') ?? await bot.told('muster_turns_total{kind="outOfScope"}'), 1);
    assert.equal(await bot.told('muster_turn_seconds_count'), 3);
    assert.equal(await bot.told('muster_turn_seconds_bucket{le="+Inf"}'), 3);
  });

  it('count requests to the Table service, and changes that were applied', async () => {
    const store = await freshStore();
    await importExampleCouncil(store);
    const bot = await started(store);

    await bot.say('A1 is interested', { id: 'one' });
    const before = await bot.told('muster_table_requests_total{outcome="done"}');
    await bot.say('confirm', { id: 'two' });
    const after = await bot.told('muster_table_requests_total{outcome="done"}');

    assert.equal(await bot.told('muster_changes_total{kind="chat"}'), 1);
    assert.ok(before && after && after > before, `${before} and then ${after}`);
    assert.equal(await bot.told('muster_table_retries_total'), 0);
  });

  it('show that a question costs as few Table requests as the README says', async () => {
    const store = await freshStore();
    await importExampleCouncil(store);
    const bot = await started(store);
    for (const text of ['how many vacancies do we have?', 'how many agency staff do we have?']) await bot.say(text);

    const before = await bot.told('muster_table_requests_total{outcome="done"}');
    await bot.say('how many staff do we have?');
    const after = await bot.told('muster_table_requests_total{outcome="done"}');

    assert.equal(after! - before!, 2);
  });

  it('tell a store that is away from one that answers', async () => {
    const away = { connection: 'DefaultEndpointsProtocol=http;AccountName=a;AccountKey=YQ==;TableEndpoint=http://127.0.0.1:9/a;', prefix: '' };
    const bot = await started(away);

    await bot.say('how many vacancies do we have?');

    assert.equal(await bot.told('muster_turns_total{kind="error"}'), 1);
    assert.ok((await bot.told('muster_table_requests_total{outcome="lost"}'))! > 1);
    assert.ok((await bot.told('muster_table_retries_total'))! > 0);
    assert.equal(await bot.told('muster_table_requests_total{outcome="done"}'), undefined);
  });

  it('tell how old the newest caseloads and the last import are', async () => {
    const store = await freshStore();
    await importExampleCouncil(store);
    const ledger = await openLedger({ ...store, clock: () => new Date(), timezone: 'Europe/London' });
    const { workforce } = await ledger.refresh();
    await ledger.close();
    const newest = workforce.caseloadWeeks.findLast((week) => week <= '2024-11-07')!;
    const bot = await started(store);

    await bot.say('hello');

    assert.equal(await bot.told('muster_caseload_week_age_days'), (Date.parse('2024-11-07') - Date.parse(newest)) / 86_400_000);
    const age = await bot.told('muster_import_age_seconds');
    assert.ok(age !== undefined && age >= 12 * 3600 && age < 36 * 3600, `imported at noon of the day before, ${age} seconds ago`);
  });

  it('give no age of what was never recorded, rather than 0', async () => {
    const bot = await started(await freshStore());

    await bot.say('hello');

    assert.equal(await bot.told('muster_caseload_week_age_days'), undefined);
    assert.equal(await bot.told('muster_import_age_seconds'), undefined);
  });

  it('count refused requests by the check that failed, and not as turns', async () => {
    const keys = await publish({ endorsements: ['msteams'] });
    const strangers = await publish({ endorsements: ['msteams'] });
    const bot = await started(await freshStore(), {
      MICROSOFT_APP_ID: APP, MICROSOFT_APP_TYPE: 'SingleTenant', MICROSOFT_APP_TENANT_ID: TENANT, MICROSOFT_APP_PASSWORD: 'secret', BOT_OPENID_METADATA: keys.metadata,
    });
    const claims = { iss: 'https://api.botframework.com', aud: APP, exp: Date.now() / 1000 + 600, serviceurl: SERVICE };
    const ours = { serviceUrl: SERVICE, conversation: { id: 'a:1', conversationType: 'personal', tenantId: TENANT } };
    const sent: readonly [string, object, string][] = [
      ['address', { ...ours, serviceUrl: 'https://example.org/' }, ''],
      ['tenant', { ...ours, conversation: { id: 'a:1', tenantId: APP } }, ''],
      ['no token', ours, ''],
      ['claims', ours, keys.sign({ ...claims, aud: TENANT })],
      ['time', ours, keys.sign({ ...claims, exp: 1000 })],
      ['key', ours, keys.sign(claims, { kid: 'key-9' })],
      ['signature', ours, strangers.sign(claims)],
    ];

    const statuses = [];
    for (const [, more, authorization] of sent) statuses.push((await bot.say('hello', more, { authorization })).status);

    assert.deepEqual(statuses, sent.map(() => 401));
    for (const [reason] of sent) assert.equal(await bot.told(`muster_refused_requests_total{reason="${reason}"}`), 1, reason);
    assert.equal(await bot.told('muster_turn_seconds_count'), 0);
    await Promise.all([keys.close(), strangers.close()]);
  });

  it('hold no name, no id and no text, whatever was said', async () => {
    const store = await freshStore();
    await importExampleCouncil(store);
    const bot = await started(store);

    for (const text of ['how many vacancies do we have?', 'A1 is interested', 'cancel', 'what is the caseload of Wobbleton?']) await bot.say(text);
    const ours = (await bot.text()).split('\n').filter((line) => line.startsWith('muster_'));

    const labels = ours.flatMap((line) => [...line.matchAll(/(\w+)="([^"]*)"/g)]);
    const unknown = labels.filter(([, name, value]) => !LABELS.some(([known, ...values]) => known === name && (known === 'le' || (values as readonly string[]).includes(value!))));
    assert.ok(labels.length > 3);
    assert.deepEqual(unknown.map(([label]) => label), []);
    assert.match(await bot.text(), /^process_cpu_seconds_total /m);
  });

  it('are told to this computer alone, at one address, until the bot ends', async () => {
    const bot = await started(await freshStore());
    const base = `http://127.0.0.1:${bot.metricsPort}`;
    const other = await fetch(`${base}/`);
    const posted = await fetch(`${base}/metrics`, { method: 'POST' });
    const renamed = await statusFor(bot.metricsPort!, 'rebound.example.org');
    const onTheBot = await fetch(`http://127.0.0.1:${bot.port}/metrics`);
    await bot.close();
    open = null;

    assert.deepEqual([other.status, posted.status, renamed, onTheBot.status], [404, 404, 400, 404]);
    await assert.rejects(fetch(`${base}/metrics`));
  });

  it('are off unless their port is set', async () => {
    open = await running(await freshStore());

    assert.equal(open.metricsPort, undefined);
    assert.deepEqual(open.log.filter((line) => line.includes('metrics')), []);
  });

  it('count a conflict, and what became of each weekly card', async () => {
    const { metrics, text } = openMetrics(() => ({ caseloadWeekDays: null, importSeconds: null }));
    const ledger = countedLedger({ append: async () => ({ conflict: [] }) } as unknown as Parameters<typeof countedLedger>[0], metrics);
    const sent = (['sent', 'sent', 'failed', 'unknown'] as const).map((outcome) => ({ outcome }));
    const post = countedPost({ send: async () => sent } as unknown as Parameters<typeof countedPost>[0], metrics);

    await ledger.append({} as Parameters<typeof ledger.append>[0], 1);
    await post.send([]);

    const told = await text();
    assert.match(told, /^muster_conflicts_total 1$/m);
    for (const line of ['{outcome="sent"} 2', '{outcome="failed"} 1', '{outcome="unknown"} 1']) assert.ok(told.includes(`muster_deliveries_total${line}`), line);
  });
});

/** The status of a request that names the computer so; `fetch` lets nobody choose that. */
async function statusFor(port: number, host: string): Promise<number> {
  const { request } = await import('node:http');
  return new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', port, path: '/metrics', headers: { host } }, (response) => resolve(response.resume().statusCode ?? 0)).on('error', reject).end();
  });
}
