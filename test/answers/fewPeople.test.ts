import assert from 'node:assert/strict';
import { answerQuestions } from '../../src/answers/answerQuestions.js';
import type { Answer } from '../../src/answers/answer.js';
import { council } from '../workforce/council.js';
import { groupsOf, NOW, only, question, type Sketch } from './asking.js';

type Reason = 'pay' | 'travel' | 'workload' | 'management' | 'relocation';
const leaving = (count: number, reason: Reason, first: number) => Array.from({ length: count }, (_, at) => ({ id: `L${first + at}`, reason }));

function leavers(...counts: readonly (readonly [Reason, number])[]) {
  const people = counts.flatMap(([reason, count], at) => leaving(count, reason, 100 * (at + 1)));
  return council({
    teams: [{ team: 'North' }],
    posts: [{ postId: 'P1' }],
    workers: [{ workerId: 'A1', name: 'Cal Reed', contract: 'agency' }, ...people.map(({ id }) => ({ workerId: id, name: `Leaver ${id}`, end: '2024-05-01' }))],
    leavers: people.map(({ id, reason }, at) => ({ workerId: id, leftOn: '2024-05-01', reasons: [reason], wouldReturn: at === 1 ? true : null, destination: at === 0 ? 'within the council' : 'nhs' })),
    absences: [{ workerId: 'A1', reason: 'sickness', from: '2024-11-01' }],
  });
}

const COUNCIL = leavers(['pay', 7], ['travel', 6], ['workload', 5], ['management', 2]);
const inPublic = (workforce: ReturnType<typeof leavers>, ...sketches: readonly Sketch[]): Answer => answerQuestions(sketches.map(question), workforce, { ...NOW, inPublic: true });

describe('small numbers where others read them', () => {
  const kept: readonly (readonly [string, ReturnType<typeof leavers>, Readonly<Record<string, number>>])[] = [
    ['leave no group of 1 to 4, nor the next that would tell it', COUNCIL, { pay: 7, travel: 6 }],
    ['leave all groups where none is small', leavers(['pay', 7], ['travel', 6]), { pay: 7, travel: 6 }],
    ['leave the others where two small groups hold enough between them', leavers(['pay', 7], ['travel', 6], ['workload', 3], ['management', 2]), { pay: 7, travel: 6 }],
    ['take a third where two small groups hold 2 people: each could only be 1', leavers(['pay', 7], ['travel', 6], ['workload', 1], ['management', 1]), { pay: 7 }],
    ['leave none where only one other is there', leavers(['pay', 7], ['travel', 1]), {}],
  ];
  for (const [sentence, workforce, groups] of kept) {
    it(sentence, () => {
      const answer = inPublic(workforce, { measure: 'leavers', by: ['reason'] });
      const shown = answer.sections[0]?.tables[0]?.rows.map(([key]) => key).filter((key) => key !== 'All') ?? [];

      assert.deepEqual(groupsOf(answer), groups);
      assert.deepEqual(shown, Object.keys(groups));
    });
  }

  it('say that groups are not shown', () => {
    const answer = inPublic(COUNCIL, { measure: 'leavers', by: ['reason'] });

    assert.match(answer.notes.join(), /Groups of fewer than 5 people are not shown/);
    assert.doesNotMatch(JSON.stringify(answer), /management|workload/);
  });

  const withheld: readonly (readonly [string, Sketch])[] = [
    ['of one reason', { measure: 'leavers', where: [only('reason', 'management')] }],
    ['of the people absent', { measure: 'absences' }],
    ['of those absent beside all', { measure: 'absences', beside: { measure: 'staff', figure: 'staff', where: [], as: 'share' } }],
    ['of all less those absent', { measure: 'agency', beside: { measure: 'absences', figure: 'absent', where: [], as: 'less' } }],
    ['of those who would return', { measure: 'wouldReturn' }],
    ['of who has the fewest', { measure: 'leavers', by: ['reason'], order: { by: 'fewest', limit: 1 } }],
  ];
  for (const [what, sketch] of withheld) {
    it(`are not said ${what}`, () => {
      const answer = inPublic(COUNCIL, sketch);

      assert.deepEqual([answer.figures, answer.groups, answer.records, answer.notes], [[], [], [], []]);
      assert.match(answer.text, /^Fewer than 5: the number is not shown/);
      assert.equal(answer.sections[0]?.headline, 'Fewer than 5');
    });
  }

  it('are not said of who has the most, where the other could be worked out', () => {
    const answer = inPublic(leavers(['pay', 7], ['travel', 1]), { measure: 'leavers', by: ['reason'], order: { by: 'most', limit: 5 } });

    assert.deepEqual([answer.figures, answer.groups, answer.records], [[], [], []]);
  });

  it('are those of people, whatever their FTE', () => {
    const partTime = [...leaving(7, 'pay', 100), ...leaving(6, 'travel', 200), ...leaving(2, 'management', 300)];
    const workforce = council({
      teams: [{ team: 'North' }],
      workers: partTime.map(({ id, reason }) => ({ workerId: id, end: '2024-05-01', fte: reason === 'pay' ? 2_000 : 10_000 })),
      leavers: partTime.map(({ id, reason }) => ({ workerId: id, leftOn: '2024-05-01', reasons: [reason] })),
    });

    assert.deepEqual(groupsOf(inPublic(workforce, { measure: 'leavers', by: ['reason'] })), { pay: 7 });
  });

  it('of one question leave the figure of another', () => {
    const answer = inPublic(COUNCIL, { measure: 'absences' }, { measure: 'agency' });

    assert.deepEqual(answer.figures.map(({ value }) => value), [1, 1]);
    assert.match(answer.text, /^Fewer than 5.* 1 agency worker/);
  });

  it('are said of what is not personal', () => {
    assert.equal(inPublic(COUNCIL, { measure: 'agency' }).figures[0]?.value, 1);
  });

  it('are left out of the notes beside another figure', () => {
    const answer = inPublic(COUNCIL, { measure: 'leavers' });

    assert.equal(answer.figures[0]?.value, 20);
    assert.doesNotMatch(answer.notes.join(), /within the council/);
  });
});
