import assert from 'node:assert/strict';
import { openDeliveries } from '../../../src/ledger/deliveries.js';
import { postOf } from '../../../src/weekly/delivery/post.js';
import { keyOf, type Outgoing } from '../../../src/weekly/due/due.js';
import { StoredDue } from '../../../src/weekly/due/storedDue.js';
import { day } from '../../../src/workforce/calendar.js';
import { fakeTeams, virtualClock } from '../../support/fakeConnector.js';
import { freshStore } from '../../support/store.js';

const SLOT = day('2024-11-11');
const RECIPIENTS = 150;
/** The bot is told to end when so many have gone. */
const GONE = 30;

function outgoing(): readonly Outgoing[] {
  return Array.from({ length: RECIPIENTS }, (_, index) => {
    const about = { what: 'card', recipient: { id: `person-${index}`, place: 'personal' }, scope: { is: 'council' }, slot: SLOT } as const;
    return { due: { ...about, key: keyOf(about), form: 'card', day: SLOT, week: day('2024-11-08') }, message: { type: 'message' }, told: {} };
  });
}

describe('the weekly cards of a bot that is told to end', () => {
  it('that are under way come to their outcome, and the rest goes by another instance, each once', async () => {
    const clock = virtualClock(Date.UTC(2024, 10, 11, 8));
    const teams = fakeTeams(clock, () => null, () => 400);
    const deliveries = await openDeliveries({ shape: StoredDue, ...await freshStore(), clock: () => new Date(clock.now()) });
    const parts = { deliveries, way: teams.way, clock, random: () => 0 };

    await postOf({ ...parts, isEnding: () => teams.got.size >= GONE }).send(outgoing());
    const left = await deliveries.since(SLOT);
    await postOf(parts).send(outgoing());

    assert.ok(left.length >= GONE && left.length < RECIPIENTS, `${left.length} had begun`);
    assert.deepEqual([...new Set(left.map(({ state }) => state))], ['sent']);
    assert.deepEqual([...teams.got.values()], Array.from({ length: RECIPIENTS }, () => 1));
  });
});
