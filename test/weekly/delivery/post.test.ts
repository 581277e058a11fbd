import assert from 'node:assert/strict';
import { openDeliveries } from '../../../src/ledger/deliveries.js';
import type { StoreOptions } from '../../../src/ledger/ledger.js';
import type { Deliveries } from '../../../src/weekly/delivery/deliveries.js';
import { markLeftBehind } from '../../../src/weekly/delivery/leftBehind.js';
import { postOf } from '../../../src/weekly/delivery/post.js';
import { keyOf, type Due, type Outgoing } from '../../../src/weekly/due/due.js';
import { StoredDue } from '../../../src/weekly/due/storedDue.js';
import { day } from '../../../src/workforce/calendar.js';
import { fakeTeams, virtualClock, type Trouble } from '../../support/fakeConnector.js';
import { freshStore } from '../../support/store.js';

const SLOT = day('2024-11-11');
const START = Date.UTC(2024, 10, 11, 8);

function dueTo(id: string): Due {
  const about = { what: 'card', recipient: { id, place: 'personal' }, scope: { is: 'council' }, slot: SLOT } as const;
  return { ...about, key: keyOf(about), form: 'card', day: SLOT, week: day('2024-11-08') };
}

function outgoingTo(ids: readonly string[]): Outgoing[] {
  return ids.map((id) => ({ due: dueTo(id), message: { type: 'message', summary: 'card' }, told: { 'open cases': '719' } }));
}

function recipients(count: number): string[] {
  return Array.from({ length: count }, (_, index) => `person-${index}`);
}

const TROUBLES: Readonly<Record<number, Trouble>> = {
  3: 'busy', 5: 'busy, with a time', 7: 'bad gateway', 11: 'server error', 13: 'lost after delivery', 17: 'blocked', 19: 'removed', 23: 'not installed', 29: 'switched off', 31: 'gone', 37: 'refused',
};

function troubleOf(id: string): Trouble | null {
  return TROUBLES[Number(id.replace('person-', '')) % 41] ?? null;
}

