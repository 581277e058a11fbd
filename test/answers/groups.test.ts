import assert from 'node:assert/strict';
import { council } from '../workforce/council.js';
import { ask, groupsOf, on, only, type Sketch } from './asking.js';

const agency = { contract: 'agency' };
const COUNCIL = council({
  teams: [{ team: 'North', locality: 'north' }, { team: 'South' }, { team: 'Quiet', service: 'Care' }, { team: 'Gone', to: '2024-01-31' }],
  posts: [{ postId: 'P1' }, { postId: 'P2' }, { postId: 'P3', team: 'South' }, { postId: 'P4', team: 'South', role: 'Team Manager' }],
  workers: [
    { workerId: 'W1', postId: 'P4', team: 'South', role: 'Team Manager', fte: 5000 },
    { workerId: 'A1', ...agency, agency: 'Beacon', cover: 'vacancy' },
    { workerId: 'A2', ...agency, agency: 'Beacon' },
    { workerId: 'A3', ...agency, team: 'South', agency: 'Tideway', cover: 'vacancy' },
    { workerId: 'L1', end: '2024-05-01' },
    { workerId: 'L2', end: '2024-06-01' },
    { workerId: 'L3', end: '2024-07-01', team: 'South' },
  ],
  leavers: [
    { workerId: 'L1', leftOn: '2024-05-01', reasons: ['pay', 'travel'] },
    { workerId: 'L2', leftOn: '2024-06-01', reasons: ['pay'] },
  ],
});

const cases: readonly (readonly [string, Sketch, readonly (readonly [string, number])[]])[] = [
  ['the largest group comes first', { measure: 'agency', by: ['team'] }, [['North', 2], ['South', 1]]],
  ['a blank is not recorded and comes last', { measure: 'agency', by: ['cover'] }, [['vacancy', 2], ['not recorded', 1]]],
  ['a locality that is blank is not recorded', { measure: 'agency', by: ['locality'] }, [['north', 2], ['not recorded', 1]]],
  ['two facets have a group for each pair', { measure: 'agency', by: ['supplier', 'cover'] }, [['Beacon · not recorded', 1], ['Beacon · vacancy', 1], ['Tideway · vacancy', 1]]],
  ['a leaver with two reasons stands under both', { measure: 'leaverReasons' }, [['pay', 2], ['travel', 1], ['not recorded', 1]]],
  ['a measure that is a breakdown keeps another that was asked for', { measure: 'leaverReasons', by: ['team'] }, [['North', 2], ['South', 1]]],
  ['one reason is not broken down again', { measure: 'leaverReasons', where: [only('reason', 'pay')] }, []],
  ['a group of 0 is left out', { measure: 'vacancies', by: ['role'] }, [['Social Worker', 3]]],
  ['a group keeps the figure that was asked for', { measure: 'vacancies', figure: 'vacant FTE', by: ['role'] }, [['Social Worker', 3], ['Team Manager', 0.5]]],
  ['social workers and managers are groups', { measure: 'staff', by: ['roleGroup'] }, [['social workers', 3], ['managers', 1]]],
  ['people are told apart by id', { measure: 'permanentStaff', by: ['person'] }, [['W1', 1]]],
  ['the most comes first, so many', { measure: 'agency', by: ['team'], order: { by: 'most', limit: 1 } }, [['North', 2]]],
  ['those that tie with the last are kept', { measure: 'vacancies', by: ['post'], order: { by: 'most', limit: 1 } }, [['P1', 1], ['P2', 1], ['P3', 1]]],
  ['a team in force without any has the fewest', { measure: 'agency', by: ['team'], order: { by: 'fewest', limit: 2 } }, [['Quiet', 0], ['South', 1]]],
  ['a service without any has the fewest', { measure: 'agency', by: ['service'], order: { by: 'fewest', limit: 1 } }, [['Care', 0]]],
  ['a team without any is below a bound, where those that have some all are', { measure: 'agency', by: ['team'], numbers: { below: 5 } }, [['North', 2], ['South', 1], ['Quiet', 0]]],
  ['a team at a bound is not above it', { measure: 'agency', by: ['team'], numbers: { above: 1 } }, [['North', 2]]],
  ['nor below it', { measure: 'agency', by: ['team'], numbers: { below: 1 } }, [['Quiet', 0]]],
  ['but at least and at most it', { measure: 'agency', by: ['team'], numbers: { atLeast: 1, atMost: 1 } }, [['South', 1]]],
  ['two bounds must both hold', { measure: 'agency', by: ['team'], numbers: { above: 0, below: 2 } }, [['South', 1]]],
  ['a team without any is not above a bound', { measure: 'agency', by: ['team'], numbers: { above: 0 } }, [['North', 2], ['South', 1]]],

  ['a team whose rate cannot be said comes after those whose can', { measure: 'turnover', by: ['team'] }, [['South', 200], ['North', 2]]],
  ['nor is it below a rate', { measure: 'turnover', by: ['team'], numbers: { below: 500 } }, [['South', 200]]],
  ['nor has it the lowest', { measure: 'turnover', by: ['team'], order: { by: 'fewest', limit: 1 } }, [['South', 200]]],
];

