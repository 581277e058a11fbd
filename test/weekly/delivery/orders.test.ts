import assert from 'node:assert/strict';
import { rightsAs } from '../../../src/access/rights.js';
import { openDeliveries } from '../../../src/ledger/deliveries.js';
import type { Deliveries } from '../../../src/weekly/delivery/deliveries.js';
import { hearDelivery } from '../../../src/weekly/delivery/orders.js';
import { postOf } from '../../../src/weekly/delivery/post.js';
import type { PostParts } from '../../../src/weekly/delivery/way.js';
import { statusIn } from '../../../src/weekly/delivery/status.js';
import { takeBack } from '../../../src/weekly/delivery/takeBack.js';
import { keyOf, type Outgoing } from '../../../src/weekly/due/due.js';
import { StoredDue } from '../../../src/weekly/due/storedDue.js';
import { day } from '../../../src/workforce/calendar.js';
import type { Subscription } from '../../../src/workforce/sheets.js';
import { fakeTeams, virtualClock } from '../../support/fakeConnector.js';
import { freshStore } from '../../support/store.js';

const SLOT = day('2024-11-11');
const START = Date.UTC(2024, 10, 11, 8);
const ADMIN = { id: 'ann', name: 'Ann', tenant: '', personal: true, rights: rightsAs(['admin']) };
const LEAD = { ...ADMIN, rights: rightsAs(['lead']) };

function outgoingTo(id: string): Outgoing {
  const about = { what: 'card', recipient: { id, place: 'personal' }, scope: { is: 'council' }, slot: SLOT } as const;
  return { due: { ...about, key: keyOf(about), form: 'card', day: SLOT, week: day('2024-11-08') }, message: {}, told: {} };
}

describe('what administrators say about delivery', () => {
  let deliveries: Deliveries;
  let parts: PostParts;
  let removed: string[];
  let blocked = true;
  let got: ReadonlyMap<string, number>;
  let send: (...ids: string[]) => Promise<unknown>;
  beforeEach(async () => {
    blocked = true;
    const clock = virtualClock(START);
    deliveries = await openDeliveries({ shape: StoredDue, ...await freshStore(), clock: () => new Date(clock.now()) });
    const teams = fakeTeams(clock, (id) => (id === 'bob' && blocked ? 'blocked' : id === 'cat' && blocked ? 'server error' : null), () => 10);
    ({ got } = teams);
    removed = [];
    const way: PostParts['way'] = async (recipient) => ({ ...await teams.way(recipient), remove: async (activity) => {
      if (removed.length === 0 && blocked) return { is: 'busy', tooMany: false, retryAfter: null };
      removed.push(activity);
      return { is: 'sent', activity };
    } });
    parts = { deliveries, way, clock, random: () => 0 };
    const post = postOf(parts);
    send = (...ids) => post.send(ids.map(outgoingTo));
    await send('amy', 'bob', 'cat');
  });
  const say = (text: string, asker = ADMIN) => hearDelivery(text, asker, SLOT, deliveries);

  it('tells how the cards went, and why not where they did not', async () => {
    const report = await say('delivery report');

    assert.equal(report?.text, '3 messages since 5 November 2024: 1 sent, 1 failed, 1 unknown.');
    assert.deepEqual([...report!.notes].sort(), ['bob, Whole council, of 11 November 2024: failed (has blocked the bot)', 'cat, Whole council, of 11 November 2024: unknown (Teams did not say whether it arrived)']);
  });

  it('sends again to those who failed, and to nobody else', async () => {
    blocked = false;

    const answer = await say('Resend to those who failed');
    await send('amy', 'bob', 'cat');

    assert.equal(answer?.text, '1 card goes again within a minute, to nobody else.');
    assert.deepEqual([...got].sort(), [['amy', 1], ['bob', 1]]);
  });

  it('sends what may have arrived again only on an administrator\'s word', async () => {
    blocked = false;
    await send('cat');
    assert.equal(got.get('cat'), undefined);

    await say('resend the unknown ones');
    await send('cat');

    assert.equal(got.get('cat'), 1);
  });

  it('takes back the cards that were sent, in the next round or the one after it', async () => {
    const states = async () => (await deliveries.since(SLOT)).map(({ state }) => state).sort();

    const answer = await say('recall the weekly cards');
    await takeBack(parts, SLOT);
    const busy = await states();
    blocked = false;
    await takeBack(parts, SLOT);
    await takeBack(parts, SLOT);

    assert.equal(answer?.text, "1 card of 11 November 2024 is taken back within a minute. 'Delivery report' says how that went.");
    assert.deepEqual(busy, ['failed', 'recalling', 'unknown']);
    assert.deepEqual(await states(), ['failed', 'recalled', 'unknown']);
    assert.deepEqual(removed, ['message of amy']);
  });

  it('keeps who said so', async () => {
    await say('recall the weekly cards');
    await say('resend the failed ones');

    assert.deepEqual((await deliveries.since(SLOT)).flatMap(({ state, why }) => (state === 'unknown' ? [] : [why])).sort(), ['recalled by ann', 'to be sent again, said by ann']);
  });

  it('says where to say it where nothing is sent from', async () => {
    const answer = await hearDelivery('delivery report', ADMIN, SLOT, null);

    assert.match(answer?.text ?? '', /say that to it in its personal chat in Teams/);
  });

  it('says of each subscription how its last card went', async () => {
    const status = statusIn(await deliveries.since(SLOT));
    const of = (recipient: string) => status({ recipient, scope: 'council', of: null } as Subscription);

    assert.deepEqual(['amy', 'bob', 'cat', 'dan'].map(of), [
      'the last one, of 11 November 2024, arrived', 'the last one, of 11 November 2024, did NOT arrive: has blocked the bot', 'the last one, of 11 November 2024, may not have arrived: Teams did not say whether it arrived', null,
    ]);
  });

  it('is for administrators only', async () => {
    assert.equal((await say('delivery report', LEAD))?.kind, 'notAllowed');
    assert.equal((await say('recall the weekly cards', LEAD))?.kind, 'notAllowed');
  });

  it('takes other messages for nothing of it', async () => {
    for (const text of ['send me the weekly card', 'who gets the weekly card', 'how many vacancies', 'recall']) assert.equal(await say(text), null, text);
  });
});
