import assert from 'node:assert/strict';
import fc from 'fast-check';
import { isBankHoliday } from '../../../src/workforce/bankHolidays.js';
import { addDays, day, weekday } from '../../../src/workforce/calendar.js';
import { lastSlot, nextSlot, type Schedule } from '../../../src/weekly/schedule/slots.js';

const MONDAYS: Schedule = { cadence: 'weeks', every: 1, weekday: 'Monday', time: '08:00', from: day('2024-10-01'), workingDays: null, pausedUntil: null, stopped: null };
const at = (date: string, time = '12:00') => ({ day: day(date), time });

const last: readonly (readonly [string, Partial<Schedule>, string, string, string | null])[] = [
  ['on the day from the hour on', {}, '2024-11-04', '08:00', '2024-11-04'],
  ['a minute before it is the week before', {}, '2024-11-04', '07:59', '2024-10-28'],
  ['later in the week it is still Monday', {}, '2024-11-10', '23:59', '2024-11-04'],
  ['before the first there is none', {}, '2024-10-06', '12:00', null],
  ['every three weeks counts from the first', { every: 3 }, '2024-11-17', '12:00', '2024-10-28'],
  ['every three weeks, on its day', { every: 3 }, '2024-11-18', '08:00', '2024-11-18'],
  ['the first Tuesday of a month', { cadence: 'month', weekday: 'Tuesday' }, '2024-11-30', '12:00', '2024-11-05'],
  ['the fourth Friday of a month', { cadence: 'month', every: 4, weekday: 'Friday' }, '2024-11-30', '12:00', '2024-11-22'],
  ['the last Friday of a month of five', { cadence: 'month', every: 5, weekday: 'Friday' }, '2024-12-01', '12:00', '2024-11-29'],
  ['Easter Monday stays where nothing else is wished', { from: day('2024-03-01') }, '2024-04-02', '12:00', '2024-04-01'],
  ['Easter Monday moves to Tuesday', { from: day('2024-03-01'), workingDays: true }, '2024-04-02', '12:00', '2024-04-02'],
  ['and on the Monday itself the last is the week before', { from: day('2024-03-01'), workingDays: true }, '2024-04-01', '12:00', '2024-03-25'],
  ['Good Friday moves over the weekend and Easter Monday', { from: day('2024-03-01'), weekday: 'Friday', workingDays: true }, '2024-04-02', '12:00', '2024-04-02'],
  ['Christmas Day and Boxing Day', { weekday: 'Wednesday', workingDays: true }, '2024-12-27', '12:00', '2024-12-27'],
  ['in a pause there is none', { pausedUntil: day('2024-11-12') }, '2024-11-11', '12:00', null],
  ['after it there is again', { pausedUntil: day('2024-11-11') }, '2024-11-11', '12:00', '2024-11-11'],
  ['stopped, there is none', { stopped: day('2024-11-11') }, '2024-11-11', '12:00', null],
  ['every 0 weeks, as only an altered row says, there is none', { every: 0 }, '2024-11-11', '12:00', null],
];

const next: readonly (readonly [string, Partial<Schedule>, string, string, string | null])[] = [
  ['today before the hour', {}, '2024-11-04', '07:59', '2024-11-04'],
  ['at the hour it is the next week', {}, '2024-11-04', '08:00', '2024-11-11'],
  ['not before the first day', {}, '2024-09-01', '12:00', '2024-10-07'],
  ['after a pause', { pausedUntil: day('2025-09-02') }, '2024-11-04', '12:00', '2025-09-08'],
  ['every three weeks', { every: 3 }, '2024-10-29', '12:00', '2024-11-18'],
  ['the first Tuesday of the next month', { cadence: 'month', weekday: 'Tuesday' }, '2024-11-05', '09:00', '2024-12-03'],
  ['moved from the August bank holiday', { from: day('2024-01-01'), workingDays: true }, '2024-08-20', '12:00', '2024-08-27'],
  ['stopped, there is none', { stopped: day('2024-11-05') }, '2024-11-04', '12:00', null],
  ['every 0 weeks, as only an altered row says, there is none', { every: 0 }, '2024-11-04', '12:00', null],
];

describe('slots of a schedule', () => {
  for (const [name, changes, date, time, expected] of last) {
    it(`last: ${name}`, () => {
      assert.equal(lastSlot({ ...MONDAYS, ...changes }, at(date, time)), expected);
    });
  }

  for (const [name, changes, date, time, expected] of next) {
    it(`next: ${name}`, () => {
      assert.equal(nextSlot({ ...MONDAYS, ...changes }, at(date, time)), expected);
    });
  }

  it('the next slot is the last one once it has come, and none lies between', () => {
    const schedules = fc.record({
      cadence: fc.constantFrom('weeks' as const, 'month' as const), every: fc.integer({ min: 1, max: 5 }), workingDays: fc.boolean(),
      weekday: fc.constantFrom('Monday' as const, 'Tuesday' as const, 'Friday' as const),
    });

    fc.assert(fc.property(schedules, fc.integer({ min: 0, max: 2000 }), (changes, days) => {
      const schedule = { ...MONDAYS, ...changes };
      const now = at(addDays(day('2024-10-01'), days));
      const slot = nextSlot(schedule, now);
      assert.ok(slot);
      assert.equal(lastSlot(schedule, { day: slot, time: '08:00' }), slot);
      assert.equal(lastSlot(schedule, { day: slot, time: '07:59' }), lastSlot(schedule, now));
      assert.ok(!changes.workingDays || (!isBankHoliday(slot) && weekday(slot) < 5));
    }), { seed: 20241107, numRuns: 300 });
  });
});
