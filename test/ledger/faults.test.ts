import assert from 'node:assert/strict';
import { ChangeRefused, StoreUnreachable } from '../../src/ledger/errors.js';
import { faultyProxy, type Decide, type Fault, type FaultyProxy } from '../support/faultyProxy.js';
import { freshStore } from '../support/store.js';
import { appendNext, draft, open, put, rawRows, spell } from './drafts.js';

const FIVE = Array.from({ length: 5 }, (_, index) => put('workers', spell(`W${index}`)));

/** An empty store reached through a proxy, and the ways to it. */
async function storeBehindProxy() {
  const direct = await freshStore();
  const proxy = await faultyProxy(direct.connection);
  return { direct, proxy, store: { ...direct, connection: proxy.connection } };
}

function isHead(sent: Parameters<Decide>[0]): boolean {
  return sent.body.includes('previousHash');
}

/** Does this to the first request that matches and nothing to the others. */
function once(fault: Fault, matches: (sent: Parameters<Decide>[0]) => boolean): Decide {
  let done = false;
  return (sent) => {
    if (done || !matches(sent)) return 'none';
    done = true;
    return fault;
  };
}

describe('an append over a bad line', () => {
  const passing: [string, Decide][] = [
    ['the answer to the head is lost', once('lose answer', isHead)],
    ['the head itself is lost', once('lose request', isHead)],
    ['the store is busy when the head comes', once('busy', isHead)],
    ['the store is busy and wants to be left alone for a minute', once('busy for a minute', isHead)],
    ['the store fails when the head comes', once('error', isHead)],
    ['the answer to the facts is lost', once('lose answer', ({ body }) => body.includes('Social Worker'))],
    ['the answer to the names is lost', once('lose answer', ({ body }) => body.includes('salt'))],
    ['the answer to the intent is lost', once('lose answer', ({ body }) => body.includes('intent-'))],
  ];
  for (const [sentence, fault] of passing) {
    it(`is applied once: ${sentence}`, async () => {
      const { direct, proxy, store } = await storeBehindProxy();
      const ledger = await open(store);
      await ledger.refresh();
      proxy.decide(fault);

      const outcome = await ledger.append(draft(FIVE), 0);

      assert.ok('applied' in outcome);
      assert.equal((await rawRows(direct, 'changes')).length, 1);
      assert.deepEqual((await ledger.verify()).problems, []);
      await proxy.goAway();
    });
  }

  it('says that it cannot tell when every answer to the head is lost, and what is there is whole', async () => {
    const { direct, proxy, store } = await storeBehindProxy();
    const ledger = await open(store);
    await ledger.refresh();
    let lost = false;
    proxy.decide((sent) => {
      lost ||= isHead(sent);
      return lost ? 'lose answer' : 'none';
    });

    await assert.rejects(ledger.append(draft(FIVE), 0), (error) => error instanceof StoreUnreachable && /whole or not at all/.test(error.message));

    const { seq, records } = await (await open(direct)).refresh();
    assert.equal(seq, 1);
    assert.equal(records.rows.workers.size, 5);
    await proxy.goAway();
  });
});

describe('an append that is cut off before its head', () => {
  async function cutOff() {
    const { direct, proxy, store } = await storeBehindProxy();
    const ledger = await open(store);
    await ledger.refresh();
    proxy.decide((sent) => (isHead(sent) ? 'busy' : 'none'));
    await assert.rejects(ledger.append(draft(FIVE), 0), StoreUnreachable);
    await proxy.goAway();
    return direct;
  }

  it('has not happened', async () => {
    const direct = await cutOff();

    const state = await (await open(direct)).refresh();

    assert.equal(state.seq, 0);
    assert.equal(state.records.rows.workers.size, 0);
  });

  it('leaves the number to the next', async () => {
    const ledger = await open(await cutOff());

    const { seq } = await appendNext(ledger, draft(FIVE));

    assert.equal(seq, 1);
    assert.deepEqual((await ledger.verify()).problems, []);
  });

  it('is left alone while its writer may still be at work', async () => {
    const direct = await cutOff();

    const swept = await (await open(direct)).sweep();

    assert.equal(swept, 0);
    assert.equal((await rawRows(direct, 'facts')).length, 5);
  });

  it('is swept with its facts and names', async () => {
    const direct = await cutOff();
    const ledger = await open(direct);

    const swept = await ledger.sweep(0);

    assert.equal(swept, 1);
    assert.deepEqual(await rawRows(direct, 'facts'), []);
    assert.deepEqual(await rawRows(direct, 'people'), []);
    assert.equal(await ledger.sweep(0), 0);
    assert.deepEqual(await rawRows(direct, 'changes'), []);
  });
});

