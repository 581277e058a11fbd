import assert from 'node:assert/strict';
import { expectedStarters } from '../../../src/workforce/measures/expectedStarters.js';
import { council, counted, type Sketches } from '../council.js';

type Offer = NonNullable<Sketches['offers']>[number];

const PERIOD = { from: '2024-11-07', to: '2024-12-31', today: '2024-11-07' };

function offer(more: Offer = {}): Offer {
  return { postId: 'P1', name: 'Mia Sorrel', person: 'N1', offeredOn: '2024-10-01', acceptedOn: '2024-10-05', expectedStart: '2024-12-02', status: 'accepted', ...more };
}

describe('people expected to start', () => {
  const cases: readonly (readonly [string, Offer, number, readonly string[]])[] = [
    ['somebody who accepted and starts in the period', offer(), 1, []],
    ['on its first day', offer({ expectedStart: '2024-11-07' }), 1, []],
    ['on its last day', offer({ expectedStart: '2024-12-31' }), 1, []],
    ['not after it', offer({ expectedStart: '2025-01-01' }), 0, []],
    ['not once started', offer({ status: 'started' }), 0, []],
    ['not once withdrawn', offer({ status: 'withdrawn' }), 0, []],
    ['an offer not yet accepted is named apart', offer({ status: 'offered', acceptedOn: null }), 0, ['1 more has an offer not yet accepted']],
    ['so is somebody who is late', offer({ expectedStart: '2024-11-06' }), 0, ['1 more was expected earlier and has not started']],
    ['and somebody without an expected day', offer({ expectedStart: null }), 0, ['1 more has accepted without an expected day']],
  ];
  for (const [sentence, one, expected, notes] of cases) {
    it(sentence, () => {
      const starters = counted(expectedStarters, council({ posts: [{}], offers: [one] }), PERIOD);

      assert.deepEqual(starters.figures, { 'expected starters': expected });
      assert.deepEqual(starters.notes, notes);
    });
  }

  it('takes team and role from the post on the day expected, and records the post', () => {
    const workforce = council({ posts: [{ to: '2024-11-30' }, { team: 'South', from: '2024-12-01' }], offers: [offer()] });

    const { items } = counted(expectedStarters, workforce, PERIOD);

    assert.deepEqual(items.map(({ record, team, role, on }) => [record, team, role, on]), [['P1', 'South', 'Social Worker', '2024-12-02']]);
  });

  it('counts two people who share a post as two', () => {
    const workforce = council({ posts: [{}], offers: [offer(), offer({ person: 'N2', name: 'Bo Larch' })] });

    const { figures, phrase } = counted(expectedStarters, workforce, PERIOD);

    assert.deepEqual(figures, { 'expected starters': 2 });
    assert.equal(phrase, '2 people expected to start');
  });
});
