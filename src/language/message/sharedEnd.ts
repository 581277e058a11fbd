import { measureNamed } from '../../workforce/measures/index.js';
import type { Lexicon } from '../names/lexicon.js';
import type { Clock } from '../periods/meaning.js';
import type { Piece } from '../words/pieces.js';
import type { Question } from '../question.js';
import { recognise } from '../pieces/recognise.js';
import type { Token } from '../words/words.js';

/** A clause and what it asks. */
export interface Read {
  readonly clause: readonly Token[];
  readonly questions: readonly Question[];
}

/**
 * 'How many joined and how many left since January': the first clause with the time that closes the second, where both ask what happened in a
 * time and only the second says which; null where it is not so. What is counted on a day may well be asked as it is today;
 * 'who passed and who failed last year' asks what came of them in it.
 */
export function withItsTime(first: Read, second: Read, message: string, lexicon: Lexicon, clock: Omit<Clock, 'eventAt'>): readonly Token[] | null {
  const all = [...first.questions, ...second.questions];
  if (second.clause[0]?.word !== 'and' || !(all.every(({ measure }) => measureNamed(measure)?.time === 'flow') || all.every(({ measure }) => measure === 'cohortOutcome'))) return null;
  const pieces = ({ clause }: Read) => recognise(message, clause, lexicon, clock).pieces;
  const last = pieces(second).at(-1);
  return last && isTime(last) && !pieces(first).some(isTime) ? [...first.clause, ...second.clause.slice(last.from)] : null;
}

/**
 * 'How many vacancies and who is off sick in Adoption': the first clause with the place that closes the second, where only the second says one and the first is
 * told by no groups; null where it is not so.
 */
export function withItsPlace(first: Read, second: Read, message: string, lexicon: Lexicon, clock: Omit<Clock, 'eventAt'>): readonly Token[] | null {
  // 'And in Elm?' asks the same of another place.
  const isSame = second.questions.some(({ measure }) => first.questions.some((one) => one.measure === measure));
  if (second.clause[0]?.word !== 'and' || isSame || first.questions.some(({ by, where }) => by.length > 0 || where.some(({ facet }) => PLACES.includes(facet)))) return null;
  const last = recognise(message, second.clause, lexicon, clock).pieces.at(-1);
  const isPlace = last?.options.some((option) => option.is === 'name' && option.named.some(({ facet, fit }) => PLACES.includes(facet) && fit !== 'part'));
  const from = last && second.clause[last.from - 1]?.word === 'the' ? last.from - 2 : (last?.from ?? 0) - 1;
  return last && isPlace && second.clause[from]?.word === 'in' ? [...first.clause, ...second.clause.slice(from)] : null;
}

const PLACES: readonly string[] = ['team', 'service'];

function isTime({ options }: Piece): boolean {
  return options.some(({ is }) => is === 'time');
}
