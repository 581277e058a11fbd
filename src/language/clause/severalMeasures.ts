import { ALWAYS, choose, UNIT_NOTIONS, type Chosen } from './choose.js';
import { notionsOf, saidIn, type Piece } from '../words/pieces.js';
import type { Token } from '../words/words.js';

const COMPARE = /^(compare|comparing)$/;
const WITH = /^(with|to|and|against)$/;

/** A 'versus', or the 'with' of 'compare the establishment with staff in post'. */
export function isBetweenSides(pieces: readonly Piece[], at: number): boolean {
  if (holdsAgainstTime(pieces, at)) return false;
  return isVersus(saidIn(pieces[at])) || (WITH.test(saidIn(pieces[at])) && pieces.slice(0, at).some((piece) => COMPARE.test(saidIn(piece))));
}

/** The 'compared with' of 'vacancies and agency compared with last year' goes for both. */
function holdsAgainstTime(pieces: readonly Piece[], at: number): boolean {
  const isTime = (index: number) => pieces[index]?.options.some(({ is }) => is === 'time') ?? false;
  if (COMPARE.test(saidIn(pieces[at]))) return pieces.some((piece, index) => index > at && WITH.test(saidIn(piece)) && isTime(index + 1));
  return isTime(at + 1) && (isVersus(saidIn(pieces[at])) || (WITH.test(saidIn(pieces[at])) && pieces.slice(0, at).some((piece) => COMPARE.test(saidIn(piece)))));
}

/**
 * Several measures in one clause ('vacancies, agency and turnover by team'): parted at words like 'and', each with all names, times and groupings.
 * Null where no parting leaves a measure on both sides.
 */
export function several(pieces: readonly Piece[], tokens: readonly Token[], isList = false): readonly Chosen[] | null {
  // The 'compare' of two measures asks for no change of either.
  const comparesSides = pieces.some((piece, at) => COMPARE.test(saidIn(piece)) && !holdsAgainstTime(pieces, at));
  const sided = pieces.filter((piece, at) => !isBetweenSides(pieces, at) && !(comparesSides && COMPARE.test(saidIn(piece))));
  // '..., and until when' asks for a column, and counts nothing.
  const telling = sided.filter((piece) => !isShared(piece, pieces, tokens) && !notionsOf(piece).includes('untilWhen'));
  const shared = sided.filter((piece) => !telling.includes(piece));
  // A comma parts measures in a list that ends with 'and', and where nothing reads the whole.
  const listing = isList || tokens.some(({ word }) => word === 'and');
  // The 'or' of '15 or fewer' parts nothing.
  const bounds = new Set(pieces.filter(({ options }) => options.some(({ is }) => is === 'number')).flatMap(({ from, to }) => tokens.slice(from, to)));
  const comparing = comparesSides && !telling.some(isMeasuredAgainst);
  for (let at = 1; at < telling.length; at++) {
    const between = tokens.slice(telling[at - 1]!.to, telling[at]!.from).filter((token) => !bounds.has(token));
    const join = between.findLast(({ word }) => /^(and|plus|or)$/.test(word) || (/^(vs|versus|v|against|compared)$/.test(word) && !telling.some(isMeasuredAgainst)) || (/^(with|to)$/.test(word) && comparing) || (/^[,:]$/.test(word) && listing));
    // 'Who started this year and are still here', 'who left and would come back' ask of those alone, and not of all who are here or would.
    if (!join || /^(still|remain|would|want|wish|happy|willing)/.test(saidIn(telling[at])) || hasGoneSince(pieces, telling[at]!)) continue;
    // What stands before 'altogether' is none of its own.
    const asks = notionsOf(telling[at]!).some((notion) => !ALWAYS.includes(notion));
    const parting: Parting = { at, from: asks ? tokens.indexOf(join) : telling[at]!.from, isVersus: isVersus(join.word) };
    const first = firstOf(telling, parting, shared);
    const rest = first && restOf(telling, parting, shared, tokens, listing);
    if (first && rest) return [first, ...rest];
  }
  return null;
}

