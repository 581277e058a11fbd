import { choose, UNIT_NOTIONS, type Chosen } from './choose.js';
import { notionsOf, type Piece } from './pieces.js';
import type { Token } from './words.js';

/**
 * Two measures in one clause ('vacancies and agency by team'): parted at a word like 'and', each with all names, times and groupings.
 * Null where no parting leaves a measure on both sides.
 */
export function several(pieces: readonly Piece[], tokens: readonly Token[]): readonly Chosen[] | null {
  const shared = pieces.filter((piece) => notionsOf(piece).length === 0 || notionsOf(piece).every((notion) => notion in UNIT_NOTIONS));
  const telling = pieces.filter((piece) => !shared.includes(piece));
  // A comma parts measures only in a list that ends with 'and'.
  const listing = tokens.some(({ word }) => word === 'and' || word === '&');
  for (let at = 1; at < telling.length; at++) {
    const between = tokens.filter(({ start }) => start > startOf(telling[at - 1]!, tokens) && start < startOf(telling[at]!, tokens));
    if (!between.some(({ word }) => /^(and|plus|&|or)$/.test(word) || (word === ',' && listing))) continue;
    const sides = [telling.slice(0, at), telling.slice(at)].map((side) => inOrder([...side, ...shared]));
    const [first, ...others] = choose(sides[0]!).best;
    if (!first || others.length > 0) continue;
    const rest = several(sides[1]!, tokens) ?? choose(sides[1]!).best.slice(0, 2);
    if (rest.length > 0 && !isTie(rest)) return [first, ...rest];
  }
  return null;
}

/** Two phrases of which either fits, and not two measures that were both asked for. */
function isTie(rest: readonly Chosen[]): boolean {
  return rest.length === 2 && JSON.stringify(rest[0]!.uses.map(({ piece }) => piece.from)) === JSON.stringify(rest[1]!.uses.map(({ piece }) => piece.from));
}

function startOf(piece: Piece, tokens: readonly Token[]): number {
  return tokens[piece.from]!.start;
}

function inOrder(pieces: readonly Piece[]): readonly Piece[] {
  return [...pieces].sort((a, b) => a.from - b.from);
}
