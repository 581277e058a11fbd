import assert from 'node:assert/strict';
import { rightsAs } from '../src/access/rights.js';
import type { Answer } from '../src/answers/answer.js';
import { converse } from '../src/conversation/converse.js';
import { StoreUnreachable } from '../src/ledger/errors.js';
import type { State } from '../src/ledger/ledger.js';
import { responder } from '../src/respond.js';
import { recordsFrom } from './support/recordsFrom.js';
import { day, type CalendarDate } from '../src/workforce/calendar.js';
import { workforceOf } from '../src/workforce/workforceOf.js';

const who = { id: 'u', name: '', tenant: '' };

describe('a turn', () => {
  let state: State;
  before(async () => {
    const records = await recordsFrom('test/data/example-council');
    state = { seq: 1, head: null, changes: [], records, workforce: workforceOf(records) };
  });

  const earlier: { of: State | null } = { of: null };

  function talk(today: CalendarDate | null = null, refresh: () => Promise<State> = async () => state): (text: string, personal?: boolean, conversationId?: string) => Promise<Answer> {
    const kept = new Map<string, string>();
    const remembered = (id: string) => kept.get(id) ?? null;
    const conversations = { resume: () => null, open: async (id: string) => ({ context: remembered(id), answered: () => false, keep: async (context: string) => Boolean(kept.set(id, context)) }) };
    const ledger = { refresh, held: () => null, knownAt: async () => earlier.of ?? state };
    const respond = responder({ ledger, conversations, converse, rightsOf: () => rightsAs(['lead']), config: { today, timezone: 'Europe/London' }, clock: () => new Date('2026-11-22T23:30:00Z') });
    return async (text, personal = true, conversationId = 'c') => (await respond({ conversationId, activity: null, who, personal, text }))!.answer;
  }

  it('counts over what was known at the end of a day where the question says so', async () => {
    const records = await recordsFrom('test/data/example-council');
    records.rows.posts.delete('["P8","2020-04-01"]');
    earlier.of = { ...state, records, workforce: workforceOf(records) };

    const answer = await talk()('how many posts in the establishment, as we knew it on 1 November 2024');

    earlier.of = null;
    assert.deepEqual([answer.figures[0]?.value, answer.asAt], [7, '2024-11-01']);
    assert.match(answer.text, /as known on 1 November 2024/);
    assert.equal((await talk()('how many posts in the establishment on 1 November 2024')).figures[0]?.value, 8);
  });

  it('knows the day of the workbook, and TODAY comes before it', async () => {
    assert.equal((await talk()('how many vacancies?')).asAt, '2024-11-07');
    assert.equal((await talk(day('2024-10-01'))('how many vacancies?')).asAt, '2024-10-01');
  });

  it('remembers what the conversation is about, each for itself', async () => {
    const say = talk();
    await say('how many vacancies?');
    const followed = await say('by team');
    const elsewhere = await say('by team', true, 'another');

    assert.match(followed.reading, /vacancies, by team/);
    assert.notEqual(elsewhere.kind, 'answer');
  });

  it('names nobody in a channel, and offers the personal chat', async () => {
    const say = talk();
    const personal = await say('who are the agency staff?');
    const channel = await say('who are the agency staff?', false, 'channel');

    assert.ok(personal.records.length > 0);
    assert.deepEqual(channel.records, []);
    assert.match(JSON.stringify(channel.sections), /personal chat/);
    for (const id of personal.records) assert.ok(!JSON.stringify(channel).includes(state.workforce.nameOf(id)), 'a name in a channel');
  });

  it('says that the records are away, and answers when they are back', async () => {
    let away = true;
    const say = talk(null, async () => {
      if (away) throw new StoreUnreachable('down');
      return state;
    });
    const first = await say('how many vacancies?');
    away = false;
    const second = await say('how many vacancies?');

    assert.deepEqual([first.kind, first.text], ['error', "I can't reach the records just now. Please ask again in a minute."]);
    assert.equal(second.kind, 'answer');
  });

  it('asks for less where a message is endless, and reads none of it', async () => {
    const answer = await talk()('how many vacancies? '.repeat(500));

    assert.deepEqual([answer.kind, answer.figures], ['error', []]);
    assert.match(answer.text, /at most 1000 characters/);
  });

  it('asks for less where one line of several is endless', async () => {
    const answer = await talk()(`${'and '.repeat(1400)}\nhow many vacancies?`);

    assert.equal(answer.kind, 'error');
    assert.match(answer.text, /at most 1000 characters/);
  });

  it('passes other failures on, so that they are logged', async () => {
    await assert.rejects(talk(null, async () => { throw new TypeError('broken'); })('how many vacancies?'), TypeError);
  });
});
