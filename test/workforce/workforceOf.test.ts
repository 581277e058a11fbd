import assert from 'node:assert/strict';
import { council, d } from './council.js';

describe('the workforce', () => {
  it('knows which sheets are recorded, with rows or without', () => {
    const workforce = council({ posts: [] });

    assert.equal(workforce.recorded('posts'), true);
    assert.equal(workforce.recorded('workers'), false);
  });

  it('finds the rows of a post and the spells of a worker and on a post, the earliest first', () => {
    const workforce = council({
      posts: [{ from: '2024-01-01' }, { from: '2020-01-01', to: '2023-12-31' }],
      workers: [{ start: '2024-01-01', postId: 'P1' }, { start: '2020-01-01', end: '2023-12-31', postId: 'P1' }, { workerId: 'W2' }],
    });

    assert.deepEqual(workforce.rowsOfPost('P1').map((post) => post.from), ['2020-01-01', '2024-01-01']);
    assert.deepEqual(workforce.spellsOf('W1').map((spell) => spell.start), ['2020-01-01', '2024-01-01']);
    assert.deepEqual(workforce.spellsOn('P1').map((spell) => spell.start), ['2020-01-01', '2024-01-01']);
    assert.deepEqual(workforce.spellsOf('nobody'), []);
  });

  it('has the weeks with caseloads in order', () => {
    const row = { team: 'North', workerId: 'W1', cases: 1 };
    const workforce = council({ caseloads: [{ ...row, weekEnding: '2024-11-01' }, { ...row, weekEnding: '2024-10-25' }, { ...row, weekEnding: '2024-11-01', workerId: 'W2' }] });

    assert.deepEqual(workforce.caseloadWeeks, ['2024-10-25', '2024-11-01']);
    assert.equal(workforce.caseloads(d('2024-11-01')).length, 2);
    assert.deepEqual(workforce.caseloads(d('2024-11-02')), []);
  });

  it('names a worker by the latest spell, and somebody without a name by the id', () => {
    const workforce = council({
      teams: [{ team: 'North', teamManager: 'Omar Blythe', teamManagerId: 'N0001' }],
      workers: [{ name: 'Ivy Holm', start: '2024-01-01' }, { name: 'Ivy Marsh', start: '2020-01-01', end: '2023-12-31' }, { workerId: 'W2', name: null }],
      offers: [{ postId: 'P1', person: 'N0002', name: 'Mia Sorrel' }],
    });

    assert.equal(workforce.nameOf('W1'), 'Ivy Holm');
    assert.equal(workforce.nameOf('W2'), 'W2');
    assert.equal(workforce.nameOf('N0001'), 'Omar Blythe');
    assert.equal(workforce.nameOf('N0002'), 'Mia Sorrel');
  });

  it('finds the service of a team, and none of a team it does not know', () => {
    const workforce = council({ teams: [{ team: 'North', service: 'Assessment' }] });

    assert.equal(workforce.serviceOf('North'), 'Assessment');
    assert.equal(workforce.serviceOf('South'), null);
  });

  const usual: readonly (readonly [string, string | null])[] = [
    ['Team Manager', 'first line manager'],
    ['Service Manager', 'middle manager'],
    ['Senior Practitioner', 'senior practitioner'],
    ['Advanced Practitioner', 'senior practitioner'],
    ['Senior Social Worker', 'senior practitioner'],
    ['social worker', 'case holder'],
    ['Independent Reviewing Officer', 'qualified without cases'],
    ['Child Protection Chair', 'qualified without cases'],
    ['Family Support Worker', null],
  ];
  for (const [role, expected] of usual) {
    it(`without a roles sheet a ${role} is ${expected ?? 'not known'}`, () => {
      assert.equal(council({ workers: [] }).orgRole(role), expected);
    });
  }

  it('with a roles sheet knows only what it says', () => {
    const workforce = council({ roles: [{ role: 'Practice Lead', orgRole: 'case holder' }, { role: 'Clerk', orgRole: 'not a social worker' }, { role: 'Chair', orgRole: 'case holder', registered: false }] });

    assert.equal(workforce.orgRole('Practice Lead'), 'case holder');
    assert.equal(workforce.orgRole('Social Worker'), null);
    assert.deepEqual(['Practice Lead', 'Clerk', 'Chair', 'Social Worker'].map((role) => workforce.isRegistered(role)), [true, false, false, false]);
  });
});
