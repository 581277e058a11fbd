import assert from 'node:assert/strict';
import type { Workforce } from '../../src/workforce/workforce.js';
import { proposed } from './council.js';

/** Messages, each beside what becomes of it. */
export interface Cases {
  /** With the sentence that the history keeps. */
  readonly planned: readonly (readonly [string, string])[];
  readonly refused?: readonly (readonly [string, RegExp])[];
  /** With the fields that are asked for. */
  readonly missing?: readonly (readonly [string, readonly string[]])[];
  /** Questions, and words of an answer. */
  readonly noChange: readonly string[];
}

/** A test for each message; `workforce` is asked for once they run. */
export function testCases(workforce: () => Workforce, { planned, refused = [], missing = [], noChange }: Cases): void {
  for (const [text, why] of planned) {
    it(`plans '${text}'`, () => {
      const change = proposed(text, workforce());

      assert.equal(change.is === 'proposal' ? change.why : JSON.stringify(change), why);
    });
  }

  for (const [text, why] of refused) {
    it(`refuses '${text}'`, () => {
      const change = proposed(text, workforce());

      assert.match(change.is === 'refused' ? change.why : JSON.stringify(change), why);
      assert.equal(change.is, 'refused');
    });
  }

  for (const [text, fields] of missing) {
    it(`asks for what is missing: '${text}'`, () => {
      const change = proposed(text, workforce());

      assert.deepEqual(change.is === 'missing' ? change.fields : change, fields);
    });
  }

  for (const text of noChange) {
    it(`takes '${text}' for no change`, () => assert.equal(proposed(text, workforce()).is, 'nothing'));
  }
}
