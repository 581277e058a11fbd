import { afterAny, after, skip, type Parsed } from './periods/meaning.js';
import { numberAt } from './periods/numbers.js';
import type { Bound, Option } from './pieces.js';

type BoundWords = readonly (readonly [Bound, readonly string[]])[];

const BEFORE: BoundWords = [
  ['over', ['more than', 'over', 'above', 'greater than', 'in excess of', 'exceeding', 'upwards of']],
  ['atLeast', ['at least', 'no fewer than', 'no less than', 'minimum of']],
  ['under', ['fewer than', 'less than', 'under', 'below']],
  ['atMost', ['at most', 'up to', 'no more than', 'not more than', 'maximum of', 'at or under', 'at or below', 'within']],
];
const BEHIND: BoundWords = [
  ['atLeast', ['or more', 'or over', 'or above', 'or higher', 'plus']],
  ['atMost', ['or fewer', 'or less', 'or under', 'or below', 'or lower', 'and under']],
];

/** 'top 3', 'more than 20', '23 or fewer', '23 cases or fewer', 'twelve', '20%' at a word. */
export function numberPieceAt(words: readonly string[], at: number): Parsed<Option> | null {
  return topAt(words, at) ?? boundBefore(words, at) ?? boundBehind(words, at);
}

/** 'top 3', 'the top three', 'bottom five'. */
function topAt(words: readonly string[], at: number): Parsed<Option> | null {
  const start = afterAny(words, at, 'top', 'the top', 'bottom');
  const limit = start === null ? null : numberAt(words, start);
  return limit && { value: { is: 'order', by: words[at] === 'bottom' ? 'fewest' : 'most', limit: limit.value }, next: limit.next };
}

/** 'more than 20', 'up to 5%'. */
function boundBefore(words: readonly string[], at: number): Parsed<Option> | null {
  for (const [bound, phrases] of BEFORE) {
    const start = afterAny(words, at, ...phrases);
    const number = start === null ? null : amountAt(words, start);
    if (number) return { value: { is: 'number', ...number.value, bound }, next: number.next };
  }
  return null;
}

/** '23 or fewer', '23 cases or fewer'; a number alone is that number exactly. */
function boundBehind(words: readonly string[], at: number): Parsed<Option> | null {
  const number = amountAt(words, at);
  if (!number) return null;
  for (const [bound, phrases] of BEHIND) {
    const next = afterAny(words, skip(words, number.next, 'cases|children'), ...phrases);
    if (next !== null) return { value: { is: 'number', ...number.value, bound }, next };
  }
  return { value: { is: 'number', ...number.value, bound: 'exactly' }, next: number.next };
}

/** '20', '1,200', '£300', 'twenty', '20%', '20 per cent', '15 children'. */
function amountAt(words: readonly string[], at: number): Parsed<{ value: number; percent: boolean }> | null {
  const word = words[at] ?? '';
  const figures = /^(\d+(?:\.\d+)?)(%?)$/.exec(word.replaceAll(',', '').replace('£', ''));
  const read = figures ? { value: Number(figures[1]), next: at + 1 } : numberAt(words, at);
  if (!read) return null;
  const percent = after(words, read.next, '%|percent|pct') ?? after(words, read.next, 'per', 'cent');
  return { value: { value: read.value, percent: percent !== null || figures?.[2] === '%' }, next: percent ?? skip(words, read.next, 'children') };
}
