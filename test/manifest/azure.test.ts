import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { loadBotConfig } from '../../src/config.js';

interface Resource {
  readonly type: string;
  readonly apiVersion: string;
  readonly name: string;
  readonly dependsOn?: readonly string[];
  readonly properties: Readonly<Record<string, unknown>>;
}

interface Template {
  readonly parameters: Readonly<Record<string, { readonly metadata?: { readonly description: string } }>>;
  readonly variables: Readonly<Record<string, string>>;
  readonly resources: readonly Resource[];
}

const TEXT = readFileSync('manifest/azure/main.json', 'utf8');
const TEMPLATE = JSON.parse(TEXT) as Template;
const ID = '11111111-2222-4333-8444-555555555555';
/** Settings of Node, Azure's own libraries and the app service, which are not Muster's. */
const NOT_OURS = ['NODE_ENV', 'AZURE_CLIENT_ID', 'SCM_DO_BUILD_DURING_DEPLOYMENT'];

function one(type: string): Resource {
  const [found, ...others] = TEMPLATE.resources.filter((resource) => resource.type === type);
  assert.ok(found && others.length === 0, `one ${type}`);
  return found;
}

function named(kind: 'parameters' | 'variables'): string[] {
  const used = [...TEXT.matchAll(new RegExp(`${kind}\\('(\\w+)'\\)`, 'g'))].map(([, name]) => name!);
  return [...new Set(used)].sort();
}

function appSettings(): Record<string, string> {
  const { siteConfig } = one('Microsoft.Web/sites').properties as { siteConfig: { appSettings: { name: string; value: string }[] } };
  return Object.fromEntries(siteConfig.appSettings.map(({ name, value }) => [name, value]));
}

/** The value as Azure would fill it in. */
function filled(value: string): string {
  if (/clientId|tenantId|admins/.test(value)) return ID;
  return value.startsWith('[') ? 'https://account.table.core.windows.net' : value;
}

describe('the template for Azure', () => {
  for (const kind of ['parameters', 'variables'] as const) {
    it(`uses every one of its ${kind}, and no other`, () => {
      assert.deepEqual(named(kind), Object.keys(TEMPLATE[kind]).sort());
    });
  }

  it('explains each parameter', () => {
    const silent = Object.entries(TEMPLATE.parameters).filter(([, { metadata }]) => !metadata?.description);

    assert.deepEqual(silent, []);
  });

  it('closes every expression and every bracket in it', () => {
    const texts = JSON.stringify(TEMPLATE).match(/"\[(?:[^"\\]|\\.)*"/g) ?? [];

    const open = texts.filter((text) => !text.endsWith(']"') || count(text, '(') !== count(text, ')') || count(text, "'") % 2 > 0);

    assert.ok(texts.length > 20);
    assert.deepEqual(open, []);
  });

  it('gives each resource a version of its interface and a name of its own', () => {
    const names = TEMPLATE.resources.map(({ type, name }) => `${type} ${name}`);

    assert.deepEqual(TEMPLATE.resources.filter(({ apiVersion }) => !/^\d{4}-\d\d-\d\d(-preview)?$/.test(apiVersion)), []);
    assert.equal(new Set(names).size, names.length);
  });

  it('keeps no key: the storage account takes none, the bot has a managed identity', () => {
    assert.equal(one('Microsoft.Storage/storageAccounts').properties['allowSharedKeyAccess'], false);
    assert.equal(one('Microsoft.BotService/botServices').properties['msaAppType'], 'UserAssignedMSI');
    assert.doesNotMatch(TEXT, /listKeys|AccountKey|PASSWORD/i);
  });

  it('sends no log of requests, which would say who asked', () => {
    const categories = [...TEXT.matchAll(/"category": "(\w+)"/g)].map(([, category]) => category);

    assert.deepEqual(categories, ['AppServiceConsoleLogs', 'AppServicePlatformLogs', 'AllMetrics', 'Transaction']);
  });

  it('sets what Muster knows, so that it starts in production', () => {
    const settings = Object.fromEntries(Object.entries(appSettings()).map(([name, value]) => [name, filled(value)]));

    const config = loadBotConfig(settings);

    const example = readFileSync('.env.example', 'utf8');
    const unknown = Object.keys(settings).filter((name) => !NOT_OURS.includes(name) && !example.includes(`\n${name}=`));
    assert.deepEqual(unknown, []);
    assert.equal(config.production, true);
    assert.deepEqual([config.app?.id, config.app?.type, config.admins], [ID, 'UserAssignedMSI', [ID]]);
  });
});

describe('the Dockerfile', () => {
  const lines = readFileSync('Dockerfile', 'utf8').split('\n');
  const last = lines.slice(lines.findLastIndex((line) => line.startsWith('FROM ')));

  it('runs the bot, not as root', () => {
    const user = last.findIndex((line) => line === 'USER node');
    const command = last.findIndex((line) => line === 'CMD ["node", "dist/main.js"]');

    assert.ok(user > 0 && command > user);
  });

  it('holds no setting that is a secret', () => {
    assert.doesNotMatch(lines.join('\n'), /PASSWORD|CONNECTION/);
  });
});

function count(text: string, sign: string): number {
  return text.split(sign).length - 1;
}
