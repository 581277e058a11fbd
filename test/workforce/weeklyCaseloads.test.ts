import assert from 'node:assert/strict';
import fc from 'fast-check';
import { addDays, day } from '../../src/workforce/calendar.js';
import { lazyWeeks } from '../../src/workforce/lazyWeeks.js';
import { keyOf, type Caseload } from '../../src/workforce/sheets.js';
import { WeeklyCaseloads } from '../../src/workforce/weeklyCaseloads.js';

const FIRST = day('2024-11-03');

function row(week: number, worker: number, cases = 1): Caseload {
  return { weekEnding: addDays(FIRST, 7 * week), team: 'North', workerId: `W${worker}`, cases, cin: null, cp: null, cla: null, lastSupervision: null };
}

const entry = (one: Caseload): [string, Caseload] => [keyOf('caseloads', one), one];

function lazily(rows: readonly Caseload[], make = () => rows): WeeklyCaseloads {
  return new WeeklyCaseloads(new Map([[rows[0]!.weekEnding, lazyWeeks()(rows.length, make)]]));
}

const step = fc.record({ week: fc.nat(2), worker: fc.nat(2), cases: fc.nat(3), put: fc.boolean(), copy: fc.boolean() });

describe('caseloads held week by week', () => {
  it('are what a plain map would be, whatever is put and removed, and a copy keeps what it was', () => {
    fc.assert(fc.property(fc.array(step, { maxLength: 20 }), (steps) => {
      const start = [row(0, 0), row(0, 1)];
      let weekly = lazily(start);
      const plain = new Map(start.map(entry));
      const copies: [WeeklyCaseloads, (readonly [string, Caseload])[]][] = [];
      for (const { week, worker, cases, put, copy } of steps) {
        const [key, value] = entry(row(week, worker, cases));
        if (copy) copies.push([weekly, [...weekly]]);
        if (copy) weekly = weekly.copy();
        if (put) {
          weekly.set(key, value);
          plain.set(key, value);
        } else assert.equal(weekly.delete(key), plain.delete(key));
      }

      const byKey = (a: readonly [string, unknown], b: readonly [string, unknown]) => (a[0] < b[0] ? -1 : 1);
      assert.deepEqual([...weekly].sort(byKey), [...plain].sort(byKey));
      assert.deepEqual([weekly.size, [...weekly.keys()].length, [...weekly.values()].length], [plain.size, plain.size, plain.size]);
      for (const [key, value] of plain) assert.deepEqual([weekly.get(key), weekly.has(key)], [value, true]);
      for (const [copy, was] of copies) assert.deepEqual([...copy], was);
    }), { seed: 7, numRuns: 300 });
  });

  it('tell their weeks in order, without those that lost their last row', () => {
    const weekly = WeeklyCaseloads.of([entry(row(2, 0)), entry(row(0, 0)), entry(row(1, 0))]);
    weekly.delete(keyOf('caseloads', row(1, 0)));

    assert.deepEqual(weekly.weekEndings(), [FIRST, addDays(FIRST, 14)]);
    assert.deepEqual(weekly.week(addDays(FIRST, 7)), null);
  });

  it('make the rows of a week when they are asked for, and once', () => {
    let made = 0;
    const weekly = lazily([row(0, 0)], () => { made += 1; return [row(0, 0)]; });
    assert.deepEqual([weekly.size, weekly.weekEndings(), made], [1, [FIRST], 0]);

    const rows = weekly.week(FIRST)?.rows;

    assert.deepEqual([rows, weekly.get(keyOf('caseloads', row(0, 0))), made], [[row(0, 0)], row(0, 0), 1]);
  });

  it('make rows that were forgotten for others anew', () => {
    const many = Array.from({ length: 200_000 }, (_, worker) => row(0, worker));
    const made = [0, 0];
    const lazy = lazyWeeks();
    const weeks = [0, 1].map((week) => lazy(many.length, () => { made[week]! += 1; return many; }));

    for (const week of [0, 0, 1, 1, 0]) assert.equal(weeks[week]!.rows.length, many.length);

    assert.deepEqual(made, [2, 1]);
  });
});
