import type { Question } from '../question.js';
import type { Reading } from '../reading.js';
import { onlyQuestion } from './ofSeveral.js';

/** 'How many were on it a year ago': who was, and when. */
const ON_IT = /^((?:and )?how many (?:people )?(?:are|were|was) on (?:it|that)) ((?:a|one|two|\d|last|this|in|at|on|by)\b.*)$/i;
/** The most words of a change that is said in passing. */
const SHORT = 7;

/** Whether a message is read in turn before it is read as a whole: the day in it is none of what was counted before. */
export function asksWhoWasOnIt(message: string): boolean {
  return ON_IT.test(message);
}

/**
 * 'Back to everyone, and now', 'and Frontline, how many on that': two changes of the question before, the second made to what the first comes to. Null where the
 * message says anything else, or the second is a question by itself. `readAfter` reads words behind a question, or by themselves.
 */
export function inTurn(message: string, before: readonly Question[], readAfter: (words: string, before: readonly Question[]) => Reading): Reading | null {
  const onIt = ON_IT.exec(message)?.slice(1);
  const [first, second, ...others] = onIt ?? message.split(/\s*[,;–—]\s*|\s+-\s+/).filter((part) => part !== '');
  if (before.length === 0 || !first || !second || others.length > 0 || [first, second].some((part) => part.split(/\s+/).length > SHORT)) return null;
  const once = onlyQuestion(readAfter(first, before));
  if (!once || readAfter(second, []).is === 'questions') return null;
  const twice = readAfter(second, [once]);
  return onlyQuestion(twice) ? twice : null;
}
