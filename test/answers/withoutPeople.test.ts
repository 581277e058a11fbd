import assert from 'node:assert/strict';
import { clarify } from '../../src/answers/replies.js';
import { withoutPeople } from '../../src/answers/withoutPeople.js';
import { council } from '../workforce/council.js';
import { ask, groupsOf, only, type Sketch } from './asking.js';

type Reason = 'pay' | 'travel' | 'workload' | 'management';
const leaving = (count: number, reason: Reason, first: number) => Array.from({ length: count }, (_, at) => ({ id: `L${first + at}`, reason }));
const LEAVERS = [...leaving(7, 'pay', 1), ...leaving(6, 'travel', 11), ...leaving(5, 'workload', 21), ...leaving(2, 'management', 31)];
const COUNCIL = council({
  teams: [{ team: 'North' }],
  posts: [{ postId: 'P1' }],
  workers: [
    { workerId: 'A1', name: 'Cal Reed', contract: 'agency' },
    ...LEAVERS.map(({ id }) => ({ workerId: id, name: `Leaver ${id}`, end: '2024-05-01' })),
  ],
  leavers: LEAVERS.map(({ id, reason }) => ({ workerId: id, leftOn: '2024-05-01', reasons: [reason] })),
});
const bare = (sketch: Sketch) => withoutPeople(ask(COUNCIL, sketch), COUNCIL);

describe('answers without people', () => {
  it('leave a count as it is', () => {
    const answer = ask(COUNCIL, { measure: 'vacancies', by: ['team'] });

    assert.deepEqual(withoutPeople(answer, COUNCIL), answer);
  });

  it('hold no record, list, button or word of a person', () => {
    const answer = bare({ measure: 'agency', show: 'records' });

    assert.equal(answer.text, '1 agency worker (1 FTE), whole council, as at 7 November 2024.');
    assert.deepEqual([answer.records, answer.sections[0]?.tables], [[], []]);
    assert.doesNotMatch(JSON.stringify(answer), /Cal Reed|A1|Who\?/);
  });

  it('keep the records of posts', () => {
    assert.deepEqual(bare({ measure: 'vacancies', show: 'records' }).records, ['P1']);
  });

  const refused: readonly (readonly [string, Sketch])[] = [
    ['a question about one person is not answered', { measure: 'agency', where: [only('person', 'A1')] }],
    ['a breakdown by person is not answered', { measure: 'agency', by: ['person'] }],
  ];
  for (const [sentence, sketch] of refused) {
    it(sentence, () => {
      const answer = bare(sketch);

      assert.deepEqual([answer.kind, answer.figures, answer.sections], ['notAllowed', [], []]);
      assert.doesNotMatch(answer.text, /Cal Reed|A1/);
    });
  }

  it('do not ask back with names', () => {
    assert.equal(withoutPeople(clarify('Which one?', ['Cal Reed', 'North']), COUNCIL).kind, 'notAllowed');
  });

  it('show no reason of fewer than 5 people, nor the next that would tell it', () => {
    const answer = bare({ measure: 'leavers', by: ['reason'] });

    assert.deepEqual(groupsOf(answer), { pay: 7, travel: 6 });
    assert.deepEqual(answer.sections[0]?.tables[0]?.rows.map(([key]) => key), ['pay', 'travel', 'All']);
    assert.doesNotMatch(answer.text, /management|workload/);
  });

  it('show no figure of fewer than 5 people who gave a reason', () => {
    const answer = bare({ measure: 'leavers', where: [only('reason', 'management')] });

    assert.deepEqual([answer.figures, answer.groups, answer.records], [[], [], []]);
    assert.equal(answer.text, 'Fewer than 5: the number is not shown, so that nobody can be known by it.');
    assert.equal(answer.sections[0]?.headline, 'Fewer than 5');
  });

  it('show a small number of what is not personal', () => {
    assert.equal(bare({ measure: 'agency' }).figures[0]?.value, 1);
  });
});