/** 'Who joined last year and has already left': of those who joined; 'who joined and left last year' are two lists. */
function hasGoneSince(pieces: readonly Piece[], gone: Piece): boolean {
  const [first, ...others] = pieces.slice(0, pieces.indexOf(gone));
  const notions = others.flatMap(notionsOf);
  return /^who/.test(saidIn(first)) && /^(left|gone|moved on|quit|resigned|(has|have) since|since)\b/.test(saidIn(gone)) && notions.some((notion) => notion === 'start' || notion === 'appoint' || notion === 'convert')
    && others.some(({ options }) => options.some(({ is }) => is === 'time'));
}

/** Where two measures part: the first telling piece of the second, and where its words begin. */
interface Parting {
  readonly at: number;
  readonly from: number;
  readonly isVersus: boolean;
}

/** The measure on the left: 'vacancy and agency rate' are two rates, 'vacancies and agency rate' is one; 'posts v staff FTE' is in FTE. */
function firstOf(telling: readonly Piece[], parting: Parting, shared: readonly Piece[]): Chosen | null {
  const { at } = parting;
  const own = telling.slice(0, at);
  const side = (said: readonly Piece[]) => sideOf(parting, shared, 'left', said);
  const unit = own.length === 1 && isBare(own[0]!) ? telling.slice(at).find(isUnit) : undefined;
  const alone = only(side(own));
  const inUnit = parting.isVersus && alone ? inUnitOf(telling.slice(at), own, alone, side) : null;
  return (unit && only(side([...own, unit]))) ?? inUnit ?? alone;
}

/** The measures on the right; 'agency headcount and rate' says the second by its unit alone. */
function restOf(telling: readonly Piece[], parting: Parting, shared: readonly Piece[], tokens: readonly Token[], isList: boolean): readonly Chosen[] | null {
  const { at } = parting;
  const own = telling.slice(at);
  const said = own.every(isUnit) ? [...telling.slice(0, at).filter((piece) => !isUnit(piece)), ...own] : own;
  const side = sideOf(parting, shared, 'right', said);
  const parted = said === own ? several(side, tokens, isList) : null;
  const alone = parted || !parting.isVersus ? null : only(side);
  const inUnit = alone && inUnitOf(telling.slice(0, at), own, alone, (pieces) => sideOf(parting, shared, 'right', pieces));
  const rest = parted ?? (inUnit ? [inUnit] : choose(side).best.slice(0, 2));
  return rest.length > 0 && !isTie(rest) ? rest : null;
}

/** Heads are held against heads, and FTE against FTE: a count of people or posts that says neither is in what the other side says. */
function inUnitOf(other: readonly Piece[], own: readonly Piece[], { measure }: Chosen, side: (said: readonly Piece[]) => readonly Piece[]): Chosen | null {
  const unit = other.find((piece) => isUnit(piece) && notionsOf(piece).some((notion) => notion === 'fte' || notion === 'headcount'));
  const counts = /^(people|posts)$/.test(measure.figures[0]!.unit);
  return unit && counts && !own.some(isUnit) ? only(side([...own, unit])) : null;
}

/** The one phrase that fits; null where none or several do. */
function only(pieces: readonly Piece[]): Chosen | null {
  const [first, ...others] = choose(pieces).best;
  return first && others.length === 0 ? first : null;
}

/** 'Vacancy' and 'agency' want a noun behind them. */
function isBare({ text }: Piece): boolean {
  return /^(vacancy|agency)$/i.test(text);
}

function isUnit(piece: Piece): boolean {
  const notions = notionsOf(piece);
  return notions.length > 0 && notions.every((notion) => notion in UNIT_NOTIONS);
}

/** What goes for all measures: names, times, groups, and a unit that stands apart from any of them. */
function isShared(piece: Piece, pieces: readonly Piece[], tokens: readonly Token[]): boolean {
  if (holdsAgainstTime(pieces, pieces.indexOf(piece))) return true;
  if (isUnit(piece)) return unitForAll(piece, pieces, tokens);
  if (notionsOf(piece).length > 0) return piece.options.some((option) => option.is === 'name' && option.named.some(({ facet }) => facet === 'role' || facet === 'roleGroup'));
  return !isProgramme(piece);
}

/** 'Vacancy and agency rates', 'FTE of vacancies and agency', 'vacancies and agency in FTE'. */
function unitForAll(piece: Piece, pieces: readonly Piece[], tokens: readonly Token[]): boolean {
  const leads = pieces.every((other) => other.from >= piece.from || notionsOf(other).length === 0);
  const before = tokens[piece.from - 1]?.word ?? '';
  return leads || /s$/i.test(saidIn(piece)) || /^(in|by|as|,)$/.test(before);
}

