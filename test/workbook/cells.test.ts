import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readCell } from '../../src/workbook/cells.js';
import type { RawValue } from '../../src/workbook/raw.js';
import { code, codes, date, fte, integer, list, money, number, required, text, yesNo, type Column } from '../../src/workforce/columns.js';

const COVER = code(['vacancy', 'additional capacity', 'fixed-term'], 'What is covered');
const REASONS = codes(['travel', 'pay', 'career development'], 'Reasons');

describe('cells of a workbook', () => {
  const values: [string, Column, RawValue, unknown][] = [
    ['text is trimmed, also of spaces that do not break', text('A text'), '  Assessment North\u00a0 ', 'Assessment North'],
    ['a number in a text column is its digits', text('A text'), 1042, '1042'],
    ['text that starts like a formula is text', text('A text'), '=1+1', '=1+1'],
    ['a blank cell is nothing', text('A text'), '   ', null],
    ['a code in another spelling', COVER, 'Additional_CAPACITY', 'additional capacity'],
    ['a code with another hyphen', COVER, 'fixed term', 'fixed-term'],
    ['codes separated by ;', REASONS, 'Pay; career-development ;pay', ['pay', 'career development']],
    ['a list', list('Names'), 'AN; north assessment;', ['AN', 'north assessment']],
    ['a list of nothing', list('Names'), ' ; ', null],
    ['a full-time equivalent', fte('FTE'), '0.8', 8000],
    ['a full-time equivalent with four decimals', fte('FTE'), 0.6757, 6757],
    ['a full-time equivalent with noise of a formula', fte('FTE'), 0.1 + 0.2, 3000],
    ['a full-time equivalent with zeros', fte('FTE'), '1.000000', 10000],
    ['pounds with a sign and separators', money('Amount'), '£5,000', 500000],
    ['pounds after a space', money('Amount'), '£ 1,234,567.8', 123456780],
    ['pounds and pence', money('Amount'), 4780.57, 478057],
    ['a whole number with a decimal point', integer('Cases'), '12.0', 12],
    ['a whole number with separators', integer('Cases'), '1,200', 1200],
    ['a negative number', number('Value'), '-1.5', -1.5],
    ['a very small number of a spreadsheet', number('Value'), 1e-7, 1e-7],
    ['yes', yesNo('Return'), 'YES', true],
    ['a false of a spreadsheet', yesNo('Return'), false, false],
    ['a day', date('Day'), '20/02/2023', '2023-02-20'],
  ];
  for (const [sentence, column, raw, value] of values) {
    it(`${sentence}: ${String(raw)}`, () => assert.deepEqual(readCell(column, raw), { value }));
  }

  const wrong: [string, Column, RawValue, RegExp][] = [
    ['a required cell is blank', text('Name of the team', required), '', /is blank; fill it in \(name of the team\)/],
    ['an unknown code names those allowed', COVER, 'holiday', /not one of: vacancy, additional capacity, fixed-term/],
    ['one unknown code of several', REASONS, 'pay;weather', /not one of: travel, pay, career development/],
    ['no full-time equivalent at all', fte('FTE'), '0', /more than 0 and at most 1/],
    ['more than full time', fte('FTE'), 1.2, /more than 0 and at most 1/],
    ['five decimals', fte('FTE'), '0.33333', /at most 4 decimals/],
    ['a negative full-time equivalent', fte('FTE'), '-0.5', /at most 4 decimals/],
    ['a decimal comma', fte('FTE'), '0,8', /not a full-time equivalent/],
    ['tenths of a penny', money('Amount'), '5.001', /at most 2 decimals/],
    ['a separator in the wrong place', money('Amount'), '50,00', /not an amount/],
    ['half a case', integer('Cases'), '1.5', /whole number/],
    ['a negative number of cases', integer('Cases'), '-1', /whole number/],
    ['words for a number', number('Value'), 'about 5', /not a number/],
    ['perhaps', yesNo('Return'), 'perhaps', /not one of: yes, no/],
    ['a serial number for a day', date('Day'), 44977, /not a date/],
    ['an error cell', text('A text'), { fault: 'holds the error #REF!' }, /holds the error #REF!/],
  ];
  for (const [sentence, column, raw, problem] of wrong) {
    it(`${sentence}: ${typeof raw === 'object' ? 'error' : String(raw)}`, () => {
      const reading = readCell(column, raw);

      assert.ok('problem' in reading);
      assert.match(reading.problem, problem);
    });
  }

  it('every full-time equivalent and every amount of pence is read exactly, as text and as a number', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10_000 }), fc.integer({ min: 0, max: 99_999_999 }), (tenThousandths, pence) => {
        assert.deepEqual(readCell(fte('FTE'), (tenThousandths / 10_000).toFixed(4)), { value: tenThousandths });
        assert.deepEqual(readCell(fte('FTE'), tenThousandths / 10_000), { value: tenThousandths });
        assert.deepEqual(readCell(money('Amount'), pence / 100), { value: pence });
      }),
      { seed: 20230220, numRuns: 500 },
    );
  });
});
