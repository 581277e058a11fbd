import type { Setting } from './build.js';
import type { choose } from './choose.js';
import type { Stance } from '../followUps/stance.js';
import type { Lexicon } from '../names/lexicon.js';
import type { Piece } from '../words/pieces.js';
import type { Question } from '../question.js';
import type { Reading } from '../reading.js';
import type { Token } from '../words/words.js';

/** The questions of a clause, or what else it comes to; null where it asks nothing ('please'). */
export type ClauseReading = readonly Question[] | Exclude<Reading, { is: 'questions' }> | null;

/** A clause as it was recognised, and what stands before it. */
export interface Clause {
  readonly tokens: readonly Token[];
  readonly pieces: readonly Piece[];
  /** Words that nothing reads, as they were typed. */
  readonly words: readonly string[];
  readonly choice: ReturnType<typeof choose>;
  readonly setting: Setting;
  readonly lexicon: Lexicon;
  /** The question before it. */
  readonly before: Question | null;
  readonly stance: Stance;
  /** Whether it goes on from the question before. */
  readonly goesOn: boolean;
}

/** One way to read a clause; undefined where the clause is not of that kind. */
export type Way = (clause: Clause) => ClauseReading | undefined;
