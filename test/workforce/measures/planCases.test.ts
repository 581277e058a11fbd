import assert from 'node:assert/strict';
import type { Measure } from '../../../src/workforce/measure.js';
import { childrenInNeedCases, lookedAfterCases, protectionPlanCases } from '../../../src/workforce/measures/planCases.js';
import { council, counted, missing, type Sketches } from '../council.js';

const ON = { to: '2024-11-07' };
type Rows = NonNullable<Sketches['caseloads']>;

/** Rows of the week: 10 cases of W1 in North, 5 in need, 3 on a plan and 2 looked after, unless they say otherwise. */
function week(...rows: Rows): Rows {
  return rows.map((row) => ({ weekEnding: '2024-11-01', team: 'North', workerId: 'W1', cases: 10, cin: 5, cp: 3, cla: 2, ...row }));
}

describe('cases by plan', () => {
  const cases: readonly (readonly [string, Measure, Rows, Readonly<Record<string, number>>])[] = [
    ['children in need are counted by their column', childrenInNeedCases, week({}), { 'children in need cases': 5 }],
    ['protection plans by theirs', protectionPlanCases, week({}), { 'protection plan cases': 3 }],
    ['looked after by theirs', lookedAfterCases, week({}), { 'looked after cases': 2 }],
    ['held and unallocated cases count', protectionPlanCases, week({}, { workerId: null, cp: 4 }), { 'protection plan cases': 7 }],
    ['cases count whose holder has no spell', protectionPlanCases, week({ workerId: 'X9' }), { 'protection plan cases': 3 }],
    ['rows of another week do not', protectionPlanCases, week({}, { weekEnding: '2024-10-25', workerId: 'W2' }), { 'protection plan cases': 3 }],
    ['none on a plan is 0', protectionPlanCases, week({ cp: 0 }), { 'protection plan cases': 0 }],
    ['a worker without cases says nothing of plans', protectionPlanCases, week({ cases: 0, cp: null }), { 'protection plan cases': 0 }],
    ['rows that lack the column are left out', protectionPlanCases, week({}, { workerId: 'W2', cp: null }), { 'protection plan cases': 3 }],
    ['of rows that all lack it there is no figure', protectionPlanCases, week({ cp: null }), {}],
  ];
  for (const [sentence, measure, caseloads, expected] of cases) {
    it(sentence, () => {
      assert.deepEqual(counted(measure, council({ workers: [{}], caseloads }), ON).figures, expected);
    });
  }

  it('say how many rows lack the column, and only then', () => {
    const all = council({ workers: [{}], caseloads: week({}, { workerId: null }) });
    const some = council({ workers: [{}], caseloads: week({}, { workerId: 'W2', cp: null }, { workerId: null, cp: null }) });

    assert.deepEqual(counted(protectionPlanCases, all, ON).notes, ['caseloads of the week ending 1 November 2024']);
    assert.equal(counted(protectionPlanCases, some, ON).notes[1], 'for 2 of 3 rows the plan is not recorded: left out');
    assert.equal(counted(lookedAfterCases, some, ON).notes[1], undefined);
  });

  it('are not recorded where no row of the teams asked for has the column filled', () => {
    const workforce = council({ workers: [{}], caseloads: week({ cp: null }, { team: 'South', cla: null }) });

    assert.equal(
      missing(protectionPlanCases, workforce, '2024-11-07', ['North']),
      'The caseloads of the week ending 1 November 2024 do not say how many are protection plan cases: the column cp is blank.',
    );
    assert.equal(missing(protectionPlanCases, workforce, '2024-11-07'), null);
    assert.equal(missing(lookedAfterCases, workforce, '2024-11-07', ['North']), null);
    assert.equal(missing(lookedAfterCases, workforce, '2024-11-07', ['East']), 'No caseloads of East are recorded for the week ending 1 November 2024.');
  });

  it('list who holds some of the plan, with how many', () => {
    const workforce = council({ workers: [{}], caseloads: week({}, { workerId: 'W2', cp: 0 }, { workerId: 'W3', cp: null }) });

    const { items } = counted(protectionPlanCases, workforce, ON);

    assert.deepEqual(items.map(({ record, counted: behind }) => [record, behind]), [['W1', true], ['W2', false], ['W3', false]]);
    assert.deepEqual(items.map(({ shown }) => shown?.()['On a protection plan']), ['3', '0', '']);
  });
});
