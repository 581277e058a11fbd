import assert from 'node:assert/strict';
import { day } from '../../src/workforce/calendar.js';
import { council } from '../workforce/council.js';
import { ask, change, groupsOf, on, only, period, question, without, type Sketch } from './asking.js';

/** North and South; Old was split into East and West on 1 September 2024. Shut closed without a successor. */
const TEAMS = [
  { team: 'North', service: 'Assessment', locality: 'north' },
  { team: 'South', service: 'Assessment' },
  { team: 'Old', service: 'Safeguarding', to: '2024-08-31', replacedBy: ['East', 'West'] },
  { team: 'East', service: 'Safeguarding', from: '2024-09-01' },
  { team: 'West', service: 'Safeguarding', from: '2024-09-01' },
  { team: 'Shut', service: 'Safeguarding', to: '2023-03-31' },
];
const agency = { contract: 'agency' };
const WORKERS = [
  { workerId: 'A1', ...agency, team: 'North', agency: 'Beacon', cover: 'vacancy' },
  { workerId: 'A2', ...agency, team: 'North', role: 'Team Manager', agency: 'Tideway' },
  { workerId: 'A3', ...agency, team: 'South', role: 'Senior Social Worker', agency: 'Beacon', cover: 'maternity' },
  { workerId: 'A4', ...agency, team: 'South', role: 'Family Support Worker', agency: 'Beacon', cover: 'vacancy' },
  { workerId: 'A5', ...agency, team: 'Old', agency: 'Beacon', cover: 'vacancy', end: '2024-08-31' },
  { workerId: 'A5', ...agency, team: 'East', agency: 'Beacon', cover: 'vacancy', start: '2024-09-01' },
];
const COUNCIL = council({ teams: TEAMS, workers: WORKERS });
const agencyIn = (...where: NonNullable<Sketch['where']>): Sketch => ({ measure: 'agency', where });

const narrowed: readonly (readonly [string, Sketch, number])[] = [
  ['the whole council counts everybody', agencyIn(), 5],
  ['a team counts its own', agencyIn(only('team', 'North')), 2],
  ['two teams are alternatives', agencyIn(only('team', 'North', 'South')), 4],
  ['two filters must both hold', agencyIn(only('team', 'North'), only('supplier', 'Beacon')), 1],
  ['a service counts its teams', agencyIn(only('service', 'Assessment')), 4],
  ['a locality counts its teams', agencyIn(only('locality', 'north')), 2],
  ['a role is that role alone', agencyIn(only('role', 'Social Worker')), 2],
  ['social workers are case holders, senior practitioners and those without cases', agencyIn(only('roleGroup', 'social workers')), 3],
  ['managers are first line managers and above', agencyIn(only('roleGroup', 'managers')), 1],
  ['a supplier is matched by its name', agencyIn(only('supplier', 'Beacon')), 4],
  ['without a team leaves it out', agencyIn(without('team', 'North')), 3],
  ['without a supplier leaves it out', agencyIn(without('supplier', 'Beacon')), 1],
  ['a person is matched by id', agencyIn(only('person', 'A3')), 1],
  ['nobody in a team is 0, whatever else is asked of them', agencyIn(only('team', 'West'), only('cover', 'vacancy')), 0],
  ['the name of a closed team means its successors', agencyIn(only('team', 'Old')), 1],
  ['without a closed team leaves its successors out', agencyIn(without('team', 'Old')), 4],
  ['the name of a closed team means itself while it was there', { ...agencyIn(only('team', 'Old')), when: on('2024-08-31') }, 1],
];

