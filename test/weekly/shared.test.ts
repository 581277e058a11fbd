import assert from 'node:assert/strict';
import type { Scope } from '../../src/weekly/scope.js';
import { sharedMeasures } from '../../src/weekly/summary/sharedMeasures.js';
import { summaryOf } from '../../src/weekly/summary/summaryOf.js';
import { day } from '../../src/workforce/calendar.js';
import type { Workforce } from '../../src/workforce/workforce.js';
import { council } from '../workforce/council.js';
import { severnshire } from './severnshire.js';

const EVERYTHING = { is: 'everything' } as const;

/** Every scope of a council. */
function scopesOf({ teams }: Workforce): readonly Scope[] {
  return [{ is: 'council' }, ...[...new Set(teams.map(({ service }) => service))].map((name): Scope => ({ is: 'service', name })), ...teams.map(({ team }): Scope => ({ is: 'team', name: team }))];
}

function assertSame(workforce: Workforce, on: string): void {
  const measures = sharedMeasures(workforce);
  for (const scope of scopesOf(workforce)) {
    assert.deepEqual(summaryOf(scope, workforce, day(on), EVERYTHING, { measures: measures(scope) }), summaryOf(scope, workforce, day(on), EVERYTHING), JSON.stringify(scope));
  }
}

describe('cards of many scopes, made from the same items', () => {
  it('say what each would say by itself', async () => {
    assertSame(await severnshire(), '2023-02-20');
  });

  it('say it of a team that was split in the weeks shown, and of those that follow it', () => {
    const weeks = [['2024-10-18', 'Old'], ['2024-10-25', 'Old'], ['2024-11-01', 'New A'], ['2024-11-08', 'New A'], ['2024-11-08', 'New B']] as const;

    assertSame(council({
      teams: [{ team: 'Old', to: '2024-10-27', replacedBy: ['New A', 'New B'] }, { team: 'New A', from: '2024-10-28' }, { team: 'New B', from: '2024-10-28', service: 'Court' }],
      workers: [{ workerId: 'W1', team: 'Old', end: '2024-10-27' }, { workerId: 'W1', team: 'New A', start: '2024-10-28' }, { workerId: 'W2', team: 'New B', start: '2024-10-28' }],
      posts: [{ team: 'New A' }], caseloads: weeks.map(([weekEnding, team], at) => ({ weekEnding, team, workerId: team === 'New B' ? 'W2' : 'W1', cases: 10 + at })),
    }), '2024-11-11');
  });

  it('say it where a row names no team', () => {
    assertSame(council({ teams: [{ team: 'North' }], workers: [{ team: 'Nowhere' }], posts: [{ team: 'Nowhere' }], caseloads: [{ weekEnding: '2024-11-08', team: 'Nowhere', workerId: 'W1', cases: 9 }, { weekEnding: '2024-11-08', team: 'North', cases: 2 }] }), '2024-11-11');
  });
});
