export { edits } from '../../workforce/edits.js';

/** A word as it was typed, and as it is read. */
export interface Correction {
  readonly said: string;
  readonly read: string;
}

/** How many slips a word of this length is forgiven: short words none, since a slip makes another word of them. */
export function slipsForgiven(word: string): number {
  if (/\d/.test(word) || word.length < 5) return 0;
  return word.length < 8 ? 1 : 2;
}
