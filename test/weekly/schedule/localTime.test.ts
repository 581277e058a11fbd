import assert from 'node:assert/strict';
import { day } from '../../../src/workforce/calendar.js';
import { instantOf, localAt } from '../../../src/weekly/schedule/localTime.js';

const LONDON = 'Europe/London';
const instants: readonly (readonly [string, string, string, string])[] = [
  ['in winter London is at UTC', '2024-11-04', '08:00', '2024-11-04T08:00:00.000Z'],
  ['in summer it is an hour ahead', '2024-07-01', '08:00', '2024-07-01T07:00:00.000Z'],
  ['on the Monday after the clocks go forward', '2024-04-01', '08:00', '2024-04-01T07:00:00.000Z'],
  ['on the Sunday on which they go forward', '2024-03-31', '08:00', '2024-03-31T07:00:00.000Z'],
  ['the hour that is left out is taken an hour later', '2024-03-31', '01:30', '2024-03-31T01:30:00.000Z'],
  ['of the hour that comes twice the first', '2024-10-27', '01:30', '2024-10-27T00:30:00.000Z'],
  ['on the Sunday on which they go back', '2024-10-27', '08:00', '2024-10-27T08:00:00.000Z'],
  ['midnight', '2024-06-01', '00:00', '2024-05-31T23:00:00.000Z'],
];

describe('local time', () => {
  for (const [name, date, time, expected] of instants) {
    it(name, () => {
      assert.equal(instantOf({ day: day(date), time }, LONDON).toISOString(), expected);
    });
  }

  it('is read off an instant', () => {
    assert.deepEqual(localAt(new Date('2024-05-31T23:05:59Z'), LONDON), { day: '2024-06-01', time: '00:05' });
  });

  it('is the same again for every hour of a year but the one that is left out', () => {
    for (let hour = 0; hour < 366 * 24; hour += 1) {
      const instant = new Date(Date.UTC(2024, 0, 1, hour));
      const local = localAt(instant, LONDON);
      const again = instantOf(local, LONDON);
      const isSecond = local.day === '2024-10-27' && local.time === '01:00';
      assert.equal(again.getTime(), isSecond ? Date.UTC(2024, 9, 27, 0) : instant.getTime());
    }
  });
});
