import assert from 'node:assert/strict';
import type { Answer } from '../../src/answers/answer.js';
import type { Delivery, Recipient } from '../../src/teams/proactive.js';
import { answers } from './answers.js';
import { message, startBench, type Bench } from './bench.js';

const CHANNEL = { conversation: { id: '19:team@thread.tacv2;messageid=17', conversationType: 'channel', tenantId: '22222222-2222-4222-8222-222222222222' } };
const ME = '33333333-3333-4333-8333-333333333333';

interface Button {
  readonly title: string;
  readonly data: { readonly asks: string };
}

describe('in a channel', () => {
  let bench: Bench;
  const reached: Recipient[] = [];
  const sent: { readonly summary: string }[] = [];
  let delivery: Delivery | null = { is: 'sent', activity: '1' };
  beforeEach(async () => {
    reached.length = 0;
    sent.length = 0;
    delivery = { is: 'sent', activity: '1' };
    const reach = async (recipient: Recipient) => {
      reached.push(recipient);
      const send = async (one: object) => {
        sent.push(one as { summary: string });
        return delivery!;
      };
      return delivery && { conversation: 'personal-of-me', send, update: (_: string, one: object) => send(one) };
    };
    bench = await startBench({ reach, respond: async ({ personal }): Promise<Answer> => (personal ? { ...answers.figure, text: 'Cal Reed is agency.' } : answers.figure) });
  });
  afterEach(() => bench.close());

  async function pressed(): Promise<string> {
    const [reply] = await bench.ask(message('how many agency staff?', CHANNEL));
    const buttons = (reply?.attachments[0]?.content['actions'] ?? []) as Button[];
    const button = buttons.find(({ title }) => title === 'Full answer in our chat');
    return button!.data.asks;
  }

  it('an answer carries a button that gets all of it in the personal chat, where nobody else reads it', async () => {
    const asks = await pressed();
    const [reply] = await bench.ask(message('', { ...CHANNEL, text: undefined, value: { muster: 'ask', asks } }));

    assert.deepEqual(reached, [{ id: ME, place: 'personal' }]);
    assert.deepEqual(sent.map(({ summary }) => summary), ['Cal Reed is agency.']);
    assert.equal(reply?.summary, 'I have answered you in our personal chat.');
    assert.deepEqual(bench.turns.map(({ conversationId, personal }) => [conversationId, personal]), [[CHANNEL.conversation.id, false], ['personal-of-me', true]]);
  });

  it('the same can be typed', async () => {
    await bench.ask(message('<at>Muster</at> in our personal chat: who are the agency staff?', { ...CHANNEL, entities: [{ type: 'mention', text: '<at>Muster</at>', mentioned: { id: '28:bot' } }] }));

    assert.deepEqual(bench.turns.map(({ text, personal }) => [text, personal]), [['who are the agency staff?', true]]);
  });

  it('somebody whom the bot cannot write to is told where to ask, and nothing of the answer', async () => {
    delivery = null;
    const [reply] = await bench.ask(message('in our personal chat: who are the agency staff?', CHANNEL));

    assert.match(reply?.summary ?? '', /open our personal chat .* ask there: who are the agency staff\?/);
    assert.deepEqual(bench.turns, []);
  });

  it('somebody who has blocked the bot is told where to ask', async () => {
    delivery = { is: 'failed', why: 'has blocked the bot' };
    const [reply] = await bench.ask(message('in our personal chat: who are the agency staff?', CHANNEL));

    assert.match(reply?.summary ?? '', /open our personal chat/);
  });

  it('the person and the channel are kept as met, the thread is not', async () => {
    await bench.ask(message('a', CHANNEL));
    await bench.ask(message('b'));

    assert.deepEqual(bench.met.map(({ id, place, conversation }) => [id, place, conversation]), [
      [ME, 'personal', null], ['19:team@thread.tacv2', 'channel', '19:team@thread.tacv2'], [ME, 'personal', 'personal-1'],
    ]);
  });
});
