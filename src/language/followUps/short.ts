import { isSign, type Token } from '../words.js';

const LEAD = /^(?:(?:and|also|now|then|so|but|no|yes|actually|ok|okay|oh|right|well|great|thanks|ta|cheers|please|lets|just|what about|how about|can you|could you|can we|could we) )+(?=\w)/;
const BEHIND = / (?:please|pls|plz|thanks|ta|then|though|exactly)$/;

/** The words of a message without what leads to them and what is said out of politeness: what is held against the words that point back. */
export function shortOf(tokens: readonly Token[]): string {
  return tokens.map(({ word }) => word).filter((word) => !isSign(word)).join(' ').replace(LEAD, '').replace(BEHIND, '');
}
