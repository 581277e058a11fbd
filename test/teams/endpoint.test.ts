import assert from 'node:assert/strict';
import { request } from 'node:http';
import { gzipSync } from 'node:zlib';
import type { Answer } from '../../src/answers/answer.js';
import { answers } from './answers.js';
import { message, startBench, type Bench } from './bench.js';

const BOT = { id: '28:bot', name: 'Muster' };
const mention = (text: string, id = BOT.id) => ({ type: 'mention', text, mentioned: { id, name: 'x' } });

describe('POST /api/messages', () => {
  let bench: Bench;
  before(async () => { bench = await startBench(); });
  after(() => bench.close());

  const asked: [string, object, string][] = [
    ['a typed question', message('how many vacancies?'), 'how many vacancies?'],
    ['a question that mentions the bot twice', message('<at>Muster</at> how many <at>Muster</at> vacancies', { entities: [mention('<at>Muster</at>')] }), 'how many vacancies'],
    ['a question that mentions somebody else', message('<at>Muster</at> who is in <at>Jo</at> team', { entities: [mention('<at>Muster</at>'), mention('<at>Jo</at>', '29:jo')] }), 'who is in Jo team'],
    ['a question with broken mentions', message('vacancies', { entities: [null, 7, { type: 'mention' }, { type: 'mention', text: '', mentioned: { id: BOT.id } }] }), 'vacancies'],
    ['a question with no-break spaces and line ends', message('  agency\u00a0staff&nbsp;by\r\nteam '), 'agency staff by\nteam'],
    ['a pressed button', message('', { text: undefined, value: { muster: 'ask', asks: 'agency staff by team' } }), 'agency staff by team'],
    ['a pressed button that comes with a mention', message('', { text: undefined, value: { muster: 'ask', asks: 'who?' }, entities: [mention('<at>Muster</at>')] }), 'who?'],
    ['a question in another language', message('Wie viele Stellen sind unbesetzt? 空席は何件ですか'), 'Wie viele Stellen sind unbesetzt? 空席は何件ですか'],
    ['Markdown and a template', message('**bold** [x](y) ${secret} ${process.env}'), '**bold** [x](y) ${secret} ${process.env}'],
    ['a message of 10,000 characters', message('v'.repeat(10_000)), 'v'.repeat(10_000)],
    ['an empty message, which gets help', message(''), 'help'],
    ['a message without text, which gets help', message('', { text: undefined, attachments: [{ contentType: 'image/png', contentUrl: 'x' }] }), 'help'],
    ['text that is no text, which gets help', message('', { text: { a: 1 } }), 'help'],
    ['data of a button that is not ours, which gets help', message('', { text: undefined, value: { asks: 7 } }), 'help'],
  ];
  for (const [what, activity, text] of asked) {
    it(`takes ${what}`, async () => {
      const replies = await bench.ask(activity);

      assert.equal(bench.turns.at(-1)?.text, text);
      assert.equal(replies.length, 1);
      assert.equal(replies[0]?.attachments[0]?.contentType, 'application/vnd.microsoft.card.adaptive');
      assert.equal(replies[0]?.channelData?.answer?.kind, 'answer');
    });
  }

  it('hands on who asks, where, and whether others read it', async () => {
    await bench.ask(message('a'));
    await bench.ask(message('b', { conversation: { id: 'channel-1', conversationType: 'channel', isGroup: true } }));
    await bench.ask(message('c', { conversation: { id: 'chat-1', isGroup: true } }));

    const [personal, channel, group] = bench.turns.slice(-3);
    assert.deepEqual(personal?.who, { id: '33333333-3333-4333-8333-333333333333', name: 'Test User', tenant: '22222222-2222-4222-8222-222222222222' });
    assert.deepEqual([personal, channel, group].map((turn) => turn?.personal), [true, false, false]);
    assert.equal(channel?.conversationId, 'channel-1');
  });

  it('answers an activity that comes twice once', async () => {
    const activity = message('once');

    assert.equal((await bench.ask(activity)).length, 1);
    assert.equal((await bench.ask(activity)).length, 0);
  });

  const silent: [string, object][] = [
    ['an edited message', { type: 'messageUpdate' }],
    ['a deleted message', { type: 'messageDelete' }],
    ['a reaction', { type: 'messageReaction', reactionsAdded: [{ type: 'like' }] }],
    ['somebody typing', { type: 'typing' }],
    ['somebody else who joins', { type: 'conversationUpdate', membersAdded: [{ id: '29:jo' }] }],
    ['its own removal', { type: 'installationUpdate', action: 'remove' }],
    ['an activity of no known type', { type: 'somethingNew' }],
  ];
  for (const [what, more] of silent) {
    it(`says nothing to ${what}`, async () => {
      const before = bench.turns.length;

      assert.deepEqual(await bench.ask(message('how many vacancies?', more)), []);
      assert.equal(bench.turns.length, before);
    });
  }

  it('welcomes once, though both an installation and a new member are told', async () => {
    const conversation = { id: 'new-chat', conversationType: 'personal' };
    const first = await bench.ask(message('', { type: 'installationUpdate', action: 'add', conversation }));
    const second = await bench.ask(message('', { type: 'conversationUpdate', membersAdded: [BOT], conversation }));

    assert.match(first[0]?.summary ?? '', /^Hello, I'm Muster/);
    assert.deepEqual(second, []);
  });

  it('answers an invoke, so that Teams does not say that the bot cannot be reached', async () => {
    const { status } = await bench.post(message('', { type: 'invoke', name: 'adaptiveCard/action', deliveryMode: undefined }));

    assert.equal(status, 200);
  });

  const deep = (depth: number) => `${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`;
  const withDeep = (key: string) => JSON.stringify(message('how many vacancies?')).replace(/}$/, `,"${key}":${deep(20_000)}}`);
  const refused: [string, object | string, number][] = [
    ['text that is no JSON', '{"type": "message"', 400],
    ['nothing', '', 400],
    ['a list', '[1, 2]', 400],
    ['null', 'null', 400],
    ['a number', '42', 400],
    ['an activity without a type', { ...message('x'), type: undefined }, 400],
    ['an activity without a sender', { ...message('x'), from: undefined }, 400],
    ['an activity without a conversation', { ...message('x'), conversation: 'c' }, 400],
    ['a sender with an endless id', { ...message('x'), from: { id: 'x'.repeat(5000) } }, 400],
    ['more than 256 KB', { ...message('x'), padding: 'x'.repeat(300_000) }, 413],
    ['a reply to be sent to another computer', { ...message('x'), serviceUrl: 'https://example.org/' }, 401],
    ['a reply to be sent to what is no address', { ...message('x'), serviceUrl: 'nowhere' }, 401],
    ['a reply to be sent to nobody', { ...message('x'), serviceUrl: undefined, deliveryMode: undefined }, 401],
    ['an answer to a channel that is not there', { ...message('x'), deliveryMode: undefined, serviceUrl: 'http://127.0.0.1:1/' }, 500],
  ];
  for (const [what, body, status] of refused) {
    it(`refuses ${what} with ${status} and tells nothing of the inside`, async () => {
      const response = await bench.post(body);

      assert.equal(response.status, status);
      assert.doesNotMatch(response.text, /Error|node_modules|\.js|at .*:\d+|Unexpected|zod|ECONN/i);
    });
  }

  for (const key of ['value', 'channelData', 'entities', 'unknown']) {
    it(`answers an activity with very deep JSON in its ${key}`, async () => {
      const response = await bench.post(withDeep(key));

      assert.equal(response.status, 200);
      assert.ok(!response.text.includes('{"a":'));
    });
  }

  it('gives nothing back of what it does not know', async () => {
    const response = await bench.post(message('x', { channelData: { secret: 'not to be echoed' }, from: { id: 'u', secret: 'not to be echoed' } }));

    assert.doesNotMatch(response.text, /not to be echoed/);
  });

  it('takes neither forms, nor files, nor packed bodies', async () => {
    const form = await bench.post('--x\r\n', { 'content-type': 'multipart/form-data; boundary=x' });
    const plain = await bench.post(JSON.stringify(message('x')), { 'content-type': 'text/plain' });
    const packed = await fetch(`http://127.0.0.1:${bench.port}/api/messages`, { method: 'POST', body: gzipSync('{}'), headers: { 'content-type': 'application/json', 'content-encoding': 'gzip' } });

    assert.deepEqual([form.status, plain.status, packed.status], [400, 400, 415]);
  });

  it('takes no request that a web page sends by a name of its own', async () => {
    assert.equal(await statusFor(bench.port, 'muster.example.org'), 400);
    assert.equal(await statusFor(bench.port, `localhost:${bench.port}`), 200);
  });

  it('serves nothing else', async () => {
    assert.deepEqual([(await bench.get('/')).status, (await bench.get('/api/messages')).status, (await bench.get('/healthz/../package.json')).status], [404, 405, 404]);
  });
});

