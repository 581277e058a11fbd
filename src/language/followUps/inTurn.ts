import type { Question } from '../question.js';
import type { Reading } from '../reading.js';
import { onlyQuestion } from './ofSeveral.js';

/** The most words of a change that is said in passing. */
const SHORT = 7;

/**
 * 'Back to everyone, and now', 'and Frontline, how many on that': two changes of the question before, the second made to what the first comes to. Null where the
 * message says anything else, or the second is a question by itself. `readAfter` reads words behind a question, or by themselves.
 */
export function inTurn(message: string, before: readonly Question[], readAfter: (words: string, before: readonly Question[]) => Reading): Reading | null {
  const [first, second, ...others] = message.split(/\s*[,;–—]\s*|\s+-\s+/).filter((part) => part !== '');
  if (before.length === 0 || !first || !second || others.length > 0 || [first, second].some((part) => part.split(/\s+/).length > SHORT)) return null;
  const once = onlyQuestion(readAfter(first, before));
  if (!once || readAfter(second, []).is === 'questions') return null;
  const twice = readAfter(second, [once]);
  return onlyQuestion(twice) ? twice : null;
}
