import assert from 'node:assert/strict';
import { rightsAs } from '../src/access/rights.js';
import { chat } from '../src/answers/replies.js';
import { converse } from '../src/conversation/converse.js';
import { NO_CONTEXT, type Turn } from '../src/conversation/turn.js';
import { StoreUnreachable } from '../src/ledger/errors.js';
import type { State } from '../src/ledger/ledger.js';
import { OUT_OF_REACH } from '../src/ledger/outOfReach.js';
import { responder, type Desks } from '../src/respond.js';
import { answerKept } from '../src/teams/kept.js';
import { recordsFrom } from './support/recordsFrom.js';
import { workforceOf } from '../src/workforce/workforceOf.js';

const VACANCIES = '{"questions":[{"measure":"vacancies","figure":"vacant posts","where":[],"by":[],"when":{"is":"day","day":"2024-11-07"},"show":"figure","order":null,"numbers":{},"knownAt":null}],"choices":[]}';
const AGENCY = VACANCIES.replace('"vacancies"', '"agency"').replace('vacant posts', 'agency headcount');

/** What an instance knows, and what the store holds. */
interface Known {
  readonly held: State | null;
  /** The context that the instance saw last; null where it has seen none. */
  readonly seen: string | null;
  readonly state: State;
  readonly context: string | null;
  /** Whether another instance has answered the activity. */
  readonly answered?: boolean;
  /** The store goes away as the turn is kept. */
  readonly away?: boolean;
}

describe('what is answered while the store is asked', () => {
  const states: State[] = [];
  before(async () => {
    for (const seq of [1, 2]) {
      const records = await recordsFrom('test/data/example-council');
      // The second change has closed a post that stood vacant.
      if (seq === 2) records.rows.posts.delete('["P3","2020-04-01"]');
      states.push({ seq, head: null, changes: [], records, workforce: workforceOf(records) });
    }
  });

  async function say(text: string, { held, seen, state, context, answered = false, away = false }: Known) {
    const told = { taken: 0, read: 0, kept: [] as string[], done: 0 };
    const counted: Turn = (...turn) => {
      told.taken += 1;
      return converse(...turn);
    };
    const keep = async (next: string) => Boolean(told.kept.push(next));
    const resumed = { context: seen, answered: () => false, keep: async (next: string) => seen === context && !answered && keep(next) };
    async function open() {
      told.read += 1;
      if (away) throw new StoreUnreachable('away', false);
      return { context, answered: () => answered, keep };
    }
    const clerk = (reach: () => void): Required<Desks>['clerk'] => ({
      ...OUT_OF_REACH as Required<Desks>['clerk'],
      async hear(words) {
        if (!words.startsWith('close')) return null;
        reach();
        return { answer: chat('Done, C-0002.'), context: NO_CONTEXT };
      },
    });
    const respond = responder({
      ledger: { refresh: async () => state, held: () => held, knownAt: async () => state },
      conversations: { resume: () => (seen === null ? null : resumed), open },
      clerk: clerk(() => { told.done += 1; }), rehearsal: { clerk: clerk(OUT_OF_REACH) },
      converse: counted, rightsOf: () => rightsAs(['lead']), config: { today: null, timezone: 'Europe/London' }, clock: () => new Date('2026-11-22T23:30:00Z'),
    });
    const responded = await respond({ conversationId: 'c', activity: 'a', who: { id: 'u', name: '', tenant: '' }, personal: true, text });
    const answer = responded && await answerKept(responded, { happened: () => undefined, failed: () => undefined });
    return { answer, ...told };
  }

  it('is what is said where nothing has happened: it is worked out once, and the conversation is not read', async () => {
    const { answer, taken, read, kept } = await say('by team', { held: states[0]!, seen: VACANCIES, state: states[0]!, context: VACANCIES });

    assert.match(answer?.reading ?? '', /^vacancies, by team/);
    assert.deepEqual([taken, read, kept.length], [1, 0, 1]);
  });

  it('is dropped where another instance has changed the records', async () => {
    const question = 'how many vacancies?';
    const before = await say(question, { held: states[0]!, seen: VACANCIES, state: states[0]!, context: VACANCIES });

    const { answer, taken, kept } = await say(question, { held: states[0]!, seen: VACANCIES, state: states[1]!, context: VACANCIES });

    assert.deepEqual([before.answer?.figures[0]?.value, answer?.figures[0]?.value, taken, kept.length], [4, 3, 2, 1]);
  });

  it('is dropped where another instance has gone on with the conversation', async () => {
    const { answer, taken, kept } = await say('by team', { held: states[0]!, seen: VACANCIES, state: states[0]!, context: AGENCY });

    assert.match(answer?.reading ?? '', /^agency staff, by team/);
    assert.deepEqual([taken, kept.length], [2, 1]);
  });

  it('is not told, nor kept, where another instance has answered the activity', async () => {
    const { answer, kept } = await say('by team', { held: states[0]!, seen: VACANCIES, state: states[0]!, context: VACANCIES, answered: true });

    assert.deepEqual([answer, kept], [null, []]);
  });

  it('is not told where the conversation has moved on and the store goes away: it may be about something else', async () => {
    const { answer } = await say('by team', { held: states[0]!, seen: VACANCIES, state: states[0]!, context: AGENCY, away: true });

    assert.match(answer?.text ?? '', /^I can't reach the records just now/);
  });

  it('is never an order: that is heard on what the store holds, once', async () => {
    const { answer, taken, read, done: times } = await say('close post P3', { held: states[0]!, seen: VACANCIES, state: states[0]!, context: VACANCIES });

    assert.deepEqual([answer?.text, taken, read, times], ['Done, C-0002.', 0, 1, 1]);
  });

  it('is not there at the first message that an instance sees of a conversation, nor before it holds records', async () => {
    const first = await say('how many vacancies?', { held: states[0]!, seen: null, state: states[0]!, context: null });
    const early = await say('by team', { held: null, seen: VACANCIES, state: states[0]!, context: VACANCIES });

    assert.deepEqual([first.answer?.kind, first.taken, first.read], ['answer', 1, 1]);
    assert.deepEqual([early.answer?.kind, early.taken, early.read], ['answer', 1, 1]);
  });
});
