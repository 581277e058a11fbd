import { choose, UNIT_NOTIONS, type Chosen } from './choose.js';
import { notionsOf, type Piece } from './pieces.js';
import type { Token } from './words.js';

/**
 * Two measures in one clause ('vacancies and agency by team'): parted at a word like 'and', each with all names, times and groupings.
 * Null where no parting leaves a measure on both sides.
 */
export function several(pieces: readonly Piece[], tokens: readonly Token[]): readonly Chosen[] | null {
  const shared = pieces.filter((piece) => !isVersus(piece) && isShared(piece));
  const telling = pieces.filter((piece) => !shared.includes(piece) && !isVersus(piece));
  // A comma parts measures only in a list that ends with 'and'.
  const listing = tokens.some(({ word }) => word === 'and' || word === '&');
  for (let at = 1; at < telling.length; at++) {
    const between = tokens.filter(({ start }) => start > startOf(telling[at - 1]!, tokens) && start < startOf(telling[at]!, tokens));
    if (!between.some(({ word }) => /^(and|plus|&|or)$/.test(word) || (/^(vs|versus|v|against|compared)$/.test(word) && !telling.some(isMeasuredAgainst)) || (word === ',' && listing))) continue;
    const sides = sidesOf(telling, at, shared);
    const [first, ...others] = choose(sides[0]!).best;
    if (!first || others.length > 0) continue;
    const rest = several(sides[1]!, tokens) ?? choose(sides[1]!).best.slice(0, 2);
    if (rest.length > 0 && !isTie(rest)) return [first, ...rest];
  }
  return null;
}

/** What goes for both measures: names, times, groups and units. */
function isShared(piece: Piece): boolean {
  const notions = notionsOf(piece);
  return notions.every((notion) => notion in UNIT_NOTIONS) || piece.options.some((option) => option.is === 'name' && option.named.some(({ facet }) => facet === 'role' || facet === 'roleGroup'));
}

/** What a figure is held against, and no measure of its own. */
function isMeasuredAgainst(piece: Piece): boolean {
  return notionsOf(piece).some((notion) => notion === 'planned' || notion === 'actual' || notion === 'target' || notion === 'outside' || notion === 'cost' || notion === 'premium');
}

/** The 'versus' between two measures parts them, and asks for no comparison of its own. */
export function isVersus(piece: Piece): boolean {
  return /^(vs|versus|v|against|compared (with|to))$/i.test(piece.text);
}

/**
 * The pieces of both sides. What both have (a place, a time) belongs to the side where it stands: 'vacancies in North and agency in South';
 * what stands on one side alone goes for both: 'vacancies and agency by team'.
 */
function sidesOf(telling: readonly Piece[], at: number, shared: readonly Piece[]): readonly (readonly Piece[])[] {
  const parting = telling[at]!.from;
  const isLeft = (piece: Piece) => piece.from < parting;
  const own = (piece: Piece, left: boolean) => isLeft(piece) === left || !shared.some((other) => isLeft(other) === left && kindOf(other) === kindOf(piece));
  return [inOrder([...telling.slice(0, at), ...shared.filter((piece) => own(piece, true))]), inOrder([...telling.slice(at), ...shared.filter((piece) => own(piece, false))])];
}

function kindOf({ options }: Piece): string {
  const name = options.find((option) => option.is === 'name');
  const facet = name?.is === 'name' ? name.named[0]!.facet : '';
  return /^(team|service|locality)$/.test(facet) ? 'place' : /^role/.test(facet) ? 'role' : facet || options[0]!.is;
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
