import type { Answer } from '../answers/answer.js';
import { clarify } from '../answers/replies.js';
import type { Problem } from '../changes/reading/inputs.js';
import { cannot } from '../changes/replies.js';
import type { Heard, Moment } from './desk.js';

/** An answer after which the change, or the form, under this id waits. */
export function waiting(answer: Answer, pending: string, { context }: Moment, person: string | null = context.change?.person ?? null, choices: readonly string[] = []): Heard {
  return { answer, context: { questions: context.questions, choices: choices.map((choice) => ({ text: choice, asks: choice })), change: { person, pending, fresh: true } } };
}

/** An answer after which nothing waits. */
export function settled(answer: Answer, { context }: Moment): Heard {
  return { answer, context: { questions: context.questions, choices: [], change: { person: null, ...context.change, pending: null, fresh: false } } };
}

/** One clear sentence; what waited still waits. */
export function told(why: string, { context }: Moment): Heard {
  return { answer: cannot(why), context: { questions: context.questions, choices: [], ...(context.change && { change: { ...context.change, fresh: false } }) } };
}

/** What was typed of what was shown has two readings, or none: that still waits, and a choice says which words take their place. */
export function askedAgain({ ask, choices }: Problem, moment: Moment, asks: (words: string) => string = (words) => words): Heard {
  const { answer } = told(ask, moment);
  if (choices.length === 0) return { answer, context: moment.context };
  return { answer: { ...answer, ...clarify(ask, choices.map(({ text }) => text)) }, context: { ...moment.context, choices: choices.map(({ text, words }) => ({ text, asks: asks(words) })) } };
}

/** The moment behind a message that named somebody: 'she' is then that one, or nobody where it named several. */
export function about(person: string | null | undefined, moment: Moment): Moment {
  if (person === undefined) return moment;
  const { context } = moment;
  return { ...moment, context: { ...context, change: { pending: null, fresh: false, ...context.change, person } } };
}
