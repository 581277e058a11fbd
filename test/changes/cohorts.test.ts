import assert from 'node:assert/strict';
import { put } from '../../src/changes/facts.js';
import { laidOver } from '../../src/changes/propose.js';
import { day } from '../../src/workforce/calendar.js';
import type { Workforce } from '../../src/workforce/workforce.js';
import { workforceOf } from '../../src/workforce/workforceOf.js';
import { testCases } from './cases.js';
import { exampleCouncil, proposed } from './council.js';

/** A message, and what the history keeps of it. Jo Finch (A2) is on ASYE. */
const PLANNED: readonly (readonly [string, string])[] = [
  ['3 month review done for Jo Finch on 4 Nov', '3 month review of A2 done on 4 November 2024 (ASYE 2024)'],
  ['Jo Finch had her 3 month review on 4 Nov', '3 month review of A2 done on 4 November 2024 (ASYE 2024)'],
  ["Jo's three month review was held yesterday", '3 month review of A2 done on 6 November 2024 (ASYE 2024)'],
  ['three-month review of A2 completed on 4/11/2024', '3 month review of A2 done on 4 November 2024 (ASYE 2024)'],
  ["please record Jo Finch's 3 months review as done", '3 month review of A2 done on 7 November 2024 (ASYE 2024)'],
  ['A2 6 month review took place on Monday', '6 month review of A2 done on 4 November 2024 (ASYE 2024)'],
  ['6 month review done for Ivy Marsh on 10 March 2023', '6 month review of W2 done on 10 March 2023 (ASYE 2022)'],
  ['Jo Finch passed her ASYE on 4 November', 'A2 passed on 4 November 2024 (ASYE 2024)'],
  ['Jo Finch has completed the ASYE on 4 November', 'A2 passed on 4 November 2024 (ASYE 2024)'],
  ['A2 failed ASYE on Monday', 'A2 failed on 4 November 2024 (ASYE 2024)'],
  ['Jo Finch did not pass on 4 November', 'A2 failed on 4 November 2024 (ASYE 2024)'],
  ['Jo Finch has deferred on 4 November until 31 March 2026', 'A2 deferred on 4 November 2024 (ASYE 2024), now due to complete on 31 March 2026'],
  ['ASYE deferred for Jo Finch on Monday', 'A2 deferred on 4 November 2024 (ASYE 2024)'],
  ['Jo Finch withdrew from the ASYE on 1 November, left the profession', 'A2 withdrawn on 1 November 2024 (ASYE 2024), destination left the profession'],
  ['Bo Larch qualified on 1 Sept, went to Assessment North', 'N0001 qualified on 1 September 2024 (Apprentices 2023), destination Assessment North'],
  ['Bo Larch qualified on 1 September and went to another council', 'N0001 qualified on 1 September 2024 (Apprentices 2023), destination other local authority'],
  ['Bo has qualified as a social worker on 1/9/2024, joined Case Management East', 'N0001 qualified on 1 September 2024 (Apprentices 2023), destination Case Management East'],
  ['Bo Larch dropped out of the apprenticeship yesterday', 'N0001 withdrawn on 6 November 2024 (Apprentices 2023)'],
  ['Bo Larch turned down the post on 1 November', 'N0001 declined post on 1 November 2024 (Apprentices 2023)'],
  ['Kit withdrew on 2 March 2024, destination other local authority', 'N0002 withdrawn on 2 March 2024 (Apprentices 2023), destination other local authority'],
];

/** A message, and why nothing is changed. */
const REFUSED: readonly (readonly [string, RegExp])[] = [
  ['9 month review done for Jo Finch', /No review '9 month' is scheduled for Jo Finch \(A2\): 3 month \(due 2 December 2024\) and 6 month/],
  ['W2 review done', /All reviews of Ivy Marsh \(W2\) are done/],
  ['Bo Larch had his review yesterday', /No reviews are scheduled for Bo Larch/],
  ['6 month review done for Ivy Marsh on 9 March 2023', /recorded already/],
  ['3 month review done for Jo Finch on 8 November 2024', /still to come/],
  ['A1 passed his ASYE on Monday', /Cal Reed \(A1\) is in no cohort/],
  ['Jo Finch passed on 1 September 2024', /began for them on 2 September 2024/],
  ['Jo Finch passed on 9 November 2024', /still to come/],
  ['Kit Ambrose withdrew on 1 March 2024', /recorded already/],
  ['Bo Larch qualified on 1 Sept, went to Case Management', /closed on 31 August 2024: say Case Management East or Case Management West/],
  ['Jo Finch passed on 4 November, now due 1 March', /goes with a deferral only/],
];

/** A message, and what a form asks for. */
const MISSING: readonly (readonly [string, readonly string[]])[] = [
  ['Jo Finch has had a review', ['review']],
  ['Jo Finch passed her ASYE', ['on']],
  ['Bo Larch has been deferred', ['on']],
];

const NO_COMMAND = ['who passed?', 'has Jo Finch passed?', 'Ivy Marsh reviews', 'who had a review in November', 'reviews overdue', 'Jo Finch 3 month review', 'how many qualified since April', 'apprentices who withdrew'];

describe('reviews and outcomes of cohorts by chat', () => {
  let workforce: Workforce;
  before(async () => { workforce = withAsye(await exampleCouncil()); });

  testCases(() => workforce, { planned: PLANNED, refused: REFUSED, missing: MISSING, noChange: NO_COMMAND });

  it('counts somebody who has passed as no longer on programme, and somebody deferred as still on it', () => {
    const [passed, deferred] = ['Jo Finch passed on 4 November', 'Jo Finch deferred on 4 November'].map((text) => proposed(text, workforce));

    assert.deepEqual(passed!.is === 'proposal' && passed!.effects.map(({ name, before, after }) => [name, before, after]), [['on programme', 2, 1]]);
    assert.deepEqual(deferred!.is === 'proposal' && deferred!.effects, []);
  });

  it('asks in which cohort, where somebody is in two', () => {
    const twice = workforceOf(laidOver(workforce.records, [put('cohortMembers', { cohort: 'Apprentices 2023', person: 'A2', workerId: 'A2', status: 'on programme' })]));

    const [asked, said] = ['Jo Finch withdrew on 4 November', 'Jo Finch withdrew from Apprentices 2023 on 4 November'].map((text) => proposed(text, twice));

    assert.deepEqual(asked!.is === 'missing' && asked!.fields, ['cohort']);
    assert.equal(said!.is === 'proposal' && said!.why, 'A2 withdrawn on 4 November 2024 (Apprentices 2023)');
  });
});

function withAsye(workforce: Workforce): Workforce {
  const jo = { cohort: 'ASYE 2024', person: 'A2', workerId: 'A2' };
  return workforceOf(laidOver(workforce.records, [
    put('cohorts', { cohort: 'ASYE 2024', programme: 'asye', starts: day('2024-09-02'), ends: day('2025-09-01') }),
    put('cohortMembers', { ...jo, status: 'on programme', started: day('2024-09-02'), dueToComplete: day('2025-09-01') }),
    put('reviews', { ...jo, review: '3 month', due: day('2024-12-02') }),
    put('reviews', { ...jo, review: '6 month', due: day('2025-03-02') }),
  ]));
}
