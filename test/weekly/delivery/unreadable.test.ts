import assert from 'node:assert/strict';
import { TableClient } from '@azure/data-tables';
import { openDeliveries } from '../../../src/ledger/deliveries.js';
import type { StoreOptions } from '../../../src/ledger/ledger.js';
import { markLeftBehind } from '../../../src/weekly/delivery/leftBehind.js';
import { postOf } from '../../../src/weekly/delivery/post.js';
import type { PostParts } from '../../../src/weekly/delivery/way.js';
import { takeBack } from '../../../src/weekly/delivery/takeBack.js';
import { keyOf, type Due, type Outgoing } from '../../../src/weekly/due/due.js';
import { StoredDue } from '../../../src/weekly/due/storedDue.js';
import { day } from '../../../src/workforce/calendar.js';
import { fakeTeams, virtualClock } from '../../support/fakeConnector.js';
import { freshStore } from '../../support/store.js';

const SLOT = day('2024-11-11');
const START = Date.UTC(2024, 10, 11, 8);

function outgoingTo(id: string): Outgoing {
  const about = { what: 'card', recipient: { id, place: 'personal' }, scope: { is: 'council' }, slot: SLOT } as const;
  return { due: { ...about, key: keyOf(about), form: 'card', day: SLOT, week: day('2024-11-08') }, message: {}, told: {} };
}

/** Writes over a column of the rows of a partition. */
async function alter({ connection, prefix }: StoreOptions, partition: string, column: string, value: string): Promise<void> {
  const client = TableClient.fromConnectionString(connection, `${prefix}deliveries`, { allowInsecureConnection: true });
  for await (const { partitionKey = '', rowKey = '' } of client.listEntities()) if (partitionKey === partition) await client.updateEntity({ partitionKey, rowKey, [column]: value }, 'Merge');
}

describe('a row of the deliveries that cannot be read', () => {
  let store: StoreOptions;
  let named: string[];
  let parts: PostParts;
  let got: ReadonlyMap<string, number>;
  beforeEach(async () => {
    store = await freshStore();
    named = [];
    const clock = virtualClock(START);
    const teams = fakeTeams(clock, () => null, () => 10);
    ({ got } = teams);
    const deliveries = await openDeliveries({ ...store, shape: StoredDue, clock: () => new Date(clock.now()), onUnreadable: (row) => void named.push(row) });
    parts = { deliveries, way: teams.way, clock, random: () => 0 };
    await postOf(parts).send([outgoingTo('amy')]);
  });

  const bad: readonly (readonly [string, string, string])[] = [
    ['lacks fields', 'due', JSON.stringify({ key: 'a card', slot: SLOT })],
    ['has a scope that is none', 'due', JSON.stringify({ ...outgoingTo('amy').due, scope: { is: 'county' } })],
    ['has a day that is none', 'due', JSON.stringify({ ...outgoingTo('amy').due, week: '2024-02-31' } satisfies Record<keyof Due, unknown>)],
    ['is no JSON', 'told', '{'],
    ['is in a state that is none', 'state', 'lost'],
  ];
  for (const [what, column, value] of bad) {
    it(`since it ${what} is named once, holds its key, and the others go`, async () => {
      await alter(store, SLOT, column, value);

      const sent = await postOf(parts).send(['amy', 'bob', 'cat'].map(outgoingTo));
      const since = await postOf(parts).sentSince(SLOT);
      await takeBack(parts, SLOT);
      const left = await markLeftBehind(parts.deliveries, SLOT, new Date(START + 600_000));

      assert.deepEqual(sent.map(({ due, outcome }) => `${due.recipient.id} ${outcome}`).sort(), ['bob sent', 'cat sent']);
      assert.deepEqual(since.map(({ due }) => due.recipient.id).sort(), ['bob', 'cat']);
      assert.deepEqual([...got].sort(), [['amy', 1], ['bob', 1], ['cat', 1]]);
      assert.equal(left, 0);
      assert.deepEqual(named.map((row) => row.split(' / ')[0]), [SLOT]);
    });
  }

  it('is written anew where it only keeps the pace', async () => {
    await alter(store, 'pace', 'next', 'soon');

    const sent = await postOf(parts).send([outgoingTo('bob')]);

    assert.deepEqual(sent.map(({ outcome }) => outcome), ['sent']);
    assert.deepEqual(named, ['pace / next']);
  });
});
