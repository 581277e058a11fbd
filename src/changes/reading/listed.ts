import { numberAt } from '../../language/periods/numbers.js';
import { wordsOf } from '../../language/words/words.js';
import { longest, value, type Found } from './found.js';

/** A word as texts are compared by it, and the place behind it in the line. */
interface Plain {
  readonly word: string;
  readonly next: number;
}

/** The text of the records that stands at a word: the longest, whether numbers are written in figures and words in the plural or not. 'Review' at its end may be left out. */
export function listedAt(words: readonly string[], at: number, texts: readonly string[]): Found | null {
  const said = plainly(words).filter(({ next }) => next > at);
  return longest(texts.map((text): Found | null => {
    const whole = plainly(wordsOf(text)).map(({ word }) => word);
    const short = whole.at(-1) === 'review' ? whole.slice(0, -1) : whole;
    const found = [whole, short].find((one) => one.length > 0 && one.every((word, index) => said[index]?.word === word));
    return found ? value(text, said[found.length - 1]!.next) : null;
  }));
}

const SPANS: Readonly<Record<string, string>> = { w: 'week', wk: 'week', m: 'month', mo: 'month', mth: 'month' };

/** 'Three', '3rd' -> '3'; 'months' -> 'month'; '6wk' -> '6', 'week'. */
function plainly(words: readonly string[]): readonly Plain[] {
  return words.flatMap((word, at): readonly Plain[] => {
    const next = at + 1;
    const number = numberAt(words, at);
    if (number?.next === next) return [{ word: String(number.value), next }];
    const [, figure, span = ''] = /^(\d+)([a-z]*?)s?$/.exec(word) ?? [];
    if (figure !== undefined && span !== '' && !/^(st|nd|rd|th)$/.test(span)) return [{ word: figure, next }, { word: SPANS[span] ?? span, next }];
    return [{ word: figure ?? SPANS[word.replace(/s$/, '')] ?? word.replace(/s$/, ''), next }];
  });
}