describe('scope', () => {
  for (const [sentence, sketch, expected] of narrowed) {
    it(sentence, () => {
      assert.equal(ask(COUNCIL, sketch).figures[0]?.value, expected);
    });
  }

  const member = { cohort: 'ASYE', workerId: 'W1', person: 'W1' };
  const split = {
    teams: TEAMS,
    workers: [{ workerId: 'W1', team: 'Old', end: '2024-08-31' }, { workerId: 'W1', team: 'East', start: '2024-09-01' }],
    cohorts: [{ cohort: 'ASYE', programme: 'asye', starts: '2024-01-01' }],
    cohortMembers: [{ ...member, status: 'on programme', dueToComplete: '2024-12-31' }],
    reviews: [{ ...member, review: '3 months', due: '2024-06-30' }],
    retentionPayments: [{ workerId: 'W9', scheme: 'Welcome', amount: 500_000, agreedOn: '2024-01-01', paidOn: '2024-01-31', tieInMonths: 24 }],
  } as const;
  const closing = TEAMS.map((team) => (team.team === 'North' ? { ...team, to: '2024-11-30', replacedBy: ['South'] } : team));

  it('asks those who follow a team for what was due before it closed', () => {
    const answer = ask(council(split), { measure: 'reviewsOverdue', where: [only('team', 'Old')] });

    assert.equal(answer.figures[0]?.value, 1);
  });

  it('takes what somebody owes who left a team before it closed as that team’s', () => {
    const left = council({ ...split, workers: [{ workerId: 'W9', team: 'Old', end: '2024-06-30' }] });

    const answer = ask(left, { measure: 'toBeRepaid', figure: 'people with something to repay', where: [only('team', 'Old')] });

    assert.equal(answer.figures[0]?.value, 1);
  });

  it('takes what is to come under the name that a team has today', () => {
    const north = council({ ...split, teams: closing, workers: [{ workerId: 'W1', team: 'North' }] });

    const answer = ask(north, { measure: 'dueToComplete', when: period('2024-11-07', '2025-01-31'), where: [only('team', 'North')] });

    assert.equal(answer.figures[0]?.value, 1);
  });

  it('leaves out a team where no teams are recorded', () => {
    const caseloads = [{ weekEnding: '2024-11-01', team: 'North', workerId: 'W1', cases: 10 }, { weekEnding: '2024-11-01', team: 'South', workerId: 'W2', cases: 4 }];

    const answer = ask(council({ workers: [], caseloads }), { measure: 'totalCases', where: [without('team', 'South')] });

    assert.equal(answer.figures[0]?.value, 10);
  });

  it('says that nothing is recorded of the others where no teams are, and the week holds the one left out', () => {
    const caseloads = [{ weekEnding: '2024-11-01', team: 'South', workerId: 'W2', cases: 4 }];

    const answer = ask(council({ workers: [], caseloads }), { measure: 'totalCases', where: [without('team', 'South')] });

    assert.equal(answer.text, 'No caseloads of other teams are recorded for the week ending 1 November 2024.');
  });

  it('says what the name of a closed team stands for', () => {
    const { notes } = ask(COUNCIL, agencyIn(only('team', 'Old')));

    assert.ok(notes.includes('Old closed on 31 August 2024; from the next day its name means East and West'), notes.join('; '));
  });

  it('says where the records leave a facet blank, and whether those are counted', () => {
    const left = ask(COUNCIL, agencyIn(only('cover', 'vacancy')));
    const kept = ask(COUNCIL, agencyIn(without('cover', 'vacancy')));

    assert.ok(left.notes.includes('For 1 of 5 the cover is not recorded: left out'), left.notes.join('; '));
    assert.ok(kept.notes.includes('For 1 of 5 the cover is not recorded: counted'), kept.notes.join('; '));
  });

  it('says nothing of a facet that is never blank', () => {
    assert.deepEqual(ask(COUNCIL, agencyIn(only('supplier', 'Beacon'))).notes.filter((note) => /recorded/.test(note)), []);
  });

  it('says what completes a programme without an offer for the whole council, as nobody knows the team', () => {
    const workforce = council({ ...split, posts: [{ team: 'North' }] });
    const notes = (...where: NonNullable<Sketch['where']>) => ask(workforce, { measure: 'projectedVacancies', when: on('2024-12-31'), where }).notes.filter((note) => /no offer and/.test(note)).length;

    assert.deepEqual([notes(), notes(only('team', 'North'))], [1, 0]);
  });

  it('compares a closed team with its successors', () => {
    const answer = ask(COUNCIL, { ...agencyIn(only('team', 'Old')), when: change('2024-08-01', '2024-11-07') });

    assert.deepEqual(answer.figures.slice(0, 3).map(({ value }) => value), [0, 1, 1]);
  });

  it('counts a flow across the closing of a team: its own before, its successors after', () => {
    const leavers = council({
      teams: TEAMS,
      workers: [
        { workerId: 'W1', team: 'Old', end: '2024-05-01' },
        { workerId: 'W2', team: 'East', end: '2024-10-01' },
        { workerId: 'W3', team: 'North', end: '2024-10-01' },
      ],
      leavers: [],
    });

    assert.equal(ask(leavers, { measure: 'leavers', where: [only('team', 'Old')] }).figures[0]?.value, 2);
  });
});

