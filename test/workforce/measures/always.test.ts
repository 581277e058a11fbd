import assert from 'node:assert/strict';
import fc from 'fast-check';
import { addDays, day, type CalendarDate } from '../../../src/workforce/calendar.js';
import { agency } from '../../../src/workforce/measures/agency.js';
import { coveredVacancies } from '../../../src/workforce/measures/coveredVacancies.js';
import { emptySeats } from '../../../src/workforce/measures/emptySeats.js';
import { leavers } from '../../../src/workforce/measures/leavers.js';
import { partVacant } from '../../../src/workforce/measures/partVacant.js';
import { permanentStaff } from '../../../src/workforce/measures/permanentStaff.js';
import { posts } from '../../../src/workforce/measures/posts.js';
import { staff } from '../../../src/workforce/measures/staff.js';
import { starters } from '../../../src/workforce/measures/starters.js';
import { vacancies } from '../../../src/workforce/measures/vacancies.js';
import { vacancyRate } from '../../../src/workforce/measures/vacancyRate.js';
import type { Measure } from '../../../src/workforce/measure.js';
import type { Workforce } from '../../../src/workforce/workforce.js';
import { council, counted, type Sketches } from '../council.js';

const SEED = { seed: 20240611, numRuns: 200 };
const FIRST = day('2023-01-01');
const dates = fc.integer({ min: 0, max: 700 }).map((days) => addDays(FIRST, days));
const ids = (letter: string, count: number) => fc.integer({ min: 1, max: count }).map((number) => `${letter}${number}`);
const ftes = fc.constantFrom(2_000, 5_000, 6_000, 8_000, 10_000);

const spell = fc.record({
  workerId: ids('W', 5),
  contract: fc.constantFrom('permanent', 'fixed-term', 'agency'),
  postId: fc.option(ids('P', 4)),
  fte: ftes,
  start: dates,
  days: fc.option(fc.integer({ min: 0, max: 300 })),
}).map(({ days, ...spell }) => ({ ...spell, end: days === null ? null : addDays(spell.start, days) }));
// Each in a team of its own: no two rows may share a key.
const workers = fc.array(spell, { maxLength: 14 }).map((rows) => rows.map((row, index) => ({ ...row, team: `Team ${index}` })));
const establishment = fc.uniqueArray(fc.record({ postId: ids('P', 4), fte: ftes, from: dates, to: fc.option(dates) }), { selector: (post) => post.postId });

function value(measure: Measure, figure: string, workforce: Workforce, to: CalendarDate, from = to): number {
  return counted(measure, workforce, { from, to }).figures[figure] ?? 0;
}

function close(actual: number, expected: number): void {
  assert.ok(Math.abs(actual - expected) < 1e-9, `${actual} is not ${expected}`);
}

function workforceWith(sketches: Sketches): Workforce {
  return council({ posts: [], workers: [], conversions: [], leavers: [], ...sketches });
}

describe('always', () => {
  it('permanent and agency FTE add up to that of all staff', () => {
    fc.assert(fc.property(workers, dates, (spells, on) => {
      const workforce = workforceWith({ workers: spells });

      close(value(staff, 'FTE', workforce, on), value(permanentStaff, 'FTE', workforce, on) + value(agency, 'agency FTE', workforce, on));
    }), SEED);
  });

  it('a vacant post is either covered or an empty seat, and their FTE with that of part-vacant posts is the vacant FTE', () => {
    fc.assert(fc.property(establishment, workers, dates, (rows, spells, on) => {
      const workforce = workforceWith({ posts: rows, workers: spells });
      const of = (measure: Measure, figure: string) => value(measure, figure, workforce, on);

      assert.equal(of(vacancies, 'vacant posts'), of(emptySeats, 'empty seats') + of(coveredVacancies, 'covered vacancies'));
      close(of(vacancies, 'vacant FTE'), of(emptySeats, 'FTE') + of(coveredVacancies, 'FTE') + of(partVacant, 'vacant FTE'));
      assert.ok(of(vacancies, 'vacant FTE') <= of(posts, 'FTE'));
    }), SEED);
  });

  it('a vacancy rate is from 0 to 100', () => {
    fc.assert(fc.property(establishment, workers, dates, (rows, spells, on) => {
      const rate = value(vacancyRate, 'vacancy rate', workforceWith({ posts: rows, workers: spells }), on);

      assert.ok(rate >= 0 && rate <= 100);
    }), SEED);
  });

  it('the FTE of leavers of a period is that of its parts', () => {
    fc.assert(fc.property(workers, fc.tuple(dates, dates, dates), (spells, days) => {
      const [from, middle, to] = [...days].sort() as [CalendarDate, CalendarDate, CalendarDate];
      const workforce = workforceWith({ workers: spells });

      const parts = value(leavers, 'FTE', workforce, middle, from) + value(leavers, 'FTE', workforce, to, addDays(middle, 1));
      close(value(leavers, 'FTE', workforce, to, from), parts);
    }), SEED);
  });

  it('a spell cut in two at any day, as by a move, changes neither staff nor starters nor leavers', () => {
    fc.assert(fc.property(workers, dates, dates, (spells, cut, on) => {
      const whole = workforceWith({ workers: spells });
      const moved = workforceWith({ workers: spells.flatMap((spell) => cutAt(spell, cut)) });

      for (const [measure, figure, from] of [[staff, 'staff', on], [staff, 'FTE', on], [starters, 'starters', FIRST], [leavers, 'leavers', FIRST]] as const) {
        close(value(measure, figure, moved, on, from), value(measure, figure, whole, on, from));
      }
    }), SEED);
  });
});

function cutAt<S extends { start: CalendarDate; end: CalendarDate | null }>(spell: S, day: CalendarDate): S[] {
  if (day < spell.start || (spell.end !== null && day >= spell.end)) return [spell];
  return [{ ...spell, end: day }, { ...spell, start: addDays(day, 1) }];
}
