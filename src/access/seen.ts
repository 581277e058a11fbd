import type { Answer } from '../answers/answer.js';
import { notAllowed } from '../answers/replies.js';
import type { Workforce } from '../workforce/workforce.js';
import { peopleIn } from './named.js';

const KEPT = 'I have left that unanswered: it would have named somebody whose record is not shown to you. Please ask for a count.';

/**
 * The last look at an answer before it goes out. Answers are made from a view of the workforce that holds nobody who is kept from the asker;
 * should a text name one of them all the same, nothing of it is sent.
 */
export function lastLook(answer: Answer, view: Workforce): Answer {
  const { hides } = view;
  if (!hides) return answer;
  const isNamed = textsIn(answer).some((text) => peopleIn(text, view).some(hides));
  return isNamed || answer.records.some(hides) ? notAllowed(KEPT) : answer;
}

/** Every text anywhere in a value. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}
