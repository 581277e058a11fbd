import assert from 'node:assert/strict';
import { standsBehind, type Measure } from '../../../src/workforce/measure.js';
import { averageCaseload } from '../../../src/workforce/measures/averageCaseload.js';
import { overTarget } from '../../../src/workforce/measures/overTarget.js';
import { supervisionUndated } from '../../../src/workforce/measures/supervisionUndated.js';
import { supervisionOverdue } from '../../../src/workforce/measures/supervisionOverdue.js';
import { totalCases } from '../../../src/workforce/measures/totalCases.js';
import { unallocated } from '../../../src/workforce/measures/unallocated.js';
import { council, counted, missing, type Sketches } from '../council.js';

const WEEK = '2024-11-01';
const ON = { to: '2024-11-07' };
type Rows = NonNullable<Sketches['caseloads']>;
type Workers = NonNullable<Sketches['workers']>;

/** Rows of the week: cases of W1 in North unless they say otherwise. */
function week(...rows: Rows): Rows {
  return rows.map((row) => ({ weekEnding: WEEK, team: 'North', workerId: 'W1', cases: 10, ...row }));
}
const ONE: Workers = [{}];
const NORTH: NonNullable<Sketches['teams']> = [{ team: 'North', caseloadTarget: 15 }];

describe('the week of a caseload', () => {
  const weeks: readonly (readonly [string, string, number, string])[] = [
    ['is the latest that has ended', '2024-11-07', 10, 'caseloads of the week ending 1 November 2024'],
    ['is that of the day on its last day', '2024-11-01', 10, 'caseloads of the week ending 1 November 2024'],
    ['is the one before on the day before', '2024-10-31', 7, 'caseloads of the week ending 25 October 2024'],
    ['is not said to be old at 8 days', '2024-11-09', 10, 'caseloads of the week ending 1 November 2024'],
    ['is said to be old at 9', '2024-11-10', 10, 'caseloads of the week ending 1 November 2024, 9 days old'],
    ['serves for 31 days', '2024-12-02', 10, 'caseloads of the week ending 1 November 2024, 31 days old'],
  ];
  const workforce = council({ workers: ONE, caseloads: [...week({}), ...week({ weekEnding: '2024-10-25', cases: 7 })] });
  for (const [sentence, to, cases, note] of weeks) {
    it(sentence, () => {
      const count = counted(totalCases, workforce, { to });

      assert.equal(count.figures['open cases'], cases);
      assert.deepEqual(count.notes, [note]);
    });
  }

  for (const measure of [totalCases, averageCaseload, overTarget, unallocated, supervisionOverdue]) {
    it(`is not recorded after 31 days, before the first and for a team without rows: ${measure.title}`, () => {
      assert.equal(missing(measure, workforce, '2024-12-03'), 'The latest caseloads before 3 December 2024 are of the week ending 1 November 2024, 32 days earlier.');
      assert.equal(missing(measure, workforce, '2024-10-24'), 'No caseloads are recorded for 24 October 2024 or before it.');
      assert.equal(missing(measure, workforce, '2024-11-07', ['South']), 'No caseloads of South are recorded for the week ending 1 November 2024.');
      assert.equal(missing(measure, workforce, '2024-11-07', ['North', 'South']), null);
      assert.equal(missing(measure, workforce, '2024-11-07'), null);
    });
  }

  it('names the teams in force without rows, of those asked for', () => {
    const teams = [{ team: 'North' }, { team: 'South' }, { team: 'East' }, { team: 'Closed', to: '2024-11-06' }, { team: 'New', from: '2024-11-08' }];
    const some = council({ teams, workers: ONE, caseloads: week({}) });

    assert.equal(counted(totalCases, some, ON).notes[1], 'no caseloads for that week from South and East');
    assert.equal(counted(totalCases, some, { ...ON, teams: ['North', 'East'] }).notes[1], 'no caseloads for that week from East');
    assert.equal(counted(totalCases, some, { ...ON, teams: ['North'] }).notes[1], undefined);
  });
});

