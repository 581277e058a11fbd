import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { loadBotConfig, loadConfig } from '../src/config.js';

const ID = '11111111-1111-4111-8111-111111111111';
const TENANT = '22222222-2222-4222-8222-222222222222';
const app = { MICROSOFT_APP_ID: ID, MICROSOFT_APP_TENANT_ID: TENANT, MICROSOFT_APP_TYPE: 'SingleTenant', MICROSOFT_APP_PASSWORD: 'secret' };

describe('settings', () => {
  it('have a value where nothing is set', () => {
    const config = loadBotConfig({ TABLES_CONNECTION: '  ' });

    assert.deepEqual(config, {
      port: 3978, host: '127.0.0.1', playgroundPort: 56150, metricsPort: null, tablesConnection: null, tablesPrefix: '', dataDir: '.data', app: null,
      openIdMetadata: 'https://login.botframework.com/v1/.well-known/openidconfiguration',
      allowedTenants: [], admins: [], timezone: 'Europe/London', today: null, logLevel: 'info', production: false,
    });
  });

  const bad: [string, NodeJS.ProcessEnv, RegExp][] = [
    ['a port that is none', { PORT: '70000' }, /PORT must be a port/],
    ['a port in words', { PLAYGROUND_PORT: 'any' }, /PLAYGROUND_PORT must be a port/],
    ['a port of the metrics that is none', { METRICS_PORT: '-1' }, /METRICS_PORT must be a port/],
    ['the port of the bot for the metrics', { METRICS_PORT: '3978' }, /METRICS_PORT must be another port than PORT/],
    ['a day the calendar lacks', { TODAY: '2024-02-30' }, /TODAY must be a day such as/],
    ['a time zone nobody keeps', { TIMEZONE: 'Europe/Rochdale' }, /TIMEZONE must be a time zone/],
    ['a log level nobody knows', { LOG_LEVEL: 'loud' }, /LOG_LEVEL must be one of fatal, .*silent/],
    ['a prefix that no table name takes', { TABLES_PREFIX: 'a-b' }, /TABLES_PREFIX must be up to 40 letters/],
    ['a connection that is none', { TABLES_CONNECTION: 'http://somewhere' }, /TABLES_CONNECTION must be/],
    ['keys of the channel over plain http', { BOT_OPENID_METADATA: 'http://example.org/keys' }, /BOT_OPENID_METADATA must be an https/],
    ['an admin who is no object id', { ADMINS: `${ID}, jo@example.org` }, /ADMINS must be a list of ids/],
    ['a tenant that is no id', { ALLOWED_TENANTS: 'council.gov.uk' }, /ALLOWED_TENANTS must be a list of ids/],
    ['an app id that is no id', { MICROSOFT_APP_ID: 'muster' }, /MICROSOFT_APP_ID must be an id/],
    ['an app without its type', { ...app, MICROSOFT_APP_TYPE: '' }, /MICROSOFT_APP_TYPE must be one of SingleTenant, UserAssignedMSI/],
    ['an app with a misspelt type', { ...app, MICROSOFT_APP_TYPE: 'Singletenant' }, /MICROSOFT_APP_TYPE must be one of/],
    ['an app without its tenant', { ...app, MICROSOFT_APP_TENANT_ID: '' }, /MICROSOFT_APP_TENANT_ID must be the id/],
    ['an app without its secret', { ...app, MICROSOFT_APP_PASSWORD: '' }, /MICROSOFT_APP_PASSWORD must be the client secret/],
    ['nobody authenticated in production', { NODE_ENV: 'production' }, /MICROSOFT_APP_ID must be set when NODE_ENV is production/],
    ['nobody authenticated on an open address', { HOST: '0.0.0.0' }, /HOST must be a loopback address/],
  ];
  for (const [what, env, message] of bad) {
    it(`stop the start for ${what}`, () => {
      assert.throws(() => loadBotConfig(env), message);
    });
  }

  it('are all named at once where several are bad', () => {
    const env = { PORT: 'x', TODAY: 'today', MICROSOFT_APP_ID: ID };

    assert.throws(() => loadConfig(env), /PORT[^]*TODAY[^]*MICROSOFT_APP_TYPE[^]*MICROSOFT_APP_TENANT_ID/);
  });

  it('never repeat a secret in an error', () => {
    const env = { ...app, TABLES_CONNECTION: 'secret-key', MICROSOFT_APP_TYPE: 'x' };

    assert.throws(() => loadConfig(env), (error: Error) => !error.message.includes('secret-key'));
  });

  it('take the tenant of the app for the allowed one where none is named', () => {
    assert.deepEqual(loadConfig(app).allowedTenants, [TENANT]);
    assert.deepEqual(loadConfig({ ...app, ALLOWED_TENANTS: `${ID};${TENANT}` }).allowedTenants, [ID, TENANT]);
  });

  it('let import and export run in production without an app', () => {
    assert.equal(loadConfig({ NODE_ENV: 'production' }).production, true);
  });

  it('are documented in .env.example with the value that holds where nothing is set', () => {
    const lines = readFileSync('.env.example', 'utf8').split('\n').filter((line) => /^[A-Z_]+=/.test(line));
    const documented = Object.fromEntries(lines.map((line) => line.split(/=(.*)/s).slice(0, 2)));

    assert.deepEqual(loadConfig(documented), loadConfig({}));
    assert.equal(lines.length, 17);
  });
});
