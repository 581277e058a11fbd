import type { Answer } from '../answers/answer.js';
import { cannot } from '../changes/replies.js';
import type { Heard, Moment } from './desk.js';

/** An answer after which the change, or the form, under this id waits. */
export function waiting(answer: Answer, pending: string, { context }: Moment, person: string | null = context.change?.person ?? null, choices: readonly string[] = []): Heard {
  return { answer, context: { questions: context.questions, choices: choices.map((choice) => ({ text: choice, asks: choice })), change: { person, pending, fresh: true } } };
}

/** An answer after which nothing waits. */
export function settled(answer: Answer, { context }: Moment): Heard {
  return { answer, context: { questions: context.questions, choices: [], change: { person: context.change?.person ?? null, pending: null, fresh: false } } };
}

/** One clear sentence; what waited still waits. */
export function told(why: string, { context }: Moment): Heard {
  return { answer: cannot(why), context: { questions: context.questions, choices: [], ...(context.change && { change: { ...context.change, fresh: false } }) } };
}
