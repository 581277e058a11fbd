import assert from 'node:assert/strict';
import { openConversations } from '../../src/ledger/conversations.js';
import { ChangeRefused, StoreUnreachable } from '../../src/ledger/errors.js';
import type { StoreOptions } from '../../src/ledger/ledger.js';
import { faultyProxy } from '../support/faultyProxy.js';
import { freshStore } from '../support/store.js';
import { NOON, rawRows } from './drafts.js';

const HOUR_MS = 60 * 60 * 1000;

function openAt(store: StoreOptions, hoursLater = 0) {
  return openConversations({ ...store, clock: () => new Date(NOON.getTime() + hoursLater * HOUR_MS) });
}

describe('what a conversation is about', () => {
  it('is recalled by another instance', async () => {
    const store = await freshStore();
    await (await openAt(store)).keep('19:abc@thread.v2;messageid=1/2#?', '{"questions":[]}');

    assert.equal(await (await openAt(store)).recall('19:abc@thread.v2;messageid=1/2#?'), '{"questions":[]}');
  });

  it('is nothing before anything was kept', async () => {
    assert.equal(await (await openAt(await freshStore())).recall('c1'), null);
  });

  it('is what was kept last', async () => {
    const store = await freshStore();
    const conversations = await openAt(store);
    await conversations.keep('c1', 'x'.repeat(100_000));

    await conversations.keep('c1', 'short');

    assert.equal(await conversations.recall('c1'), 'short');
  });

  const ages: [string, number, string | null][] = [
    ['is known for a day', 23.9, 'kept'],
    ['is forgotten after a day', 24, null],
  ];
  for (const [sentence, hours, expected] of ages) {
    it(sentence, async () => {
      const store = await freshStore();
      await (await openAt(store)).keep('c1', 'kept');

      assert.equal(await (await openAt(store, hours)).recall('c1'), expected);
    });
  }

  it('can be longer than one text of the store, with characters of two units where it is cut', async () => {
    const conversations = await openAt(await freshStore());
    const context = `x${'👩'.repeat(40_000)}`;

    await conversations.keep('c1', context);

    assert.equal(await conversations.recall('c1'), context);
  });

  it('is refused where it is longer than a row', async () => {
    const conversations = await openAt(await freshStore());

    await assert.rejects(conversations.keep('c1', 'x'.repeat(600_000)), ChangeRefused);
  });

  it('does not show whose it is', async () => {
    const store = await freshStore();
    const conversations = await openAt(store);
    await conversations.keep('a:somebody', '{}');
    await conversations.firstTime('a:somebody');

    assert.doesNotMatch(JSON.stringify([await rawRows(store, 'conversations'), await rawRows(store, 'activities')]), /somebody/);
  });
});

