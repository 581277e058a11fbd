import assert from 'node:assert/strict';
import sinon from 'sinon';
import { channelIdentity } from '../../src/teams/identity.js';
import { openDeliveries } from '../../src/ledger/deliveries.js';
import { postOf } from '../../src/weekly/delivery/post.js';
import { keyOf, type Outgoing } from '../../src/weekly/due/due.js';
import { StoredDue } from '../../src/weekly/due/storedDue.js';
import { runWeekly } from '../../src/weekly/run.js';
import { FULL_TIME } from '../../src/workforce/amounts.js';
import { day } from '../../src/workforce/calendar.js';
import { readActivity } from '../../src/teams/activity.js';
import { fakeTeams, virtualClock } from '../support/fakeConnector.js';
import { freshStore } from '../support/store.js';
import { message } from '../teams/bench.js';
import { publish } from '../teams/tokens.js';
import { keptPost } from '../weekly/post.js';
import { council } from '../workforce/council.js';
import { ledgerOf, loadExample, openBot, typed } from './house.js';

const HOUR = 3_600_000;
/** Half past midnight, so that an hour back is the day before. */
const HALF_PAST_TWELVE = Date.UTC(2026, 10, 20, 0, 30);

describe('a clock that is set back an hour while the bot runs', () => {
  let time: sinon.SinonFakeTimers;
  beforeEach(() => { time = sinon.useFakeTimers({ now: HALF_PAST_TWELVE, toFake: ['Date'] }); });
  afterEach(() => time.restore());
  const setBack = () => time.setSystemTime(Date.now() - HOUR);

  it('keeps the changes in the order of their numbers, each with a time that is not before the last, and the chain sound', async () => {
    const store = await freshStore();
    await loadExample(store);
    const bot = await openBot(store);
    const say = async (text: string) => (await bot.post(typed(text, 'officer', 'officer')))[0]!;
    await say('A1 is interested on 4 November');
    const first = await say('confirm');
    await say('A3 approached on 5 November');
    setBack();

    const second = await say('confirm');
    const today = await say('what changed today');
    await say('undo');
    const undone = await say('confirm');
    await bot.close();

    assert.deepEqual([first, second, undone].map(({ kind }) => kind), ['done', 'done', 'done']);
    const ledger = await ledgerOf(store);
    const { changes } = await ledger.refresh();
    assert.deepEqual(changes.map(({ at }) => at), changes.map(({ at }) => at).sort());
    assert.deepEqual((await ledger.verify()).problems, []);
    assert.equal((await ledger.knownAt(day('2026-11-19'))).seq, 0);
    assert.equal((await ledger.knownAt(day('2026-11-20'))).seq, 4);
    assert.ok(today.kind !== 'error', today.text);
  });

  it('goes on with conversations, and knows an activity that comes again', async () => {
    const store = await freshStore();
    await loadExample(store);
    const bot = await openBot(store);
    await bot.post(typed('how many agency staff do we have?', 'asker', 'chat'));
    const again = typed('and in Assessment North?', 'asker', 'chat', 'activity-of-before');
    const [before] = await bot.post(again);
    setBack();

    const repeated = await bot.post(again);
    const [followed] = await bot.post(typed('back to the whole council', 'asker', 'chat'));
    time.setSystemTime(Date.now() + HOUR);
    const [later] = await bot.post(typed('and in Assessment North?', 'asker', 'chat'));
    await bot.close();

    assert.deepEqual(repeated, []);
    assert.deepEqual([before, followed, later].map((told) => told?.figures[0]?.value), [1, 2, 1]);
  });

  it('lets no token in that has ended or not begun by the clock, and reads keys that are changed meanwhile', async () => {
    const keys = await publish({ endorsements: ['msteams'] });
    const [app, tenant, service] = ['11111111-1111-4111-8111-111111111111', '22222222-2222-4222-8222-222222222222', 'https://smba.trafficmanager.net/uk/'];
    const identify = channelIdentity({ appId: app, openIdMetadata: keys.metadata, allowedTenants: [tenant], clock: Date.now });
    const activity = readActivity(message('x', { serviceUrl: service }))!;
    const seconds = () => Date.now() / 1000;
    const signed = (from: number) => keys.sign({ iss: 'https://api.botframework.com', aud: app, nbf: from, exp: from + 3600, serviceurl: service });
    const [begun, ended] = [signed(seconds()), signed(seconds() - 2 * 3600)];
    const before = [await identify(activity, begun), await identify(activity, ended)];
    setBack();

    const after = [await identify(activity, begun), await identify(activity, signed(seconds())), await identify(activity, signed(seconds() - 2 * 3600))];
    const reads = keys.reads();
    await identify(activity, keys.sign({ iss: 'https://api.botframework.com', aud: app, nbf: seconds(), exp: seconds() + 3600, serviceurl: service }, { kid: 'newer' }));
    await keys.close();

    assert.deepEqual(before, [true, false]);
    assert.deepEqual(after, [false, true, false]);
    assert.equal(keys.reads(), reads + 1);
  });
});

