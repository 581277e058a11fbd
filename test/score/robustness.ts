import type { Answer } from '../../src/answers/answer.js';
import { differences, isSilentlyWrong, type Expected } from '../corpus/expected.js';
import { answersTo, councilNamed, type Outcome } from '../corpus/outcomes.js';
import { WAYS } from './variants.js';

/** A golden question in other words, held against its own answer. */
export interface VariantOutcome {
  readonly id: string;
  readonly aside: boolean;
  /** How the words differ. */
  readonly way: string;
  readonly differ: readonly string[];
  /** Answered with another figure. */
  readonly silentlyWrong: boolean;
}

/** Every question in every other way that it can be put. */
export async function variantOutcomes(golden: readonly Outcome[]): Promise<readonly VariantOutcome[]> {
  const found: VariantOutcome[] = [];
  for (const outcome of golden) {
    const council = await councilNamed(outcome.council);
    const expected = asExpected(outcome.answers.at(-1)!);
    for (const { name, put } of WAYS) {
      const text = put(outcome.turns.at(-1)!, outcome.id);
      if (text === null || (name === 'one typo' && isMisspelt(outcome))) continue;
      const answer = answersTo([text], council)[0]!;
      found.push({ ...variant(outcome, name, text, differences(expected, answer)), silentlyWrong: isSilentlyWrong(expected, answer) });
    }
  }
  return found;
}

/** One slip more would be two. */
function isMisspelt({ answers }: Outcome): boolean {
  return answers.some(({ notes }) => notes.some((note) => / was read as '/.test(note)));
}

function variant({ id, aside }: Outcome, way: string, text: string, difference: string): Omit<VariantOutcome, 'silentlyWrong'> {
  return { id, aside, way, differ: difference === '' ? [] : [`${id} '${text}' (${way}): ${difference}`] };
}

function asExpected({ kind, figures: [figure], groups, records, asAt, period }: Answer): Expected {
  const leading = Object.fromEntries(groups.map(({ key, figures }) => [key, figures[0]?.value ?? null]));
  return { kind, asAt, period, records, groups: leading, ...(figure && { value: figure.value, unit: figure.unit }) };
}