describe('caseloads', () => {
  const cases: readonly (readonly [string, Measure, Sketches, Readonly<Record<string, number>>])[] = [
    ['the total is held and unallocated cases', totalCases, { workers: ONE, caseloads: week({}, { workerId: null, cases: 3 }) }, { 'open cases': 13, held: 10, unallocated: 3 }],
    ['the total counts cases of somebody without a spell', totalCases, { workers: [], caseloads: week({}) }, { 'open cases': 10, held: 10, unallocated: 0 }],
    ['unallocated cases are those without a worker', unallocated, { caseloads: week({}, { workerId: null, cases: 3 }) }, { 'unallocated cases': 3 }],
    ['a team with rows and none of these has 0', unallocated, { caseloads: week({}) }, { 'unallocated cases': 0 }],
    ['the average is of cases per FTE', averageCaseload, { workers: [{ fte: 8_000 }, { workerId: 'W2' }], caseloads: week({ cases: 9 }, { workerId: 'W2', cases: 18 }) }, { 'average caseload': 15, 'cases held': 27, 'FTE of their workers': 1.8 }],
    ['a worker without cases does not lower it', averageCaseload, { workers: [{}, { workerId: 'W2' }], caseloads: week({}, { workerId: 'W2', cases: 0 }) }, { 'average caseload': 10, 'cases held': 10, 'FTE of their workers': 1 }],
    ['unallocated cases do not raise it', averageCaseload, { workers: ONE, caseloads: week({}, { workerId: null, cases: 30 }) }, { 'average caseload': 10, 'cases held': 10, 'FTE of their workers': 1 }],
    ['agency workers count', averageCaseload, { workers: [{ contract: 'agency' }], caseloads: week({}) }, { 'average caseload': 10, 'cases held': 10, 'FTE of their workers': 1 }],
    ['FTE is that of the end of the week', averageCaseload, { workers: [{ fte: 5_000, end: '2024-11-01' }, { start: '2024-11-02' }], caseloads: week({}) }, { 'average caseload': 20, 'cases held': 10, 'FTE of their workers': 0.5 }],
    [
      'a worker in two teams counts with the FTE of each', averageCaseload,
      { workers: [{ fte: 6_000 }, { team: 'South', fte: 4_000 }], caseloads: week({ cases: 12 }, { team: 'South', cases: 8 }) },
      { 'average caseload': 20, 'cases held': 20, 'FTE of their workers': 1 },
    ],
    [
      'a worker whose spell is in another team counts with its FTE, once', averageCaseload,
      { workers: [{ team: 'East', fte: 5_000 }], caseloads: week({ cases: 4 }, { team: 'South', cases: 6 }) },
      { 'average caseload': 20, 'cases held': 10, 'FTE of their workers': 0.5 },
    ],
    ['cases of a worker without a spell are left out', averageCaseload, { workers: ONE, caseloads: week({}, { workerId: 'W2', cases: 30 }) }, { 'average caseload': 10, 'cases held': 10, 'FTE of their workers': 1 }],
    ['the target of the team stands beside it', averageCaseload, { teams: NORTH, workers: ONE, caseloads: week({}) }, { 'average caseload': 10, 'cases held': 10, 'FTE of their workers': 1, 'caseload target': 15 }],
    [
      'teams with two targets have none together', averageCaseload,
      { teams: [{ team: 'North', caseloadTarget: 15 }, { team: 'South', caseloadTarget: 10 }], workers: [{ fte: 5_000 }, { team: 'South', fte: 5_000 }], caseloads: week({}, { team: 'South' }) },
      { 'average caseload': 20, 'cases held': 20, 'FTE of their workers': 1 },
    ],
    ['there is no average where nobody holds a case', averageCaseload, { workers: ONE, caseloads: week({ cases: 0 }) }, {}],
    ['a worker at the target is not over it', overTarget, { teams: NORTH, workers: ONE, caseloads: week({ cases: 15 }) }, { 'workers over target': 0, 'share over target': 0, 'workers with cases': 1 }],
    ['a worker above the target is', overTarget, { teams: NORTH, workers: ONE, caseloads: week({ cases: 16 }) }, { 'workers over target': 1, 'share over target': 100, 'workers with cases': 1 }],
    ['a part-time worker is measured by cases per FTE', overTarget, { teams: NORTH, workers: [{ fte: 5_000 }], caseloads: week({ cases: 8 }) }, { 'workers over target': 1, 'share over target': 100, 'workers with cases': 1 }],
    ['at the target to the last case', overTarget, { teams: NORTH, workers: [{ fte: 6_000 }], caseloads: week({ cases: 9 }) }, { 'workers over target': 0, 'share over target': 0, 'workers with cases': 1 }],
    [
      'a worker over the target of two teams is one worker', overTarget,
      { teams: [{ team: 'North', caseloadTarget: 15 }, { team: 'South', caseloadTarget: 10 }], workers: [{ fte: 5_000 }, { team: 'South', fte: 5_000 }], caseloads: week({}, { team: 'South' }) },
      { 'workers over target': 1, 'share over target': 100, 'workers with cases': 1 },
    ],
    ['nobody is over it where nobody holds a case', overTarget, { teams: NORTH, workers: ONE, caseloads: week({ cases: 0 }) }, { 'workers over target': 0, 'workers with cases': 0 }],
    ['nothing can be said where no team has a target', overTarget, { teams: [{ team: 'North' }], workers: ONE, caseloads: week({}) }, {}],
    ['supervision 28 days before the end of the week is not overdue', supervisionOverdue, { caseloads: week({ lastSupervision: '2024-10-04' }) }, { 'supervision overdue': 0, 'share overdue': 0, 'workers with a supervision date': 1 }],
    ['29 days before it is', supervisionOverdue, { caseloads: week({ lastSupervision: '2024-10-03' }) }, { 'supervision overdue': 1, 'share overdue': 100, 'workers with a supervision date': 1 }],
    ['the council may set other days', supervisionOverdue, { caseloads: week({ lastSupervision: '2024-10-03' }), settings: [{ setting: 'supervision_days', value: '30' }] }, { 'supervision overdue': 0, 'share overdue': 0, 'workers with a supervision date': 1 }],
    ['a blank setting means 28', supervisionOverdue, { caseloads: week({ lastSupervision: '2024-10-03' }), settings: [{ setting: 'supervision_days' }] }, { 'supervision overdue': 1, 'share overdue': 100, 'workers with a supervision date': 1 }],
    ['the latest supervision of a worker in two teams counts', supervisionOverdue, { caseloads: week({ lastSupervision: '2024-09-03' }, { team: 'South', lastSupervision: '2024-10-30' }) }, { 'supervision overdue': 0, 'share overdue': 0, 'workers with a supervision date': 1 }],
    ['no date is not overdue', supervisionOverdue, { caseloads: week({}) }, { 'supervision overdue': 0, 'workers with a supervision date': 0 }],
    ['a worker with cases and no date has none', supervisionUndated, { caseloads: week({}, { workerId: 'W2', lastSupervision: '2024-10-30' }, { workerId: 'W3', cases: 0 }) }, { 'without a supervision date': 1 }],
  ];
  for (const [sentence, measure, sketches, expected] of cases) {
    it(sentence, () => {
      assert.deepEqual(counted(measure, council(sketches), ON).figures, expected);
    });
  }

  it('say how many holders are absent, and what is left out for want of a spell', () => {
    const workforce = council({
      workers: [{}, { workerId: 'W2' }],
      absences: [{ workerId: 'W1', reason: 'sickness', from: '2024-10-01' }, { workerId: 'W2', reason: 'sickness', from: '2024-10-01', to: '2024-10-31' }],
      caseloads: week({}, { workerId: 'W2' }, { workerId: 'W3', cases: 5 }),
    });

    const { notes, phrase } = counted(averageCaseload, workforce, ON);

    assert.equal(phrase, '10.0 cases per FTE (20 cases held, 2 FTE of workers)');
    assert.deepEqual(notes.slice(1), [
      'absent and still holding cases: 1 worker',
      'left out: 5 cases of 1 worker without a spell in that week',
    ]);
  });

  it('are no more over a target where their holder has no spell', () => {
    const workforce = council({ teams: NORTH, workers: ONE, caseloads: week({ cases: 16 }, { workerId: 'W2', cases: 30 }) });

    const { figures, items } = counted(overTarget, workforce, ON);

    assert.equal(figures['workers over target'], 1);
    assert.deepEqual(items.filter((item) => standsBehind(item, 'workers over target')).map(({ record }) => record), ['W1']);
  });

  it('are listed with their FTE and the cases for each', () => {
    const workforce = council({
      workers: [{ fte: 8_000 }, { workerId: 'W2', team: 'East', fte: 5_000 }],
      caseloads: week({ cases: 12 }, { workerId: 'W2', cases: 9 }, { workerId: 'W3', cases: 4 }),
    });

    const shown = counted(averageCaseload, workforce, ON).items.map((item) => item.shown?.());

    assert.deepEqual(shown.map((row) => [row?.['FTE'], row?.['Cases'], row?.['Cases per FTE']]), [['0.8', '12', '15.0'], ['0.5', '9', '18.0'], ['', '4', '']]);
  });

  it('name the teams without a target', () => {
    const teams = [{ team: 'North', caseloadTarget: 15 }, { team: 'East' }];
    const workforce = council({ teams, workers: [{}, { workerId: 'W2', team: 'East' }], caseloads: week({}, { workerId: 'W2', team: 'East' }) });

    const { figures, notes } = counted(overTarget, workforce, ON);

    assert.equal(figures['workers with cases'], 1);
    assert.deepEqual(notes.slice(1), ['left out: 1 worker of East, without a caseload target']);
  });

  it('name workers with cases and no supervision date apart, and list the longest overdue first', () => {
    const workforce = council({
      caseloads: week({ lastSupervision: '2024-09-20' }, { workerId: 'W2', lastSupervision: '2024-08-20' }, { workerId: 'W3' }, { workerId: 'W4', cases: 0 }),
    });

    const { items, notes } = counted(supervisionOverdue, workforce, ON);

    assert.deepEqual(items.map(({ record, apart }) => [record, apart]), [['W3', 'no supervision date'], ['W2', undefined], ['W1', undefined]]);
    assert.deepEqual(notes.slice(1), [
      'overdue is more than 28 days before the end of the week',
      'not counted: 1 worker with cases and no supervision date',
    ]);
  });

  it('stand under the team that holds them and the role of the spell', () => {
    const workforce = council({ workers: [{ role: 'Senior Social Worker' }], caseloads: week({}, { workerId: null, cases: 2 }) });

    const { items } = counted(totalCases, workforce, ON);

    assert.deepEqual(items.map(({ record, team, role }) => [record, team, role]), [['W1', 'North', 'Senior Social Worker'], [null, 'North', null]]);
  });

  it('stand behind the cases held, or the unallocated', () => {
    const workforce = council({ workers: ONE, caseloads: week({}, { workerId: null, cases: 2 }) });

    const { items } = counted(totalCases, workforce, ON);

    assert.deepEqual(items.map(({ counted: figures }) => figures), [['open cases', 'held'], ['open cases', 'unallocated']]);
  });
});