describe('groups', () => {
  for (const [sentence, sketch, expected] of cases) {
    it(sentence, () => {
      assert.deepEqual(Object.entries(groupsOf(ask(COUNCIL, sketch))), expected);
    });
  }

  it('names what is left out with 0 where another figure of it is not', () => {
    const { notes } = ask(COUNCIL, { measure: 'vacancies', by: ['role'] });

    assert.ok(notes.includes('Not in the breakdown, with 0: Team Manager (vacant FTE 0.5)'), notes.join('; '));
  });

  it('tells people of one name apart', () => {
    const namesakes = council({ teams: [], workers: [{ name: 'Ada Finch' }, { workerId: 'W2', name: 'Ada Finch' }] });

    assert.deepEqual(groupsOf(ask(namesakes, { measure: 'permanentStaff', by: ['person'] })), { 'Ada Finch (W1)': 1, 'Ada Finch (W2)': 1 });
  });

  it('puts roles that are neither social workers nor managers together', () => {
    const roles = [{ role: 'Social Worker', orgRole: 'case holder' }, { role: 'Cook', orgRole: 'not a social worker' }, { role: 'Driver', orgRole: 'not a social worker' }] as const;
    const others = council({ teams: [], workers: [{}, { workerId: 'W2', role: 'Cook' }, { workerId: 'W3', role: 'Driver' }], roles });

    assert.deepEqual(groupsOf(ask(others, { measure: 'permanentStaff', by: ['roleGroup'] })), { 'other roles': 2, 'social workers': 1 });
  });

  const opening: readonly (readonly [string, string, readonly string[]])[] = [
    ['not before its first day', '2024-08-31', ['South']],
    ['from its first day', '2024-09-01', ['New', 'South']],
    ['to its last', '2024-10-31', ['New', 'South']],
    ['not after it', '2024-11-01', ['South']],
  ];
  for (const [sentence, today, fewest] of opening) {
    it(`a team has none ${sentence}`, () => {
      const workforce = council({ teams: [{ team: 'North' }, { team: 'South' }, { team: 'New', from: '2024-09-01', to: '2024-10-31' }], workers: [{}] });

      const answer = ask(workforce, { measure: 'permanentStaff', by: ['team'], when: on(today), order: { by: 'fewest', limit: 1 } });

      assert.deepEqual(Object.keys(groupsOf(answer)), fewest);
    });
  }

  const held = { weekEnding: '2024-11-01', cases: 15 };
  const targets = council({
    teams: [{ team: 'North', caseloadTarget: 14 }, { team: 'South', caseloadTarget: 15 }, { team: 'East' }],
    workers: [{}, { workerId: 'W2', team: 'South' }, { workerId: 'W3', team: 'East' }],
    caseloads: [{ ...held, team: 'North', workerId: 'W1' }, { ...held, team: 'South', workerId: 'W2' }, { ...held, team: 'East', workerId: 'W3' }],
  });
  const byTarget: readonly (readonly [string, Readonly<Record<string, number>>, readonly string[]])[] = [
    ['above', { aboveTarget: 0 }, ['North']],
    ['within', { withinTarget: 0 }, ['South']],
  ];
  for (const [where, numbers, teams] of byTarget) {
    it(`keeps the teams ${where} their target, none without one`, () => {
      assert.deepEqual(Object.keys(groupsOf(ask(targets, { measure: 'averageCaseload', by: ['team'], numbers }))), teams);
    });
  }

  it('lists the records of the groups that a bound keeps, and of no others', () => {
    const { records } = ask(COUNCIL, { measure: 'agency', by: ['team'], numbers: { above: 1 }, show: 'records' });

    assert.deepEqual(records, ['A1', 'A2']);
  });

  const ofOne: readonly (readonly [string, number, RegExp])[] = [
    ['North', 1, /^2 agency staff \(2 FTE\), above 1, North/],
    ['South', 1, /^1 agency worker \(1 FTE\), not above 1, South/],
  ];
  for (const [team, above, words] of ofOne) {
    it(`says of ${team} alone whether it is above a bound`, () => {
      const { text, figures } = ask(COUNCIL, { measure: 'agency', by: ['team'], where: [only('team', team)], numbers: { above } });

      assert.match(text, words);
      assert.equal(figures[0]?.name, 'agency headcount');
    });
  }

  it('says that groups overlap', () => {
    const { notes } = ask(COUNCIL, { measure: 'leavers', by: ['reason'] });

    assert.ok(notes.some((note) => /add up to more than/i.test(note)), notes.join('; '));
  });

  it('says that somebody in two groups counts once', () => {
    const twice = council({ teams: [], workers: [{ fte: 5000 }, { fte: 5000, team: 'South' }] });

    const answer = ask(twice, { measure: 'permanentStaff', by: ['team'] });

    assert.deepEqual([answer.figures[0]?.value, groupsOf(answer)], [1, { North: 1, South: 1 }]);
    assert.ok(answer.notes.includes('The groups add up to more than the whole: somebody in two of them counts once'), answer.notes.join('; '));
  });

  it('says where there is nothing to break down, and not where there is nothing', () => {
    const costs = [{ contract: 'permanent', role: 'Social Worker', annualCost: 4_800_000, from: '2022-01-01' }] as const;
    const asked = [{ measure: 'costOfMore', by: ['team'], numbers: { workers: 8 } }, { measure: 'agency', by: ['role'], where: [only('team', 'Quiet')] }, { measure: 'agency', by: ['team'] }] as const;

    const notes = asked.map((sketch) => ask(council({ teams: [{ team: 'Quiet' }, { team: 'North' }], costs, workers: [{ ...agency, contract: 'agency' }] }), sketch).notes.filter((note) => /nothing to break down/.test(note)));

    assert.deepEqual(notes, [['There is nothing to break down by team'], [], []]);
  });

  it('says how many have no place in a breakdown', () => {
    const { notes } = ask(COUNCIL, { measure: 'staff', by: ['supplier'] });

    assert.ok(notes.includes('Not in the breakdown: 1 without a supplier'), notes.join('; '));
  });

  it('leads with the group that has the most, and says the whole beside it', () => {
    const answer = ask(COUNCIL, { measure: 'agency', by: ['team'], order: { by: 'most', limit: 5 } });

    assert.equal(answer.text, 'North has the most: 2 agency staff (2 FTE), whole council, as at 7 November 2024: North (2) and South (1).');
    assert.ok(answer.notes.includes('In all 3 agency staff (3 FTE)'), answer.notes.join('; '));
  });

  it('names all that tie for the most', () => {
    const { text } = ask(COUNCIL, { measure: 'vacancies', by: ['post'], order: { by: 'most', limit: 1 } });

    assert.equal(text, 'P1, P2 and P3 have the most: 1 vacant post each, whole council, as at 7 November 2024.');
  });
});
