import assert from 'node:assert/strict';
import { summaryOf } from '../../src/weekly/summary/summaryOf.js';
import { council, d } from '../workforce/council.js';

const WEEK = '2024-11-01';
const workforce = council({
  teams: [{ team: 'North', caseloadTarget: 15 }, { team: 'South', caseloadTarget: 10 }],
  workers: [
    { name: 'Ada Reed' }, { workerId: 'W2', name: 'Bo Larch' }, { workerId: 'W3', name: 'Cal Finn', fte: 5_000 }, { workerId: 'W3', name: 'Cal Finn', team: 'South', fte: 5_000 },
    { workerId: 'W4', name: 'Di Marsh' },
  ],
  caseloads: [
    { weekEnding: WEEK, team: 'North', workerId: 'W1', cases: 16 },
    { weekEnding: WEEK, team: 'North', workerId: 'W2', cases: 20 },
    { weekEnding: WEEK, team: 'North', workerId: 'W3', cases: 8 },
    { weekEnding: WEEK, team: 'South', workerId: 'W3', cases: 6 },
    { weekEnding: WEEK, team: 'North', workerId: 'W4', cases: 15 },
  ],
});
const over = (sight: Parameters<typeof summaryOf>[3], day = '2024-11-04') => summaryOf({ is: 'council' }, workforce, d(day), sight).caseload?.over;

describe('the lists of a weekly card', () => {
  it('have the most pressing first, those alike by name, and somebody of two teams once, where it presses most', () => {
    const lines = over({ is: 'everything' })?.named.map(({ name, team, says }) => `${name}, ${team}: ${says}`);

    assert.deepEqual(lines, ['Bo Larch, North: 20.0 per FTE, 5.0 over 15', 'Cal Finn, South: 12.0 per FTE, 2.0 over 10', 'Ada Reed, North: 16.0 per FTE, 1.0 over 15']);
  });

  it('count those too whom the recipient may not see by name, and say how far the furthest is over', () => {
    const { named, hidden, count, most, far, of } = over({ is: 'counts' })!;

    assert.deepEqual({ named, hidden, count, most, far, of }, { named: [], hidden: 3, count: 3, most: 5, far: 1, of: 4 });
  });

  it('say it of less than one case, too', () => {
    const half = council({ teams: [{ team: 'North', caseloadTarget: 15.5 }], workers: [{}], caseloads: [{ weekEnding: WEEK, team: 'North', workerId: 'W1', cases: 16 }] });

    assert.equal(summaryOf({ is: 'council' }, half, d('2024-11-04'), { is: 'everything' }).caseload?.over?.most, 0.5);
  });
});
