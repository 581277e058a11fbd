import assert from 'node:assert/strict';
import { readDate } from '../../src/workbook/dates.js';

describe('dates in a workbook', () => {
  const days: [string, string][] = [
    ['2023-02-20', '2023-02-20'],
    ['20/02/2023', '2023-02-20'],
    ['1/2/2023', '2023-02-01'],
    ['20-02-2023', '2023-02-20'],
    ['20.02.2023', '2023-02-20'],
    ['20 Feb 2023', '2023-02-20'],
    ['20-Feb-2023', '2023-02-20'],
    ['20 february 2023', '2023-02-20'],
    ['1st Sept 2023', '2023-09-01'],
    ['29/02/2024', '2024-02-29'],
    ['2023-02-20T00:00:00.000Z', '2023-02-20'],
    ['20/02/2023 00:00', '2023-02-20'],
  ];
  for (const [text, day] of days) {
    it(`${text} is ${day}`, () => assert.deepEqual(readDate(text), { value: day }));
  }

  const wrong: [string, RegExp][] = [
    ['02/20/2023', /day comes before the month/],
    ['29/02/2023', /not a day of the calendar/],
    ['2023-13-01', /not a day of the calendar/],
    ['20/02/23', /four digits/],
    ['20 Feb 23', /four digits/],
    ['20 Fbe 2023', /not a day of the calendar/],
    ['Feb 20 2023', /not a date/],
    ['20/02-2023', /not a date/],
    ['2023', /not a date/],
    ['44977', /not a date/],
    ['tomorrow', /not a date/],
    ['20/02/2023 14:30', /not a date/],
  ];
  for (const [text, problem] of wrong) {
    it(`${text} is an error`, () => {
      const reading = readDate(text);

      assert.ok('problem' in reading);
      assert.match(reading.problem, problem);
    });
  }
});
