import assert from 'node:assert/strict';
import { stability } from '../../../src/workforce/measures/stability.js';
import { stillHere } from '../../../src/workforce/measures/stillHere.js';
import { day } from '../../../src/workforce/calendar.js';
import { council, counted } from '../council.js';
import { byFacet } from './groups.js';

const WORKERS = [
  { workerId: 'W1', start: '2020-01-01' },
  { workerId: 'W2', start: '2020-01-01', end: '2024-05-31' },
  { workerId: 'W3', start: '2020-01-01', end: '2023-12-31' },
  { workerId: 'W3', start: '2024-01-01', team: 'South' },
  { workerId: 'W4', start: '2020-01-01', end: '2023-12-31' },
  { workerId: 'W4', start: '2024-01-01', contract: 'agency' as const },
  { workerId: 'W5', start: '2023-06-02' },
  { workerId: 'A1', start: '2020-01-01', end: '2023-12-31', contract: 'agency' as const },
  { workerId: 'A1', start: '2024-01-01' },
];

describe('stability rate', () => {
  it('is the share of the permanent staff of a year before who are permanent staff on the day, the last day in post included', () => {
    const { figures, phrase } = counted(stability, council({ workers: WORKERS }), { to: '2024-05-31' });

    assert.deepEqual(figures, { 'stability rate': 75, 'still here': 3, 'permanent staff a year before': 4 });
    assert.equal(phrase, 'stability rate of 75.0% (3 still here, of 4 a year before)');
  });

  it('counts whoever has moved under the team of a year before', () => {
    const { items } = counted(stability, council({ workers: WORKERS }), { to: '2024-05-31' });

    assert.deepEqual(items.map(({ team, placedOn }) => [team, placedOn]), [...Array(4)].map(() => ['North', '2023-05-31']));
  });

  it('says that it is not known where the records do not go back a year', () => {
    const asked = { today: day('2020-12-31'), period: { from: day('2020-12-31'), to: day('2020-12-31') }, numbers: {} };

    assert.match(stability.missing?.(council({ workers: WORKERS }), asked) ?? '', /do not go back/);
    assert.equal(stability.missing?.(council({ workers: WORKERS }), { ...asked, period: { from: day('2021-01-01'), to: day('2021-01-01') } }), null);
  });
});

describe('staff of a day, still here or gone', () => {
  it('counts of everybody in post on the day who is in post today, on whatever contract', () => {
    const { figures, items } = counted(stillHere, council({ workers: WORKERS }), { to: '2023-05-31', today: '2024-06-01' });

    assert.deepEqual(figures, { 'still here': 4, 'share still here': 80, 'no longer here': 1, 'in post then': 5 });
    assert.deepEqual(items.filter(({ counted: behind }) => Array.isArray(behind) && behind.includes('no longer here')).map(({ record }) => record), ['W2']);
  });

  it('goes by the contract of that day', () => {
    assert.deepEqual(byFacet(counted(stillHere, council({ workers: WORKERS }), { to: '2023-05-31', today: '2024-06-01' }), 'contract'), { permanent: 4, agency: 1 });
  });
});
