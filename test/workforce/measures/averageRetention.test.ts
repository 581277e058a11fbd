import assert from 'node:assert/strict';
import { averageRetentionAgreed, averageRetentionPaid } from '../../../src/workforce/measures/averageRetention.js';
import { council, counted } from '../council.js';

const retentionPayments = [
  { workerId: 'W1', scheme: 'Welcome', amount: 300_000, agreedOn: '2024-05-01', paidOn: '2024-05-31', tieInMonths: 24 },
  { workerId: 'W1', scheme: 'Stay', amount: 100_000, agreedOn: '2024-05-02', tieInMonths: 24 },
  { workerId: 'W2', scheme: 'Stay', amount: 600_000, agreedOn: '2024-05-31', paidOn: '2024-06-01', tieInMonths: 24 },
];
const MAY = { from: '2024-05-01', to: '2024-05-31' };

describe('average retention payment', () => {
  it('is of the payments agreed in the period, with the middle one and what each person got', () => {
    const { figures, phrase } = counted(averageRetentionAgreed, council({ retentionPayments, workers: [] }), MAY);

    assert.deepEqual(figures, { 'average payment': 3333.3333, 'median payment': 3000, 'average per person': 5000, payments: 3, total: 10_000 });
    assert.equal(phrase, '£3,333.33 a payment on average (£3,000 median, £5,000 per person, 3 payments, £10,000 in all)');
  });

  it('is of the payments paid in it', () => {
    assert.equal(counted(averageRetentionPaid, council({ retentionPayments, workers: [] }), MAY).figures['average payment'], 3000);
  });

  it('is none where there was no payment', () => {
    assert.deepEqual(counted(averageRetentionPaid, council({ retentionPayments: [], workers: [] }), MAY).figures, { payments: 0, total: 0 });
  });
});
