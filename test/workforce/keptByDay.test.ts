import assert from 'node:assert/strict';
import { addDays } from '../../src/workforce/calendar.js';
import { keptByDay } from '../../src/workforce/rules/keptByDay.js';
import { council, d } from './council.js';

describe('what is kept by day', () => {
  it('is found once for a day, and anew for another day or workforce', () => {
    const [before, after] = [council({ teams: [] }), council({ teams: [] })];
    const asked: string[] = [];
    const find = keptByDay((workforce, day) => { asked.push(`${workforce === before ? 'before' : 'after'} ${day}`); return asked.length; });

    const found = [find(before, d('2024-11-07')), find(before, d('2024-11-08')), find(before, d('2024-11-07')), find(after, d('2024-11-07'))];

    assert.deepEqual(found, [1, 2, 1, 3]);
    assert.deepEqual(asked, ['before 2024-11-07', 'before 2024-11-08', 'after 2024-11-07']);
  });

  it('lets go of a day that was not asked for lately, and keeps it when it is asked for again', () => {
    const workforce = council({ teams: [] });
    const today = d('2024-11-07');
    let times = 0;
    const find = keptByDay((_, day) => { times += day === today ? 1 : 0; return day; });

    for (let days = 0; days < 365; days++) assert.equal(find(workforce, addDays(today, -days)), addDays(today, -days));
    const passed = times;
    for (let days = 0; days < 365; days++) find(workforce, today);

    assert.equal(passed, 1);
    assert.equal(times, 2);
  });
});
