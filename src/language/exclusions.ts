import { isSign, type Token } from './words.js';

const OPENS = /^(if|with|when|once|and|but|,)$/;
const TAKES = /^(leaving|leave|taking|take|keeping|keep|stripping|strip)$/;
const LEFT_OUT = /^(( ?(is|are|was|were|being|to be))? (left out|excluded|taken out|stripped out|omitted|ignored|disregarded|removed|not counted|not included|set aside|aside))( of (it|this|that|the count|the figures?|the numbers?))?(?= |$)/;
const OUT = /^ (out|aside)( of (it|this|that|the count|the figures?|the numbers?))?(?= |$)/;
/** The most words of what is left out. */
const LONGEST = 8;

/** 'If the Academy is left out', 'leaving Compass and Fostering out of it', as the words read that stand before what is left out: 'excluding the Academy'. */
export function exclusionsFirst(tokens: readonly Token[]): readonly Token[] {
  for (let at = 0; at < tokens.length; at++) {
    const { word } = tokens[at]!;
    const behind = OPENS.test(word) ? LEFT_OUT : TAKES.test(word) ? OUT : null;
    const found = behind && leftOut(tokens, at + 1, behind);
    if (!found || found.from === at + 1) continue;
    const opening: Token = { ...tokens[at]!, word: 'excluding', capital: false, capitals: false };
    return [...tokens.slice(0, at), opening, ...tokens.slice(at + 1, found.from), ...exclusionsFirst(tokens.slice(found.to))];
  }
  return tokens;
}

/** Where the words stand that leave out what is before them; null where a sign or another opening comes first. */
function leftOut(tokens: readonly Token[], start: number, behind: RegExp): { readonly from: number; readonly to: number } | null {
  for (let from = start; from < Math.min(tokens.length, start + LONGEST); from++) {
    const words = tokens.slice(from).map(({ word }) => ` ${word}`).join('');
    const said = behind.exec(words)?.[0];
    if (said) return { from, to: from + said.trim().split(' ').length };
    if (isSign(tokens[from]!.word) || /^(if|with|when|once|how|what|which|who|we|i|you|they)$/.test(tokens[from]!.word)) return null;
  }
  return null;
}
