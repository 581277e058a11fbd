import { isSign, type Token } from '../words/words.js';

/** What joins one thing asked for to the next as 'and' does. */
const JOINS: readonly (readonly string[])[] = ['plus', '+', 'alongside', 'along with', 'together with', 'as well as', 'in addition to', 'but also', 'and also', 'and then'].map((words) => words.split(' '));
const GROUPING = /^(by|per)$/;
const GROUP = /^(team|service|role|locality|grade|contract|month|quarter|year|week)s?$/;

/** 'Vacancies plus agency', 'vacancies alongside agency' as 'vacancies and agency', and 'vacancies by team and agency by team' as 'vacancies and agency by team'. */
export function joined(tokens: readonly Token[]): readonly Token[] {
  return groupedOnce(withAnd(tokens.flatMap((token, at) => (areTwo(tokens[at - 1]?.word, token.word) ? [{ ...token, word: 'and', capital: false }, token] : [token]))));
}

/** 'Starters leavers ytd' are both: what happens to people is no kind of what else does. */
function areTwo(first: string | undefined, second: string): boolean {
  return first !== undefined && first !== second && HAPPENING.test(first) && HAPPENING.test(second);
}

const HAPPENING = /^(starters|joiners|leavers|conversions)$/;

/** A plus behind a number bounds it ('20 plus cases'), and one that closes a message joins nothing. */
function withAnd(tokens: readonly Token[]): readonly Token[] {
  for (const [at, token] of tokens.entries()) {
    const before = tokens[at - 1];
    const join = !before || isSign(before.word) || /^(\d.*|and|or)$/.test(before.word) ? undefined : JOINS.find((words) => words.every((word, offset) => tokens[at + offset]?.word === word));
    const rest = join && tokens.slice(at + join.length);
    if (rest && rest.some(({ word }) => !isSign(word))) return [...tokens.slice(0, at), { ...token, word: 'and' }, ...withAnd(rest)];
  }
  return tokens;
}

/** What is said of each is said once, behind the last. */
function groupedOnce(tokens: readonly Token[]): readonly Token[] {
  const first = tokens.findIndex(({ word }, at) => GROUPING.test(word) && GROUP.test(tokens[at + 1]?.word ?? '') && /^(and|,|&)$/.test(tokens[at + 2]?.word ?? ''));
  const group = tokens[first + 1]?.word;
  const again = first >= 0 && tokens.slice(first + 3).some(({ word }, at, rest) => GROUPING.test(word) && rest[at + 1]?.word === group && at > 0);
  return again ? groupedOnce([...tokens.slice(0, first), ...tokens.slice(first + 2)]) : tokens;
}
