import { offerOf } from '../clause/build.js';
import type { Clause, ClauseReading } from '../clause/clause.js';
import { choiceOf } from '../clause/clauseResult.js';
import { optionOf } from '../words/pieces.js';
import { shortOf } from './short.js';

/** 'Only those by more than 2' */
const BY = /^(?:(?:and|but|only|just|those|the ones|which|who|how many|any|are|is|of them|of those|over) )*by (?:more than|over|at least|less than|under|fewer than) /;
/** What is over or past something, and is counted whatever by how much. */
const PAST_IT: readonly string[] = ['overTarget', 'underTarget', 'supervisionOverdue', 'reviewsOverdue', 'pastTheirDate'];

/**
 * 'By more than 2' behind the teams over target is another bound of theirs; behind people over or past something nobody is counted so, and the list is offered.
 */
export function byMuch({ tokens, pieces, words, before }: Clause): ClauseReading | undefined {
  const number = pieces.flatMap((piece) => optionOf(piece, 'number') ?? [])[0];
  if (!before || words.length > 0 || !number) return undefined;
  const saysBy = BY.test(`${shortOf(tokens)} `);
  const isOfTeams = before.numbers.aboveTarget !== undefined;
  if (saysBy && isOfTeams && number.bound === 'over' && !number.span) return [{ ...before, numbers: { ...before.numbers, aboveTarget: number.value }, show: 'figure' }];
  if (!saysBy || !(isOfTeams || PAST_IT.includes(before.measure))) return undefined;
  return { is: 'unclear', ask: 'I count nobody by how far over it is. The list shows it for each: do you mean that?', choices: [choiceOf(offerOf({ ...before, show: 'records' }))] };
}
