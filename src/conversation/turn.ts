import type { Answer } from '../answers/answer.js';
import type { Question } from '../language/question.js';
import type { CalendarDate } from '../workforce/calendar.js';
import type { Workforce } from '../workforce/workforce.js';

/** What a conversation is about: kept for a day, as JSON, so that the next turn may meet another instance. */
export interface Context {
  /** The questions of the last turn that was answered. */
  readonly questions: readonly Question[];
  /** The choices that a question back offered: what to type or press, and the questions each stands for. */
  readonly choices: readonly { readonly text: string; readonly questions: readonly Question[] }[];
}

export const NO_CONTEXT: Context = { questions: [], choices: [] };

/** What is known when a message is read. */
export interface Now {
  readonly today: CalendarDate;
  /** True where `today` is fixed for a demonstration or test: the answers say so. */
  readonly fixed: boolean;
  /** How fresh the data is: 'Records of 20 February 2023, 09:14 (import)'. */
  readonly freshness: string;
}

/** Reads one message and answers it. Pure. */
export type Turn = (text: string, workforce: Workforce, now: Now, context: Context) => { readonly answer: Answer; readonly context: Context };
