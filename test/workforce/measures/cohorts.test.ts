import assert from 'node:assert/strict';
import { cohortDestinations } from '../../../src/workforce/measures/cohortDestinations.js';
import { cohortOutcome } from '../../../src/workforce/measures/cohortOutcome.js';
import { dueToComplete } from '../../../src/workforce/measures/dueToComplete.js';
import { onProgramme } from '../../../src/workforce/measures/onProgramme.js';
import { pastTheirDate } from '../../../src/workforce/measures/pastTheirDate.js';
import { plannedAgainstActual } from '../../../src/workforce/measures/plannedAgainstActual.js';
import { programmeStarts } from '../../../src/workforce/measures/programmeStarts.js';
import { statusReached } from '../../../src/workforce/measures/statusReached.js';
import { council, counted, type Sketches } from '../council.js';
import { byFacet } from './groups.js';

type Member = NonNullable<Sketches['cohortMembers']>[number];
type Cohort = NonNullable<Sketches['cohorts']>[number];

const ASYE: Cohort = { cohort: 'ASYE 2022', programme: 'asye', starts: '2022-09-05' };

function member(person: string, member: Member = {}): Member {
  return { cohort: 'ASYE 2022', person, status: 'on programme', ...member };
}

function cohort(members: readonly Member[], cohorts: readonly Cohort[] = [ASYE], more: Sketches = {}) {
  return council({ cohorts, cohortMembers: members, ...more });
}

describe('on programme', () => {
  const cases: readonly (readonly [string, Member, string, number])[] = [
    ['on the day of starting', member('W1', { started: '2022-10-01' }), '2022-10-01', 1],
    ['not on the day before', member('W1', { started: '2022-10-01' }), '2022-09-30', 0],
    ["without a day of their own, from the cohort's first day", member('W1'), '2022-09-05', 1],
    ["and not before the cohort's first day", member('W1'), '2022-09-04', 0],
    ['on the day before a status ends it', member('W1', { status: 'passed', on: '2023-09-04' }), '2023-09-03', 1],
    ['not on the day of the status', member('W1', { status: 'passed', on: '2023-09-04' }), '2023-09-04', 0],
    ['not after qualifying', member('W1', { status: 'qualified', on: '2023-01-01' }), '2023-06-01', 0],
    ['not after failing', member('W1', { status: 'failed', on: '2023-01-01' }), '2023-06-01', 0],
    ['not after withdrawing', member('W1', { status: 'withdrawn', on: '2023-01-01' }), '2023-06-01', 0],
    ['not after declining the post', member('W1', { status: 'declined post', on: '2023-01-01' }), '2023-06-01', 0],
    ['somebody deferred still is', member('W1', { status: 'deferred', on: '2023-01-01' }), '2023-06-01', 1],
    ['past the date due is still on programme', member('W1', { dueToComplete: '2023-01-01' }), '2023-06-01', 1],
  ];
  for (const [sentence, one, on, expected] of cases) {
    it(sentence, () => {
      assert.deepEqual(counted(onProgramme, cohort([one]), { to: on }).figures, { 'on programme': expected });
    });
  }

  it('names those deferred apart, from the day they were', () => {
    const workforce = cohort([member('W1'), member('W2', { status: 'deferred', on: '2023-01-01' })]);

    const before = counted(onProgramme, workforce, { to: '2022-12-31' });
    const after = counted(onProgramme, workforce, { to: '2023-01-01' });

    assert.deepEqual(before.notes, []);
    assert.deepEqual(after.notes, ['1 of them is deferred']);
    assert.equal(after.phrase, '2 people on a programme');
  });

  it('does not count somebody whose start nobody recorded, and says so', () => {
    const workforce = cohort([member('W1')], [{ cohort: 'ASYE 2022', programme: 'asye' }]);

    const { figures, notes } = counted(onProgramme, workforce, { to: '2023-01-01' });

    assert.deepEqual(figures, { 'on programme': 0 });
    assert.deepEqual(notes, ['1 more has no day of starting and is not counted']);
  });

  it('counts somebody in two teams once, and in each of them', () => {
    const workforce = cohort([member('W1')], [ASYE], { workers: [{ fte: 5_000 }, { team: 'South', fte: 5_000 }] });

    const { figures, items } = counted(onProgramme, workforce, { to: '2023-01-01' });

    assert.deepEqual(figures, { 'on programme': 1 });
    assert.deepEqual(items.map(({ team }) => team), ['North', 'South']);
  });

  it('counts somebody without a worker id under their own', () => {
    const { items } = counted(onProgramme, cohort([member('N7', { name: 'Bo Larch' })]), { to: '2023-01-01' });

    assert.deepEqual(items.map(({ record, team, shown }) => [record, team, shown?.().Name]), [['N7', null, 'Bo Larch']]);
  });
});

