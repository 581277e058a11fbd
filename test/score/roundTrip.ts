import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, readDescription } from '../../src/language/printed/describe.js';
import { ASKED_FOR, questionsAbout } from '../language/questions.js';

/** A generated question in plain English, and whether reading that gives it back. */
export interface RoundTrip {
  readonly text: string;
  readonly same: boolean;
  readonly aside: false;
}

const EACH = { seed: 20230220, numRuns: 20 };

/** So many questions about every measure. */
export function roundTrips(): readonly RoundTrip[] {
  return ASKED_FOR.flatMap((measure) => fc.sample(questionsAbout(measure), EACH).map((asked) => {
    const text = describe(asked);
    return { text, same: isDeepStrictEqual(readDescription(text), asked), aside: false };
  }));
}
