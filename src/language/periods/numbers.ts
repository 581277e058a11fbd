import type { Parsed } from './meaning.js';

const ONES = [
  'zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve', 'thirteen',
  'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen',
];
const TENS = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const ORDINALS = [
  '', 'first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth', 'eleventh', 'twelfth',
  'thirteenth', 'fourteenth', 'fifteenth', 'sixteenth', 'seventeenth', 'eighteenth', 'nineteenth', 'twentieth',
];

/** Every word that a number in words is made of. */
export const NUMBER_WORDS: readonly string[] = [...ONES, ...TENS, ...ORDINALS, 'dozen'].filter((word) => word !== '');

/** A whole number in figures or words at a word: '12', 'twelve', 'twenty four', 'half a dozen', 'two dozen'. */
export function numberAt(words: readonly string[], at: number): Parsed<number> | null {
  if (words[at] === 'half' && words[at + 1] === 'a' && words[at + 2] === 'dozen') return { value: 6, next: at + 3 };
  const number = simpleAt(words, words[at] === 'a' && words[at + 1] === 'dozen' ? at + 1 : at);
  return number && number.value > 0 && words[number.next] === 'dozen' ? { value: number.value * 12, next: number.next + 1 } : number;
}

function simpleAt(words: readonly string[], at: number): Parsed<number> | null {
  if (words[at] === 'dozen') return { value: 12, next: at + 1 };
  const word = words[at];
  if (word === undefined) return null;
  if (/^\d{1,4}(,\d{3}){0,2}$/.test(word)) return { value: Number(word.replaceAll(',', '')), next: at + 1 };
  const ones = ONES.indexOf(word);
  if (ones >= 0) return { value: ones, next: at + 1 };
  const tens = TENS.indexOf(word);
  if (tens < 2) return null;
  const unit = ONES.indexOf(words[at + 1] ?? '');
  return unit > 0 && unit < 10 ? { value: tens * 10 + unit, next: at + 2 } : { value: tens * 10, next: at + 1 };
}

/** A day of the month: '20', '20th', 'first', 'twenty first'. */
export function dayOfMonthAt(words: readonly string[], at: number): Parsed<number> | null {
  const word = words[at] ?? '';
  const figures = /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(word);
  if (figures) {
    const value = Number(figures[1]);
    return value >= 1 && value <= 31 ? { value, next: at + 1 } : null;
  }
  return ordinalAt(words, at);
}

/** 'first', 'thirty first'; '1st'. */
export function ordinalAt(words: readonly string[], at: number): Parsed<number> | null {
  const word = words[at] ?? '';
  const figures = /^(\d{1,2})(?:st|nd|rd|th)$/.exec(word);
  if (figures) return { value: Number(figures[1]), next: at + 1 };
  const simple = ORDINALS.indexOf(word);
  if (simple > 0) return { value: simple, next: at + 1 };
  if (word === 'thirtieth') return { value: 30, next: at + 1 };
  const tens = TENS.indexOf(word);
  const unit = ORDINALS.indexOf(words[at + 1] ?? '');
  return tens >= 2 && unit > 0 && unit < 10 ? { value: tens * 10 + unit, next: at + 2 } : null;
}
