import { isDenied } from '../../language/words/words.js';
import type { Command, Inputs } from '../command.js';
import type { Problem } from './inputs.js';
import { lineOf } from './line.js';
import { PRONOUNS } from './plain.js';
import { readAs } from './readAs.js';
import { isQuestion } from './readLine.js';
import type { Reader } from './reader.js';

/** Said before what is right, behind a change that was shown: 'no, from 13 March', 'make it 0.8 FTE'. */
const OPENS = /^(?:(?:no|nope|not quite|sorry|oops|wait|oh|actually|in fact|correction|i meant?|it (?:was|is|should be)|its|that (?:was|is|should be)|should(?: be| have been|ve been)?|make (?:it|that)|change (?:it|that|this) to|rather|better)\b[\s,.:;–-]*)+/i;
/** Said behind it: 'in P3 instead', 'last Thursday I mean'. */
const CLOSES = /[\s,]+(?:instead|rather|actually|sorry|please|i meant?)[.!]?$/i;
/** 'Not Monday, Tuesday' and 'Tuesday, not Monday': what is denied stands beside what is right. */
const DENIED = [/^(?:no\b[\s,]*)?not\s+[^,;]{1,40}[,;]\s*(?:but\s+)?(\S.*)$/i, /^(\S+(?: \S+){0,2}?),?\s+(?:and\s+)?not\s+\S+(?: \S+){0,2}$/i];
/** By these what was shown is not what was meant, whatever comes behind. */
const DENIES = /^(?:(?:sorry|oops|wait|oh|actually|and|but)\b[\s,.:;–-]*)*(?:not|no(?! (?:problem|worries|rush|need))|nope|not quite|wrong|thats wrong|that is wrong|correction|i meant?|it should be|that should be|should(?: be| have been|ve been)|make (?:it|that)|change (?:it|that|this) to)\b/i;

/** What a message puts right, without the words that say so; null where it says nothing of the kind. */
export function correctionIn(text: string): string | null {
  const said = text.trim().replaceAll('’', "'").replace(/\b(it|that)'s\b/gi, '$1 is');
  const beside = DENIED.map((denied) => denied.exec(said)?.[1]).find((right) => right !== undefined);
  const rest = (beside ?? said).replace(OPENS, '').replace(CLOSES, '').trim();
  return rest === '' || rest === said ? null : rest;
}

/** Whether a message says that what was shown is wrong: 'no …', or that 'she' has not. A question says nothing of the kind. */
export function deniesShown(text: string): boolean {
  const line = lineOf(text);
  if (isQuestion(line, text)) return false;
  const behind = correctionIn(text);
  if (DENIES.test(text.trim().replaceAll('’', "'"))) return behind === null || !isQuestion(lineOf(behind), behind);
  return line.words.some((word) => PRONOUNS.has(word)) && line.words.some((word) => word === 'not' || word === 'never' || isDenied(word));
}

/** The inputs that words give in the place of those that were shown, or why they can't be told; null where they are no values of the command. */
export function correctedInputs(said: string, command: Command, reader: Reader): { readonly inputs: Inputs } | { readonly problem: Problem } | null {
  const { inputs, problems: [problem], unread } = readAs(lineOf(said), { command, triggers: [] }, reader);
  if (unread.length > 0) return null;
  if (problem) return { problem };
  return Object.keys(inputs).length > 0 ? { inputs } : null;
}
