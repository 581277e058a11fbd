import { isSign, type Token } from '../words/words.js';

/** The kisses that close a message: 'thanks x', 'in Court xx'. One by itself may stand for a name ('in team x'), but where a sentence or a thank-you ends before it. */
export function withoutKisses(tokens: readonly Token[]): readonly Token[] {
  const last = tokens.findLastIndex(({ word }) => !isSign(word));
  const { word = '' } = tokens[last] ?? {};
  const before = tokens[last - 1]?.word;
  const isKiss = /^x{2,}o*$/.test(word) || (word === 'x' && before !== undefined && (isSign(before) || THANKING.test(before)));
  return isKiss && last > 0 ? withoutKisses(tokens.filter((_, at) => at !== last)) : tokens;
}

const THANKING = /^(x|please|pls|plz|plse|thanks|thank|you|thx|ta|cheers|love|hun|bye)$/;
