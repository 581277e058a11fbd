import { afterAny } from '../../language/periods/meaning.js';

/** What stands at a word, and the word after it; or why it cannot be taken as it stands. */
export type Found =
  | { readonly is: 'value'; readonly value: string | number; readonly next: number }
  /** A question back: each choice is said, and typed in the place of the words. */
  | { readonly is: 'unclear'; readonly ask: string; readonly choices: readonly Instead[]; readonly next: number }
  | { readonly is: 'refused'; readonly why: string; readonly next: number };

export interface Instead {
  readonly text: string;
  /** The words that take the place of those that were unclear. */
  readonly words: string;
}

export function value(value: string | number, next: number): Found {
  return { is: 'value', value, next };
}

/** The one that uses the most words, the first of those that use as many. */
export function longest<T extends { readonly next: number }>(found: readonly (T | null)[]): T | null {
  return found.reduce<T | null>((best, one) => (one && (!best || one.next > best.next) ? one : best), null);
}

/** The word after the longest of these phrases (parted by |) that stands at a word; null where none does. */
export function longestOf(words: readonly string[], at: number, phrases: string | undefined): number | null {
  const ends = (phrases?.split('|') ?? []).map((phrase) => afterAny(words, at, phrase));
  return longest(ends.map((next) => (next === null ? null : { next })))?.next ?? null;
}