describe('how a cohort ended', () => {
  // F6: 8 apprentices qualify; 6 take posts in one team, 1 goes to another authority, 1 to adult services.
  const apprentices = [
    ...['N1', 'N2', 'N3', 'N4', 'N5', 'N6'].map((person) => member(person, { status: 'qualified', on: '2023-02-01', destination: 'Academy' })),
    member('N7', { status: 'qualified', on: '2023-02-01', destination: 'other local authority' }),
    member('N8', { status: 'qualified', on: '2023-02-01', destination: 'within the council' }),
    member('N9'),
  ];

  it('counts the members by their status', () => {
    const outcome = counted(cohortOutcome, cohort(apprentices), { to: '2023-02-20' });

    assert.deepEqual(byFacet(outcome, 'status'), { qualified: 8, 'on programme': 1 });
    assert.equal(outcome.phrase, '9 members');
  });

  it('counts everybody as on programme before their outcome', () => {
    const outcome = counted(cohortOutcome, cohort(apprentices), { to: '2023-01-31' });

    assert.deepEqual(byFacet(outcome, 'status'), { 'on programme': 9 });
  });

  it('counts those who had ended by where they went, and names who is still on programme', () => {
    const destinations = counted(cohortDestinations, cohort(apprentices), { to: '2023-02-20' });

    assert.deepEqual(byFacet(destinations, 'destination'), { Academy: 6, 'other local authority': 1, 'within the council': 1 });
    assert.deepEqual(destinations.figures, { 'members who ended': 8 });
    assert.deepEqual(destinations.notes, ['1 more is still on programme']);
  });

  it('has no members before a cohort begins', () => {
    const workforce = cohort([member('W1')]);

    assert.deepEqual(counted(cohortOutcome, workforce, { to: '2022-09-04' }).figures, { members: 0 });
    assert.deepEqual(counted(cohortDestinations, workforce, { to: '2022-09-04' }).notes, []);
  });

  it('has those who withdrew before it began', () => {
    const workforce = cohort([member('W1', { status: 'withdrawn', on: '2022-08-01' })]);

    assert.deepEqual(counted(cohortOutcome, workforce, { to: '2022-09-01' }).figures, { members: 1 });
  });
});

describe('due to complete', () => {
  const cases: readonly (readonly [string, Member, number, readonly string[]])[] = [
    ['somebody due today is', member('W1', { dueToComplete: '2023-02-20' }), 1, []],
    ['somebody due on the last day is', member('W1', { dueToComplete: '2023-03-31' }), 1, []],
    ['somebody due after it is not', member('W1', { dueToComplete: '2023-04-01' }), 0, []],
    ['somebody past the date is named apart', member('W1', { dueToComplete: '2023-02-19' }), 0, ['1 more is already past the date']],
    ['somebody without a date is named apart', member('W1'), 0, ['1 more on programme has no date']],
    ['somebody who completed is not', member('W1', { dueToComplete: '2023-03-01', status: 'passed', on: '2023-02-01' }), 0, []],
    ['somebody deferred is', member('W1', { dueToComplete: '2023-03-01', status: 'deferred', on: '2023-02-01' }), 1, []],
  ];
  for (const [sentence, one, expected, notes] of cases) {
    it(sentence, () => {
      const due = counted(dueToComplete, cohort([one]), { from: '2023-02-20', to: '2023-03-31', today: '2023-02-20' });

      assert.deepEqual(due.figures, { 'due to complete': expected });
      assert.deepEqual(due.notes, notes);
    });
  }

  it('falls on the day due, so that it can be counted by month', () => {
    const due = counted(dueToComplete, cohort([member('W1', { dueToComplete: '2023-03-01' })]), { from: '2023-02-20', to: '2023-03-31', today: '2023-02-20' });

    assert.deepEqual(due.items.map(({ on }) => on), ['2023-03-01']);
  });
});

