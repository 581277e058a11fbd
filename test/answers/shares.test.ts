import assert from 'node:assert/strict';
import { council } from '../workforce/council.js';
import { ask } from './asking.js';

const POSTS = [
  { postId: 'P1', team: 'North' }, { postId: 'P2', team: 'North' }, { postId: 'P3', team: 'North' }, { postId: 'P4', team: 'South' }, { postId: 'P5', team: 'South' },
];
const WORKERS = [{ workerId: 'A1', contract: 'agency' as const, postId: 'P1' }, { workerId: 'W1', postId: 'P5', team: 'South' }];
const TEAMS = [{ team: 'North' }, { team: 'South' }, { team: 'West' }];
const workforce = council({ teams: TEAMS, posts: POSTS, workers: WORKERS });

describe('a share', () => {
  const covered = { facet: 'status' as const, values: ['covered'], without: false };

  it('leads, with what it is of in the notes', () => {
    const answer = ask(workforce, { measure: 'vacancies', where: [covered], share: ['status'] });

    assert.deepEqual(answer.figures.slice(0, 2), [{ name: 'share', value: 25, unit: '%' }, { name: 'vacant posts', value: 1, unit: 'posts' }]);
    assert.match(answer.text, /^25\.0%: 1 vacant post/);
    assert.ok(answer.notes.includes('1 of 4'));
    assert.deepEqual(answer.records, ['P1']);
  });

  it('of nothing is not given', () => {
    const answer = ask(workforce, { measure: 'vacancies', where: [{ facet: 'team', values: ['West'], without: false }, covered], share: ['status'] });

    assert.equal(answer.kind, 'notRecorded');
    assert.deepEqual(answer.figures, []);
  });

  it('of groups stands in each of them, and the whole leads', () => {
    const answer = ask(workforce, { measure: 'posts', by: ['team'], share: ['team'] });

    assert.deepEqual(answer.figures[0], { name: 'posts', value: 5, unit: 'posts' });
    assert.deepEqual(answer.groups.map(({ key, figures }) => [key, figures[0]]), [['North', { name: 'share', value: 60, unit: '%' }], ['South', { name: 'share', value: 40, unit: '%' }]]);
    assert.match(answer.text, /^5 posts .*: North \(60\.0%\) and South \(40\.0%\)\.$/);
    assert.ok(answer.notes.includes('Each as a share of 5'));
  });
});

describe('groups within a bound', () => {
  const bounds: readonly (readonly [string, number, Readonly<Record<string, number>>])[] = [
    ['above', 1, { North: 3 }],
    ['atLeast', 1, { North: 3, South: 1 }],
    ['below', 2, { South: 1, West: 0 }],
    ['atMost', 0, { West: 0 }],
  ];

  for (const [name, value, expected] of bounds) {
    it(`${name} ${value} are ${Object.keys(expected).join(' and ')}`, () => {
      const { groups, text } = ask(workforce, { measure: 'vacancies', by: ['team'], numbers: { [name]: value } });

      assert.deepEqual(Object.fromEntries(groups.map(({ key, figures }) => [key, figures[0]?.value])), expected);
      assert.match(text, new RegExp(`^${groups.length} teams? `));
    });
  }
});
