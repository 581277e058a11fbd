import assert from 'node:assert/strict';
import { againstTarget } from '../../../src/workforce/measures/againstTarget.js';
import { council, counted } from '../council.js';

describe('workers against their caseload target', () => {
  it('stand over, at or under it by their cases per FTE, with the share of each', () => {
    const workers = [{ workerId: 'W1' }, { workerId: 'W2', fte: 5_000 }, { workerId: 'W3' }, { workerId: 'W4' }];
    const caseloads = [['W1', 15], ['W2', 8], ['W3', 14], ['W4', 0]].map(([workerId, cases]) => ({ weekEnding: '2024-05-31', team: 'North', workerId, cases }));

    const { figures, phrase } = counted(againstTarget, council({ teams: [{ team: 'North', caseloadTarget: 15 }], workers, caseloads }), { to: '2024-05-31' });

    assert.deepEqual(figures, {
      'workers over target': 1, 'workers at target': 1, 'workers under target': 1,
      'share over target': 33.3333, 'share at target': 33.3333, 'share under target': 33.3333, 'workers with cases': 3,
    });
    assert.equal(phrase, '1 over target (1 at target, 1 under target, 33.3% over, 33.3% at, 33.3% under, 3 workers with cases)');
  });
});
