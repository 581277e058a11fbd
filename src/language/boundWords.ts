import type { Parsed } from './periods/meaning.js';
import type { Bound } from './pieces.js';

export type BoundWords = readonly (readonly [Bound, readonly string[]])[];
/** The same, by the first of the words: most words of a message open none. */
export type BoundsByWord = ReadonlyMap<string, readonly (readonly [Bound, readonly string[]])[]>;

/** What stands before a number and bounds it. */
export const BEFORE: BoundWords = [
  ['over', ['more than', 'more then', 'longer than', 'older than', 'over', 'above', 'for over', 'for more than', 'for longer than', 'greater than', 'in excess of', 'exceeding', 'upwards of']],
  ['atLeast', ['at least', 'for at least', 'no fewer than', 'no less than', 'minimum of']],
  ['under', ['fewer than', 'less than', 'fewer then', 'less then', 'lower than', 'under', 'below']],
  ['atMost', ['at most', 'up to', 'no more than', 'not more than', 'maximum of', 'at or under', 'at or below', 'within']],
];
/** What stands behind it. */
export const BEHIND: BoundWords = [
  ['atLeast', ['or more', 'or over', 'or above', 'or higher', 'plus', '+']],
  ['atMost', ['or fewer', 'or less', 'or under', 'or below', 'or lower', 'and under']],
];

export function boundsByWord(listed: BoundWords): BoundsByWord {
  const byWord = new Map<string, (readonly [Bound, readonly string[]])[]>();
  for (const [bound, phrases] of listed) {
    for (const words of phrases.map((phrase) => phrase.split(' '))) byWord.set(words[0]!, [...(byWord.get(words[0]!) ?? []), [bound, words]]);
  }
  return byWord;
}

/** The bounds whose words stand at a place, and the place behind them, in the order of the list. */
export function boundsAt(words: readonly string[], at: number, byWord: BoundsByWord): readonly Parsed<Bound>[] {
  const found = byWord.get(words[at] ?? '') ?? [];
  return found.filter(([, phrase]) => phrase.every((word, offset) => words[at + offset] === word)).map(([value, phrase]) => ({ value, next: at + phrase.length }));
}

export const BOUNDS_BEFORE = boundsByWord(BEFORE);
export const BOUNDS_BEHIND = boundsByWord(BEHIND);
