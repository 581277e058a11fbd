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

function isTime({ options }: Piece): boolean {
  return options.some(({ is }) => is === 'time');
}
