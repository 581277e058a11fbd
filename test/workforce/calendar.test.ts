import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  addDays, addMonths, dateOf, day, dayNumber, daysBetween, endOfMonth, fromDayNumber, fullMonths, parseIsoDate, weekday,
} from '../../src/workforce/calendar.js';

const MS_A_DAY = 86_400_000;
/** The number of a day by the platform's own calendar. */
const byPlatform = (text: string) => Date.parse(`${text}T00:00:00Z`) / MS_A_DAY;
const LAST = byPlatform('2199-12-31');
const numbers = fc.integer({ min: byPlatform('1900-01-01'), max: LAST });
const SEED = { seed: 20240229, numRuns: 2_000 };

describe('the calendar', () => {
  const days: readonly (readonly [string, number, number, number, string | null])[] = [
    ['the last day of a month of 30 days', 2023, 6, 30, '2023-06-30'],
    ['no 31st of it', 2023, 6, 31, null],
    ['no 29 February of a common year', 2023, 2, 29, null],
    ['29 February of a leap year', 2024, 2, 29, '2024-02-29'],
    ['29 February of a century that 400 divides', 2000, 2, 29, '2000-02-29'],
    ['none of another century', 2100, 2, 29, null],
    ['no day 0', 2023, 6, 0, null],
    ['no month 13', 2023, 13, 1, null],
    ['no year that nobody means', 1899, 12, 31, null],
    ['no half day', 2023, 6, 1.5, null],
  ];
  for (const [sentence, year, month, dayOfMonth, expected] of days) {
    it(`has ${sentence}`, () => {
      assert.equal(dateOf(year, month, dayOfMonth), expected);
    });
  }

  it('reads no day that it does not have', () => {
    assert.equal(parseIsoDate('2023-02-30'), null);
    assert.throws(() => day('2023-02-30'), /2023-02-30 is not a day of the calendar/);
  });

  it('numbers the days as the platform does, and finds them again', () => {
    fc.assert(fc.property(numbers, (number) => {
      const date = fromDayNumber(number);

      assert.equal(byPlatform(date), number);
      assert.equal(dayNumber(date), number);
      assert.equal(weekday(date), (new Date(number * MS_A_DAY).getUTCDay() + 6) % 7);
    }), SEED);
  });

  it('has no gap at the turn of a century', () => {
    const around = ['1900-02-28', '1900-03-01', '2000-02-28', '2000-02-29', '2000-03-01', '2100-02-28', '2100-03-01'].map(day);

    assert.deepEqual(around.map(dayNumber), around.map(byPlatform));
    assert.deepEqual(around.map((date) => fromDayNumber(dayNumber(date))), around);
  });
});

describe('months', () => {
  const later: readonly (readonly [string, string, number, string])[] = [
    ['clamp to a shorter month', '2024-01-31', 1, '2024-02-29'],
    ['go over the end of a year', '2023-11-30', 3, '2024-02-29'],
    ['go back over its beginning', '2024-01-15', -1, '2023-12-15'],
    ['go back a year', '2024-02-29', -12, '2023-02-28'],
    ['may be none', '2024-02-29', 0, '2024-02-29'],
  ];
  for (const [sentence, from, months, expected] of later) {
    it(sentence, () => {
      assert.equal(addMonths(day(from), months), expected);
    });
  }

  const served: readonly (readonly [string, string, string, number])[] = [
    ['is complete on its last day', '2024-01-01', '2024-01-31', 1],
    ['is not on the day before', '2024-01-01', '2024-01-30', 0],
    ['from a 31st is complete at the end of a shorter month', '2024-01-31', '2024-02-28', 1],
    ['but not the day before', '2024-01-31', '2024-02-27', 0],
    ['is 12 in a year', '2023-04-01', '2024-03-31', 12],
    ['is none before the first day', '2024-01-01', '2023-06-30', 0],
  ];
  for (const [sentence, from, to, expected] of served) {
    it(`a full month ${sentence}`, () => {
      assert.equal(fullMonths(day(from), day(to)), expected);
    });
  }

  it('end on their last day', () => {
    assert.deepEqual(['2024-02-10', '2023-02-10', '2024-04-30', '2024-12-01'].map((text) => endOfMonth(day(text))), ['2024-02-29', '2023-02-28', '2024-04-30', '2024-12-31']);
  });

  it('are as many days apart as are added', () => {
    fc.assert(fc.property(numbers, fc.integer({ min: -400, max: 400 }), (number, days) => {
      fc.pre(number + days >= byPlatform('1900-01-01') && number + days <= LAST);
      const from = fromDayNumber(number);

      assert.equal(daysBetween(from, addDays(from, days)), days);
    }), SEED);
  });
});
