import assert from 'node:assert/strict';
import type { WeeklyCard } from '../../src/answers/weeklyCard.js';
import type { Scene } from '../../src/weekly/plan.js';
import { runWeekly } from '../../src/weekly/run.js';
import { FULL_TIME } from '../../src/workforce/amounts.js';
import type { Workforce } from '../../src/workforce/workforce.js';
import { council, type Sketches } from '../workforce/council.js';
import { keptPost, type KeptPost } from './post.js';

const MANAGER = '33333333-3333-4333-8333-333333333333';
const HR = '44444444-4444-4444-8444-444444444444';
const MONDAYS = {
  recipient: MANAGER, place: 'personal', scope: 'service', of: 'Assessment', cadence: 'weeks', every: 1, weekday: 'Monday', time: '08:00', from: '2024-01-01',
} as const;
const BASE: Sketches = {
  teams: [{ team: 'North', caseloadTarget: 15 }],
  workers: [{ workerId: 'W1', name: 'Ada Reed', fte: FULL_TIME }],
  posts: [{}],
  grants: [{ person: MANAGER, role: 'manager', service: 'Assessment' }, { person: HR, role: 'hr' }],
  subscriptions: [MONDAYS],
};

/** The council once the caseloads of these weeks are in; each week's row is of Ada Reed. */
function withWeeks(weeks: Readonly<Record<string, number>>, more: Sketches = {}): Workforce {
  return council({ ...BASE, caseloads: Object.entries(weeks).map(([weekEnding, cases]) => ({ weekEnding, team: 'North', workerId: 'W1', cases })), ...more });
}

function sceneAt(workforce: Workforce, instant: string): Scene {
  return { workforce, instant: new Date(instant), timezone: 'Europe/London', freshness: 'Records of today', sender: null, rules: { loopback: false, admins: [] } };
}

/** Runs every quarter of an hour from one instant to the other, as a service does that is up all the time. */
async function runFrom(post: KeptPost, workforce: Workforce, from: string, to: string): Promise<void> {
  for (let at = Date.parse(from); at <= Date.parse(to); at += 15 * 60_000) await runWeekly(sceneAt(workforce, new Date(at).toISOString()), post, render);
}

const render = (card: WeeklyCard) => card;
const gone = ({ sent }: KeptPost) => sent.map(({ due }) => `${due.slot} ${due.what}`);

describe('the weekly cards over time', () => {
  const weeks = { '2024-03-15': 12, '2024-03-22': 13, '2024-03-29': 14, '2024-04-05': 15 };

  it('go once a week at 8 by the clock on the wall, before and after it goes forward', async () => {
    const post = keptPost();

    await runFrom(post, withWeeks(weeks), '2024-03-25T07:45:00Z', '2024-03-25T07:45:00Z');
    assert.deepEqual(gone(post), []);
    await runFrom(post, withWeeks(weeks), '2024-03-25T08:00:00Z', '2024-04-01T06:45:00Z');
    assert.deepEqual(gone(post), ['2024-03-25 card']);
    await runFrom(post, withWeeks(weeks), '2024-04-01T07:00:00Z', '2024-04-02T00:00:00Z');

    assert.deepEqual(gone(post), ['2024-03-25 card', '2024-04-01 card']);
  });

  it('go once a week at 8 by the clock on the wall, before and after it goes back', async () => {
    const post = keptPost();
    const workforce = withWeeks({ '2024-10-18': 12, '2024-10-25': 13 });

    await runFrom(post, workforce, '2024-10-21T06:45:00Z', '2024-10-21T07:00:00Z');
    assert.deepEqual(gone(post), ['2024-10-21 card']);
    await runFrom(post, workforce, '2024-10-28T07:00:00Z', '2024-10-28T07:45:00Z');
    assert.deepEqual(gone(post), ['2024-10-21 card']);
    await runFrom(post, workforce, '2024-10-28T08:00:00Z', '2024-10-28T09:00:00Z');

    assert.deepEqual(gone(post), ['2024-10-21 card', '2024-10-28 card']);
  });

  it('are caught up within the day after a restart, once', async () => {
    const post = keptPost();

    await runFrom(post, withWeeks(weeks), '2024-03-25T15:30:00Z', '2024-03-25T16:30:00Z');

    assert.deepEqual(gone(post), ['2024-03-25 card']);
  });

  it('are not sent a day late: that the day went by is said, once', async () => {
    const post = keptPost();

    await runFrom(post, withWeeks(weeks), '2024-03-26T07:00:00Z', '2024-03-27T07:00:00Z');

    assert.deepEqual(gone(post), ['2024-03-25 missed']);
  });

  it('say that data is missing, to those who send it too, and go when it has come, once', async () => {
    const post = keptPost();
    const late = withWeeks({ '2024-03-15': 12 });

    await runFrom(post, late, '2024-03-25T07:00:00Z', '2024-03-26T12:00:00Z');
    assert.deepEqual(gone(post), ['2024-03-25 missing', '2024-03-25 asked for']);
    assert.deepEqual(post.sent.map(({ due }) => due.recipient.id), [MANAGER, HR]);
    await runFrom(post, withWeeks(weeks), '2024-03-26T12:15:00Z', '2024-03-27T12:00:00Z');

    assert.deepEqual(gone(post), ['2024-03-25 missing', '2024-03-25 asked for', '2024-03-25 card']);
    assert.equal(post.sent[2]?.due.week, '2024-03-22');
  });

  it('are brought up to date where their week is corrected, and say what was', async () => {
    const post = keptPost();
    await runFrom(post, withWeeks(weeks), '2024-03-25T08:00:00Z', '2024-03-25T08:15:00Z');

    await runFrom(post, withWeeks({ ...weeks, '2024-03-22': 19 }), '2024-03-26T09:00:00Z', '2024-03-26T10:00:00Z');

    assert.equal(post.updated.length, 1);
    const { notices } = post.updated[0]?.message as WeeklyCard;
    assert.deepEqual(notices, ['Corrected on 26 March 2024 at 09:00: open cases 13 → 19; cases per FTE 13.0 → 19.0; over target 0 → 1; open cases of North 13 → 19.']);
  });

  it('are not touched by a change of another week', async () => {
    const post = keptPost();
    await runFrom(post, withWeeks(weeks), '2024-03-25T08:00:00Z', '2024-03-25T08:15:00Z');

    await runFrom(post, withWeeks({ ...weeks, '2024-03-29': 19 }), '2024-03-26T09:00:00Z', '2024-03-26T10:00:00Z');

    assert.deepEqual(post.updated, []);
  });

  it('do not go to somebody whose role has been revoked', async () => {
    const post = keptPost();
    const workforce = withWeeks(weeks, { grants: [{ person: HR, role: 'hr' }] });

    const ran = await runWeekly(sceneAt(workforce, '2024-03-25T08:00:00Z'), post, render);

    assert.deepEqual(gone(post), []);
    assert.deepEqual(ran.withheld.map(({ recipient }) => recipient.id), [MANAGER]);
  });

  it('name nobody in a channel', async () => {
    const post = keptPost();
    const workforce = withWeeks({ ...weeks, '2024-03-22': 19 }, { subscriptions: [{ ...MONDAYS, recipient: '19:channel', place: 'channel' }] });

    const ran = await runWeekly(sceneAt(workforce, '2024-03-25T08:00:00Z'), post, (card) => {
      assert.ok(!JSON.stringify(card).includes('Ada Reed'));
      return card;
    });

    assert.equal(ran.sent.length, 1);
  });
});
