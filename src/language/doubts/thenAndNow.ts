import type { Chosen } from '../clause/choose.js';
import type { Piece } from '../words/pieces.js';

/** 'Are still agency', 'has still not converted', 'is still with us': how something stands now. */
const STILL = /\b(are|is|have|has) still\b/;
const OF_THEM = /\b(of|from) /;
/** 'We had in June', 'who were here a year ago'. */
const OF_THOSE_THEN = /\b(of|from) .*\b(we had|(who|that) (was|were) (here|in post|with us|employed))\b.*\b(has|have|had) (since )?(left|gone)\b/;

/**
 * 'Of the managers we had last year, how many are still managers' asks of two days at once, and a figure is of one:
 * the word that says so, to be named as not understood. Who is still here, or gone, is counted by a measure of its own.
 */
export function thenAndNow(pieces: readonly Piece[], best: readonly Chosen[]): readonly string[] {
  const counted = best.some(({ measure }) => /^(stability|(still|starters|appointed|conversions)Here)$/.test(measure.name));
  const then = pieces.some(({ options }) => options.some((option) => option.is === 'time' && !option.ahead && option.meaning.is !== 'since'));
  if (counted || !then) return [];
  const text = pieces.map(({ words, text: said }) => words ?? said.toLowerCase()).join(' ');
  if (OF_THEM.test(text) && STILL.test(text)) return ['still'];
  return OF_THOSE_THEN.test(text) ? ['we had'] : [];
}
