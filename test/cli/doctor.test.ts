import assert from 'node:assert/strict';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { runDoctor } from '../../src/cli/doctor.js';
import type { Outside } from '../../src/cli/doctor/outside.js';
import type { StoreOptions } from '../../src/ledger/ledger.js';
import { openLedger } from '../../src/ledger/openLedger.js';
import { recordsFrom } from '../support/recordsFrom.js';
import type { Fact } from '../../src/workforce/records.js';
import { WORKBOOK_SHEETS } from '../../src/workforce/sheets.js';
import { freshStore } from '../support/store.js';

const ID = '11111111-2222-4333-8444-555555555555';
const NOW = Date.UTC(2024, 10, 7, 9);
const WELL: Outside = { signIn: async () => undefined, clock: () => NOW };
const NOWHERE = 'DefaultEndpointsProtocol=http;AccountName=a;AccountKey=YQ==;TableEndpoint=http://127.0.0.1:9/a;';

describe('npm run doctor', () => {
  let keys: Server;
  let settings: Record<string, string> = {};
  before(async () => {
    keys = createServer((_, response) => response.setHeader('date', new Date(NOW).toUTCString()).end('{}'));
    await new Promise<void>((resolve) => { keys.listen(0, '127.0.0.1', resolve); });
    const store = await freshStore();
    settings = {
      TABLES_CONNECTION: store.connection, TABLES_PREFIX: store.prefix, TODAY: '2024-11-07', ADMINS: ID,
      MICROSOFT_APP_ID: ID, MICROSOFT_APP_TYPE: 'UserAssignedMSI', MICROSOFT_APP_TENANT_ID: ID,
      BOT_OPENID_METADATA: `http://127.0.0.1:${(keys.address() as AddressInfo).port}/keys`,
    };
    await importExampleCouncil(store);
  });
  after(() => new Promise((resolve) => keys.close(resolve)));

  async function run(env: Record<string, string>, outside = WELL): Promise<{ readonly code: number; readonly said: string }> {
    const lines: string[] = [];
    const code = await runDoctor([], { ...settings, ...env }, { say: (line) => void lines.push(line), complain: (line) => void lines.push(line) }, outside);
    return { code, said: lines.join('\n') };
  }

  it('finds nothing ill where all is well, and says what may be meant', async () => {
    const { code, said } = await run({});

    assert.equal(code, 0);
    assert.doesNotMatch(said, /ILL/);
    assert.match(said, /^well {2}settings: every one can be read\.$/m);
    assert.match(said, /^well {2}sign-in: the app signs in\.$/m);
    assert.match(said, /^well {2}clock: the clock agrees with theirs\.$/m);
    assert.match(said, /^well {2}records: 1 change, the last C-0001\.$/m);
    assert.match(said, /^look {2}data: the day is fixed at 7 November 2024\.$/m);
    assert.match(said, /^well {2}app package: /m);
  });

  it('says where metrics are told, or that none are', async () => {
    const [off, on] = [await run({}), await run({ METRICS_PORT: '9464' })];

    assert.match(off.said, /^look {2}metrics: none are told\.\n {6}Set METRICS_PORT/m);
    assert.match(on.said, /^well {2}metrics: told to this machine alone, at http:\/\/127\.0\.0\.1:9464\/metrics\.$/m);
  });

  const REFUSED = async () => {
    throw new Error('AADSTS7000222');
  };
  const BROKEN: readonly [string, Record<string, string>, Outside, RegExp][] = [
    ['a bad setting', { PORT: 'http' }, WELL, /^ILL {3}settings: [^]*PORT must be a port[^]*nothing else was checked$/m],
    ['metrics at the port of the bot', { METRICS_PORT: '3978' }, WELL, /^ILL {3}settings: [^]*METRICS_PORT must be another port than PORT/m],
    ['an app that cannot sign in', {}, { ...WELL, signIn: REFUSED }, /^ILL {3}sign-in: no token [^]*managed identity whose client id is MICROSOFT_APP_ID/m],
    ['signing keys that cannot be read', { BOT_OPENID_METADATA: 'http://127.0.0.1:9/keys' }, WELL, /^ILL {3}signing keys: [^]*Let this machine reach http:\/\/127\.0\.0\.1:9\/keys/m],
    ['a clock that is wrong', {}, { ...WELL, clock: () => NOW + 3600_000 }, /^ILL {3}clock: the clock is 60 minutes away/m],
    ['a Table service that is away', { TABLES_CONNECTION: NOWHERE }, WELL, /^ILL {3}records: the Table service cannot be reached[^]*Storage Table Data Contributor/m],
    ['nobody who can grant a role', { ADMINS: '' }, WELL, /^ILL {3}data: nobody holds a role[^]*Set ADMINS/m],
  ];
  for (const [name, env, outside, expected] of BROKEN) {
    it(`says what to do about ${name}, and ends with 1`, async () => {
      const { code, said } = await run(env, outside);

      assert.equal(code, 1);
      assert.match(said, expected);
    });
  }

  it('tells nothing of a secret or a token', async () => {
    const { said } = await run({ MICROSOFT_APP_TYPE: 'SingleTenant', MICROSOFT_APP_PASSWORD: 'hunter2' }, { ...WELL, signIn: REFUSED });

    assert.doesNotMatch(said, /hunter2|AADSTS/);
  });
});

async function importExampleCouncil(store: StoreOptions): Promise<void> {
  const ledger = await openLedger({ ...store, clock: () => new Date(NOW), timezone: 'Europe/London' });
  const records = await recordsFrom('test/data/example-council');
  const facts = WORKBOOK_SHEETS.flatMap((sheet) => [...records.rows[sheet]].map(([key, row]): Fact => ({ sheet, key, row })));
  await ledger.append({ who: { id: 'import', name: null }, kind: 'import', why: 'Import of example-council', sheets: [...records.known], facts }, 0);
  await ledger.close();
}
