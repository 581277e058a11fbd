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
