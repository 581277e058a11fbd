import assert from 'node:assert/strict';
import type { Config } from '../../src/config.js';
import type { State } from '../../src/ledger/ledger.js';
import { hearDelivery } from '../../src/weekly/delivery/orders.js';
import type { Deliveries } from '../../src/weekly/delivery/deliveries.js';
import { postOf } from '../../src/weekly/delivery/post.js';
import { weeklyRound } from '../../src/weeklyRound.js';
import { rightsAs } from '../../src/access/rights.js';
import { emptyRecords } from '../../src/workforce/records.js';
import { FULL_TIME } from '../../src/workforce/amounts.js';
import { day } from '../../src/workforce/calendar.js';
import type { Workforce } from '../../src/workforce/workforce.js';
import { fakeTeams, virtualClock, type FakeTeams, type Trouble, type VirtualClock } from '../support/fakeConnector.js';
import { heldDeliveries } from '../support/heldDeliveries.js';
import { council } from '../workforce/council.js';

const [MANAGER, LEAD, HR, CHANNEL] = ['33333333-3333-4333-8333-333333333333', '55555555-5555-4555-8555-555555555555', '44444444-4444-4444-8444-444444444444', '19:safeguarding@thread.tacv2'];
const ADMIN = { id: 'ann', name: 'Ann', tenant: '', personal: true, rights: rightsAs(['admin']) };
const MONDAYS = { place: 'personal', scope: 'council', cadence: 'weeks', every: 1, weekday: 'Monday', time: '08:00' } as const;
const MINUTES = 60_000;
const EVERY = 5 * MINUTES;
const CONFIG: Pick<Config, 'today' | 'timezone' | 'app' | 'admins'> = { today: null, timezone: 'Europe/London', app: null, admins: ['ann'] };

/** A council that manager, lead and channel watch on Mondays at 8; the lead off bank holidays. */
function councilWith(weeks: Readonly<Record<string, number>>, from = '2024-03-20'): Workforce {
  const mondays = { ...MONDAYS, from };
  return council({
    teams: [{ team: 'North', caseloadTarget: 15 }], workers: [{ workerId: 'W1', name: 'Ada Reed', fte: FULL_TIME }], posts: [{}],
    grants: [{ person: MANAGER, role: 'manager', service: 'Assessment' }, { person: LEAD, role: 'lead' }, { person: HR, role: 'hr' }],
    subscriptions: [{ ...mondays, recipient: MANAGER, scope: 'service', of: 'Assessment' }, { ...mondays, recipient: LEAD, workingDays: true }, { ...mondays, recipient: CHANNEL, place: 'channel' }],
    caseloads: Object.entries(weeks).map(([weekEnding, cases]) => ({ weekEnding, team: 'North', workerId: 'W1', cases })),
  });
}

/** The service as it runs over days: its rounds, its store and Teams, on one clock. */
interface Run {
  readonly clock: VirtualClock;
  readonly deliveries: Deliveries;
  readonly teams: FakeTeams;
  /** What reached whom, when by the clock on the wall in UTC: '2024-03-25 08:00 manager card'. */
  readonly log: string[];
  /** Runs two instances from now until then, each with a round every five minutes. */
  until(instant: string, records: { readonly seq: number; readonly workforce: Workforce }): Promise<void>;
  /** Nothing runs until then. */
  asleepUntil(instant: string): Promise<void>;
}

function runFrom(instant: string, troubleOf: (id: string) => Trouble | null = () => null): Run {
  const clock = virtualClock(Date.parse(instant));
  const deliveries = heldDeliveries(clock);
  const teams = fakeTeams(clock, troubleOf, () => 80);
  const log: string[] = [];
  const failed: unknown[] = [];
  const noted = (id: string, what: string) => log.push(`${new Date(clock.now()).toISOString().slice(0, 16).replace('T', ' ')} ${NAMES[id]} ${what}`);
  const way: Parameters<typeof postOf>[0]['way'] = async (recipient) => {
    const there = (await teams.way(recipient))!;
    return {
      ...there,
      async send(message) {
        const tried = await there.send(message);
        if (tried.is === 'sent') noted(recipient.id, (message as { summary: string }).summary);
        return tried;
      },
      async update(activity, message) {
        noted(recipient.id, `corrected ${(message as { summary: string }).summary}`);
        return there.update(activity, message);
      },
    };
  };
  const started = (records: { readonly seq: number; readonly workforce: Workforce }) => {
    const state: State = { ...records, head: null, changes: [], records: emptyRecords() };
    const post = postOf({ deliveries, way, clock, random: () => 0.5 });
    return weeklyRound({ ledger: { refresh: async () => state }, post, config: CONFIG, clock: () => new Date(clock.now()), log: { happened: () => undefined, failed: (_, error) => failed.push(error) } });
  };
  const asleepUntil = (end: string) => clock.pause(Date.parse(end) - clock.now());
  return {
    clock, deliveries, teams, log, asleepUntil,
    async until(end, records) {
      const instances = [started(records), started(records)];
      for (let next = Math.ceil(clock.now() / EVERY) * EVERY; next <= Date.parse(end); next += EVERY) {
        await clock.pause(next - clock.now());
        await Promise.all(instances.map((round) => round()));
      }
      assert.deepEqual(failed, []);
    },
  };
}

