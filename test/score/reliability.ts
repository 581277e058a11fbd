import type { Outcome } from '../corpus/outcomes.js';
import type { Value } from './rows.js';

/** What a wrong answer costs, in right ones. */
const PENALTY = 10;

/**
 * The reliability score of EHRSQL 2024, in per cent of all lines: 1 for a right answer and for keeping silent where there is none,
 * 0 for keeping silent where there is one, -10 for a figure that is not the one asked for or that nobody can give.
 */
export function reliability(outcomes: readonly Outcome[]): Value {
  const points = outcomes.reduce((sum, outcome) => sum + pointsOf(outcome), 0);
  return { value: (100 * points) / outcomes.length, of: outcomes.length };
}

function pointsOf({ answers, expected, differ }: Outcome): number {
  const answered = answers.at(-1)!.kind === 'answer';
  const answerable = expected.at(-1)!.kind === 'answer';
  if (answered) return answerable && differ.length === 0 ? 1 : -PENALTY;
  return answerable ? 0 : 1;
}
