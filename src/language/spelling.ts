export { edits } from '../workforce/edits.js';

/** How many slips a word of this length is forgiven: short words none, since a slip makes another word of them. */
export function slipsForgiven(word: string): number {
  if (/\d/.test(word) || word.length < 5) return 0;
  return word.length < 8 ? 1 : 2;
}
