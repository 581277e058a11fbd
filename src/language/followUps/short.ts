import { isSign, tokensOf, type Token } from '../words/words.js';
import { opened } from './opening.js';

const LEAD = /^(?:(?:and|also|but|yes|no(?! (?:breakdown|split|limit|months|names)\b)|just|only(?= the)|what about|how about|lets|can (?:you|we)|could (?:you|we)|show me(?= the| just)|give me(?= the| just)) )+(?=\w)/;

/** The words of a message, opened, without what leads to them: what is held against the words that point back. */
export function shortOf(tokens: readonly Token[]): string {
  return tokens.map(({ word }) => word).filter((word) => !isSign(word)).join(' ').replace(LEAD, '');
}

/** The same of a message as it was typed. */
export function bareWords(message: string): string {
  return shortOf(opened(tokensOf(message), { isName: () => false, follows: false }));
}
