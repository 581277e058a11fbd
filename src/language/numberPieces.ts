import { numberAt } from './periods/numbers.js';
import { after, skip, type Parsed } from './periods/meaning.js';
import type { Bound, Option } from './pieces.js';

const BEFORE: readonly (readonly [readonly string[], Bound])[] = [
  [['more', 'than'], 'over'], [['over'], 'over'], [['above'], 'over'], [['greater', 'than'], 'over'], [['in', 'excess', 'of'], 'over'], [['exceeding'], 'over'], [['upwards', 'of'], 'over'],
  [['at', 'least'], 'atLeast'], [['no', 'fewer', 'than'], 'atLeast'], [['no', 'less', 'than'], 'atLeast'], [['minimum', 'of'], 'atLeast'],
  [['fewer', 'than'], 'under'], [['less', 'than'], 'under'], [['under'], 'under'], [['below'], 'under'],
  [['at', 'most'], 'atMost'], [['up', 'to'], 'atMost'], [['no', 'more', 'than'], 'atMost'], [['not', 'more', 'than'], 'atMost'], [['maximum', 'of'], 'atMost'], [['at', 'or', 'under'], 'atMost'], [['at', 'or', 'below'], 'atMost'], [['within'], 'atMost'],
];
const BEHIND: readonly (readonly [readonly string[], Bound])[] = [
  [['or', 'more'], 'atLeast'], [['or', 'over'], 'atLeast'], [['or', 'above'], 'atLeast'], [['plus'], 'atLeast'], [['or', 'higher'], 'atLeast'],
  [['or', 'fewer'], 'atMost'], [['or', 'less'], 'atMost'], [['or', 'under'], 'atMost'], [['or', 'below'], 'atMost'], [['or', 'lower'], 'atMost'], [['and', 'under'], 'atMost'],
];

/** 'more than 20', '23 or fewer', '23 cases or fewer', 'twelve', 'top 3', '20%' at a word. */
export function numberPieceAt(words: readonly string[], at: number): Parsed<Option> | null {
  const top = after(words, at, 'top') ?? after(words, at, 'the', 'top') ?? after(words, at, 'bottom');
  const limit = top === null ? null : numberAt(words, top);
  if (limit) return { value: { is: 'order', by: words[at] === 'bottom' ? 'fewest' : 'most', limit: limit.value }, next: limit.next };
  for (const [phrase, bound] of BEFORE) {
    const start = after(words, at, ...phrase);
    const read = start === null ? null : plainNumber(words, start);
    if (read) return { value: { is: 'number', ...read.value, bound }, next: read.next };
  }
  const read = plainNumber(words, at);
  if (!read) return null;
  for (const [phrase, bound] of BEHIND) {
    const next = after(words, skip(words, read.next, 'cases|children'), ...phrase);
    if (next !== null) return { value: { is: 'number', ...read.value, bound }, next };
  }
  return { value: { is: 'number', ...read.value, bound: 'exactly' }, next: read.next };
}

function plainNumber(words: readonly string[], at: number): Parsed<{ value: number; percent: boolean }> | null {
  const word = words[at] ?? '';
  const figures = /^(\d+(?:\.\d+)?)(%?)$/.exec(word.replaceAll(',', '').replace('£', ''));
  const read = figures ? { value: Number(figures[1]), next: at + 1 } : word === 'a' ? null : numberAt(words, at);
  if (!read) return null;
  const percent = after(words, read.next, '%|percent|pct') ?? after(words, read.next, 'per', 'cent');
  return { value: { value: read.value, percent: percent !== null || figures?.[2] === '%' }, next: percent ?? read.next };
}
