import assert from 'node:assert/strict';
import { TableClient } from '@azure/data-tables';
import { useFakeTimers } from 'sinon';
import { z } from 'zod';
import { loadBotConfig } from '../src/config.js';
import { openConversations } from '../src/ledger/conversations.js';
import { openDeliveries } from '../src/ledger/deliveries.js';
import type { StoreOptions } from '../src/ledger/ledger.js';
import { openUnanswered } from '../src/ledger/unanswered.js';
import { serve } from '../src/main.js';
import { day } from '../src/workforce/calendar.js';
import { eventually } from './support/processes.js';
import { freshStore } from './support/store.js';

const DAY_MS = 24 * 60 * 60 * 1000;
const MINUTE = 60_000;

function daysAgo(days: number): Date {
  return new Date(Date.now() - days * DAY_MS);
}

function dayOf(instant: Date) {
  return day(instant.toISOString().slice(0, 10));
}

/** What is kept for a time only, as it was left so many days ago. */
async function leave(store: StoreOptions, what: string, days: Readonly<Record<'said' | 'asked' | 'sent', number>>): Promise<void> {
  const conversations = await openConversations({ ...store, clock: () => daysAgo(days.said) });
  await conversations.keep(what, '{}');
  await conversations.firstTime(what);
  await (await openUnanswered(store)).add(what, 'not understood', dayOf(daysAgo(days.asked)));
  await (await openDeliveries({ ...store, shape: z.object({ key: z.string(), slot: z.string().transform(day) }), clock: () => daysAgo(days.sent) })).begin({ key: what, slot: dayOf(daysAgo(days.sent)) }, {});
}

async function rowsOf({ connection, prefix }: StoreOptions): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const name of ['conversations', 'activities', 'unanswered', 'deliveries']) {
    counts[name] = 0;
    for await (const row of TableClient.fromConnectionString(connection, `${prefix}${name}`, { allowInsecureConnection: true }).listEntities()) counts[name] += row.etag ? 1 : 0;
  }
  return counts;
}

describe('what is kept for a time only', () => {
  it('is gone from the store a minute after a start once its time is over, and stays until then', async () => {
    const store = await freshStore();
    await leave(store, 'too old', { said: 1.1, asked: 92, sent: 94 });
    await leave(store, 'not yet', { said: 0.9, asked: 88, sent: 90 });
    const before = await rowsOf(store);
    const timers = useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    const failures: unknown[] = [];
    const config = loadBotConfig({ PORT: '0', TABLES_CONNECTION: store.connection, TABLES_PREFIX: store.prefix });
    const serving = await serve(config, { happened: () => undefined, failed: (_, error) => void failures.push(error) });

    timers.tick(MINUTE);
    // The last to be swept.
    await eventually(async () => (await rowsOf(store))['deliveries'] === 1);
    const left = await rowsOf(store);
    const kept = await (await openConversations({ ...store, clock: () => new Date() })).recall('not yet');
    const listed = await (await openUnanswered(store)).list();
    timers.restore();
    await serving.close();

    assert.deepEqual(before, { conversations: 2, activities: 2, unanswered: 2, deliveries: 2 });
    assert.deepEqual(left, { conversations: 1, activities: 1, unanswered: 1, deliveries: 1 });
    assert.deepEqual([kept, ...listed.map(({ text }) => text)], ['{}', 'not yet']);
    assert.deepEqual(failures, []);
  });
});
