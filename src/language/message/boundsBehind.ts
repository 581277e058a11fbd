import { BOUNDS_BEHIND, boundsAt } from '../words/boundWords.js';
import { numberAt } from '../periods/numbers.js';
import { isSign, type Token } from '../words/words.js';

/** What is counted, between the number and its bound: '4 vacant posts or more'. A length of time is a bound of its own kind. */
const COUNTED = /^(?!(?:and|or|to|than|per|percent|pct|of|in|at|by|for|with|are|is|have|days?|weeks?|months?|quarters?|years?)$)\p{L}+$/u;
const GOES_ON = /^(in|at|by|for|across|on|as|this|last|since|each|now|today|please|pls|how)$/;
/** The most words of what is counted. */
const LONGEST = 2;

/** '4 vacancies or more' as '4 or more vacancies': a number and its bound stand together. */
export function boundsTogether(tokens: readonly Token[]): readonly Token[] {
  const words = tokens.map(({ word }) => word);
  for (const from of tokens.keys()) {
    const number = numberAt(words, from);
    const bound = number && boundBehind(words, number.next);
    if (!number || !bound) continue;
    return [...tokens.slice(0, number.next), ...tokens.slice(bound.from, bound.next), ...tokens.slice(number.next, bound.from), ...boundsTogether(tokens.slice(bound.next))];
  }
  return tokens;
}

/** The bound behind what is counted from a place on; null where none closes it. */
function boundBehind(words: readonly string[], at: number): { readonly from: number; readonly next: number } | null {
  for (let from = at; from <= at + LONGEST; from++) {
    const [bound] = from > at ? boundsAt(words, from, BOUNDS_BEHIND) : [];
    const next = words[bound?.next ?? -1];
    if (bound && (bound.next >= words.length || (next !== undefined && (isSign(next) || GOES_ON.test(next))))) return { from, next: bound.next };
    if (!COUNTED.test(words[from] ?? '')) return null;
  }
  return null;
}
