import type { Correction } from './words/spelling.js';
import type { Question } from './question.js';
import type { SmallTalk } from './message/smallTalk.js';

/** An answer that a question back offers: what it says, and what to read for it. */
export interface Choice {
  readonly text: string;
  readonly asks: string;
  /** A guess, or what is left of a question without the words that were not read: nothing goes on from it until it is chosen. */
  readonly rest?: true;
}

/** What a message comes to. */
export type Reading =
  /** `unused`: what was told beside them, and is left out. `placed`: they are asked of the places of the question before. */
  | { readonly is: 'questions'; readonly questions: readonly Question[]; readonly corrections: readonly Correction[]; readonly unused?: readonly string[]; readonly placed?: true }
  /** Two readings, or something left out: a question back. */
  /** `about`: the words in whose place an answer in free words can stand. */
  | { readonly is: 'unclear'; readonly ask: string; readonly choices: readonly Choice[]; readonly settles?: boolean; readonly about?: string }
  /** Words that nothing reads beside a question that is read; `choices` hold that question without them. */
  /** `known`: those of the words that mean something elsewhere, and nothing beside the rest of these. */
  /** `decisive`: one of them says what is counted: the rest is another question, and nothing to offer. */
  | { readonly is: 'unread'; readonly words: readonly string[]; readonly choices: readonly Choice[]; readonly known?: readonly string[]; readonly decisive?: true }
  | { readonly is: 'refused'; readonly topic: string }
  /** Nothing of it is about the workforce. */
  | { readonly is: 'nothing' }
  | { readonly is: 'smallTalk'; readonly kind: SmallTalk };