describe('a clock that is set back an hour while the weekly cards go', () => {
  const SLOT = day('2024-11-11');

  function outgoing(count: number): readonly Outgoing[] {
    return Array.from({ length: count }, (_, index) => {
      const about = { what: 'card', recipient: { id: `person-${index}`, place: 'personal' }, scope: { is: 'council' }, slot: SLOT } as const;
      return { due: { ...about, key: keyOf(about), form: 'card', day: SLOT, week: day('2024-11-08') }, message: { type: 'message' }, told: {} };
    });
  }

  it('gives nobody a second card, holds none back for the hour, and those that wait for Teams go too', async () => {
    const steady = virtualClock(Date.UTC(2024, 10, 11, 8));
    let back = 0;
    const clock = { now: () => steady.now() - back, pause: steady.pause };
    // The first of them is busy for so long that its card waits for a later round.
    const teams = fakeTeams(steady, (id) => (id === 'person-0' ? 'busy, with a time' : null), () => 100);
    const deliveries = await openDeliveries({ shape: StoredDue, ...await freshStore(), clock: () => new Date(clock.now()) });
    const post = postOf({ deliveries, way: teams.way, clock, random: () => 0 });
    const going = post.send(outgoing(100));
    while (teams.got.size < 20) await new Promise((resolve) => setImmediate(resolve));
    back = HOUR;

    await going;
    await post.send(outgoing(120));

    assert.ok(steady.now() - steady.start < HOUR / 2, 'a card was held back');
    assert.deepEqual([...teams.got.values()], Array.from({ length: 120 }, () => 1));
    assert.deepEqual([...new Set((await deliveries.since(SLOT)).map(({ state }) => state))], ['sent']);
  });

  it('sends the card of the hour that comes twice once, and that of the week before not at all', async () => {
    const post = keptPost();
    const workforce = council({
      teams: [{ team: 'North', caseloadTarget: 15 }], workers: [{ workerId: 'W1', name: 'Ada Reed', fte: FULL_TIME }], posts: [{}],
      caseloads: [{ weekEnding: '2024-11-01', team: 'North', workerId: 'W1', cases: 11 }, { weekEnding: '2024-11-08', team: 'North', workerId: 'W1', cases: 12 }],
      subscriptions: [{ recipient: 'person-1', place: 'personal', scope: 'council', cadence: 'weeks', every: 1, weekday: 'Monday', time: '08:00', from: '2024-01-01' }],
    });
    const run = (instant: string) => runWeekly({ workforce, instant: new Date(instant), timezone: 'Europe/London', freshness: 'Records of today', sender: null, rules: { loopback: true, admins: [] } }, post, (card) => card);

    for (const time of ['08:10', '07:10', '07:59', '08:00', '08:10']) await run(`2024-11-11T${time}:00Z`);

    assert.deepEqual(post.sent.map(({ due }) => `${due.slot} ${due.what}`), ['2024-11-11 card']);
  });
});
