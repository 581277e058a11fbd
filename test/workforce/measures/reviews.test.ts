import assert from 'node:assert/strict';
import { reviewsDue } from '../../../src/workforce/measures/reviewsDue.js';
import { reviewsOverdue } from '../../../src/workforce/measures/reviewsOverdue.js';
import { council, counted, type Sketches } from '../council.js';

type Review = NonNullable<Sketches['reviews']>[number];

function review(more: Review): Review {
  return { cohort: 'ASYE 2022', person: 'W1', review: '6 month', ...more };
}

function reviews(...rows: readonly Review[]) {
  return council({ reviews: rows, cohorts: [{ cohort: 'ASYE 2022', programme: 'asye' }] });
}

describe('reviews due', () => {
  const cases: readonly (readonly [string, Review, number])[] = [
    ['today', review({ due: '2023-03-01' }), 1],
    ['on the last day of the period', review({ due: '2023-03-31' }), 1],
    ['not after it', review({ due: '2023-04-01' }), 0],
    ['not one whose day is past', review({ due: '2023-02-28' }), 0],
    ['not one done before its day', review({ due: '2023-03-15', done: '2023-03-01' }), 0],
  ];
  for (const [sentence, one, expected] of cases) {
    it(sentence, () => {
      const due = counted(reviewsDue, reviews(one), { from: '2023-03-01', to: '2023-03-31', today: '2023-03-01' });

      assert.deepEqual(due.figures, { 'with a review due': expected });
    });
  }

  it('counts a person once and says how many reviews there are', () => {
    const workforce = reviews(review({ due: '2023-03-15' }), review({ review: '9 month', due: '2023-03-20' }));

    const due = counted(reviewsDue, workforce, { from: '2023-03-01', to: '2023-03-31', today: '2023-03-01' });

    assert.deepEqual(due.figures, { 'with a review due': 1 });
    assert.deepEqual(due.notes, ['2 reviews in all']);
    assert.deepEqual(due.items.map(({ on, facets }) => [on, facets.programme]), [['2023-03-15', 'asye'], ['2023-03-20', 'asye']]);
  });
});

describe('reviews overdue', () => {
  const cases: readonly (readonly [string, Review, number])[] = [
    ['the day after it was due', review({ due: '2023-02-28' }), 1],
    ['not on the day itself', review({ due: '2023-03-01' }), 0],
    ['not once done', review({ due: '2023-02-01', done: '2023-03-01' }), 0],
    ['while it is still to be done', review({ due: '2023-02-01', done: '2023-03-02' }), 1],
  ];
  for (const [sentence, one, expected] of cases) {
    it(sentence, () => {
      assert.deepEqual(counted(reviewsOverdue, reviews(one), { to: '2023-03-01' }).figures, { 'with a review overdue': expected });
    });
  }

  it('leaves out somebody whose programme has ended', () => {
    const workforce = council({
      cohorts: [{ cohort: 'ASYE 2022', programme: 'asye' }],
      cohortMembers: [{ cohort: 'ASYE 2022', person: 'W1', status: 'withdrawn', on: '2023-02-01' }],
      reviews: [review({ due: '2023-01-15' })],
    });

    assert.deepEqual(counted(reviewsOverdue, workforce, { to: '2023-01-31' }).figures, { 'with a review overdue': 1 });
    assert.deepEqual(counted(reviewsOverdue, workforce, { to: '2023-02-01' }).figures, { 'with a review overdue': 0 });
  });
});
