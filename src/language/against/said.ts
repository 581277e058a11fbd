import type { Facet } from '../../workforce/measure.js';
import type { Token } from '../words/words.js';

/** The tokens of the named groups of a pattern over the words of a clause, parted by a blank; null where it does not fit. */
export function partsIn<Name extends string>(tokens: readonly Token[], pattern: RegExp): Readonly<Partial<Record<Name, readonly Token[]>>> | null {
  const words = tokens.map(({ word }) => word).join(' ');
  if (!pattern.test(words)) return null;
  // Where its groups stand is only asked of one that fits: that takes longer.
  const match = new RegExp(pattern.source, 'd').exec(words)!;
  const at = (place: number) => words.slice(0, place).split(' ').length - 1;
  const named = Object.entries(match.indices?.groups ?? {});
  const parts: Record<string, readonly Token[]> = {};
  for (const [name, span] of named) {
    if (!span) continue;
    const [from, to] = span as [number, number];
    const said = words.slice(from, to).trim();
    const first = at(from) + (words[from] === ' ' ? 1 : 0);
    parts[name] = said === '' ? [] : tokens.slice(first, first + said.split(' ').length);
  }
  return parts as Partial<Record<Name, readonly Token[]>>;
}

/** A word in the place of a token. */
export function inPlaceOf({ start, end }: Token, word: string): Token {
  return { word, start, end, capital: false, capitals: false };
}

/** What groups are called, in a clause that asks for them. */
export const GROUP = '(?:teams?|services?|roles?|localit(?:y|ies)|grades?)';

/** The first group that a clause asks for: 'which teams', 'how many services'. A service manager, children's services and Locality 3 are none. */
export function groupAsked(tokens: readonly Token[]): Facet | null {
  const words = tokens.map(({ word }) => word).join(' ');
  const said = /(?<!\b(?:childrens?|social|care|family|heads? of) )\b(team|service|role|locality|localitie|grade)s?\b(?! (?:managers?|leaders?|members?|posts?|size|\d+)\b)/.exec(words)?.[1];
  return said === undefined ? null : said.startsWith('localit') ? 'locality' : (said as Facet);
}