describe('past their date', () => {
  const cases: readonly (readonly [string, Member, number])[] = [
    ['the day after the date', member('W1', { dueToComplete: '2023-02-19' }), 1],
    ['not on the date itself', member('W1', { dueToComplete: '2023-02-20' }), 0],
    ['not without a date', member('W1'), 0],
    ['not once completed', member('W1', { dueToComplete: '2023-02-01', status: 'passed', on: '2023-02-20' }), 0],
    ['not before the status', member('W1', { dueToComplete: '2023-02-01', status: 'passed', on: '2023-02-21' }), 1],
  ];
  for (const [sentence, one, expected] of cases) {
    it(sentence, () => {
      assert.deepEqual(counted(pastTheirDate, cohort([one]), { to: '2023-02-20' }).figures, { 'past their date': expected });
    });
  }
});

describe('planned against actual', () => {
  const planned: readonly Cohort[] = [{ ...ASYE, planned: 4 }, { cohort: 'ASYE 2023', programme: 'asye', starts: '2023-09-04', planned: 1 }];

  it('holds the members, whatever became of them, against the plan', () => {
    const workforce = cohort([member('W1'), member('W2', { status: 'withdrawn', on: '2022-10-01' })], planned);

    const { figures, phrase } = counted(plannedAgainstActual, workforce, { from: '2022-01-01', to: '2022-12-31' });

    assert.deepEqual(figures, { 'actual intake': 2, 'planned intake': 4, 'more than planned': -2 });
    assert.equal(phrase, '2 people taken on (4 planned, 2 fewer than planned)');
  });

  it('counts somebody who begins again with the next cohort in both', () => {
    const workforce = cohort([member('W1'), member('W1', { cohort: 'ASYE 2023' })], planned);

    const { figures } = counted(plannedAgainstActual, workforce, { from: '2022-01-01', to: '2023-12-31' });

    assert.deepEqual(figures, { 'actual intake': 2, 'planned intake': 5, 'more than planned': -3 });
  });

  it('leaves a cohort without a plan out of the difference and names it', () => {
    const workforce = cohort([member('W1'), member('W2', { cohort: 'ASYE 2021' })], [...planned, { cohort: 'ASYE 2021', programme: 'asye', starts: '2021-09-06' }]);

    const { figures, notes } = counted(plannedAgainstActual, workforce, { from: '2021-01-01', to: '2022-12-31' });

    assert.deepEqual(figures, { 'actual intake': 2, 'planned intake': 4, 'more than planned': -3 });
    assert.deepEqual(notes, ['no planned intake is recorded for ASYE 2021']);
  });
});

describe('outcomes reached', () => {
  const cases: readonly (readonly [string, Member, number])[] = [
    ['on the first day of the period', member('W1', { status: 'passed', on: '2022-10-01' }), 1],
    ['on its last day', member('W1', { status: 'deferred', on: '2022-10-31' }), 1],
    ['not on the day after', member('W1', { status: 'passed', on: '2022-11-01' }), 0],
    ['being on programme is none', member('W1', { status: 'on programme', on: '2022-10-10' }), 0],
  ];
  for (const [sentence, one, expected] of cases) {
    it(sentence, () => {
      assert.deepEqual(counted(statusReached, cohort([one]), { from: '2022-10-01', to: '2022-10-31' }).figures, { members: expected });
    });
  }
});

describe('people who started a programme', () => {
  const cases: readonly (readonly [string, Member, number])[] = [
    ['on the first day of the period', member('W1', { started: '2022-09-01' }), 1],
    ['on its last day', member('W1', { started: '2022-09-30' }), 1],
    ['not on the day before', member('W1', { started: '2022-08-31' }), 0],
    ['not on the day after', member('W1', { started: '2022-10-01' }), 0],
    ["without a day of their own, on their cohort's", member('W1'), 1],
    ['whatever became of them', member('W1', { status: 'withdrawn', on: '2022-09-20' }), 1],
  ];
  for (const [sentence, one, expected] of cases) {
    it(sentence, () => {
      assert.deepEqual(counted(programmeStarts, cohort([one]), { from: '2022-09-01', to: '2022-09-30' }).figures, { 'started a programme': expected });
    });
  }

  it('leaves out whoever has no day at all', () => {
    const workforce = cohort([member('W1')], [{ cohort: 'ASYE 2022', programme: 'asye' }]);

    assert.deepEqual(counted(programmeStarts, workforce, { from: '2000-01-01', to: '2030-12-31' }).figures, { 'started a programme': 0 });
  });
});
