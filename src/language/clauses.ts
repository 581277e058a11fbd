import { isSign, type Token } from './words.js';

const ASKING = new Set(['how', 'what', 'whats', 'who', 'whos', 'whose', 'which', 'where', 'why', 'when']);
const PLACING = new Set(['in', 'at', 'for']);

/** The clauses of a message: parted where a sentence ends, and at 'and' or a comma before the start of another question. */
export function clausesOf(tokens: readonly Token[]): readonly (readonly Token[])[] {
  const clauses: Token[][] = [[]];
  for (const [at, token] of tokens.entries()) {
    const open = clauses.at(-1)!;
    if (/^[?;!.]$/.test(token.word)) clauses.push([]);
    else if (open.some(({ word }) => !isSign(word)) && opensClause(tokens, at)) clauses.push([token]);
    else open.push(token);
  }
  return clauses.filter((clause) => clause.some(({ word }) => !isSign(word)));
}

function opensClause(tokens: readonly Token[], at: number): boolean {
  const [word, next] = [tokens[at]!.word, tokens[at + 1]?.word ?? ''];
  if (word === ',') return ASKING.has(next);
  if (word !== 'and' && word !== 'then') return false;
  return ASKING.has(next) || (PLACING.has(next) && tokens[at - 1]?.word === ',');
}
