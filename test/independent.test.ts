import assert from 'node:assert/strict';
import fc from 'fast-check';
import { MEASURES } from '../src/workforce/measures/index.js';
import { councils } from './independent/council/council.js';
import { workforceIn } from './independent/council/read.js';
import { AGENCIES } from './independent/figures/agency.js';
import { CASELOADS } from './independent/figures/caseloads.js';
import { PEOPLE } from './independent/figures/people.js';
import { POSTS } from './independent/figures/posts.js';
import { PROGRAMMES } from './independent/figures/programmes.js';
import { PUBLISHED } from './independent/figures/published.js';
import type { Measured } from './independent/measured.js';
import { askings, disagreements } from './independent/questions.js';

/** COUNCILS=1000 holds them against each other on more. */
const COUNCILS = Number(process.env['COUNCILS'] ?? 100);
const ALL: readonly Measured[] = [...POSTS, ...AGENCIES, ...PEOPLE, ...CASELOADS, ...PROGRAMMES, ...PUBLISHED];

describe('the software and an independent count', () => {
  it('know the same measures', () => {
    assert.deepEqual(ALL.map(({ measure }) => measure).sort(), MEASURES.map(({ name }) => name).sort());
  });

  it(`agree on every measure of ${COUNCILS} generated councils`, function () {
    this.timeout(COUNCILS * 600);
    const questions = fc.array(askings, { minLength: ALL.length, maxLength: ALL.length });

    fc.assert(fc.property(councils, questions, (council, asked) => {
      const workforce = workforceIn(council.typed);

      const found = ALL.flatMap((measured, index) => disagreements(council, workforce, measured, asked[index]!));

      assert.deepEqual(found, []);
    }), { seed: 20241107, numRuns: COUNCILS, endOnFailure: false });
  });
});
