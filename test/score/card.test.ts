import assert from 'node:assert/strict';
import { holds, printed } from './card.js';
import type { Row } from './rows.js';

const measure = () => ({ value: 0, of: 0 });
const EXACT: Row = { name: 'exact', unit: '%', good: true, aim: 99, measure };
const WRONG: Row = { name: 'wrong', unit: 'lines', good: false, aim: 0, measure };

describe('the card', () => {
  const cases: readonly (readonly [string, Row, number | null, number, boolean])[] = [
    ['a share on its floor', EXACT, 97, 97, true],
    ['a share below its floor', EXACT, 96.9, 97, false],
    ['as many wrong lines as may be', WRONG, 3, 3, true],
    ['one wrong line more', WRONG, 4, 3, false],
    ['a part without such lines', EXACT, null, 97, true],
  ];

  for (const [what, row, value, floor, expected] of cases) {
    it(`${what} ${expected ? 'holds' : 'fails'}`, () => assert.equal(holds(row, value === null ? null : { value, of: 100 }, floor), expected));
  }

  it('prints each row with both parts and the aim', () => {
    const text = printed([{ row: EXACT, builtOn: { value: 98.75, of: 80 }, aside: { value: 95, of: 20 } }, { row: WRONG, builtOn: { value: 2, of: 80 }, aside: null }]);

    assert.deepEqual(text.split('\n').map((line) => line.split(/ {2,}/)), [
      ['', 'built on', 'of', 'kept aside', 'of', 'aim'],
      ['exact', '98.8%', '80', '95.0%', '20', '>= 99'],
      ['wrong', '2', '80', '-', '<= 0'],
    ]);
  });
});