describe('a turn of a conversation', () => {
  it('is kept before anybody is told so: another instance goes on with it at once', async () => {
    const store = await freshStore();
    const [a, b] = [await openAt(store), await openAt(store)];
    await (await b.open('c1')).keep('before', 'activity 1');

    const kept = await (await a.open('c1')).keep('after', 'activity 2');
    const next = await b.open('c1');

    assert.deepEqual([kept, next.context, next.answered('activity 1'), next.answered('activity 2'), next.answered('activity 3')], [true, 'after', true, true, false]);
  });

  it('goes on without a read where the instance has seen the last one, and is not kept where another instance has gone on meanwhile', async () => {
    const store = await freshStore();
    const [a, b] = [await openAt(store), await openAt(store)];
    await (await a.open('c1')).keep('of 1', 'activity 1');
    const resumed = [a.resume('c1')!, a.resume('c1')!, a.resume('c1')!];

    const own = await resumed[0]!.keep('of 2', 'activity 2');
    const again = await a.resume('c1')!.keep('of 3', 'activity 3');
    await (await b.open('c1')).keep('of 4', 'activity 4');

    assert.deepEqual([b.resume('c2'), resumed[0]!.context, resumed[0]!.answered('activity 1'), resumed[0]!.answered('activity 2')], [null, 'of 1', true, false]);
    assert.deepEqual([own, again, await resumed[1]!.keep('late', 'activity 5')], [true, true, false]);
    assert.equal(await a.recall('c1'), 'of 4');
    assert.equal(await a.resume('c1')!.keep('of 6', 'activity 6'), true);
  });

  it('that goes on without a read is known as its own where only the answer of the store was lost', async () => {
    const store = await freshStore();
    const proxy = await faultyProxy(store.connection);
    const conversations = await openAt({ ...store, connection: proxy.connection });
    await (await conversations.open('c1')).keep('before', 'activity 1');
    let lost = false;
    proxy.decide(({ method }) => {
      if (lost || method === 'GET') return 'none';
      lost = true;
      return 'lose answer';
    });

    const kept = await conversations.resume('c1')!.keep('after', 'activity 2');
    await proxy.goAway();

    assert.deepEqual([lost, kept, conversations.resume('c1')!.context, conversations.resume('c1')!.answered('activity 2')], [true, true, 'after', true]);
  });

  it('is not remembered where somebody was erased', async () => {
    const conversations = await openAt(await freshStore());
    await (await conversations.open('c1')).keep('{"of":"W0123"}', 'activity 1');

    await conversations.forget(['W0123']);

    assert.equal(conversations.resume('c1'), null);
  });

  it('with an activity that several instances got at once is one instance\'s, and only that one keeps its context', async () => {
    const store = await freshStore();
    const instances = await Promise.all(Array.from({ length: 8 }, () => openAt(store)));
    const turns = await Promise.all(instances.map((instance) => instance.open('c1')));

    const kept = await Promise.all(turns.map((turn, index) => turn.keep(`of ${index}`, 'activity 1')));

    assert.equal(kept.filter(Boolean).length, 1);
    assert.equal(await instances[0]!.recall('c1'), `of ${kept.indexOf(true)}`);
  });

  it('does not lose its answer to another activity of the conversation at the same time', async () => {
    const store = await freshStore();
    const instances = await Promise.all(Array.from({ length: 6 }, () => openAt(store)));
    const turns = await Promise.all(instances.map((instance) => instance.open('c1')));

    const kept = await Promise.all(turns.map((turn, index) => turn.keep(`of ${index}`, `activity ${index}`)));

    const after = await instances[0]!.open('c1');
    assert.deepEqual(kept, kept.map(() => true));
    assert.deepEqual(turns.map((_, index) => after.answered(`activity ${index}`)), kept);
  });

  it('whose activity comes again late, after others, changes nothing', async () => {
    const store = await freshStore();
    const conversations = await openAt(store);
    const late = await conversations.open('c1');
    for (const n of [1, 2, 3]) await (await conversations.open('c1')).keep(`of ${n}`, `activity ${n}`);

    assert.equal(await late.keep('of 1 again', 'activity 1'), false);
    assert.equal(await conversations.recall('c1'), 'of 3');
  });

  it('is known as its own where only the answer of the store was lost', async () => {
    const store = await freshStore();
    const proxy = await faultyProxy(store.connection);
    const conversations = await openAt({ ...store, connection: proxy.connection });
    await (await conversations.open('c1')).keep('before', 'activity 1');
    const turn = await conversations.open('c1');
    let lost = false;
    proxy.decide(({ method }) => {
      if (lost || method === 'GET') return 'none';
      lost = true;
      return 'lose answer';
    });

    assert.equal(await turn.keep('after', 'activity 2'), true);
    assert.deepEqual([lost, await conversations.recall('c1')], [true, 'after']);
    await proxy.goAway();
    await assert.rejects(conversations.open('c1'), StoreUnreachable);
  });

  it('begins with nothing a day after the last, and knows the activities of then no less', async () => {
    const store = await freshStore();
    await (await (await openAt(store)).open('c1')).keep('kept', 'activity 1');

    const turn = await (await openAt(store, 24)).open('c1');

    assert.deepEqual([turn.context, turn.answered('activity 1')], [null, true]);
    assert.equal(await turn.keep('next', 'activity 2'), true);
  });

  it('remembers the activities of the last turns, so that its row does not grow', async () => {
    const store = await freshStore();
    const conversations = await openAt(store);
    for (let n = 0; n < 40; n++) await (await conversations.open('c1')).keep('kept', `activity ${n}`);

    const turn = await conversations.open('c1');

    assert.deepEqual([turn.answered('activity 39'), turn.answered('activity 8'), turn.answered('activity 7')], [true, true, false]);
  });
});

describe('an activity', () => {
  it('comes for the first time once, however many instances get it at once', async () => {
    const store = await freshStore();
    const instances = await Promise.all(Array.from({ length: 10 }, () => openAt(store)));

    const first = await Promise.all(instances.map((instance) => instance.firstTime('activity 1')));

    assert.equal(first.filter(Boolean).length, 1);
    assert.equal(await instances[0]!.firstTime('activity 2'), true);
  });

  it('is still the first where only the answer of the store was lost', async () => {
    const store = await freshStore();
    const proxy = await faultyProxy(store.connection);
    const conversations = await openAt({ ...store, connection: proxy.connection });
    await conversations.firstTime('activity 1');
    let lost = false;
    proxy.decide(({ body }) => {
      if (lost || !body.includes('operation')) return 'none';
      lost = true;
      return 'lose answer';
    });

    assert.equal(await conversations.firstTime('activity 2'), true);
    assert.equal(lost, true);
    await proxy.goAway();
    await assert.rejects(conversations.firstTime('activity 3'), StoreUnreachable);
  });
});

describe('sweeping conversations', () => {
  it('removes what is older than a day and nothing else', async () => {
    const store = await freshStore();
    const [yesterday, today] = [await openAt(store), await openAt(store, 25)];
    await yesterday.keep('old', 'kept');
    await yesterday.firstTime('old');
    await today.keep('new', 'kept');
    await today.firstTime('new');

    assert.equal(await today.sweep(), 2);

    assert.equal(await today.recall('new'), 'kept');
    assert.equal(await today.firstTime('new'), false);
    assert.equal((await rawRows(store, 'conversations')).length, 1);
  });
});
