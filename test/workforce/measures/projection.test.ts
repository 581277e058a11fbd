import assert from 'node:assert/strict';
import { projectedAgency } from '../../../src/workforce/measures/projectedAgency.js';
import { projectedVacancies } from '../../../src/workforce/measures/projectedVacancies.js';
import { council, counted, type Sketches } from '../council.js';

type Offer = NonNullable<Sketches['offers']>[number];

const LATER = { to: '2023-04-30', today: '2023-02-20' };

function offer(more: Offer = {}): Offer {
  return { postId: 'P1', name: 'Bo Larch', person: 'N1', offeredOn: '2023-01-01', acceptedOn: '2023-01-10', expectedStart: '2023-04-03', status: 'accepted', ...more };
}

describe('vacancies at a later day', () => {
  const cases: readonly (readonly [string, Sketches, number, readonly string[]])[] = [
    ['an accepted offer fills its post', { offers: [offer()] }, 0, ['1 post is filled by an accepted offer']],
    ['on the very day expected', { offers: [offer({ expectedStart: '2023-04-30' })] }, 0, ['1 post is filled by an accepted offer']],
    ['not before it', { offers: [offer({ expectedStart: '2023-05-01' })] }, 1, []],
    [
      'one that is late is named, not counted',
      { offers: [offer({ expectedStart: '2023-02-19' })] },
      1,
      ['1 has an accepted offer that was expected before 20 February 2023 and is not counted'],
    ],
    [
      'one without a day is named, not counted',
      { offers: [offer({ expectedStart: null })] },
      1,
      ['1 has an accepted offer without an expected day and is not counted'],
    ],
    [
      'one not yet accepted is counted apart',
      { offers: [offer({ status: 'offered', acceptedOn: null })] },
      1,
      ['1 has an offer not yet accepted: 0 vacant posts if it is accepted'],
    ],
    ['one withdrawn fills nothing', { offers: [offer({ status: 'withdrawn' })] }, 1, []],
    ['a spell with an end leaves on it', { posts: [{}, { postId: 'P2' }], workers: [{ postId: 'P2', end: '2023-04-29' }], offers: [] }, 2, []],
    ['but not before', { posts: [{}, { postId: 'P2' }], workers: [{ postId: 'P2', end: '2023-04-30' }], offers: [] }, 1, []],
    ['a spell that is to start fills its post', { workers: [{ postId: 'P1', start: '2023-04-01' }], offers: [] }, 0, []],
    ['a post that closes is no longer vacant', { posts: [{ to: '2023-03-31' }], offers: [] }, 0, []],
    ['without a sheet of offers it says so', {}, 1, ['no offers are recorded']],
  ];
  for (const [sentence, sketches, posts, notes] of cases) {
    it(sentence, () => {
      const projected = counted(projectedVacancies, council({ posts: [{}], workers: [], ...sketches }), LATER);

      assert.deepEqual(projected.figures, { 'vacant posts': posts, 'vacant FTE': posts });
      assert.deepEqual(projected.notes, notes);
    });
  }

  it('fills what is vacant of a part-vacant post', () => {
    const workforce = council({ posts: [{}], workers: [{ postId: 'P1', fte: 6_000 }], offers: [offer()] });

    assert.deepEqual(counted(projectedVacancies, workforce, LATER).figures, { 'vacant posts': 0, 'vacant FTE': 0 });
  });

  it('lists no post that is filled', () => {
    const workforce = council({ posts: [{}, { postId: 'P2' }], workers: [{ postId: 'P2' }], offers: [] });

    assert.deepEqual(counted(projectedVacancies, workforce, LATER).items.map(({ record }) => record), ['P1']);
  });

  it('names those who complete a programme by then without an offer in their name', () => {
    const workforce = council({
      posts: [{}, { postId: 'P2' }],
      workers: [],
      offers: [offer({ name: 'Bo  LARCH' })],
      cohorts: [{ cohort: 'Step Up 2022', programme: 'step up', starts: '2022-01-10' }],
      cohortMembers: [
        { cohort: 'Step Up 2022', person: 'M1', name: 'Bo Larch', status: 'on programme', dueToComplete: '2023-04-28' },
        { cohort: 'Step Up 2022', person: 'M2', name: 'Kit Ambrose', status: 'on programme', dueToComplete: '2023-04-28' },
        { cohort: 'Step Up 2022', person: 'M3', name: 'Mia Sorrel', status: 'on programme', dueToComplete: '2023-05-31' },
      ],
    });

    const { figures, notes } = counted(projectedVacancies, workforce, LATER);

    assert.equal(figures['vacant posts'], 1);
    assert.equal(notes.at(-1), '1 due to complete a programme by then has no offer and fills no post');
  });
});

describe('agency staff at a later day', () => {
  it('are 10.5 FTE of 12 once those with a known end have left', () => {
    const workers = Array.from({ length: 12 }, (_, index) => ({ workerId: `A${index}`, contract: 'agency' as const }));
    const ending = [{ ...workers[0], end: '2023-01-31', fte: 10_000 }, { ...workers[1], end: '2023-01-15', fte: 5_000 }];
    const workforce = council({ workers: [...ending, ...workers.slice(2), { workerId: 'A12', contract: 'agency', fte: 5_000 }] });

    const january = counted(projectedAgency, workforce, { to: '2023-01-31', today: '2023-01-10' });
    const february = counted(projectedAgency, workforce, { to: '2023-02-01', today: '2023-01-10' });

    assert.deepEqual(january.figures, { 'agency headcount': 12, 'agency FTE': 11.5 });
    assert.deepEqual(february.figures, { 'agency headcount': 11, 'agency FTE': 10.5 });
    assert.equal(february.notes[0], '2 agency workers of today (1.5 FTE) end an assignment before it');
  });

  it('say nothing of permanent staff who leave by then', () => {
    const workforce = council({ workers: [{ end: '2023-03-31' }, { workerId: 'A1', contract: 'agency', end: '2023-03-31', fte: 6_000 }] });

    assert.deepEqual(counted(projectedAgency, workforce, LATER).notes, ['1 agency worker of today (0.6 FTE) ends an assignment before it']);
  });

  it('include those who are to start by then', () => {
    const workforce = council({ workers: [{ contract: 'agency', start: '2023-04-01' }] });

    assert.deepEqual(counted(projectedAgency, workforce, LATER).figures, { 'agency headcount': 1, 'agency FTE': 1 });
  });
});
