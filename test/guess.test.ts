import assert from 'node:assert/strict';
import { rightsAs } from '../src/access/rights.js';
import { converse } from '../src/conversation/converse.js';
import type { Turn } from '../src/conversation/turn.js';
import type { State } from '../src/ledger/ledger.js';
import { responder } from '../src/respond.js';
import { recordsFrom } from '../src/workbook/recordsFrom.js';
import { workforceOf } from '../src/workforce/workforceOf.js';

const VACANCIES = '{"questions":[{"measure":"vacancies","figure":"vacant posts","where":[],"by":[],"when":{"is":"day","day":"2024-11-07"},"show":"figure","order":null,"numbers":{},"knownAt":null}],"choices":[]}';
const AGENCY = VACANCIES.replace('"vacancies"', '"agency"').replace('vacant posts', 'agency headcount');

describe('what is guessed while the store is asked', () => {
  const states: State[] = [];
  before(async () => {
    for (const seq of [1, 2]) {
      const records = await recordsFrom('test/data/example-council');
      // The second change has closed a post that stood vacant.
      if (seq === 2) records.rows.posts.delete('["P3","2020-04-01"]');
      states.push({ seq, head: null, changes: [], records, workforce: workforceOf(records) });
    }
  });

  /** Says something to an instance that held one state and remembered one context, where the store has another. */
  async function say(text: string, held: State | null, remembered: string | null, state: State, context: string | null, answered = false) {
    let taken = 0;
    const counted: Turn = (...turn) => {
      taken += 1;
      return converse(...turn);
    };
    const kept: string[] = [];
    const conversation = { context, answered: () => answered, keep: async (next: string) => Boolean(kept.push(next)) };
    const respond = responder({
      ledger: { refresh: async () => state, held: () => held, knownAt: async () => state },
      conversations: { remembered: () => remembered, open: async () => conversation },
      converse: counted, rightsOf: () => rightsAs(['lead']), config: { today: null, timezone: 'Europe/London' }, clock: () => new Date('2026-11-22T23:30:00Z'),
    });
    const responded = await respond({ conversationId: 'c', activity: 'a', who: { id: 'u', name: '', tenant: '' }, personal: true, text });
    return { answer: responded?.answer ?? null, taken, kept };
  }

  it('is the answer where nothing has happened, and is not worked out again', async () => {
    const { answer, taken, kept } = await say('by team', states[0]!, VACANCIES, states[0]!, VACANCIES);

    assert.match(answer?.reading ?? '', /^vacancies, by team/);
    assert.deepEqual([taken, kept.length], [1, 1]);
  });

  it('is dropped where another instance has changed the records', async () => {
    const before = await say('how many vacancies?', null, null, states[0]!, null);

    const { answer, taken } = await say('how many vacancies?', states[0]!, null, states[1]!, null);

    assert.deepEqual([before.answer?.figures[0]?.value, answer?.figures[0]?.value, taken], [4, 3, 2]);
  });

  it('is dropped where another instance has gone on with the conversation', async () => {
    const { answer, taken } = await say('by team', states[0]!, VACANCIES, states[0]!, AGENCY);

    assert.match(answer?.reading ?? '', /^agency staff, by team/);
    assert.equal(taken, 2);
  });

  it('is not told, nor kept, where the activity has its answer', async () => {
    const { answer, kept } = await say('how many vacancies?', states[0]!, null, states[0]!, null, true);

    assert.deepEqual([answer, kept], [null, []]);
  });

  it('is not there at the first message of an instance', async () => {
    const { answer, taken } = await say('how many vacancies?', null, null, states[0]!, null);

    assert.deepEqual([answer?.kind, taken], ['answer', 1]);
  });
});
