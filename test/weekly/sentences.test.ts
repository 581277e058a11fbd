import assert from 'node:assert/strict';
import { sentencesOf } from '../../src/weekly/sentences/sentences.js';
import type { AheadPart, CaseloadPart, People, StaffPart, Stat, WeeklySummary } from '../../src/weekly/summary/summary.js';
import type { Unit } from '../../src/workforce/measure.js';
import { d } from '../workforce/council.js';

function stat(value: number, unit: Unit = 'cases'): Stat {
  return { figure: { name: 'figure', value, unit }, asks: '' };
}

function people(count: number, most = 0): People {
  return { count, most, asks: null, named: [], hidden: count };
}

/** A week in which nothing moved and nothing needs deciding. */
const CASELOAD: CaseloadPart = {
  openCases: { now: stat(56), before: 56 },
  average: { now: stat(16.2, 'cases per fte'), before: 16.2 },
  target: 16,
  trend: [],
  teams: [],
  over: { ...people(0), of: 5, far: 0 },
  room: { ...people(0), cases: 0 },
  asye: { ...people(0), share: 0.9 },
  unallocated: { stat: stat(0), weeks: 0, teams: [] },
  supervision: { ...people(0), undated: 0, days: 28 },
};
const STAFF: StaffPart = {
  vacancies: null, vacantFte: null, emptySeats: stat(0, 'posts'), agency: null, started: people(0), left: people(0), converted: people(0), agencyStarted: people(0), agencyEnded: people(0),
};
const AHEAD: AheadPart = { until: d('2024-12-04'), agencyEnding: people(0), tieIns: people(0), asyeReviews: people(0) };

function summary({ caseload, staff, ahead, ...more }: { caseload?: Partial<CaseloadPart>; staff?: Partial<StaffPart>; ahead?: Partial<AheadPart> } & Partial<Pick<WeeklySummary, 'data'>>): WeeklySummary {
  return {
    scope: { is: 'council' } as unknown as WeeklySummary['scope'], council: null, day: d('2024-11-07'), week: d('2024-11-01'), data: { is: 'in' },
    caseload: { ...CASELOAD, ...caseload }, staff: { ...STAFF, ...staff }, ahead: { ...AHEAD, ...ahead }, ...more,
  };
}

const STEADY = '56 open cases, as many as the week before; 16.2 cases per FTE, 0.2 over the target of 16.';
const NOTHING = 'Nothing needs deciding this week.';

/** What is so in a week in which nothing else is, and what is said of it. */
const said: readonly (readonly [string, Parameters<typeof summary>[0], readonly string[]])[] = [
  ['nothing', {}, [STEADY, NOTHING]],
  ['the average rose by half a case', { caseload: { average: { now: stat(16.5), before: 16 } } }, ['The average caseload rose from 16.0 to 16.5 cases per FTE, 0.5 over the target of 16.', NOTHING]],
  ['it rose by less', { caseload: { average: { now: stat(16.4), before: 16 } } }, ['56 open cases, as many as the week before; 16.4 cases per FTE, 0.4 over the target of 16.', NOTHING]],
  ['open cases fell by 5%', { caseload: { openCases: { now: stat(95), before: 100 } } }, ['Open cases fell from 100 to 95.', NOTHING]],
  ['they fell by less', { caseload: { openCases: { now: stat(96), before: 100 } } }, ['96 open cases, 4 fewer than the week before; 16.2 cases per FTE, 0.2 over the target of 16.', NOTHING]],
  ['somebody left', { staff: { left: people(1), agencyEnded: people(2) } }, ['In the week 1 person left, 2 agency assignments ended and nobody started.', NOTHING]],
  ['agency workers came and went', { staff: { agencyEnded: people(1), agencyStarted: people(2) } }, ['In the week 1 agency assignment ended and 2 agency workers started.', NOTHING]],
  ['all of it', { staff: { left: people(1), agencyEnded: people(1), started: people(1), agencyStarted: people(1) } }, ['In the week 1 person left, 1 agency assignment ended, 1 person started and 1 agency worker started.', NOTHING]],
  ['cases are unallocated', { caseload: { unallocated: { stat: stat(3), weeks: 1, teams: [] } } }, [STEADY, 'Decide who takes 3 unallocated cases.']],
  ['and there is room', { caseload: { unallocated: { stat: stat(1), weeks: 1, teams: [] }, room: { ...people(2), cases: 5 } } }, [STEADY, 'Decide who takes 1 unallocated case; 2 workers have room for 5.']],
  ['for two weeks', { caseload: { unallocated: { stat: stat(3), weeks: 2, teams: [] } } }, [STEADY, 'Decide who takes 3 unallocated cases: there have been some for 2 weeks in a row.']],
  ['somebody is over target', { caseload: { over: { ...people(1, 2.5), of: 5, far: 0 } } }, [STEADY, '1 worker is over target, the furthest by 2.5 cases per FTE.']],
  ['by a quarter', { caseload: { over: { ...people(3, 6), of: 5, far: 2 }, room: { ...people(1), cases: 4 } } }, [STEADY, 'Decide what to move: 2 workers are over target by a quarter or more, the furthest by 6.0 cases per FTE; 1 worker has room for 4.']],
  ['somebody on ASYE is over their part', { caseload: { asye: { ...people(1, 1.5), share: 0.9 } } }, [STEADY, 'Protect 1 ASYE caseload: over 90% of the target, by up to 1.5 cases per FTE.']],
  ['a supervision is overdue', { caseload: { supervision: { ...people(2, 40), undated: 1, days: 28 } } }, [STEADY, 'Arrange 2 supervisions: overdue, the longest at 40 days where 28 are allowed.']],
  ['an assignment ends', { ahead: { agencyEnding: people(1) } }, [STEADY, 'Extend, convert or let go: 1 agency assignment ends by 4 December 2024.']],
  ['a post stands empty', { staff: { emptySeats: stat(2, 'posts') } }, [STEADY, 'Decide how to fill 2 empty seats: nobody, agency included, is in them.']],
  [
    'more than three things: the change, and the two decisions that rank first',
    { caseload: { supervision: { ...people(2, 40), undated: 0, days: 28 }, asye: { ...people(1, 1.5), share: 0.9 } }, staff: { emptySeats: stat(2, 'posts'), left: people(1) } },
    ['In the week 1 person left and nobody started.', 'Protect 1 ASYE caseload: over 90% of the target, by up to 1.5 cases per FTE.', 'Arrange 2 supervisions: overdue, the longest at 40 days where 28 are allowed.'],
  ],
  [
    'the caseloads have not come in',
    { data: { is: 'missing', last: d('2024-10-25'), waitingFor: [] } },
    ['No caseloads have come in for the week ending 1 November 2024. The last are of the week ending 25 October 2024.', STEADY, NOTHING],
  ],
];

describe('the sentences of a weekly card where', () => {
  for (const [what, parts, sentences] of said) {
    it(what, () => {
      assert.deepEqual(sentencesOf(summary(parts)).map(({ text }) => text), sentences);
    });
  }

  it('each says why', () => {
    const [first] = sentencesOf(summary({ caseload: { openCases: { now: stat(95), before: 100 } } }));

    assert.equal(first?.why, 'Said because open cases moved by 5% or more in the week.');
  });
});
