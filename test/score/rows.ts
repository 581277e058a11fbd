import type { AnswerKind } from '../../src/answers/answer.js';
import type { Outcome } from '../corpus/outcomes.js';
import type { Corpus } from './corpus.js';
import { reliability } from './reliability.js';
import { WAYS } from './variants.js';

/** Per cent, or a number of lines, and of how many. */
export interface Value {
  readonly value: number;
  readonly of: number;
}

/** One row of the card. */
export interface Row {
  readonly name: string;
  /** Per cent, which should be high, or a number of lines, which should be low. */
  readonly unit: '%' | 'lines';
  readonly measure: (corpus: Corpus) => Value;
}

/** The right leading figure, day or period, groups and records are one thing: an answer that lacks one of them is not exact. */
export const ROWS: readonly Row[] = [
  share('questions exact (figure, day or period, population)', ({ questions }) => questions.map(isExact)),
  number('figures wrong without a word', (corpus) => everyLine(corpus).map(({ silentlyWrong }) => silentlyWrong)),
  { name: 'RS(10): right +1, abstained 0, wrong -10', unit: '%', measure: (corpus) => reliability(singleTurns(corpus)) },
  share('out of scope refused, far', ({ outOfScope }) => outOfScope.filter(({ near }) => !near).map(isExact)),
  share('out of scope refused, near', ({ outOfScope }) => outOfScope.filter(({ near }) => near).map(isExact)),
  number('in scope refused', ({ questions }) => questions.filter(isAnswerable).map((outcome) => isAnswered(outcome, 'outOfScope', 'notRecorded', 'notAllowed', 'error'))),
  share('not recorded said', ({ notRecorded }) => notRecorded.map(isExact)),
  share('questions back, recall', ({ twoReadings }) => twoReadings.map(isExact)),
  share('questions back, precision', (corpus) => singleTurns(corpus).filter((outcome) => isAnswered(outcome, 'clarify')).map(isExact)),
  share('conversations, all turns right', ({ conversations }) => conversations.map(isExact)),
  share('periods exact', ({ periods }) => periods.map(({ is }) => is === 'right')),
  number('periods wrong', ({ periods }) => periods.map(({ is }) => is === 'wrong')),
  ...WAYS.map(({ name }) => share(`same answer, ${name}`, ({ variants }) => variants.filter(({ way }) => way === name).map(({ differ }) => differ.length === 0))),
  number('other figure in other words', ({ variants }) => variants.map(({ silentlyWrong }) => silentlyWrong)),
  share('descriptions that read back', ({ roundTrips }) => roundTrips.map(({ same }) => same)),
  share('asked again, the same answer', ({ askedAgain }) => askedAgain.map(({ same }) => same)),
];

/** Lines of one turn: what is answerable, and what is not. */
export function singleTurns({ questions, outOfScope, twoReadings, notRecorded }: Corpus): readonly Outcome[] {
  return [...questions, ...outOfScope, ...twoReadings, ...notRecorded];
}

function everyLine(corpus: Corpus): readonly Outcome[] {
  return [...singleTurns(corpus), ...corpus.conversations];
}

function isExact({ differ }: Outcome): boolean {
  return differ.length === 0;
}

function isAnswerable({ expected }: Outcome): boolean {
  return expected.at(-1)!.kind === 'answer';
}

function isAnswered({ answers }: Outcome, ...kinds: readonly AnswerKind[]): boolean {
  return kinds.includes(answers.at(-1)!.kind);
}

function share(name: string, of: (corpus: Corpus) => readonly boolean[]): Row {
  return { name, unit: '%', measure: (corpus) => percent(of(corpus)) };
}

function number(name: string, of: (corpus: Corpus) => readonly boolean[]): Row {
  return { name, unit: 'lines', measure: (corpus) => ({ value: of(corpus).filter(Boolean).length, of: of(corpus).length }) };
}

function percent(good: readonly boolean[]): Value {
  return { value: (100 * good.filter(Boolean).length) / good.length, of: good.length };
}
