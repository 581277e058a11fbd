import assert from 'node:assert/strict';
import type { Other, Question } from '../../src/language/question.js';
import { council } from '../workforce/council.js';
import { ask, change, only, period, TODAY } from './asking.js';

const TEAMS = [{ team: 'North' }, { team: 'South' }, { team: 'West' }];
const WORKERS = [
  { workerId: 'W1', team: 'North' }, { workerId: 'W2', team: 'South' }, { workerId: 'W3', team: 'South' }, { workerId: 'W4', team: 'South' },
  { workerId: 'A1', team: 'North', contract: 'agency' as const }, { workerId: 'A2', team: 'North', contract: 'agency' as const }, { workerId: 'A3', team: 'West', contract: 'agency' as const },
];
const workforce = council({ teams: TEAMS, workers: WORKERS });

const AGENCY: Other = { measure: 'agency', figure: 'agency headcount', where: [] };
const PERMANENT: Other = { measure: 'permanentStaff', figure: 'permanent staff', where: [] };

describe('a figure for each one of another', () => {
  it('leads with the ratio, what stands above and what below', () => {
    const answer = ask(workforce, { measure: 'agency', beside: { ...PERMANENT, as: 'per' } });

    assert.deepEqual(answer.figures.map(({ value }) => value), [0.75, 3, 4]);
    assert.match(answer.text, /^1 to 1\.3 \(agency headcount 3, permanent staff 4\)/);
  });

  it('is worked out for each group, and a group without any of the other is named', () => {
    const answer = ask(workforce, { measure: 'agency', beside: { ...PERMANENT, as: 'per' }, by: ['team'] });

    assert.deepEqual(answer.groups.map(({ key, figures }) => [key, figures[0]?.value]), [['North', 2]]);
    assert.ok(answer.notes.includes('No ratio without any permanent staff: West'), answer.notes.join('; '));
  });

  it('is of the same place', () => {
    const answer = ask(workforce, { measure: 'agency', beside: { ...PERMANENT, as: 'per' }, where: [only('team', 'North')] });

    assert.deepEqual(answer.figures.map(({ value }) => value), [2, 2, 1]);
  });

  it('can be a share', () => {
    const answer = ask(workforce, { measure: 'agency', beside: { measure: 'staff', figure: 'staff', where: [], as: 'share' } });

    assert.deepEqual(answer.figures[0], { name: 'share of staff', value: 42.857143, unit: '%' });
    assert.equal(answer.sections[0]?.headline, '42.9%');
    assert.match(answer.text, /^42\.9% \(agency headcount 3, staff 7\)/);
  });

  it('says FTE with their decimals', () => {
    const halves = council({ teams: TEAMS, workers: [...WORKERS, { workerId: 'A4', team: 'North', contract: 'agency' as const, fte: 2_500 }] });

    const { text } = ask(halves, { measure: 'agency', figure: 'agency FTE', beside: { measure: 'permanentStaff', figure: 'FTE', where: [], as: 'per' } });

    assert.match(text, /^1 to 1\.2 \(agency FTE 3\.25, FTE 4\)/);
  });

  it('that happens within a period is asked for one', () => {
    const other: Other = { measure: 'leavers', figure: 'leavers', where: [] };
    const left = council({ teams: TEAMS, workers: [...WORKERS, { workerId: 'W9', end: '2024-06-30' }], leavers: [] });

    const [on, within] = [{}, { when: period('2024-04-01', TODAY) }].map((when) => ask(left, { measure: 'agency', beside: { ...other, as: 'plus' }, ...when }));

    assert.equal(on?.text, 'I count leavers within a period. Which period do you mean?');
    assert.deepEqual(within?.figures.map(({ value }) => value), [4, 3, 1]);
  });

  it('of nothing is not given', () => {
    const answer = ask(workforce, { measure: 'agency', beside: { ...PERMANENT, as: 'per' }, where: [only('team', 'West')] });

    assert.equal(answer.kind, 'notRecorded');
  });

  it('has no change', () => {
    const answer = ask(workforce, { measure: 'agency', beside: { ...PERMANENT, as: 'per' }, when: change('2024-10-01', TODAY) });

    assert.equal(answer.kind, 'clarify');
    assert.deepEqual(answer.choices, ['agency staff, per permanent staff, whole council, as at 7 November 2024']);
  });
});