describe('delivery of the weekly cards', () => {
  let store: StoreOptions;
  beforeEach(async () => { store = await freshStore(); });

  async function instance(clock: ReturnType<typeof virtualClock>, teams: ReturnType<typeof fakeTeams>) {
    const deliveries: Deliveries = await openDeliveries({ shape: StoredDue, ...store, clock: () => new Date(clock.now()) });
    return { deliveries, post: postOf({ deliveries, way: teams.way, clock, random: () => 0 }) };
  }

  it('sends each card once, and says of every other why it did not arrive', async () => {
    const clock = virtualClock(START);
    const teams = fakeTeams(clock, troubleOf, () => 100);
    const { deliveries, post } = await instance(clock, teams);

    await post.send(outgoingTo(recipients(41)));

    const all = await deliveries.since(SLOT);
    const stateOf = (index: number) => all.filter(({ due }) => due.recipient.id === `person-${index}`).map(({ state, why }) => (why ? `${state}: ${why}` : state)).join();
    assert.deepEqual([3, 5, 7].map(stateOf), ['sent', 'sent', 'sent']);
    assert.deepEqual([11, 13].map(stateOf), ['unknown: Teams did not say whether it arrived', 'unknown: Teams did not say whether it arrived']);
    assert.deepEqual([17, 19, 23, 29, 31, 37].map(stateOf), [
      'failed: has blocked the bot', 'failed: the bot was removed', 'failed: the bot is not installed', 'failed: the bot is switched off by the administrator of Teams', 'failed: Teams took no message (404)', 'failed: Teams took no message (400)',
    ]);
    assert.deepEqual([...teams.got.values()].filter((count) => count > 1), []);
    assert.equal(teams.got.size, 41 - 7);
  });

  it('sends nothing again that has gone, failed, or may have arrived', async () => {
    const clock = virtualClock(START);
    const teams = fakeTeams(clock, troubleOf, () => 50);
    const { post } = await instance(clock, teams);
    await post.send(outgoingTo(recipients(41)));
    const before = teams.counts.requests;

    const again = await post.send(outgoingTo(recipients(41)));

    assert.deepEqual([again.length, teams.counts.requests - before], [0, 0]);
  });

  it('gives nobody two cards where three instances send the same at once, and keeps to what Teams takes', async () => {
    const clock = virtualClock(START);
    const teams = fakeTeams(clock, troubleOf, (request) => 40 + (request % 7) * 20);
    const instances = await Promise.all([1, 2, 3].map(() => instance(clock, teams)));
    const all = outgoingTo(recipients(120));

    await Promise.all(instances.map(({ post }, index) => post.send([...all.slice(index * 40), ...all.slice(0, index * 40)])));
    // Where all three were done before Teams had time for a card again, the next round sends it.
    await clock.pause(60_000);
    await instances[0]!.post.send(all);

    const delivered = await instances[0]!.deliveries.since(SLOT);
    assert.equal(delivered.length, 120);
    assert.deepEqual([...teams.got.values()].filter((count) => count > 1), []);
    assert.deepEqual(delivered.filter(({ state }) => state === 'sending' || state === 'waiting'), []);
  });

  it('marks what an instance left behind as unknown, and does not send it again', async () => {
    const clock = virtualClock(START);
    const teams = fakeTeams(clock, () => null, () => 50);
    const killed = await instance(clock, teams);
    // Its intent is written; it is gone before the message is.
    await killed.deliveries.begin(dueTo('person-1'), {});
    const other = await instance(clock, teams);

    await other.post.send(outgoingTo(['person-1', 'person-2']));
    const early = await markLeftBehind(other.deliveries, SLOT, new Date(START + 60_000));
    const late = await markLeftBehind(other.deliveries, SLOT, new Date(START + 300_000));

    const states = (await other.deliveries.since(SLOT)).map(({ due, state }) => [due.recipient.id, state]).sort();
    assert.deepEqual([early, late], [0, 1]);
    assert.deepEqual(states, [['person-1', 'unknown'], ['person-2', 'sent']]);
    assert.deepEqual([...teams.got], [['person-2', 1]]);
  });

  it('lets what Teams was too busy for wait for a later round', async () => {
    const clock = virtualClock(START);
    let busy = true;
    const teams = fakeTeams(clock, () => null, () => 10);
    const deliveries: Deliveries = await openDeliveries({ shape: StoredDue, ...store, clock: () => new Date(clock.now()) });
    const way = async (recipient: Due['recipient']) => {
      const free = await teams.way(recipient);
      return { ...free, send: (message: object) => (busy ? Promise.resolve({ is: 'busy', tooMany: false, retryAfter: null } as const) : free.send(message)) };
    };
    const post = postOf({ deliveries, way, clock, random: () => 0 });

    const first = await post.send(outgoingTo(['person-1']));
    const known = await post.sentSince(SLOT);
    busy = false;
    const early = await post.send(outgoingTo(['person-1']));
    await clock.pause(60_000);
    const later = await post.send(outgoingTo(['person-1']));

    assert.deepEqual([first, known.map(({ outcome }) => outcome), early, later.map(({ outcome }) => outcome)], [[], ['waiting'], [], ['sent']]);
    assert.deepEqual([...teams.got], [['person-1', 1]]);
  });

  it('puts the corrected card in the place of the one that was sent, and keeps what it told', async () => {
    const clock = virtualClock(START);
    const teams = fakeTeams(clock, () => null, () => 10);
    const { deliveries, post } = await instance(clock, teams);
    const [card] = outgoingTo(['person-1']);
    await post.send([card!]);

    await post.update({ ...card!, told: { 'open cases': '722' } });

    assert.deepEqual((await deliveries.since(SLOT)).map(({ told, state, activity }) => [told, state, activity]), [[{ 'open cases': '722' }, 'sent', 'message of person-1']]);
  });

  it('says who has not met the bot', async () => {
    const clock = virtualClock(START);
    const deliveries: Deliveries = await openDeliveries({ shape: StoredDue, ...store, clock: () => new Date(clock.now()) });
    const post = postOf({ deliveries, way: async () => null, clock, random: () => 0 });

    const sent = await post.send(outgoingTo(['person-1']));

    assert.deepEqual(sent.map(({ outcome }) => outcome), ['failed']);
    assert.match((await deliveries.since(SLOT))[0]!.why, /has not met them/);
  });
});
