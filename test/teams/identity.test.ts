import assert from 'node:assert/strict';
import { createPublicKey, generateKeyPairSync } from 'node:crypto';
import { channelIdentity, type Identify } from '../../src/teams/identity.js';
import { message, startBench, type Bench } from './bench.js';
import { bearer, publish, type Publisher } from './tokens.js';

const APP = '11111111-1111-4111-8111-111111111111';
const TENANT = '22222222-2222-4222-8222-222222222222';
const OTHER = '99999999-9999-4999-8999-999999999999';
const SERVICE = 'https://smba.trafficmanager.net/uk/';
const NOW = Date.UTC(2024, 10, 7, 9, 0, 0);
const seconds = NOW / 1000;

const claims = { iss: 'https://api.botframework.com', aud: APP, exp: seconds + 3600, nbf: seconds - 60, serviceurl: SERVICE };
const activity = (more: object = {}) => message('how many vacancies?', { serviceUrl: SERVICE, ...more });

describe('the identity of a request', () => {
  let keys: Publisher;
  let bench: Bench;
  const identity = (openIdMetadata: string, clock = () => NOW): Identify => channelIdentity({ appId: APP, openIdMetadata, allowedTenants: [TENANT], clock });
  before(async () => {
    keys = await publish({ endorsements: ['msteams'] });
    bench = await startBench({ identify: identity(keys.metadata), loopback: false });
  });
  after(async () => {
    await bench.close();
    await keys.close();
  });
  const statusOf = async (body: object, authorization: string) => (await bench.post(body, { authorization })).status;

  it('is believed where Teams signed it for this app, this service and an allowed tenant', async () => {
    assert.equal(await statusOf(activity(), keys.sign(claims)), 200);
  });

  const stranger = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey;
  const tokens: [string, () => string][] = [
    ['no token', () => ''],
    ['a token that is none', () => 'Bearer abc.def.ghi'],
    ['another scheme', () => keys.sign(claims).replace('Bearer', 'Basic')],
    ['a token signed by somebody else under the same key id', () => bearer(claims, stranger, { kid: 'key-1' })],
    ['a token signed by a key that is not published', () => bearer(claims, stranger, { kid: 'key-2' })],
    ['a token whose claims were changed after it was signed', () => changed(keys.sign({ ...claims, aud: OTHER }))],
    ['a token without a signature', () => keys.sign(claims).replace(/\.[^.]*$/, '.')],
    ['a token that says it needs no signature', () => keys.sign(claims, { alg: 'none' })],
    ['a token that takes the public key for a secret', () => keys.sign(claims, { alg: 'HS256' })],
    ['another issuer', () => keys.sign({ ...claims, iss: `https://sts.windows.net/${TENANT}/` })],
    ['a token of Entra for our own app, as we send ourselves', () => keys.sign({ ...claims, iss: `https://login.microsoftonline.com/${TENANT}/v2.0`, appid: APP, azp: APP, ver: '2.0' })],
    ['another audience', () => keys.sign({ ...claims, aud: OTHER })],
    ['a list of audiences', () => keys.sign({ ...claims, aud: [APP] })],
    ['a token that ended six minutes ago', () => keys.sign({ ...claims, exp: seconds - 360 })],
    ['a token that never ends', () => keys.sign({ ...claims, exp: undefined })],
    ['a token that begins in six minutes', () => keys.sign({ ...claims, nbf: seconds + 360 })],
    ['another service address', () => keys.sign({ ...claims, serviceurl: 'https://smba.trafficmanager.net/emea/' })],
    ['no service address', () => keys.sign({ ...claims, serviceurl: undefined })],
    ['no issuer', () => keys.sign({ ...claims, iss: undefined })],
    ['a list of issuers', () => keys.sign({ ...claims, iss: [claims.iss] })],
    ['an issuer that only begins like ours', () => keys.sign({ ...claims, iss: `${claims.iss}.example.org` })],
    ['the issuer of another cloud', () => keys.sign({ ...claims, iss: 'https://api.botframework.us' })],
    ['no audience', () => keys.sign({ ...claims, aud: undefined })],
    ['an empty audience', () => keys.sign({ ...claims, aud: '' })],
    ['an audience in other letters', () => keys.sign({ ...claims, aud: `api://${APP}` })],
    ['an end that is a text', () => keys.sign({ ...claims, exp: String(claims.exp) })],
    ['an end that is no number', () => keys.sign({ ...claims, exp: null })],
    ['a begin that is a text', () => keys.sign({ ...claims, nbf: String(claims.nbf) })],
    ['a list of service addresses', () => keys.sign({ ...claims, serviceurl: [SERVICE] })],
    ['a service address without its last slash', () => keys.sign({ ...claims, serviceurl: SERVICE.slice(0, -1) })],
    ['a service address with another host before an @', () => keys.sign({ ...claims, serviceurl: 'https://smba.trafficmanager.net@example.org/uk/' })],
    ['a claim that stands twice', () => bearerOf('{"alg":"RS256","kid":"key-1"}', `{"aud":"${OTHER}",${JSON.stringify(claims).slice(1)}`)],
    ['a key id that stands twice', () => bearerOf('{"alg":"RS256","kid":"key-2","kid":"key-1"}', JSON.stringify(claims))],
    ['claims that are a list', () => bearerOf('{"alg":"RS256","kid":"key-1"}', JSON.stringify([claims]))],
    ['claims that are not JSON', () => bearerOf('{"alg":"RS256","kid":"key-1"}', 'iss=teams')],
    ['no key id', () => keys.sign(claims, { kid: undefined })],
    ['a key id that is a number', () => keys.sign(claims, { kid: 1 })],
    ['the id of a key that is not for RSA', () => keys.sign(claims, { kid: 'other' })],
    ['a key that it brings along', () => bearer(claims, stranger, { kid: 'key-9', jwk: createPublicKey(stranger).export({ format: 'jwk' }), jku: 'https://example.org/keys' })],
    ['a longer hash than the one that is agreed', () => keys.sign(claims, { alg: 'RS512' })],
    ['another padding', () => keys.sign(claims, { alg: 'PS256' })],
    ['elliptic curves', () => keys.sign(claims, { alg: 'ES256' })],
    ['the agreed algorithm in small letters', () => keys.sign(claims, { alg: 'rs256' })],
    ['a fourth part', () => `${keys.sign(claims)}.e30`],
    ['two tokens', () => `${keys.sign(claims)}, ${keys.sign(claims)}`],
    ['a signature cut short', () => keys.sign(claims).slice(0, -8)],
    ['blanks around the parts', () => keys.sign(claims).replace(/\./g, '. ')],
    ['a token of another bot that calls ours as a skill', () => keys.sign({ ...claims, iss: `https://login.microsoftonline.com/${TENANT}/v2.0`, azp: OTHER, ver: '2.0' })],
    ['a token of the emulator', () => keys.sign({ ...claims, iss: `https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/`, appid: APP, ver: '1.0' })],
    ['ten thousand characters', () => `Bearer ${'a'.repeat(10_000)}`],
  ];
  const bearerOf = (header: string, body: string) => keys.signed(`${Buffer.from(header).toString('base64url')}.${Buffer.from(body).toString('base64url')}`);
  for (const [what, token] of tokens) {
    it(`is refused for ${what}`, async () => {
      const { status, text } = await bench.post(activity(), { authorization: token() });

      assert.deepEqual([status, text], [401, '']);
    });
  }

  const envelopes: [string, object][] = [
    ['another channel', { channelId: 'webchat' }],
    ['no channel', { channelId: undefined }],
    ['an empty channel', { channelId: '' }],
    ['no service address', { serviceUrl: undefined }],
    ['plain http', { serviceUrl: 'http://smba.trafficmanager.net/uk/' }],
    ['an unknown host', { serviceUrl: 'https://example.org/' }],
    ['a host that only ends like a known one', { serviceUrl: 'https://evilbotframework.com/' }],
    ['another tenant', { conversation: { id: 'c', tenantId: OTHER }, channelData: undefined }],
    ['two tenants of which one is allowed', { conversation: { id: 'c', tenantId: TENANT }, channelData: { tenant: { id: OTHER } } }],
    ['no tenant', { conversation: { id: 'c' }, channelData: undefined }],
    ['an empty tenant', { conversation: { id: 'c', tenantId: '' }, channelData: undefined }],
    ['a tenant beside ours in one text', { conversation: { id: 'c', tenantId: `${TENANT},${OTHER}` }, channelData: undefined }],
    ['the channel in capitals', { channelId: 'MSTEAMS' }],
    ['the channel of the emulator', { channelId: 'emulator' }],
    ['a service address on this computer', { serviceUrl: 'http://10.0.0.1/' }],
    ['a look-alike host', { serviceUrl: 'https://smba.trafficmanager.net.example.org/uk/' }],
    ['a look-alike letter in the host', { serviceUrl: 'https://smbа.trafficmanager.net/uk/' }],
    ['a service address that is none', { serviceUrl: 'smba.trafficmanager.net/uk/' }],
    ['a script for a service address', { serviceUrl: 'javascript:alert(1)' }],
  ];
  for (const [what, more] of envelopes) {
    it(`is refused for an activity with ${what}, though the token says the same`, async () => {
      const body = activity(more);
      const token = keys.sign({ ...claims, serviceurl: body['serviceUrl'] ?? SERVICE });

      assert.equal(await statusOf(body, token), 401);
    });
  }

  it('lets a guest in by the tenant of the conversation: what a guest may see is up to roles', async () => {
    const guest = { id: '29:guest', name: 'Guest', aadObjectId: OTHER };

    assert.equal(await statusOf(activity({ from: guest }), keys.sign(claims)), 200);
    assert.equal(bench.turns.at(-1)?.who.id, OTHER);
  });

  it('keeps nothing of requests that are refused: 400 with as many tenants, people and keys leave one read of the keys and a line a minute', async () => {
    const others = await publish({ endorsements: ['msteams'] });
    const other = await startBench({ identify: identity(others.metadata) });
    const began = performance.now();
    let count = 0;
    const sender = async () => {
      for (let one = count++; one < 400; one = count++) {
        const tenant = `${String(one).padStart(8, '0')}-2222-4222-8222-222222222222`;
        const body = activity({ conversation: { id: `chat-${one}`, tenantId: one % 2 ? tenant : TENANT }, channelData: undefined, from: { id: `29:${one}` } });
        assert.equal((await other.post(body, { authorization: one % 3 ? others.sign(claims, { kid: `forged-${one}` }) : '' })).status, 401);
      }
    };
    await Promise.all(Array.from({ length: 8 }, sender));
    const minutes = Math.ceil((performance.now() - began) / 60_000);
    await other.close();
    await others.close();

    assert.deepEqual([others.reads(), other.turns, other.met], [1, [], []]);
    assert.deepEqual([...new Set(other.logged)], ['refused requests']);
    assert.ok(other.logged.length <= minutes + 1, `${other.logged.length} lines`);
  });

  it('is refused for a button that was forged in another tenant, and is in the log by one line without what it says', async () => {
    const other = await startBench({ identify: identity(keys.metadata) });
    const press = activity({ type: 'invoke', name: 'adaptiveCard/action', value: { action: { data: { muster: 'do', act: 'confirm', id: 'x' } } }, conversation: { id: 'c', tenantId: OTHER }, channelData: undefined });
    const { status, text } = await other.post(press, { authorization: keys.sign(claims) });
    await other.close();

    assert.deepEqual([status, text, other.turns, other.logged], [401, '', [], ['refused requests']]);
  });

  it('is believed with clocks that differ by four minutes', async () => {
    assert.equal(await statusOf(activity(), keys.sign({ ...claims, exp: seconds - 240 })), 200);
    assert.equal(await statusOf(activity(), keys.sign({ ...claims, nbf: seconds + 240 })), 200);
  });

  const believes = async (identify: Identify, authorization: string) => {
    const other = await startBench({ identify });
    const { status } = await other.post(activity(), { authorization });
    await other.close();
    return status === 200;
  };

  for (const endorsements of [undefined, [], ['webchat']]) {
    it(`is refused where the key is endorsed for ${endorsements?.join() || 'nothing'}`, async () => {
      const others = await publish(endorsements && { endorsements });
      const believed = await believes(identity(others.metadata), others.sign(claims));
      await others.close();

      assert.equal(believed, false);
    });
  }

  it('is refused where the keys cannot be read', async () => {
    const broken = await publish({ status: 500 });
    const believed = await believes(identity(broken.metadata), broken.sign(claims));
    await broken.close();

    assert.equal(believed, false);
  });

  it('reads the keys once for many requests, and not again for every forged key id', async () => {
    const others = await publish({ endorsements: ['msteams'] });
    const identify = identity(others.metadata);
    for (let count = 0; count < 5; count += 1) await believes(identify, others.sign(claims, { kid: `forged-${count}` }));
    const believed = await believes(identify, others.sign(claims));
    await others.close();

    assert.equal(believed, true);
    assert.equal(others.reads(), 1);
  });

  it('reads the keys again for an unknown key id after five minutes, and keeps the old ones where that fails', async () => {
    let now = NOW;
    const others = await publish({ endorsements: ['msteams'] });
    const identify = identity(others.metadata, () => now);
    await believes(identify, others.sign(claims));
    now += 6 * 60_000;
    await believes(identify, others.sign(claims, { kid: 'newer' }));
    const reads = others.reads();
    await others.close();
    now += 6 * 60_000;
    const refused = await believes(identify, others.sign(claims, { kid: 'newest' }));
    const believed = await believes(identify, others.sign(claims));

    assert.deepEqual([reads, refused, believed], [2, false, true]);
  });
});

/** The token with its audience set to ours; the signature is that of the other claims. */
function changed(token: string): string {
  const [header, , signature] = token.split('.');
  return `${header}.${Buffer.from(JSON.stringify(claims)).toString('base64url')}.${signature}`;
}