/** 'Vacancies, agency and ASYEs': a programme is counted by its name. */
function isProgramme(piece: Piece): boolean {
  return piece.options.some((option) => option.is === 'name' && option.named.some(({ facet }) => facet === 'programme')) && choose([piece]).best.length === 1;
}

/** What a figure is held against, and no measure of its own. */
function isMeasuredAgainst(piece: Piece): boolean {
  return notionsOf(piece).some((notion) => notion === 'planned' || notion === 'actual' || notion === 'target' || notion === 'outside' || notion === 'cost' || notion === 'premium');
}

/**
 * 'FTE in post versus establishment': each side says something to count, and what reads the whole has a use for one side's alone. 'Caseloads of
 * permanent versus agency' is one measure of both; vacancies and what covers them are two.
 */
export function twoMeasures(pieces: readonly Piece[], best: readonly Chosen[]): boolean {
  const at = pieces.findIndex((_, index) => isBetweenSides(pieces, index));
  if (at < 0 || pieces.some(isMeasuredAgainst)) return false;
  const sides = [pieces.slice(0, at), pieces.slice(at + 1)].map((side) => side.flatMap(notionsOf).filter((notion) => !(notion in UNIT_NOTIONS) && notion !== 'compared'));
  return sides.every((side) => side.length > 0) && best.every(({ phrase }) => phrase.measure === 'coveredVacancies' || sides.some((side) => !side.some((notion) => phrase.needs.includes(notion))));
}

/** 'The number and percentage of posts vacant' asks for both; null where it asks for one of them. */
export function countAndRate(pieces: readonly Piece[], tokens: readonly Token[]): readonly Chosen[] | null {
  if (!NUMBER_AND_RATE.test(tokens.map(({ word }) => word).join(' '))) return null;
  const counted = only(pieces.filter((piece) => !notionsOf(piece).includes('rate')));
  const rate = only(pieces);
  return counted && rate && counted.measure !== rate.measure ? [counted, rate] : null;
}

const RATE = '(the |what )?(percentage|percent|per cent|proportion|share|rate|%)';
const NUMBER = '(the )?(numbers?|no|count|how many)';
const NUMBER_AND_RATE = new RegExp(`\\b${NUMBER} (and|plus) ${RATE}(?![a-z])|\\b${RATE} (and|plus) ${NUMBER}\\b`);

/** The 'versus' between two measures parts them, and asks for no comparison of its own. */
function isVersus(said: string): boolean {
  return /^(vs|versus|v|against|compared( with| to)?)$/i.test(said);
}

/**
 * The pieces of one side: what it says itself, and what is shared. What both have (a place, a time) belongs to the side where it stands:
 * 'vacancies in North and agency in South', 'North vacancies and South agency'; what stands on one side alone goes for both: 'vacancies and agency by team'.
 */
function sideOf(parting: Parting, shared: readonly Piece[], side: 'left' | 'right', own: readonly Piece[]): readonly Piece[] {
  const isHere = (piece: Piece) => (piece.from < parting.from) === (side === 'left');
  // What holds against a time does so on both sides.
  const compares = shared.some((piece) => notionsOf(piece).includes('compared'));
  const goes = (piece: Piece) => isHere(piece) || (compares && (notionsOf(piece).includes('compared') || WITH.test(saidIn(piece)))) || !shared.some((other) => isHere(other) && kindOf(other) === kindOf(piece));
  return inOrder([...own, ...shared.filter(goes)]);
}

function kindOf({ options }: Piece): string {
  const name = options.find((option) => option.is === 'name');
  const facet = name?.is === 'name' ? name.named[0]?.facet ?? '' : '';
  return /^(team|service|locality)$/.test(facet) ? 'place' : /^role/.test(facet) ? 'role' : facet || options[0]!.is;
}

/** Two phrases of which either fits, and not two measures that were both asked for. */
function isTie(rest: readonly Chosen[]): boolean {
  return rest.length === 2 && JSON.stringify(rest[0]!.uses.map(({ piece }) => piece.from)) === JSON.stringify(rest[1]!.uses.map(({ piece }) => piece.from));
}

function inOrder(pieces: readonly Piece[]): readonly Piece[] {
  return [...pieces].sort((a, b) => a.from - b.from);
}
