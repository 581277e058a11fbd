import assert from 'node:assert/strict';
import { serve, type Served } from '../end-to-end/programs.js';
import { faultyProxy, type Decide, type Fault } from '../support/faultyProxy.js';
import { eventually } from '../support/processes.js';
import { freshStore } from '../support/store.js';
import { ledgerOf, loadExample, postTo, typed } from './house.js';

type Sent = Parameters<Decide>[0];

const running: Served[] = [];

/** A real bot whose requests to the store can be held on their way. */
async function heldBot() {
  const store = await freshStore();
  await loadExample(store);
  const proxy = await faultyProxy(store.connection);
  const bot = await serve({ ...store, connection: proxy.connection });
  running.push(bot);
  return {
    store, bot, proxy,
    /** Holds the requests that match; `letGo` lets them pass. */
    hold(matches: (sent: Sent) => boolean) {
      let held = 0;
      let letGo: () => void = () => undefined;
      const gone = new Promise<void>((resolve) => { letGo = resolve; });
      proxy.decide(async (sent): Promise<Fault> => {
        if (!matches(sent)) return 'none';
        held += 1;
        await gone;
        return 'none';
      });
      return { letGo, count: () => held };
    },
  };
}

/** A conversation is read at the begin of a turn. */
const isTurn = ({ method, path }: Sent) => method === 'GET' && path.includes('conversations(');
const isHead = ({ body }: Sent) => body.includes('previousHash');

describe('a bot that is told to end', () => {
  // Also where a test has failed, no bot goes on.
  afterEach(() => Promise.all(running.splice(0).map((bot) => bot.stop())));

  it('gives the answer and makes the change that were under way, takes nothing more, and ends with 0', async () => {
    const { store, bot, proxy, hold } = await heldBot();
    const [{ pending } = { pending: null }] = await postTo(bot.base, typed('A1 is interested on 4 November', 'officer', 'officer'));
    assert.ok(pending);
    await postTo(bot.base, typed('how many vacancies?', 'asker', 'asker'));
    const heads = hold(isHead);
    const changing = postTo(bot.base, typed('confirm', 'officer', 'officer'));
    await eventually(() => heads.count() === 1);
    const turns = hold((sent) => isTurn(sent) || isHead(sent));
    const asking = postTo(bot.base, typed('how many agency staff do we have?', 'asker', 'another'));
    await eventually(() => turns.count() > 0);

    // As a terminal and npm both do.
    const stopped = Promise.all([bot.stop(), bot.stop()]);
    await eventually(() => fetch(`${bot.base}/healthz`).then(() => false, () => true));
    heads.letGo();
    turns.letGo();
    const [changed, asked, [{ code }]] = await Promise.all([changing, asking, stopped]);

    assert.deepEqual(changed.map(({ kind }) => kind), ['done']);
    assert.deepEqual(asked.map(({ kind, figures }) => [kind, figures[0]?.value]), [['answer', 2]]);
    assert.equal(code, 0);
    const ledger = await ledgerOf(store);
    assert.deepEqual((await ledger.refresh()).changes.map(({ request }) => request), [null, pending]);
    assert.deepEqual((await ledger.verify()).problems, []);
    await proxy.goAway();
  });

  it('ends while the store does not answer, and what was under way is whole or not there', async () => {
    const { store, bot, proxy, hold } = await heldBot();
    await postTo(bot.base, typed('A1 is interested on 4 November', 'officer', 'officer'));
    const heads = hold(isHead);
    const changing = postTo(bot.base, typed('confirm', 'officer', 'officer')).catch(() => []);
    await eventually(() => heads.count() === 1);

    const { code } = await bot.stop();
    heads.letGo();

    assert.equal(code, 0);
    // Whether there was still time to say so depends on when the bot was told to end.
    for (const { text } of await changing) assert.match(text, /can't tell whether this is done/);
    const ledger = await ledgerOf(store);
    const { changes } = await ledger.refresh();
    assert.ok(changes.length <= 2);
    assert.deepEqual((await ledger.verify()).problems, []);
    await proxy.goAway();
  });
});
