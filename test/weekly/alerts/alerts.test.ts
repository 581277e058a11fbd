import assert from 'node:assert/strict';
import { rightsAs } from '../../../src/access/rights.js';
import type { WeeklyCard } from '../../../src/answers/weeklyCard.js';
import { readAlert } from '../../../src/weekly/alerts/readAlert.js';
import { placesIn } from '../../../src/weekly/chat/readScope.js';
import { hear } from '../../../src/weekly/chat/hear.js';
import type { Hearing } from '../../../src/weekly/chat/hearing.js';
import { runWeekly } from '../../../src/weekly/run.js';
import { day } from '../../../src/workforce/calendar.js';
import type { Workforce } from '../../../src/workforce/workforce.js';
import { council, type Sketches } from '../../workforce/council.js';
import { keptPost, type KeptPost } from '../post.js';
import { severnshire } from '../severnshire.js';

const MANAGER = '33333333-3333-4333-8333-333333333333';
const UNALLOCATED = { recipient: MANAGER, watched: 'unallocated', scope: 'service', of: 'Assessment', over: 10, from: '2024-01-01' } as const;
const ANYONE = { ...UNALLOCATED, watched: 'holdingMore', over: 25 } as const;

/** Each week's unallocated cases of North, and what Ada Reed and Ben Oak hold. */
function councilOf(weeks: Readonly<Record<string, readonly [unallocated: number, ada: number, ben: number]>>, alerts: Sketches['alerts']): Workforce {
  const caseloads = Object.entries(weeks).flatMap(([weekEnding, [none, ada, ben]]) => [
    { weekEnding, team: 'North', cases: none }, { weekEnding, team: 'North', workerId: 'W1', cases: ada }, { weekEnding, team: 'North', workerId: 'W2', cases: ben },
  ]);
  return council({
    teams: [{ team: 'North' }], workers: [{ workerId: 'W1', name: 'Ada Reed' }, { workerId: 'W2', name: 'Ben Oak' }], caseloads, alerts: alerts ?? [],
    grants: [{ person: MANAGER, role: 'manager', service: 'Assessment' }], subscriptions: [],
  });
}

async function run(post: KeptPost, workforce: Workforce, on: string): Promise<readonly WeeklyCard[]> {
  const cards: WeeklyCard[] = [];
  await runWeekly({ workforce, instant: new Date(`${on}T09:00:00Z`), timezone: 'Europe/London', freshness: '', sender: null, rules: { loopback: false, admins: [] } }, post, (card) => {
    cards.push(card);
    return card;
  });
  return cards;
}

