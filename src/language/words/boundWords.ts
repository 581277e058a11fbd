import type { Parsed } from '../periods/meaning.js';
import type { Bound } from './pieces.js';

export type BoundWords = readonly (readonly [Bound, readonly string[]])[];
/** The same, by the first of the words: most words of a message open none. */
export type BoundsByWord = ReadonlyMap<string, readonly (readonly [Bound, readonly string[]])[]>;

/** What stands before a number and bounds it. */
export const BEFORE: BoundWords = [
  ['over', [
    'more than', 'more then', 'longer than', 'older than', 'over', 'above', 'for over', 'for more than', 'for longer than', 'greater than', 'higher than', 'bigger than', 'larger than', 'in excess of',
    'exceed', 'exceeds', 'exceeded', 'exceeding', '>',
  ]],
  ['atLeast', [
    'at least', 'for at least', 'at a minimum', 'a minimum of', 'at or above', 'at or over', 'on or above', 'equal to or above', 'at the very least', 'no fewer than', 'not fewer than', 'no less than', 'not less than', 'no lower than', 'not lower than', 'not under', 'not below', 'minimum of', 'min of', 'minimum', 'min', 'upwards of', '>=', '≥',
  ]],
  ['under', ['fewer than', 'less than', 'fewer then', 'less then', 'lower than', 'smaller than', 'under', 'below', '<']],
  ['atMost', [
    'at most', 'at the most', 'up to', 'dont exceed', 'doesnt exceed', 'do not exceed', 'does not exceed', 'not exceed', 'never exceed', 'no more than', 'not more than', 'no higher than', 'not higher than', 'no greater than', 'not over', 'not above', 'not exceeding', 'maximum of', 'max of', 'maximum', 'max', 'at or under', 'at or below',
    'within', '<=', '≤',
  ]],
];
/** What stands behind it. */
export const BEHIND: BoundWords = [
  ['atLeast', ['or more', 'or over', 'or above', 'or higher', 'or greater', 'or upwards', 'or longer', 'and longer', 'or older', 'and over', 'and above', 'and up', 'and upwards', 'and more', 'plus', '+', 'minimum', 'at least', 'at the very least']],
  ['atMost', ['or fewer', 'or less', 'or under', 'or below', 'or lower', 'and under', 'and below', 'and fewer', 'and less', 'maximum', 'max', 'tops', 'at most', 'at the most']],
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
