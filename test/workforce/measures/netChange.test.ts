import assert from 'node:assert/strict';
import { netChange } from '../../../src/workforce/measures/netChange.js';
import { council, counted } from '../council.js';

const YEAR = { from: '2024-04-01', to: '2025-03-31' };

describe('starters less leavers', () => {
  const workforce = council({
    workers: [{ end: '2024-09-30' }, { workerId: 'W2', fte: 6_000, end: '2024-12-31' }, { workerId: 'W3', start: '2024-06-03', fte: 5_000 }, { workerId: 'W4' }],
  });

  it('are people and FTE, with each of the two', () => {
    const { figures, phrase } = counted(netChange, workforce, YEAR);

    assert.deepEqual(figures, { 'net change': -1, 'net FTE': -1.1, starters: 1, leavers: 2 });
    assert.equal(phrase, 'a net change of −1 permanent staff (−1.1 FTE, 1 starter, 2 leavers)');
  });

  it('list each with the day on which they came or left', () => {
    const days = counted(netChange, workforce, YEAR).items.map(({ record, shown }) => [record, shown?.()['Came'], shown?.()['Left']]);

    assert.deepEqual(days, [['W3', '3 June 2024', ''], ['W1', '', '30 September 2024'], ['W2', '', '31 December 2024']]);
  });

  it('stand behind their own figure and the difference', () => {
    const behind = counted(netChange, workforce, YEAR).items.map(({ counted: figures }) => figures);

    assert.deepEqual(behind, [['net change', 'net FTE', 'starters'], ['net change', 'net FTE', 'leavers'], ['net change', 'net FTE', 'leavers']]);
  });
});