const NAMES: Readonly<Record<string, string>> = { [MANAGER]: 'manager', [LEAD]: 'lead', [HR]: 'hr', [CHANNEL]: 'channel' };
/** The log without what the cards say. */
const times = (log: readonly string[]) => log.map((line) => line.split(' ').slice(0, 3).join(' ')).sort();

describe('the service over weeks, by two instances on a virtual clock', () => {
  it('sends each card once at 8 by the clock on the wall as it goes forward, through a restart, a late file and a correction', async () => {
    const run = runFrom('2024-03-24T12:00:00Z');
    const weeks = { '2024-03-15': 12, '2024-03-22': 13 };

    await run.until('2024-03-27T08:58:00Z', { seq: 1, workforce: councilWith(weeks) });
    await run.until('2024-04-01T06:50:00Z', { seq: 2, workforce: councilWith({ ...weeks, '2024-03-22': 19 }) });
    await run.asleepUntil('2024-04-01T07:38:00Z');
    await run.until('2024-04-01T10:00:00Z', { seq: 2, workforce: councilWith({ ...weeks, '2024-03-22': 19 }) });
    await run.until('2024-04-03T12:00:00Z', { seq: 3, workforce: councilWith({ ...weeks, '2024-03-22': 19, '2024-03-29': 14 }) });

    assert.deepEqual(times(run.log), [
      '2024-03-25 08:00 channel', '2024-03-25 08:00 lead', '2024-03-25 08:00 manager',
      // The correction, in the place of what was sent.
      '2024-03-27 09:00 channel', '2024-03-27 09:00 lead', '2024-03-27 09:00 manager',
      // Back from the restart: the file is not in, whoever sends it is told; then the card.
      '2024-04-01 07:40 channel', '2024-04-01 07:40 hr', '2024-04-01 07:40 manager', '2024-04-01 10:05 channel', '2024-04-01 10:05 manager',
      // Easter Monday is a bank holiday.
      '2024-04-02 07:00 lead',
    ]);
    assert.equal(run.log.filter((line) => line.includes('corrected Corrected on 27 March 2024 at 09:00: open cases 13 → 19')).length, 3);
  });

  it('sends each card once at 8 by the clock on the wall as it goes back', async () => {
    const run = runFrom('2024-10-20T12:00:00Z');

    await run.until('2024-10-28T12:00:00Z', { seq: 1, workforce: councilWith({ '2024-10-18': 12, '2024-10-25': 13 }, '2024-10-20') });

    assert.deepEqual(times(run.log), [
      '2024-10-21 07:00 channel', '2024-10-21 07:00 lead', '2024-10-21 07:00 manager', '2024-10-28 08:00 channel', '2024-10-28 08:00 lead', '2024-10-28 08:00 manager',
    ]);
  });

  it('sends a card that failed again days later, on an administrator\'s word, as the card of its day', async () => {
    let blocked = true;
    const run = runFrom('2024-03-25T07:55:00Z', (id) => (blocked && id === MANAGER ? 'blocked' : null));
    const records = { seq: 1, workforce: councilWith({ '2024-03-15': 12, '2024-03-22': 13 }) };
    await run.until('2024-03-25T12:00:00Z', records);

    blocked = false;
    await run.until('2024-03-28T09:00:00Z', records);
    const answer = await hearDelivery('resend to those who failed', ADMIN, day('2024-03-28'), run.deliveries);
    await run.until('2024-03-28T12:00:00Z', records);

    assert.equal(answer?.text, '1 card goes again within a minute, to nobody else.');
    assert.deepEqual(times(run.log), ['2024-03-25 08:00 channel', '2024-03-25 08:00 lead', '2024-03-28 09:05 manager']);
    assert.deepEqual([...run.teams.got.values()], [1, 1, 1]);
    assert.deepEqual((await run.deliveries.since(day('2024-03-25'))).map(({ due, state }) => [due.slot, due.week, state]), Array.from({ length: 3 }, () => ['2024-03-25', '2024-03-22', 'sent']));
  });
});
