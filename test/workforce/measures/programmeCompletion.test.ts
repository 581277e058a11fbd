import assert from 'node:assert/strict';
import { programmeCompletion } from '../../../src/workforce/measures/programmeCompletion.js';
import { council, counted } from '../council.js';

const cohorts = [{ cohort: 'ASYE 2023', programme: 'asye' as const, starts: '2023-06-01' }];
const cohortMembers = [
  { cohort: 'ASYE 2023', person: 'W1', workerId: 'W1', status: 'passed' as const, on: '2024-05-31' },
  { cohort: 'ASYE 2023', person: 'W2', workerId: 'W2', status: 'qualified' as const, on: '2024-05-31', started: '2022-12-01' },
  { cohort: 'ASYE 2023', person: 'W3', workerId: 'W3', status: 'failed' as const, on: '2024-05-31' },
  { cohort: 'ASYE 2023', person: 'W4', workerId: 'W4', status: 'deferred' as const, on: '2024-05-31' },
  { cohort: 'ASYE 2023', person: 'W5', workerId: 'W5', status: 'on programme' as const },
  { cohort: 'ASYE 2023', person: 'W6', workerId: 'W6', status: 'declined post' as const, on: '2024-05-31' },
  { cohort: 'ASYE 2023', person: 'W7', workerId: 'W7', status: 'withdrawn' as const, on: '2024-06-01' },
];

describe('completion rate of programmes', () => {
  it('is the share who passed or qualified of those whose time on it ended in the period', () => {
    const { figures, notes, phrase } = counted(programmeCompletion, council({ cohorts, cohortMembers, workers: [] }), { from: '2023-06-01', to: '2024-05-31' });

    assert.deepEqual(figures, { 'completion rate': 66.6667, completed: 2, ended: 3, 'average time taken': 15, 'longest time taken': 18 });
    assert.deepEqual(notes, ['1 more declined a post']);
    assert.equal(phrase, 'completion rate of 66.7% (2 passed or qualified, of 3 who ended, an average of 15.0 months to complete, longest 18 months)');
  });

  it('has no rate where nobody ended', () => {
    assert.deepEqual(counted(programmeCompletion, council({ cohorts, cohortMembers, workers: [] }), { from: '2023-06-01', to: '2024-05-30' }).figures, { completed: 0, ended: 0 });
  });
});
