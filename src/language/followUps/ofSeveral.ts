import type { Reading } from '../reading.js';
import type { Question } from '../question.js';
import { tokensOf } from '../words/words.js';
import { opened } from './opening.js';
import { shortOf } from './short.js';

const PICKED = /^(?:the )?(first|second|third|fourth|last|1st|2nd|3rd|4th)(?: one| figure)?$/;
const ORDINALS: readonly RegExp[] = [/^(first|1st)$/, /^(second|2nd)$/, /^(third|3rd)$/, /^(fourth|4th)$/];
const LEFT_OUT = /^(?:excluding|without|not) (?:the )?(.+)$/;
const ONE_OF_THEM = /^(?:just |only )?(?:the )?(.+?) (?:ones?|figures?|numbers?)(?: only)?$/;
const ADDED = /^including (?:also )?(?:the )?(.+)$/;

/**
 * What of several figures that were told together is asked for: one by its place ('just the first one'), all but one ('drop agency'), or another beside
 * them ('add leavers'); null where a message says anything else. `readAfter` reads words behind a question, or by themselves.
 */
export function ofSeveral(message: string, before: readonly Question[], readAfter: (words: string, before: readonly Question[]) => Reading): Reading | null {
  if (before.length < 2) return null;
  const said = shortOf(opened(tokensOf(message), { isName: () => false, follows: true }));
  const picked = PICKED.exec(said)?.[1];
  if (picked) return found(picked === 'last' ? before.slice(-1) : before.filter((_, at) => ORDINALS[at]?.test(picked)));
  const measureOf = (words: string | undefined) => (words === undefined ? undefined : onlyQuestion(readAfter(words, []))?.measure);
  const left = measureOf(LEFT_OUT.exec(said)?.[1]);
  if (left) return found(before.some((one) => one.measure === left) ? before.filter((one) => one.measure !== left) : []);
  const meant = measureOf(ONE_OF_THEM.exec(said)?.[1]);
  if (meant && before.some((one) => one.measure === meant)) return found(before.filter((one) => one.measure === meant));
  const added = ADDED.exec(said)?.[1];
  const another = added ? onlyQuestion(readAfter(`and ${added}`, before.slice(-1))) : null;
  return another && before.every((one) => one.measure !== another.measure) ? found([...before, another]) : null;
}

function found(questions: readonly Question[]): Reading | null {
  return questions.length > 0 ? { is: 'questions', questions: questions.map((question) => ({ ...question, show: 'figure' })), corrections: [] } : null;
}

/** The one question that words come to; null where they come to none, or to several. */
export function onlyQuestion(reading: Reading): Question | null {
  const [question, ...others] = reading.is === 'questions' ? reading.questions : [];
  return question && others.length === 0 ? question : null;
}
