import assert from 'node:assert/strict';
import { timeToConvert } from '../../../src/workforce/measures/timeToConvert.js';
import { council, counted } from '../council.js';

const workers = [
  { workerId: 'A1', contract: 'agency' as const, end: '2024-05-31' }, { workerId: 'A1', start: '2024-06-01' },
  { workerId: 'A2', contract: 'agency' as const, end: '2024-05-31' }, { workerId: 'A2', start: '2024-06-01' },
  { workerId: 'A3', contract: 'agency' as const, end: '2024-05-31' }, { workerId: 'A3', start: '2024-06-01' },
];
const conversions = [
  { workerId: 'A1', stage: 'approached' as const, on: '2024-05-18' },
  { workerId: 'A1', stage: 'approached' as const, on: '2024-05-25' },
  { workerId: 'A1', stage: 'converted' as const, on: '2024-06-01' },
  { workerId: 'A2', stage: 'approached' as const, on: '2024-04-20' },
  { workerId: 'A2', stage: 'converted' as const, on: '2024-06-01' },
  { workerId: 'A3', stage: 'interested' as const, on: '2024-04-20' },
  { workerId: 'A3', stage: 'converted' as const, on: '2024-06-01' },
  { workerId: 'A3', stage: 'approached' as const, on: '2024-06-02' },
];
const JUNE = { from: '2024-06-01', to: '2024-06-30' };

describe('time from first approach to conversion', () => {
  it('runs from the first approach up to the conversion; who was never approached before it is left out and named', () => {
    const { figures, phrase, notes } = counted(timeToConvert, council({ workers, conversions }), JUNE);

    assert.deepEqual(figures, { 'average time to convert': 4, 'longest time to convert': 6, 'average time to convert in days': 28, 'longest time to convert in days': 42, conversions: 2 });
    assert.equal(phrase, 'an average of 4.0 weeks from first approach to conversion (longest 6.0 weeks, 2 conversions)');
    assert.deepEqual(notes, ['1 more converted without an approach recorded']);
  });

  it('counts with a number of days only those who took longer', () => {
    assert.equal(counted(timeToConvert, council({ workers, conversions }), { ...JUNE, numbers: { days: 14 } }).figures.conversions, 1);
  });

  it('has no average where nobody converted', () => {
    assert.deepEqual(counted(timeToConvert, council({ workers, conversions: [] }), JUNE).figures, { conversions: 0 });
  });
});
