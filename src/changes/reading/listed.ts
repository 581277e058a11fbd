import { numberAt } from '../../language/periods/numbers.js';
import { wordsOf } from '../../language/words.js';
import { longest, value, type Found } from './found.js';

/** The text of the records that stands at a word: the longest, whether numbers are written in figures and words in the plural or not. 'Review' at its end may be left out. */
export function listedAt(words: readonly string[], at: number, texts: readonly string[]): Found | null {
  const said = words.slice(at).map((_, index) => plainly(words, at + index));
  return longest(texts.map((text): Found | null => {
    const whole = wordsOf(text).map((_, index, all) => plainly(all, index));
    const short = whole.at(-1) === 'review' ? whole.slice(0, -1) : whole;
    const found = [whole, short].find((one) => one.length > 0 && one.every((word, index) => said[index] === word));
    return found ? value(text, at + found.length) : null;
  }));
}

/** 'Three', '3rd' -> '3'; 'months' -> 'month'. */
function plainly(words: readonly string[], at: number): string {
  const number = numberAt(words, at);
  if (number && number.next === at + 1) return String(number.value);
  return words[at]!.replace(/^(\d+)(st|nd|rd|th)$/, '$1').replace(/s$/, '');
}
