import type { Parsed } from './periods/meaning.js';
import type { Option } from './pieces.js';

const AUDIENCES = new Set(
  (
    'board boards committee committees cabinet scrutiny panel executive exec directorate dcs councillors governors ofsted inspection inspectors audit ' +
    'meeting meetings report reports paper papers finance hr briefing slide slides return agenda minutes presentation deck powerpoint dashboard scorecard pack ' +
    'dmt slt clt dlt emt smt omt cmt lmt csmt jcsc jcc jnc dfe lscp directors minister foi submission workshop awayday forum'
  ).split(' '),
);
/** The most words from 'for' to the audience, both included: 'for the next improvement board'. */
const LONGEST = 5;
/** When they meet: no time of the figure. */
const MEETS = /^(today|tomorrow|tonight|monday|tuesday|wednesday|thursday|friday|mondays|tuesdays|wednesdays|thursdays|fridays|next|this|week|weeks|afternoon|morning|the|my|our|a|later|monthly|weekly|quarterly|s)$/;

/** 'for the improvement board', 'to my scrutiny paper', 'for tomorrow's DMT': whom an answer is for, and when they meet, changes nothing of it. */
export function audienceAt(words: readonly string[], at: number): Parsed<Option> | null {
  if (words[at] !== 'for' && words[at] !== 'to') return null;
  const audience = words.slice(at + 1, at + LONGEST).findIndex((word) => AUDIENCES.has(word) || /^\d{1,2}(am|pm)$/.test(word));
  if (audience < 0) return null;
  const meets = audience > 0 && words.slice(at + 1, at + 1 + audience).every((word) => MEETS.test(word));
  return { value: { is: 'plain', ...(meets && { set: true }) }, next: at + audience + 2 };
}
