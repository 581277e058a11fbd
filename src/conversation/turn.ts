import type { Answer } from '../answers/answer.js';
import type { Now } from '../answers/now.js';
import type { Choice } from '../language/reading.js';
import type { Question } from '../language/question.js';
import type { Seen } from '../language/clause/seen.js';
import type { CalendarDate } from '../workforce/calendar.js';
import type { Workforce } from '../workforce/workforce.js';

/** What a conversation is about: kept for a day, as JSON, so that the next turn may meet another instance. */
export interface Context {
  /** The questions of the last turn that was answered. */
  readonly questions: readonly Question[];
  /** The questions of the last turns, the latest last: 'both together', 'compare them'. Blank: `questions`. */
  readonly trail?: readonly Question[];
  /** The choices of the question back that waits for an answer. */
  readonly choices: readonly Choice[];
  /** What the last answer named: 'she', 'that team'. */
  readonly seen?: Seen;
  /** A message that waits for other words in place of some of its own: 'over the winter'. */
  readonly waits?: { readonly message: string; readonly words: string };
  /** The last question got no answer: what only changes a question may not mean the one before it. */
  readonly unanswered?: true;
  /** What the conversation has changed, or is about to. */
  readonly change?: ChangeContext;
}

export interface ChangeContext {
  /** Whoever the last turn was about: 'she'. Null where it was about nobody, or several. */
  readonly person: string | null;
  /** The id of the change, or the form, that was shown last. */
  readonly pending: string | null;
  /** It was shown in the last turn: 'yes' means it. */
  readonly fresh: boolean;
  /** What was shown or made last, without its notes: 'both', 'the same for Zed Carr'. Blank where a question was asked since. */
  readonly last?: readonly { readonly command: string; readonly inputs: Readonly<Record<string, string | number>> }[];
}

export const NO_CONTEXT: Context = { questions: [], choices: [] };

export type { Now };

/** An answer, and what the conversation is about now. */
export interface Taken {
  readonly answer: Answer;
  readonly context: Context;
  /** The days at whose end we must know what we knew: where there are any, take the turn again with them in `now.known`. */
  readonly needs: readonly CalendarDate[];
}

/** Reads one message and answers it. Pure. */
export type Turn = (text: string, workforce: Workforce, now: Now, context: Context) => Taken;
