import assert from 'node:assert/strict';
import { readActivity } from '../../src/teams/activity.js';
import { refusals } from '../../src/teams/refusals.js';
import { message } from './bench.js';

describe('requests that are not believed', () => {
  function told() {
    const lines: object[] = [];
    let now = 0;
    const refused = refusals({ happened: (what, ids) => void lines.push({ what, ...ids }), failed: () => undefined }, () => now);
    return { lines, refused, wait: (milliseconds: number) => { now += milliseconds; } };
  }
  const typed = readActivity(message('how many vacancies?'))!;
  const pressed = readActivity(message('', { type: 'invoke', name: 'adaptiveCard/action', value: { action: { data: { muster: 'do', act: 'confirm', id: 'x' } } } }))!;

  it('are in the log by their number alone', () => {
    const { lines, refused } = told();

    refused(pressed);

    assert.deepEqual(lines, [{ what: 'refused requests', requests: 1, presses: 1 }]);
  });

  it('write one line a minute, however many they are', () => {
    const { lines, refused, wait } = told();

    for (let count = 0; count < 1000; count += 1) refused(count % 4 ? typed : pressed);
    wait(60_000);
    refused(typed);

    assert.deepEqual(lines, [{ what: 'refused requests', requests: 1, presses: 1 }, { what: 'refused requests', requests: 1000, presses: 249 }]);
  });
});
