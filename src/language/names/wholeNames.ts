import type { Lexicon } from './lexicon.js';
import { isSign, type Token } from '../words/words.js';

/** The word that joins the parts of one name. It parts no clauses, measures or names, and reads as 'and' where names are looked up. */
export const JOINED = 'and_';

/**
 * Keeps a name in one: the 'and' of 'Child Protection and Court' joins no two things, and the
 * comma of 'Children, Young People and Families' ends no clause. Of two names the longer is meant.
 */
export function withWholeNames(tokens: readonly Token[], lexicon: Lexicon): readonly Token[] {
  if (!tokens.some(({ word }) => JOINS.test(word))) return tokens;
  const kept: Token[] = [];
  for (let at = 0; at < tokens.length; ) {
    const next = endOfName(tokens, at, lexicon);
    const said = tokens.slice(at, next ?? at + 1);
    kept.push(...(next === null ? said : said.filter(({ word }) => !isSign(word)).map(joined)));
    at = next ?? at + 1;
  }
  return kept;
}

/** As names are looked up. */
export function wordInName({ word }: Token): string {
  return word === JOINED ? 'and' : word;
}

const JOINS = /^(and|,)$/;

function joined(token: Token): Token {
  return token.word === 'and' ? { ...token, word: JOINED } : token;
}

/** Behind the longest name that starts at a word and is joined within; null where none does. */
function endOfName(tokens: readonly Token[], at: number, { names, beginnings }: Lexicon): number | null {
  let phrase = tokens[at]!.word;
  let longest: number | null = null;
  let joins = false;
  for (let next = at + 1; next < tokens.length && beginnings.has(phrase); next++) {
    const { word } = tokens[next]!;
    joins ||= JOINS.test(word);
    if (word === ',') continue;
    if (isSign(word)) break;
    phrase += ` ${word}`;
    if (joins && names.has(phrase)) longest = next + 1;
  }
  return longest;
}
