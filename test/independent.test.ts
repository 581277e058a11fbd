import assert from 'node:assert/strict';
import fc from 'fast-check';
import { MEASURES } from '../src/workforce/measures/index.js';
import { councils, type Council } from './independent/council/council.js';
import { workforceIn } from './independent/council/read.js';
import { AGENCIES } from './independent/figures/agency.js';
import { CASELOADS } from './independent/figures/caseloads.js';
import { PEOPLE } from './independent/figures/people.js';
import { POSTS } from './independent/figures/posts.js';
import { PROGRAMMES } from './independent/figures/programmes.js';
import { PUBLISHED } from './independent/figures/published.js';
import { STEPS } from './independent/figures/steps.js';
import type { Measured } from './independent/measured.js';
import { askings, disagreements, type Asking } from './independent/questions.js';

/** COUNCILS=1000 holds them against each other on more. */
const COUNCILS = Number(process.env['COUNCILS'] ?? 100);
/** For a council, what makes a failing one smaller included; ten times what it takes on a busy machine. */
const LONGEST_MS = 5_000;
const ALL: readonly Measured[] = [...POSTS, ...AGENCIES, ...PEOPLE, ...CASELOADS, ...PROGRAMMES, ...STEPS, ...PUBLISHED];

/** What the two say differently of a council, two questions for each measure. */
function disagreed(council: Council, asked: readonly Asking[]): string[] {
  const workforce = workforceIn(council.typed);
  return [...ALL, ...ALL].flatMap((measured, index) => disagreements(council, workforce, measured, asked[index]!));
}

/** The rows of a council, without blank cells. */
function rowsOf({ typed }: Council): string {
  const rows = Object.entries(typed).flatMap(([sheet, all]) => all.map((row) => `${sheet}: ${Object.values(row).filter(Boolean).join(', ')}`));
  return rows.join('\n');
}

describe('the software and an independent count', () => {
  it('know the same measures', () => {
    assert.deepEqual(ALL.map(({ measure }) => measure).sort(), MEASURES.map(({ name }) => name).sort());
  });

  it(`agree on every measure of ${COUNCILS} generated councils`, function () {
    this.timeout(2 * COUNCILS * LONGEST_MS);
    const questions = fc.array(askings, { minLength: 2 * ALL.length, maxLength: 2 * ALL.length });

    const run = fc.check(fc.property(councils, questions, (council, asked) => {
      assert.deepEqual(disagreed(council, asked), []);
    }), { seed: 20241107, numRuns: COUNCILS, interruptAfterTimeLimit: COUNCILS * LONGEST_MS, markInterruptAsFailure: true });

    const [council, asked] = run.counterexample ?? [];
    assert.ok(council || !run.failed, `interrupted after ${run.numRuns} councils; try again when less else runs`);
    if (council && asked) assert.fail(`${disagreed(council, asked).join('\n')}\n${rowsOf(council)}`);
  });
});