const refused: readonly (readonly [string, Sketch, string, RegExp])[] = [
  [
    'a successor before its first day is not recorded', { ...agencyIn(only('team', 'East')), when: on('2024-08-31') },
    'notRecorded', /^East began on 1 September 2024: nothing is recorded of it up to 31 August 2024\. Before that its work was Old's\.$/,
  ],
  [
    'a change from before the first day of a team is not recorded', { ...agencyIn(only('team', 'East')), when: change('2024-01-01', '2024-11-07') },
    'notRecorded', /^East began on 1 September 2024/,
  ],
  ['a closed team that nothing follows is not recorded', agencyIn(only('team', 'Shut')), 'notRecorded', /^Shut closed on 31 March 2023, and the teams sheet names no team/],
  [
    'a facet that is blank for everybody in question is not recorded, and not 0',
    agencyIn(only('role', 'Team Manager'), only('cover', 'maternity')), 'notRecorded', /^The cover is not recorded for any/,
  ],
  ['a facet that the measure does not carry makes a question back', agencyIn(only('funding', 'pilot')), 'clarify', /can't be narrowed by funding, only by team, service/],
  ['a breakdown that the measure does not carry makes a question back', { measure: 'agency', by: ['reason'] }, 'clarify', /can't be broken down by reason/],
];

describe('scope that has no figure', () => {
  for (const [sentence, sketch, kind, text] of refused) {
    it(sentence, () => {
      const answer = ask(COUNCIL, sketch);

      assert.deepEqual([answer.kind, answer.figures], [kind, []]);
      assert.match(answer.text, text);
    });
  }

  it('has none of somebody of whom neither the place nor the role is recorded', () => {
    const workforce = council({ teams: TEAMS, workers: [], retentionPayments: [{ workerId: 'W1', agreedOn: day('2024-01-27') }] });

    const answer = ask(workforce, { measure: 'retentionAgreed', where: [only('service', 'Assessment'), only('roleGroup', 'social workers')], when: period('2024-01-01', '2024-03-31') });

    assert.deepEqual([answer.kind, answer.text], ['notRecorded', 'The service is not recorded for any of the 1 in question.']);
  });

  it('offers the predecessor of a team that was not there yet', () => {
    const { followUps } = ask(COUNCIL, { ...agencyIn(only('team', 'East')), when: on('2024-08-31') });

    assert.deepEqual(followUps.map(({ asks }) => asks), ['agency staff, in the Old team, as at 31 August 2024']);
  });

  it('offers the question without the facet that cannot be had', () => {
    assert.deepEqual(ask(COUNCIL, agencyIn(only('funding', 'pilot'))).choices, ['agency staff, whole council, as at 7 November 2024']);
  });

  it('leaves the months before the first day of a team unrecorded in a series', () => {
    const answer = ask(COUNCIL, { ...agencyIn(only('team', 'East')), by: ['month'], when: period('2024-07-01', '2024-10-31') });

    assert.deepEqual(groupsOf(answer), { '2024-07': null, '2024-08': null, '2024-09': 1, '2024-10': 1 });
  });

  it('throws where a question names no measure', () => {
    assert.throws(() => ask(COUNCIL, { ...question({ measure: 'agency' }), measure: 'weather' }), /there is no measure weather/);
  });
});
