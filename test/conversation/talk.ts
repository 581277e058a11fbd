import type { Answer } from '../../src/answers/answer.js';
import { contextIn } from '../../src/context.js';
import { converse } from '../../src/conversation/converse.js';
import { NO_CONTEXT, type Context } from '../../src/conversation/turn.js';
import type { Workforce } from '../../src/workforce/workforce.js';
import { NOW } from '../answers/asking.js';

/** The answer to the last of several turns, what they are about kept between two as the store keeps it. */
export function lastOf(turns: readonly string[], workforce: Workforce): Answer {
  let context: Context = NO_CONTEXT;
  let answer: Answer | null = null;
  for (const turn of turns) {
    const taken = converse(turn, workforce, NOW, context);
    answer = taken.answer;
    context = contextIn(JSON.stringify(taken.context));
  }
  return answer!;
}