describe('a sweeper and a writer that is only slow', () => {
  async function sweptWhile(matches: (sent: Parameters<Decide>[0]) => boolean) {
    const { direct, proxy, store } = await storeBehindProxy();
    const slow = await open(store);
    await slow.refresh();
    const sweeper = await open(direct);
    let swept = 0;
    proxy.decide(async (sent) => {
      if (swept === 0 && matches(sent)) swept = await sweeper.sweep(0);
      return 'none' as const;
    });
    return { direct, proxy, slow, sweeper };
  }

  const moments: [string, (sent: Parameters<Decide>[0]) => boolean][] = [
    ['before its facts', ({ body }) => body.includes('Social Worker')],
    ['before its head', isHead],
  ];
  for (const [sentence, matches] of moments) {
    it(`makes the writer fail and leaves nothing behind when it comes ${sentence}`, async () => {
      const { direct, proxy, slow, sweeper } = await sweptWhile(matches);

      await assert.rejects(slow.append(draft(FIVE), 0), (error) => error instanceof ChangeRefused && /nothing was changed/.test(error.message));

      assert.equal((await sweeper.refresh()).seq, 0);
      await sweeper.sweep(0);
      assert.deepEqual(await Promise.all(['changes', 'facts', 'people'].map((name) => rawRows(direct, name))), [[], [], []]);
      await proxy.goAway();
    });
  }
});

describe('a store that is away', () => {
  const calls: [string, (proxy: FaultyProxy) => Promise<void>][] = [
    ['is gone', (proxy) => proxy.goAway()],
    ['answers 503', async (proxy) => proxy.decide(() => 'busy')],
    ['drops every connection', async (proxy) => proxy.decide(() => 'lose request')],
  ];
  for (const [sentence, goAway] of calls) {
    it(`is said to be unreachable, and is read again when it is back: it ${sentence}`, async () => {
      const { direct, proxy, store } = await storeBehindProxy();
      const ledger = await open(store);
      await ledger.refresh();
      await appendNext(await open(direct), draft(FIVE));
      await goAway(proxy);

      await assert.rejects(ledger.refresh(), StoreUnreachable);
      await assert.rejects(ledger.append(draft(FIVE), 0), StoreUnreachable);

      proxy.decide(() => 'none');
      if (sentence === 'is gone') await proxy.comeBack();
      assert.equal((await ledger.refresh()).records.rows.workers.size, 5);
      await proxy.goAway();
    });
  }

  it('does not keep a ledger from being opened', async () => {
    const { proxy, store } = await storeBehindProxy();
    await proxy.goAway();
    const ledger = await open(store);
    await assert.rejects(ledger.refresh(), StoreUnreachable);

    await proxy.comeBack();

    assert.equal((await ledger.refresh()).seq, 0);
    await proxy.goAway();
  });

  it('that refuses our key is said to refuse it', async () => {
    const store = await freshStore();
    const wrong = { ...store, connection: store.connection.replace(/AccountKey=[^;]+/, 'AccountKey=d3Jvbmc=') };

    await assert.rejects((await open(wrong)).refresh(), (error) => error instanceof StoreUnreachable && /TABLES_CONNECTION/.test(error.message));
  });
});
