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
  readonly unit: '%' | 'lines';
  /** Whether more of it is better. */
  readonly good: boolean;
  /** What we want it to be over our own corpus. */
  readonly aim: number;
  readonly measure: (corpus: Corpus) => Value;
}

/** The right leading figure, day or period, groups and records are one thing: an answer that lacks one of them is not exact. */
export const ROWS: readonly Row[] = [
  share('questions exact (figure, day or period, population)', 99, ({ questions }) => questions.map(isExact)),
  errors('figures wrong without a word', (corpus) => everyLine(corpus).map(({ silentlyWrong }) => silentlyWrong)),
  { name: 'RS(10): right +1, abstained 0, wrong -10', unit: '%', good: true, aim: 98, measure: (corpus) => reliability(singleTurns(corpus)) },
  share('out of scope refused, far', 99, ({ outOfScope }) => outOfScope.filter(({ near }) => !near).map(isExact)),
  share('out of scope refused, near', 97, ({ outOfScope }) => outOfScope.filter(({ near }) => near).map(isExact)),
  { ...share('in scope refused', 1, ({ questions }) => questions.filter(isAnswerable).map(isRefused)), good: false },
  share('not recorded said', 99, ({ notRecorded }) => notRecorded.map(isExact)),
  share('questions back, recall', 99, ({ twoReadings }) => twoReadings.map(isExact)),
  share('questions back, precision', 90, (corpus) => singleTurns(corpus).filter((outcome) => isAnswered(outcome, 'clarify')).map(isExact)),
  share('conversations, all turns right', 97, ({ conversations }) => conversations.map(isExact)),
  share('periods exact', 99, ({ periods }) => periods.map(({ is }) => is === 'right')),
  errors('periods wrong', ({ periods }) => periods.map(({ is }) => is === 'wrong')),
  share('commands exact (every row that a change would put)', 99, ({ commands }) => commands.map(isExact)),
  errors('wrong changes previewed', ({ commands }) => commands.map(({ wrongPreview }) => wrongPreview)),
  ...WAYS.map(({ name }) => share(`same answer, ${name}`, 97, ({ variants }) => variants.filter(({ way }) => way === name).map(isExact))),
  errors('other figure in other words', ({ variants }) => variants.map(({ silentlyWrong }) => silentlyWrong)),
  share('descriptions that read back', 100, ({ roundTrips }) => roundTrips.map(({ same }) => same)),
  share('asked again, the same answer', 100, ({ askedAgain }) => askedAgain.map(({ same }) => same)),
];

/** Lines of one turn: what is answerable, and what is not. */
export function singleTurns({ questions, outOfScope, twoReadings, notRecorded }: Corpus): readonly Outcome[] {
  return [...questions, ...outOfScope, ...twoReadings, ...notRecorded];
}

function everyLine(corpus: Corpus): readonly Outcome[] {
  return [...singleTurns(corpus), ...corpus.conversations];
}

function isExact({ differ }: { readonly differ: readonly string[] }): boolean {
  return differ.length === 0;
}

function isAnswerable({ expected }: Outcome): boolean {
  return expected.at(-1)!.kind === 'answer';
}

function isRefused(outcome: Outcome): boolean {
  return isAnswered(outcome, 'outOfScope', 'notRecorded', 'notAllowed', 'error');
}

function isAnswered({ answers }: Outcome, ...kinds: readonly AnswerKind[]): boolean {
  return kinds.includes(answers.at(-1)!.kind);
}

function share(name: string, aim: number, of: (corpus: Corpus) => readonly boolean[]): Row {
  return { name, unit: '%', good: true, aim, measure: (corpus) => percent(of(corpus)) };
}

/** Lines of which there should be none. */
function errors(name: string, of: (corpus: Corpus) => readonly boolean[]): Row {
  return { name, unit: 'lines', good: false, aim: 0, measure: (corpus) => ({ value: of(corpus).filter(Boolean).length, of: of(corpus).length }) };
}

function percent(held: readonly boolean[]): Value {
  return { value: (100 * held.filter(Boolean).length) / held.length, of: held.length };
}