describe('alerts', () => {
  it('tell once that a figure went over, and again the next time', async () => {
    const post = keptPost();
    const weeks = { '2024-11-01': [9, 10, 10], '2024-11-08': [12, 10, 10], '2024-11-15': [13, 10, 10], '2024-11-22': [8, 10, 10], '2024-11-29': [11, 10, 10] } as const;

    const days = ['2024-11-04', '2024-11-11', '2024-11-12', '2024-11-18', '2024-11-25', '2024-12-02'];
    const told: string[] = [];
    for (const on of days) for (const card of await run(post, councilOf(weeks, [UNALLOCATED]), on)) told.push(`${on}: ${card.sentences[0]?.text}`);

    assert.deepEqual(told, ['2024-11-11: Unallocated cases in Assessment: 12, over 10 (9 the week before).', '2024-12-02: Unallocated cases in Assessment: 11, over 10 (8 the week before).']);
  });

  it('tell of each person who passes a bound, by name to those who may see it', async () => {
    const weeks = { '2024-11-01': [0, 26, 20], '2024-11-08': [0, 27, 26] } as const;

    const card = (await run(keptPost(), councilOf(weeks, [ANYONE]), '2024-11-11')).at(-1);

    assert.equal(card?.sentences[0]?.text, 'Workers with more than 25 cases in Assessment: 2 (1 the week before).');
    assert.deepEqual(card?.parts[0]?.lines, ['Ben Oak (North): 26 cases']);
    assert.equal(card?.buttons[0]?.asks, 'workers holding more than a number of cases, listed, in the Assessment service, 25 cases, as at 8 November 2024');
  });

  it('tell of a figure that went over in the earlier of two weeks that come together, and once', async () => {
    const post = keptPost();
    const weeks = { '2024-11-01': [9, 10, 10], '2024-11-08': [12, 10, 10], '2024-11-15': [13, 10, 10] } as const;

    const together = await run(post, councilOf(weeks, [UNALLOCATED]), '2024-11-18');
    const later = await run(post, councilOf(weeks, [UNALLOCATED]), '2024-11-19');

    assert.deepEqual(together.map(({ subtitle, sentences }) => `${subtitle}: ${sentences[0]?.text}`), ['Alert for the week ending 8 November 2024: Unallocated cases in Assessment: 12, over 10 (9 the week before).']);
    assert.deepEqual(later, []);
  });

  it('tell of both weeks where people pass the bound in each', async () => {
    const weeks = { '2024-11-01': [0, 20, 20], '2024-11-08': [0, 26, 20], '2024-11-15': [0, 26, 27] } as const;

    const cards = await run(keptPost(), councilOf(weeks, [ANYONE]), '2024-11-18');

    assert.deepEqual(cards.map(({ parts }) => parts[0]?.lines), [['Ada Reed (North): 26 cases'], ['Ben Oak (North): 27 cases']]);
  });

  it('do not tell of what went over before they were set', async () => {
    const weeks = { '2024-11-01': [9, 10, 10], '2024-11-08': [12, 10, 10], '2024-11-15': [13, 10, 10] } as const;

    assert.deepEqual(await run(keptPost(), councilOf(weeks, [{ ...UNALLOCATED, from: '2024-11-12' }]), '2024-11-18'), []);
  });

  it('do not tell of a week that is too long past', async () => {
    assert.deepEqual(await run(keptPost(), councilOf({ '2024-11-01': [0, 1, 1], '2024-11-08': [12, 1, 1] }, [UNALLOCATED]), '2024-11-18'), []);
  });

  const read: readonly (readonly [string, string, number, string | null])[] = [
    ['tell me when unallocated in Assessment goes over 10', 'unallocated', 10, 'Assessment'],
    ['tell me when anyone passes 25 cases', 'holdingMore', 25, null],
    ['alert me if the average caseload in Safeguarding goes above 18', 'averageCaseload', 18, 'Safeguarding'],
    ['warn me whenever overdue supervision in Compass is over 3', 'supervisionOverdue', 3, 'Compass'],
    ['notify me if any supervision is overdue in Assessment', 'supervisionOverdue', 0, 'Assessment'],
    ['let me know as soon as there are any unallocated cases in Safeguarding', 'unallocated', 0, 'Safeguarding'],
    ['notify me when open cases in the whole council exceed 2000', 'totalCases', 2000, 'council'],
  ];
  for (const [text, watched, over, place] of read) {
    it(`reads: ${text}`, async () => {
      const workforce = await severnshire();

      const alert = readAlert(text, () => placesIn(workforce));

      assert.ok(alert?.is === 'set');
      assert.deepEqual([alert.watched.measure, alert.over, alert.scopes.map((scope) => (scope.is === 'council' ? 'council' : scope.name))], [watched, over, place === null ? [] : [place]]);
    });
  }

  for (const text of ['tell me when her tie-in ends', 'tell me who is over target', 'how many unallocated cases in Assessment?', 'let me know how many vacancies there are']) {
    it(`leaves alone: ${text}`, async () => {
      const workforce = await severnshire();

      assert.equal(readAlert(text, () => placesIn(workforce)), null);
    });
  }

  for (const text of ['let me know when someone leaves', 'tell me if agency goes above 5', 'alert me if the vacancy rate goes over 20%', 'tell me as soon as a post becomes vacant']) {
    it(`says what can be watched, and answers no question: ${text}`, async () => {
      const workforce = await severnshire();

      const read = readAlert(text, () => placesIn(workforce));

      assert.match(read?.is === 'unclear' ? read.ask : '', /^I can watch/);
    });
  }

  for (const text of ['my alerts', 'what alerts have I got?', 'do I have any alerts', 'what are you watching for me?']) {
    it(`lists: ${text}`, async () => {
      const workforce = await severnshire();

      assert.deepEqual(readAlert(text, () => placesIn(workforce)), { is: 'list' });
    });
  }

  it('are set, listed and stopped by chat', () => {
    const hearing = (alerts: Sketches['alerts']): Hearing => ({
      asker: { id: MANAGER, name: 'Omar Blythe', tenant: 'T', personal: true, rights: rightsAs(['manager'], ['Assessment']) }, conversation: 'c',
      workforce: councilOf({ '2024-11-01': [1, 1, 1] }, alerts), now: { day: day('2024-11-04'), time: '09:00' }, freshness: '', about: null, status: () => null,
    });

    const set = hear('tell me when anyone passes 25 cases', hearing([]));
    const listed = hear('my alerts', hearing([ANYONE]));
    const stopped = hear('stop the alert for anyone over 25 in Assessment', hearing([ANYONE, UNALLOCATED]));

    assert.deepEqual(set?.alerts.map(({ watched, over, scope, of, recipient }) => [watched, over, scope, of, recipient]), [['holdingMore', 25, 'service', 'Assessment', MANAGER]]);
    assert.deepEqual(listed?.answer.notes, ['anyone over 25 in Assessment']);
    assert.deepEqual(stopped?.alerts.map(({ watched, stopped: on }) => [watched, on]), [['holdingMore', '2024-11-04']]);
  });
});
