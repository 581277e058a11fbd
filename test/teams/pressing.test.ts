import assert from 'node:assert/strict';
import { clarify, failed, notAllowed } from '../../src/answers/replies.js';
import type { Answer } from '../../src/answers/answer.js';
import type { TurnIn } from '../../src/teams/turn.js';
import { answers } from './answers.js';
import { message, startBench, type Bench } from './bench.js';
import { connector, type Connector } from './connector.js';

const CARD = 'application/vnd.microsoft.card.adaptive';
const WORDS = 'application/vnd.microsoft.activity.message';
const DONE: Answer = { ...answers.figure, kind: 'done', text: 'Done, C-0042.', sections: [] };
const CONFIRM = { muster: 'do', act: 'confirm', id: 'change-1' };

describe('a button of a card', () => {
  let bench: Bench;
  let teams: Connector;
  let answer: (turn: TurnIn) => Promise<Answer>;
  beforeEach(async () => {
    answer = async () => DONE;
    teams = await connector();
    bench = await startBench({ respond: (turn) => answer(turn) });
  });
  afterEach(async () => {
    await bench.close();
    await teams.close();
  });

  /** As Teams sends `Action.Execute`. */
  const invoke = (data: unknown, more: object = {}) => message('', {
    type: 'invoke', name: 'adaptiveCard/action', text: undefined, deliveryMode: undefined, serviceUrl: teams.serviceUrl, replyToId: 'card-1',
    value: { action: { type: 'Action.Execute', verb: 'do', data }, trigger: 'manual' }, ...more,
  });
  async function press(data: unknown, more: object = {}): Promise<{ statusCode: number; type: string; value: unknown }> {
    const { status, text } = await bench.post(invoke(data, more));
    assert.equal(status, 200);
    return JSON.parse(text) as { statusCode: number; type: string; value: unknown };
  }

  it('is answered with the new card, which takes the place of the message wherever it is open', async () => {
    const body = await press(CONFIRM);

    assert.deepEqual([body.statusCode, body.type], [200, CARD]);
    assert.match(JSON.stringify(body.value), /Done, C-0042/);
    assert.deepEqual(teams.sent.map(({ method, path }) => [method, path]), [['PUT', '/v3/conversations/personal-1/activities/card-1']]);
    assert.equal(teams.sent[0]?.body.summary, 'Done, C-0042.');
  });

  const presses: [string, object, TurnIn['press']][] = [
    ['confirms', CONFIRM, { act: 'confirm', id: 'change-1' }],
    ['cancels', { ...CONFIRM, act: 'cancel' }, { act: 'cancel', id: 'change-1' }],
    ['takes a change back', { muster: 'do', act: 'undo', number: 'C-0042' }, { act: 'undo', number: 'C-0042' }],
    ['sends a form', { muster: 'do', act: 'form', id: 'form-1', on: '2024-11-03', postId: 'P1', msteams: { feedback: { hide: true } } }, { act: 'form', id: 'form-1', inputs: { on: '2024-11-03', postId: 'P1' } }],
  ];
  for (const [what, data, expected] of presses) {
    it(`${what}, by Action.Execute as by Action.Submit`, async () => {
      await press(data);
      await bench.ask(message('', { text: undefined, value: data }));

      assert.deepEqual(bench.turns.map((turn) => turn.press), [expected, expected]);
    });
  }

  it('by Action.Submit is answered with a message, and the card that was pressed shows the same', async () => {
    await bench.post(message('', { text: undefined, value: CONFIRM, replyToId: 'card-1', deliveryMode: undefined, serviceUrl: teams.serviceUrl }));

    assert.deepEqual(teams.sent.map(({ method }) => method), ['POST', 'PUT']);
  });

  for (const [what, refusal] of [['who may not', notAllowed('Only whoever asked can confirm it.')], ['what no longer is', failed('That was cancelled.')]] as const) {
    it(`leaves the card to others where it refuses ${what}`, async () => {
      answer = async () => refusal;
      const body = await press(CONFIRM);

      assert.deepEqual(body, { statusCode: 200, type: WORDS, value: refusal.text });
      assert.deepEqual(teams.sent, []);
    });
  }

  it('that begins something else is answered below it', async () => {
    answer = async () => clarify('Shall I take it back?', ['confirm', 'cancel']);
    const body = await press({ muster: 'do', act: 'undo', number: 'C-0042' });

    assert.deepEqual([body.type, body.value], [WORDS, 'Please see the message below.']);
    assert.deepEqual(teams.sent.map(({ method, body: { summary } }) => [method, summary]), [['POST', 'Shall I take it back?']]);
  });

  const forged: [string, unknown][] = [
    ['an act that is none', { muster: 'do', act: 'erase', id: 'x' }],
    ['no id', { muster: 'do', act: 'confirm' }],
    ['an endless id', { ...CONFIRM, id: 'x'.repeat(5000) }],
    ['a number that is none', { muster: 'do', act: 'undo', number: '42; drop' }],
    ['inputs that are no text', { muster: 'do', act: 'form', id: 'f', on: { $gt: '' } }],
    ['an endless input', { muster: 'do', act: 'form', id: 'f', on: 'x'.repeat(5000) }],
    ['a question that is no text', { muster: 'ask', asks: { text: 'x' } }],
    ['no data', undefined],
    ['data that is no object', 'confirm'],
  ];
  for (const [what, data] of forged) {
    it(`with ${what} is refused in one sentence, and in the log without what it held`, async () => {
      const body = await press(data);

      assert.deepEqual([body.type, body.value], [WORDS, "I can't read that button. Please type what you want instead."]);
      assert.deepEqual([bench.turns, teams.sent, bench.logged], [[], [], ['refused a button']]);
    });
  }

  it('sent as a message with forged data is refused as well', async () => {
    const [reply] = await bench.ask(message('confirm', { value: { muster: 'do', act: 'erase' } }));

    assert.match(reply?.summary ?? '', /I can't read that button/);
    assert.deepEqual(bench.turns, []);
  });

  it('that fails is answered in plain words', async () => {
    answer = async () => { throw new Error('password=hunter2'); };
    const body = await press(CONFIRM);

    assert.equal(body.type, WORDS);
    assert.match(String(body.value), /^Something went wrong/);
  });

  it('is told what it did although the turn could not be kept', async () => {
    const unkept = await startBench({ respond: async () => DONE, first: () => Promise.reject(new Error('away')) });
    const { text } = await unkept.post(invoke(CONFIRM));
    await unkept.close();

    assert.match(text, /Done, C-0042/);
    assert.ok(unkept.logged.includes('keeping the turn'));
  });

  it('is answered although the message cannot be updated', async () => {
    const broken = await connector(500);
    const body = await press(CONFIRM, { serviceUrl: broken.serviceUrl });
    await broken.close();

    assert.equal(body.type, CARD);
    assert.ok(bench.logged.includes('updating a message'));
  });

  it('that comes twice is handed on twice: what it does is done once, and told both times', async () => {
    const activity = invoke(CONFIRM);
    await bench.post(activity);
    await bench.post(activity);

    assert.deepEqual(bench.turns.map((turn) => turn.activity), [null, null]);
  });

  it('over expectReplies gives the card, and in the loopback mode the answer', async () => {
    const [reply] = await bench.ask(invoke(CONFIRM, { deliveryMode: 'expectReplies' })) as unknown as { type: string; value: { body: { type: string } }; channelData: { answer: { kind: string } } }[];

    assert.deepEqual([reply?.type, reply?.value.body.type, reply?.channelData.answer.kind], ['invokeResponse', CARD, 'done']);
  });
});
