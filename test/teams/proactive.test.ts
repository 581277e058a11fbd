import assert from 'node:assert/strict';
import { connecting } from '../../src/teams/adapter.js';
import { reacher, wayTo, type Address } from '../../src/teams/proactive.js';
import { connector, type Connector } from './connector.js';

const MESSAGE = { type: 'message', summary: 'Your weekly card' };

describe('somebody who has met the bot', () => {
  let teams: Connector;
  afterEach(() => teams.close());

  async function known(status: number, more: Partial<Address> = {}, body?: object) {
    teams = await connector(status, body);
    const address: Address = { place: 'personal', tenant: 'tenant-1', serviceUrl: teams.serviceUrl, conversation: 'chat-1', user: '29:jo', bot: '28:bot', ...more };
    const noted: (string | null)[] = [];
    const addresses = { find: async (_: string, id: string) => (id === 'jo' ? address : null), reached: async (_: Address, why: string | null) => void noted.push(why) };
    return { reach: reacher(addresses, connecting(null)), noted };
  }

  it('is sent a message, which can be put right later', async () => {
    const { reach, noted } = await known(201);
    const jo = await reach({ id: 'jo', place: 'personal' });
    const sent = await jo!.send(MESSAGE);
    await jo!.update('sent-1', { ...MESSAGE, summary: 'Corrected' });

    assert.deepEqual(sent, { is: 'sent', activity: 'sent-1' });
    assert.deepEqual(teams.sent.map(({ method, path, body: { summary } }) => [method, path, summary]), [
      ['POST', '/v3/conversations/chat-1/activities', 'Your weekly card'], ['PUT', '/v3/conversations/chat-1/activities/sent-1', 'Corrected'],
    ]);
    assert.deepEqual(noted, [null, null]);
  });

  it('in a channel only is sent the first message of a personal chat', async () => {
    const { reach } = await known(201, { conversation: null });
    await (await reach({ id: 'jo', place: 'personal' }))!.send(MESSAGE);

    assert.deepEqual(teams.sent.map(({ path }) => path), ['/v3/conversations', '/v3/conversations/sent-1/activities']);
  });

  it('is not reached where the bot does not know them, or may begin no chat', async () => {
    const { reach } = await known(403, { conversation: null });

    assert.deepEqual([await reach({ id: 'somebody else', place: 'personal' }), await reach({ id: 'jo', place: 'personal' })], [null, null]);
  });

  const refusals: [string, number, object, object][] = [
    ['has blocked it', 403, { error: { code: 'ConversationBlockedByUser' } }, { is: 'failed', why: 'has blocked the bot' }],
    ['has removed it', 403, { error: { code: 'BotNotInConversationRoster' } }, { is: 'failed', why: 'the bot was removed' }],
    ['may not have it', 403, { error: { code: 'BotDisabledByAdmin' } }, { is: 'failed', why: 'the bot is switched off by the administrator of Teams' }],
    ['has it not installed', 403, { error: { code: 'ForbiddenOperationException' } }, { is: 'failed', why: 'the bot is not installed' }],
    ['has blocked it, said inside', 403, { error: { code: 'Forbidden', message: '{"subCode":"MessageWritesBlocked"}' } }, { is: 'failed', why: 'has blocked the bot' }],
    ['is no more', 404, {}, { is: 'failed', why: 'Teams took no message (404)' }],
    ['may have got it, for the server failed', 500, {}, { is: 'unknown' }],
  ];
  for (const [what, status, body, delivery] of refusals) {
    it(`is told of as somebody who ${what}`, async () => {
      const { reach, noted } = await known(status, {}, body);
      const sent = await (await reach({ id: 'jo', place: 'personal' }))!.send(MESSAGE);

      assert.deepEqual(sent, delivery);
      assert.deepEqual([noted, teams.sent.length], [['why' in delivery ? delivery.why : null], 1]);
    });
  }

  const busy: [string, number, Record<string, string>, object][] = [
    ['is asked too often', 429, {}, { is: 'busy', tooMany: true, retryAfter: null }],
    ['is asked too often, and says when it may be asked again', 429, { 'retry-after': '7' }, { is: 'busy', tooMany: true, retryAfter: 7000 }],
    ['has no room just now', 503, {}, { is: 'busy', tooMany: false, retryAfter: null }],
    ['is not reached behind its door', 502, {}, { is: 'busy', tooMany: false, retryAfter: null }],
    ['takes too long behind its door', 504, {}, { is: 'busy', tooMany: false, retryAfter: null }],
    ['finds somebody else at the conversation', 412, {}, { is: 'busy', tooMany: false, retryAfter: null }],
  ];
  for (const [what, status, headers, tried] of busy) {
    it(`gets a card in one try where Teams ${what}: it keeps its own pace`, async () => {
      teams = await connector(status, {}, headers);
      const address: Address = { place: 'personal', tenant: 'tenant-1', serviceUrl: teams.serviceUrl, conversation: 'chat-1', user: '29:jo', bot: '28:bot' };
      const way = await wayTo({ find: async () => address, reached: async () => undefined }, connecting(null))({ id: 'jo', place: 'personal' });

      assert.deepEqual([await way!.send(MESSAGE), teams.sent.length], [tried, 1]);
    });
  }

  const beginnings: [string, number, object][] = [
    ['is too busy to begin the chat', 503, { is: 'busy', tooMany: false, retryAfter: null }], ['fails while the chat is begun', 500, { is: 'busy', tooMany: false, retryAfter: null }],
    ['lets no chat begin', 403, { is: 'failed', why: 'Teams took no message (403)' }],
  ];
  for (const [what, status, tried] of beginnings) {
    it(`has no card yet where Teams ${what}`, async () => {
      teams = await connector(status, {});
      const address: Address = { place: 'personal', tenant: 'tenant-1', serviceUrl: teams.serviceUrl, conversation: null, user: '29:jo', bot: '28:bot' };
      const way = await wayTo({ find: async () => address, reached: async () => undefined }, connecting(null))({ id: 'jo', place: 'personal' });

      assert.deepEqual([await way!.send(MESSAGE), teams.sent.length], [tried, 1]);
    });
  }

  it('has a card later where the connection could not be made at first', async () => {
    teams = await connector(201);
    const address: Address = { place: 'personal', tenant: 'tenant-1', serviceUrl: teams.serviceUrl, conversation: 'chat-1', user: '29:jo', bot: '28:bot' };
    const [addresses, connect] = [{ find: async () => address, reached: async () => undefined }, connecting(null)];
    let tries = 0;
    const lateConnect: typeof connect = (serviceUrl) => (tries++ % 2 === 0 ? Promise.reject(new Error('no token')) : connect(serviceUrl));
    const way = await wayTo(addresses, lateConnect)({ id: 'jo', place: 'personal' });
    const reach = reacher(addresses, lateConnect);

    const cards = [await way!.send(MESSAGE), await way!.send(MESSAGE)];
    const reached = [await reach({ id: 'jo', place: 'personal' }), await reach({ id: 'jo', place: 'personal' })];

    assert.deepEqual(cards, [{ is: 'busy', tooMany: false, retryAfter: null }, { is: 'sent', activity: 'sent-1' }]);
    assert.deepEqual(reached.map((one) => one?.conversation), [undefined, 'chat-1']);
    assert.equal(teams.sent.length, 1);
  });

  it('has a card that was recalled taken away', async () => {
    teams = await connector(200, {});
    const address: Address = { place: 'personal', tenant: 'tenant-1', serviceUrl: teams.serviceUrl, conversation: 'chat-1', user: '29:jo', bot: '28:bot' };
    const way = await wayTo({ find: async () => address, reached: async () => undefined }, connecting(null))({ id: 'jo', place: 'personal' });

    await way!.remove('sent-1');

    assert.deepEqual(teams.sent.map(({ method, path }) => [method, path]), [['DELETE', '/v3/conversations/chat-1/activities/sent-1']]);
  });
});
