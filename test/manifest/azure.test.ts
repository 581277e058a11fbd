import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { loadBotConfig } from '../../src/config.js';
import { filledIn, TEMPLATE, TEXT, type FilledTemplate, type Resource } from './template.js';

/** Azure's own id of the role Storage Table Data Contributor. */
const TABLE_DATA_CONTRIBUTOR = '0a9a7e1f-b9d0-4cc4-a60d-0319b160aaa3';
const ID = '11111111-2222-4333-8444-555555555555';
/** Settings of Node, Azure's own libraries and the app service, which are not Muster's. */
const NOT_OURS = ['NODE_ENV', 'AZURE_CLIENT_ID', 'SCM_DO_BUILD_DURING_DEPLOYMENT'];

function one(type: string, { resources }: Pick<FilledTemplate, 'resources'> = TEMPLATE): Resource {
  const [found, ...others] = resources.filter((resource) => resource.type === type);
  assert.ok(found && others.length === 0, `one ${type}`);
  return found;
}

function named(kind: 'parameters' | 'variables'): string[] {
  const used = [...TEXT.matchAll(new RegExp(`${kind}\\('(\\w+)'\\)`, 'g'))].map(([, name]) => name!);
  return [...new Set(used)].sort();
}

interface Site {
  readonly httpsOnly: boolean;
  readonly siteConfig: { readonly alwaysOn: boolean; readonly minTlsVersion: string; readonly healthCheckPath: string; readonly appCommandLine: string; readonly appSettings: readonly { readonly name: string; readonly value: string }[] };
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

  describe('filled in for a council', () => {
    const filled = filledIn({ name: 'FernMuster', admins: ID });
    const site = one('Microsoft.Web/sites', filled).properties as unknown as Site;

    it('leaves no expression open, and waits only for what it makes itself', () => {
      const { resources, ids } = filled;

      const foreign = resources.flatMap(({ dependsOn = [] }) => dependsOn.filter((id) => !ids.includes(id)));
      const scopes = resources.flatMap(({ scope }) => (scope === undefined ? [] : [scope]));

      assert.doesNotMatch(JSON.stringify(resources), /"\[/);
      assert.deepEqual(foreign, []);
      assert.ok(scopes.length > 0);
      assert.deepEqual(scopes.filter((scope) => !ids.some((id) => id.endsWith(`/providers/${scope}`))), []);
    });

    it('asks only after what it makes itself, in the version in which it makes it', () => {
      const { resources, ids, referred } = filled;
      const versions = new Map(resources.filter(({ scope }) => scope === undefined).map(({ apiVersion }, at) => [ids[at], apiVersion]));

      assert.ok(referred.length > 3);
      assert.deepEqual(referred.filter(({ id, version }) => versions.get(id) !== version), []);
    });

    it('waits for whatever a resource lies in', () => {
      const lacking = filled.resources.filter(({ name, scope, dependsOn = [] }) => {
        const parent = name.includes('/') ? name.split('/')[0] : scope?.split('/').at(-1);
        return parent !== undefined && !dependsOn.some((id) => id.endsWith(`/${parent}`));
      });

      assert.deepEqual(lacking.map(({ type, name }) => `${type} ${name}`), []);
    });

    it('names the storage account as Azure takes it', () => {
      assert.equal(one('Microsoft.Storage/storageAccounts', filled).name, 'fernmustertables');
    });

    it('lets nobody in but by TLS 1.2, and by no password of the app service', () => {
      const { minimumTlsVersion, supportsHttpsTrafficOnly, allowBlobPublicAccess } = one('Microsoft.Storage/storageAccounts', filled).properties;
      const policies = filled.resources.filter(({ type }) => type.endsWith('basicPublishingCredentialsPolicies'));

      assert.deepEqual([minimumTlsVersion, supportsHttpsTrafficOnly, allowBlobPublicAccess], ['TLS1_2', true, false]);
      assert.deepEqual([site.httpsOnly, site.siteConfig.minTlsVersion], [true, '1.2']);
      assert.deepEqual(policies.map(({ name, properties }) => [name, properties['allow']]), [['FernMuster/scm', false], ['FernMuster/ftp', false]]);
    });

    it('gives the identity the role of the tables, on the storage account alone', () => {
      const { scope, properties } = one('Microsoft.Authorization/roleAssignments', filled);

      assert.equal(scope, 'Microsoft.Storage/storageAccounts/fernmustertables');
      assert.deepEqual(properties, { roleDefinitionId: `/subscriptions/S/providers/Microsoft.Authorization/roleDefinitions/${TABLE_DATA_CONTRIBUTOR}`, principalId: 'the-principal', principalType: 'ServicePrincipal' });
    });

    it('keeps the bot on, and asks each instance whether it reaches the records', () => {
      const { alwaysOn, healthCheckPath, appCommandLine } = site.siteConfig;

      assert.deepEqual([alwaysOn, healthCheckPath, appCommandLine], [true, '/readyz', 'node dist/main.js']);
      assert.deepEqual((one('Microsoft.Web/serverfarms', filled) as unknown as { sku: object }).sku, { name: 'P0v3', capacity: 2 });
    });

    it('has the bot of that identity answer in Teams', () => {
      const { endpoint, msaAppId, msaAppType } = one('Microsoft.BotService/botServices', filled).properties;

      assert.deepEqual([endpoint, msaAppId, msaAppType], ['https://fernmuster.azurewebsites.net/api/messages', ID, 'UserAssignedMSI']);
      assert.equal(one('Microsoft.BotService/botServices/channels', filled).properties['channelName'], 'MsTeamsChannel');
    });

    it('gives back what the Teams app and an import need', () => {
      const given = Object.fromEntries(Object.entries(filled.outputs).map(([name, { value }]) => [name, value]));

      assert.deepEqual(given, { appId: ID, endpoint: 'https://fernmuster.azurewebsites.net/api/messages', tables: 'https://fernmustertables.table.core.windows.net' });
    });

    it('sets what Muster knows, so that it starts in production', () => {
      const settings = Object.fromEntries(site.siteConfig.appSettings.map(({ name, value }) => [name, value]));

      const config = loadBotConfig(settings);

      const example = readFileSync('.env.example', 'utf8');
      const unknown = Object.keys(settings).filter((name) => !NOT_OURS.includes(name) && !example.includes(`\n${name}=`));
      assert.deepEqual(unknown, []);
      assert.equal(config.production, true);
      assert.deepEqual([config.app?.id, config.app?.type, config.app?.tenant, config.admins], [ID, 'UserAssignedMSI', ID, [ID]]);
      assert.equal(config.tablesConnection, 'https://fernmustertables.table.core.windows.net');
    });
  });
});

function count(text: string, sign: string): number {
  return text.split(sign).length - 1;
}
