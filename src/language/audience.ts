import type { Parsed } from './periods/meaning.js';
import type { Option } from './pieces.js';

const AUDIENCES = new Set(
  (
    'board committee cabinet scrutiny panel executive directorate dcs councillors governors ofsted inspection inspectors audit ' +
    'meeting report paper papers finance hr briefing slide slides return'
  ).split(' '),
);
/** The most words from 'for' to the audience, both included: 'for the next improvement board'. */
const LONGEST = 5;

/** 'for the improvement board', 'to my scrutiny paper': whom an answer is for changes nothing of it. */
export function audienceAt(words: readonly string[], at: number): Parsed<Option> | null {
  if (words[at] !== 'for' && words[at] !== 'to') return null;
  const audience = words.slice(at + 1, at + LONGEST).findIndex((word) => AUDIENCES.has(word));
  return audience < 0 ? null : { value: { is: 'plain' }, next: at + audience + 2 };
}
