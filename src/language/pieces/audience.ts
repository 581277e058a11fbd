import { afterAny, skip, type Parsed } from '../periods/meaning.js';
import type { Option } from '../words/pieces.js';

/** Those whom answers are for, and who ask for them. */
export const AUDIENCES = new Set(
  (
    'board boards committee committees cabinet scrutiny panel executive exec directorate director directors dcs leader mayor chair chief councillor councillors cllr boss ' +
    'governors ofsted inspection inspectors inspector audit meeting meetings report reports paper papers finance hr briefing slide slides return agenda minutes ' +
    'presentation deck powerpoint dashboard scorecard pack dmt slt clt dlt emt smt omt cmt lmt csmt jcsc jcc jnc dfe lscp minister foi submission workshop note awayday forum elt osc execs leader director bulletin newsletter rep reps unison payroll university universities uni college union unions comms auditors adcs'
  ).split(' '),
);
/** The most words from 'for' to the audience, both included: 'for the next improvement board'. */
const LONGEST = 5;
/** When they meet: no time of the figure. */
const MEETS = /^(today|tomorrow|tonight|(mon|tues|wednes|thurs|fri)days?|next|this|week|afternoon|morning|the|my|our|a|later|monthly|weekly|quarterly)$/;
const DAYS = ['tomorrow|today|tonight|monday|tuesday|wednesday|thursday|friday', 'next|this monday|tuesday|wednesday|thursday|friday|week', 'this afternoon|morning', 'tomorrow afternoon|morning'];

/** 'Before I go into DMT'. */
const BEFORE_MEETING = ['before i|we go|walk|head into|to|in', 'before i|we go|walk|head in to', 'before i|we see|meet|brief|update|face', 'before i|we speak|talk|report|present to', 'before my'];

/** 'for the improvement board', 'to my scrutiny paper on Thursday', 'for tomorrow's DMT': whom an answer is for, and when they meet, changes nothing of it. */
export function audienceAt(words: readonly string[], at: number): Parsed<Option> | null {
  const before = afterAny(words, at, ...BEFORE_MEETING);
  const met = before === null ? -1 : skip(words, before, 'the|my|our');
  if (isAudience(words[met] ?? '')) return { value: { is: 'plain', set: true }, next: lastOf(words, met) };
  if (words[at] !== 'for' && words[at] !== 'to') return null;
  const audience = words.slice(at + 1, at + LONGEST).findIndex(isAudience);
  if (audience < 0) return null;
  const behind = lastOf(words, at + audience + 2);
  const next = afterAny(words, skip(words, behind, 'on|at'), ...DAYS) ?? behind;
  const meets = next > behind || (audience > 0 && words.slice(at + 1, at + 1 + audience).every((word) => MEETS.test(word)));
  return { value: { is: 'plain', ...(meets && { set: true }) }, next };
}

/** 'The director wants to know', 'scrutiny have asked': who asks changes nothing either. */
export function askerAt(words: readonly string[], at: number): Parsed<Option> | null {
  const asker = skip(words, at, 'the|our|my|a');
  if (!isAudience(words[asker] ?? '')) return null;
  const next = afterAny(words, lastOf(words, asker + 1), 'wants|want to know|see if|whether', 'wants|want to know|see', 'wants|want', 'is|are|was|were asking|after', 'has|have just|again asked me|us', 'has|have asked me|us', 'has|have just|again asked', 'has|have asked', 'has|have been asking', 'asked|asks|asking|needs|need', 'keeps asking', 'would like to know|see', 'would like');
  return next === null ? null : { value: { is: 'plain' }, next };
}

function isAudience(word: string): boolean {
  return AUDIENCES.has(word) || /^\d{1,2}(am|pm)$/.test(word);
}

/** 'Scrutiny committee', 'cabinet member', 'chief executive': the word behind the last of them. */
function lastOf(words: readonly string[], at: number): number {
  let next = at;
  while (isAudience(words[next] ?? '') || /^(member|members|officer|executive|meeting)$/.test(words[next] ?? '')) next++;
  return next;
}