describe('the bot', () => {
  it('tells a failure in plain words and nothing of the inside', async () => {
    const bench = await startBench({ respond: async () => { throw new Error('password=hunter2'); } });
    const response = await bench.post(message('x'));
    await bench.close();

    assert.equal(response.status, 200);
    assert.match(response.text, /Something went wrong while I answered/);
    assert.doesNotMatch(response.text, /hunter2/);
    assert.ok(!bench.logged.join(' ').includes('hunter2'));
  });

  it('answers although nobody can tell whether it saw the message before', async () => {
    const bench = await startBench({ first: async () => { throw new Error('away'); } });
    const replies = await bench.ask(message('x'));
    await bench.close();

    assert.equal(replies.length, 1);
  });

  const unkept: [string, Answer, RegExp][] = [
    ['a figure says that what comes next must be asked as a whole', answers.figure, /^34 agency staff/],
    ['what is not recorded says so too: the next question would be about the one before', { ...answers.figure, kind: 'notRecorded' }, /^34 agency staff/],
    ['a preview is not shown: a word behind it would be about the one before', { ...answers.figure, kind: 'confirm' }, /Nothing is changed\. Please say it again/],
    ['a question back is not asked', { ...answers.figure, kind: 'clarify', choices: ['one', 'two'] }, /Please say it again/],
    ['what is done is told', { ...answers.figure, kind: 'done', text: 'Done, C-0042.' }, /^Done, C-0042\.$/],
  ];
  for (const [what, answer, words] of unkept) {
    it(`where the turn could not be kept, ${what}`, async () => {
      const bench = await startBench({ respond: async () => answer, first: async () => { throw new Error('away'); } });
      const [reply] = await bench.ask(message('x'));
      await bench.close();

      assert.match(reply!.summary, words);
      assert.equal(JSON.stringify(reply).includes('as a whole question'), ['answer', 'notRecorded'].includes(answer.kind));
      assert.ok(bench.logged.includes('keeping the turn'));
    });
  }
});

describe('GET', () => {
  it('/healthz says that the process is up', async () => {
    const bench = await startBench({ ready: async () => false });
    const health = await bench.get('/healthz');
    await bench.close();

    assert.equal(health.status, 200);
  });

  for (const [ready, status] of [[true, 200], [false, 503]] as const) {
    it(`/readyz gives ${status} where the store ${ready ? 'can' : "can't"} be reached`, async () => {
      const bench = await startBench({ ready: async () => ready });
      const readiness = await bench.get('/readyz');
      await bench.close();

      assert.equal(readiness.status, status);
    });
  }
});

function statusFor(port: number, host: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    request({ port, host: '127.0.0.1', path: '/healthz', headers: { host } }, (response) => {
      response.resume();
      resolve(response.statusCode);
    }).on('error', reject).end();
  });
}