describe('a figure less another, and two together', () => {
  it('says how many more or fewer there are, and of each', () => {
    const answer = ask(workforce, { measure: 'agency', beside: { ...PERMANENT, as: 'less' } });

    assert.deepEqual(answer.figures.map(({ name, value }) => [name, value]), [['agency headcount less permanent staff', -1], ['agency headcount', 3], ['permanent staff', 4]]);
    assert.match(answer.text, /^1 fewer agency staff than permanent staff \(agency headcount 3, permanent staff 4\)/);
    assert.equal(answer.sections[0]?.headline, '1 fewer');
  });

  it('counts a group that has none of one as 0', () => {
    const answer = ask(workforce, { measure: 'agency', beside: { ...PERMANENT, as: 'less' }, by: ['team'] });

    assert.deepEqual(Object.fromEntries(answer.groups.map(({ key, figures }) => [key, figures[0]?.value])), { North: 1, West: 1, South: -3 });
  });

  it('adds up two figures', () => {
    const answer = ask(workforce, { measure: 'agency', beside: { ...PERMANENT, as: 'plus' }, where: [only('team', 'North')] });

    assert.deepEqual(answer.figures.map(({ value }) => value), [3, 2, 1]);
    assert.match(answer.text, /^3 agency staff and permanent staff together/);
  });

  it('has no change', () => {
    const answer = ask(workforce, { measure: 'agency', beside: { ...PERMANENT, as: 'less' }, when: change('2024-10-01', TODAY) });

    assert.deepEqual(answer.choices, ['agency staff, less permanent staff, whole council, as at 7 November 2024']);
  });
});

describe('the mean of the groups', () => {
  it('counts a team that has none', () => {
    const answer = ask(workforce, { measure: 'permanentStaff', by: ['team'], mean: true });

    assert.equal(answer.figures[0]?.value, 1.333333);
    assert.match(answer.text, /^1\.3 permanent staff per team on average; in all 4 permanent staff/);
    assert.ok(answer.notes.includes('The mean of 3 teams, those without any included'));
  });

  it('counts one group as one', () => {
    const answer = ask(workforce, { measure: 'permanentStaff', by: ['service'], mean: true });

    assert.ok(answer.notes.includes('The mean of 1 service, those without any included'), answer.notes.join('; '));
  });

  it('of two breakdowns at once is asked back', () => {
    assert.equal(ask(workforce, { measure: 'permanentStaff', by: ['team', 'role'], mean: true }).kind, 'clarify');
  });

  it('of a rate is asked back', () => {
    const answer = ask(workforce, { measure: 'agencyRate', by: ['team'], mean: true });

    assert.equal(answer.kind, 'clarify');
  });
});

describe('groups held against a figure', () => {
  const cases: readonly (readonly [string, Partial<Question> & { readonly measure: string }, Readonly<Record<string, number>>])[] = [
    ['more of one than of another', { measure: 'agency', held: { bound: 'above', of: 'each', to: PERMANENT } }, { North: 2, West: 1 }],
    ['fewer of one than of another', { measure: 'agency', held: { bound: 'below', of: 'each', to: PERMANENT } }, { South: 0 }],
    ['more than the mean', { measure: 'permanentStaff', held: { bound: 'above', of: 'mean', to: PERMANENT } }, { South: 3 }],
    ['above the rate of the council', { measure: 'agencyRate', held: { bound: 'above', of: 'whole', to: { measure: 'agencyRate', figure: 'agency rate', where: [] } } }, { West: 100, North: 66.67 }],
    ['more of another than of one', { measure: 'permanentStaff', held: { bound: 'atMost', of: 'each', to: AGENCY } }, { North: 1, West: 0 }],
  ];

  for (const [what, sketch, expected] of cases) {
    it(`are those with ${what}, and how many they are leads`, () => {
      const { groups, text, sections } = ask(workforce, { ...sketch, by: ['team'] });

      assert.deepEqual(Object.fromEntries(groups.map(({ key, figures }) => [key, Math.round((figures[0]?.value ?? 0) * 100) / 100])), expected);
      assert.match(text, new RegExp(`^${groups.length} teams? `));
      assert.equal(sections[0]?.headline, `${groups.length} ${groups.length === 1 ? 'team' : 'teams'}`);
    });
  }

  const words: readonly (readonly [string, Partial<Question>, RegExp])[] = [
    ['each', { held: { bound: 'above', of: 'each', to: PERMANENT } }, /^2 teams with agency staff above their permanent staff;/],
    ['the mean', { held: { bound: 'above', of: 'mean', to: PERMANENT } }, /^1 team above the mean of permanent staff;/],
    ['the whole', { held: { bound: 'atLeast', of: 'whole', to: PERMANENT } }, /^0 teams at or above the permanent staff of the whole council;/],
  ];
  for (const [what, held, expected] of words) {
    it(`say that they are held against ${what}`, () => {
      assert.match(ask(workforce, { measure: 'agency', by: ['team'], ...held }).text, expected);
    });
  }

  it('are kept where they have some of the other alone, teams or not', () => {
    const roles = council({ teams: TEAMS, workers: [...WORKERS, { workerId: 'M1', role: 'Team Manager' }] });

    const answer = ask(roles, { measure: 'agency', by: ['role'], held: { bound: 'below', of: 'each', to: PERMANENT } });

    assert.deepEqual(answer.groups.map(({ key, figures }) => [key, figures.slice(0, 2).map(({ value }) => value)]), [['Social Worker', [3, 4]], ['Team Manager', [0, 1]]]);
  });
});
