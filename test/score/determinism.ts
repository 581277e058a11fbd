import { isDeepStrictEqual } from 'node:util';
import { plain } from '../../src/answers/answer.js';
import { answersTo, councilAnew, type Outcome } from '../corpus/outcomes.js';

export interface AskedAgain {
  readonly id: string;
  readonly same: boolean;
  readonly aside: boolean;
}

/** The same words once more, the last first, over records that are loaded anew: nothing may hang on what was asked before. */
export async function askedAgain(outcomes: readonly Outcome[]): Promise<readonly AskedAgain[]> {
  const councils = new Map(await Promise.all([...new Set(outcomes.map(({ council }) => council))].map(async (name) => [name, await councilAnew(name)] as const)));
  return outcomes.toReversed().map(({ id, aside, turns, answers, council }) => {
    const again = answersTo(turns, councils.get(council)!);
    return { id, aside, same: isDeepStrictEqual(again.map(plain), answers.map(plain)) };
  });
}
