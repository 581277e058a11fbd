import assert from 'node:assert/strict';
import { contactsDue } from '../../../src/workforce/measures/contactsDue.js';
import { council, counted, type Sketches } from '../council.js';

type Step = NonNullable<Sketches['conversions']>[number];

const NEXT_WEEK = { from: '2024-11-11', to: '2024-11-17', today: '2024-11-07' };

function step(nextContact: string | null, more: Step = {}): Step {
  return { workerId: 'A1', stage: 'approached', on: '2024-09-01', nextContact, ...more };
}

describe('agency workers due another contact', () => {
  const cases: readonly (readonly [string, readonly Step[], number, readonly string[]])[] = [
    ['on the first day of the period', [step('2024-11-11')], 1, []],
    ['on its last day', [step('2024-11-17')], 1, []],
    ['not after it', [step('2024-11-18')], 0, []],
    ['before it they are named apart', [step('2024-11-10')], 0, ['1 more was due a contact earlier']],
    ['not without a day', [step(null)], 0, []],
    ['not who is not considering a permanent post', [step('2024-11-12', { stage: 'not considering' })], 0, []],
    ['by the latest step alone', [step('2024-11-12'), step(null, { stage: 'interested', on: '2024-10-01' })], 0, []],
    ['not who was never approached', [], 0, []],
  ];
  for (const [sentence, conversions, expected, notes] of cases) {
    it(sentence, () => {
      const due = counted(contactsDue, council({ workers: [{ workerId: 'A1', contract: 'agency' }], conversions }), NEXT_WEEK);

      assert.deepEqual(due.figures, { 'due another contact': expected });
      assert.deepEqual(due.notes, notes);
    });
  }

  it('leaves out who is no longer in post', () => {
    const workforce = council({ workers: [{ workerId: 'A1', contract: 'agency', end: '2024-11-06' }], conversions: [step('2024-11-12')] });

    assert.deepEqual(counted(contactsDue, workforce, NEXT_WEEK).items, []);
  });
});
