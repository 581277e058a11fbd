import assert from 'node:assert/strict';
import { TableClient, type TableEntity } from '@azure/data-tables';
import fc from 'fast-check';
import { contextIn } from '../../src/context.js';
import { pendingIn } from '../../src/clerk/pending.js';
import { openConversations } from '../../src/ledger/conversations.js';
import { openDeliveries } from '../../src/ledger/deliveries.js';
import { StoreBroken } from '../../src/ledger/errors.js';
import type { StoreOptions } from '../../src/ledger/ledger.js';
import { openReferences } from '../../src/ledger/references.js';
import { openUnanswered } from '../../src/ledger/unanswered.js';
import type { Due } from '../../src/weekly/due/due.js';
import { StoredDue } from '../../src/weekly/due/storedDue.js';
import { day } from '../../src/workforce/calendar.js';
import { freshStore } from '../support/store.js';
import { cuts, cutText, RUNS, SEED } from './mutations.js';

const SLOT = day('2024-11-07');

/** How a table is filled with one row, and all that reads it. */
interface Reading {
  readonly table: string;
  readonly fill: (store: StoreOptions) => Promise<void>;
  readonly read: (store: StoreOptions) => Promise<unknown>;
}

const now = () => new Date();
const conversations = (store: StoreOptions) => openConversations({ ...store, clock: now });
const due: Due = { key: 'a card', what: 'card', recipient: { id: 'jo', place: 'personal' }, scope: { is: 'team', name: 'Compass' }, form: 'card', slot: SLOT, day: SLOT, week: SLOT };

/** A row is read, or named and stepped over: the others go. */
async function readDeliveries(store: StoreOptions): Promise<void> {
  const named: string[] = [];
  const deliveries = await openDeliveries({ ...store, shape: StoredDue, clock: now, onUnreadable: (row) => void named.push(row) });
  const found = await deliveries.find(due);
  const all = await deliveries.since(SLOT);
  assert.deepEqual([all.length + named.length, found === null, await deliveries.begin(due, {})], [1, named.length > 0, null]);
}

let pending = '';

const READINGS: readonly Reading[] = [
  {
    table: 'conversations',
    fill: async (store) => (await conversations(store)).keep('c1', JSON.stringify({ questions: [], choices: [], change: { person: 'A1', pending: 'x', fresh: true } })),
    read: async (store) => {
      const opened = await conversations(store);
      const turn = await opened.open('c1');
      await opened.forget(['somebody else']);
      return [contextIn(await opened.recall('c1')), contextIn(turn.context), turn.answered('a')];
    },
  },
  {
    table: 'conversations',
    fill: async (store) => { pending = await pendingIn(await conversations(store)).add({ is: 'cancelled', by: 'jo', today: SLOT }); },
    read: async (store) => pendingIn(await conversations(store)).find(pending),
  },
  { table: 'references', fill: async (store) => (await openReferences(store)).met({ id: 'jo', place: 'personal', name: 'Jo', tenant: 't', serviceUrl: 'https://smba.trafficmanager.net/uk/', conversation: 'c', user: 'u', bot: 'b' }), read: async (store) => [await (await openReferences(store)).people(), await (await openReferences(store)).find('personal', 'jo')] },
  { table: 'unanswered', fill: async (store) => (await openUnanswered(store)).add('purple', 'not understood', SLOT), read: async (store) => [await (await openUnanswered(store)).list(), await (await openUnanswered(store)).forget(['x'])] },
  { table: 'deliveries', fill: async (store) => void await (await openDeliveries({ ...store, shape: StoredDue, clock: now })).begin(due, { cases: '12' }), read: readDeliveries },
];

/** Between them they try as many as are asked for. */
const ROUNDS = Math.ceil(RUNS / READINGS.length);

/** Another value in place of one, or none. */
const altered = fc.oneof(
  fc.record({ is: fc.constant('cut' as const), cuts }),
  fc.record({ is: fc.constant('put' as const), value: fc.oneof(fc.string({ maxLength: 40 }), fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }), fc.boolean(), fc.constantFrom('null', '{}', '[]', '""', '0')) }),
  fc.constant({ is: 'removed' as const }),
);

function alter(row: TableEntity, column: string, change: typeof altered extends fc.Arbitrary<infer T> ? T : never): TableEntity {
  if (change.is === 'removed') return Object.fromEntries(Object.entries(row).filter(([name]) => name !== column)) as TableEntity;
  return { ...row, [column]: change.is === 'put' ? change.value : cutText(String(row[column]), change.cuts).slice(0, 4000) };
}

describe('rows of the store that were altered', function alteredRows() {
  this.timeout(0);
  for (const [place, { table, fill, read }] of READINGS.entries()) {
    it(`in ${table} (${place}) are read, or named as broken`, async () => {
      const store = await freshStore();
      await fill(store);
      const client = TableClient.fromConnectionString(store.connection, `${store.prefix}${table}`, { allowInsecureConnection: true });
      const [sound] = (await client.listEntities().byPage().next()).value as TableEntity[];
      const columns = Object.keys(sound!).filter((name) => !['partitionKey', 'rowKey', 'timestamp', 'etag', 'odata.metadata'].includes(name));
      const row = Object.fromEntries(['partitionKey', 'rowKey', ...columns].map((name) => [name, sound![name]])) as TableEntity;

      await fc.assert(fc.asyncProperty(fc.constantFrom(...columns), altered, async (column, change) => {
        await client.upsertEntity(alter(row, column, change), 'Replace');

        const outcome = await read(store).then(() => null, (error: unknown) => error);

        assert.ok(outcome === null || outcome instanceof StoreBroken, outcome as Error);
      }), { numRuns: ROUNDS, seed: SEED });
    });
  }
});
