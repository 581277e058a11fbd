import { isSign, tokensOf, type Token } from '../../language/words/words.js';

/** One line of a message, in words. */
export interface Line {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly words: readonly string[];
}

// A dash between blanks parts as a comma does, unless a day may follow ('3 - 14 June').
const DASH = /(?<=\s)[-–—]+(?=\s+(?!\d))|[()\u2022*|]/g;

/** These say more or less, and part nothing. */
const COMPARES = /^[<>≤≥]/;

/** 'Ms Carr' is whoever 'Carr' is, and no name of two words. */
const TITLE = /(?<![\p{L}\d])(?:[Mm]rs?|[Mm]s|[Mm]x|[Dd]r|Miss)\b\.?(?=\s+\p{L})/gu;

/** Words as they are cut short in a hurry. A note keeps them as they were written. */
const CUT_SHORT: Readonly<Record<string, string>> = {
  appr: 'approached', apprd: 'approached', nxt: 'next', til: 'until', agy: 'agency', ext: 'extended', mth: 'month', mths: 'months', mnths: 'months', yr: 'year', yrs: 'years', 'w/': 'with', w: 'with', recd: 'received', dev: 'development', dest: 'destination',
};

/** The words of a line without titles; dashes and brackets part it as commas do. The text keeps its length, so that places in it hold. */
export function lineOf(text: string): Line {
  const tokens = tokensOf(text.replace(TITLE, (title) => ' '.repeat(title.length)).replace(DASH, (sign) => ','.padEnd(sign.length)));
  return { text, tokens, words: tokens.map(({ word }) => CUT_SHORT[word] ?? word) };
}

/** The text between two tokens, the second not included. */
export function textOf({ text, tokens }: Line, from: number, to: number): string {
  return text.slice(tokens[from]!.start, tokens[to - 1]!.end);
}

/** The line with other words in the place of some. */
export function replaced({ text, tokens }: Line, from: number, to: number, words: string): string {
  return `${text.slice(0, tokens[from]!.start)}${words}${text.slice(tokens[to - 1]!.end)}`;
}

/** The parts of a line between its signs, as places of tokens; without empty ones. */
export function segmentsOf({ words }: Line): readonly { readonly from: number; readonly to: number }[] {
  const ends = [...words.flatMap((word, at) => (isSign(word) && !COMPARES.test(word) ? at : [])), words.length];
  return ends.map((to, index) => ({ from: (ends[index - 1] ?? -1) + 1, to })).filter(({ from, to }) => from < to);
}
