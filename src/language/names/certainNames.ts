import { namesFrom, type Lexicon } from './lexicon.js';
import type { Named } from '../words/named.js';
import { readsNumber } from './numberNames.js';
import { MONTH_WORDS } from '../periods/calendarWords.js';
import type { Parsed } from '../periods/meaning.js';
import type { Option, Piece } from '../words/pieces.js';
import type { Token } from '../words/words.js';
import { GROUP_WORDS, WORDINGS } from '../words/wordings.js';

type NameOption = Extract<Option, { is: 'name' }>;

/**
 * A team or service whose name is a word of ours too, where its place or its capitals say that it is meant: 'the March service', 'Locality teams',
 * 'in the New Starters', 'and Moving On?'; or one that begins with a number and is no amount: '16+ caseload'. The piece has the 'team' or 'service' with it.
 */
export function certainNameAt(tokens: readonly Token[], words: readonly string[], from: number, lexicon: Lexicon): Parsed<NameOption> | null {
  for (const { value, next } of namesFrom(words, from, lexicon)) {
    // Initials need their capitals: 'most agency staff in it'.
    const places = value.filter((one) => isPlace(one) && (one.fit !== 'other' || next > from + 1));
    const isFigure = /^\d/.test(words[from]!);
    if (places.length === 0 || (isFigure ? readsNumber(words, from, next) !== 'name' : !isOurs(words.slice(from, next)))) continue;
    const kind = /^(teams?|services?|svc)$/.exec(words[next] ?? '')?.[0];
    if (kind && !GROUPING.test(words[from - 1] ?? '') && !/^managers?$/.test(words[next + 1] ?? '')) return { value: { is: 'name', named: ofKind(places, kind), certain: true }, next: next + 1 };
    if (isFigure || isLedTo(words, from) || isCapitalised(tokens, from, next)) return { value: { is: 'name', named: places, certain: true }, next };
  }
  return null;
}

/** Leaves out what would cut a name in two: no month ends within 'March North', no quarter within 'Q1 Reviews', 'for all team managers' is about no teams, and
 * 'the ASYE January' is not all of 'ASYE January 2022'. Nothing shares a word with a certain name. */
export function withoutCuts(found: readonly (readonly Piece[])[]): readonly (readonly Piece[])[] {
  const names = found.flat().filter((piece) => isCertain(piece) || (piece.to - piece.from > 1 && piece.options.some(isWhole)));
  if (names.length === 0) return found;
  return found.map((pieces) => pieces.filter((piece) => !names.some((name) => (isCertain(name) ? shares(piece, name) : cuts(piece, name)))).map(asCertain));
}

function asCertain(piece: Piece): Piece {
  return isCertain(piece) ? { ...piece, options: piece.options.filter((option) => option.is === 'name' && option.certain) } : piece;
}

const GROUPING = /^(by|per|each|every|which|what|any)$/;
const LEADING = /^(in|at|within|across|for|from|of)$/;

/** A month needs the 'the': 'in March' is a time. */
function isLedTo(words: readonly string[], from: number): boolean {
  const behindThe = words[from - 1] === 'the';
  return LEADING.test(words[from - (behindThe ? 2 : 1)] ?? '') && (behindThe || !MONTH_WORDS.has(words[from]!));
}

function isCapitalised(tokens: readonly Token[], from: number, next: number): boolean {
  return from > 0 && next - from > 1 && tokens.slice(from, next).every(({ capital }) => capital) && tokens.some(({ word, capital }) => !capital && /^\p{L}/u.test(word));
}

function isPlace({ facet, fit }: Named): boolean {
  return (facet === 'team' || facet === 'service') && fit !== 'part';
}

const GROUPS = new Set(GROUP_WORDS.flatMap(([spellings]) => spellings.split('|')));

function isOurs(words: readonly string[]): boolean {
  const phrase = words.join(' ');
  return MONTH_WORDS.has(phrase) || GROUPS.has(phrase) || WORDINGS.has(phrase) || words.every((word) => WORDINGS.has(word));
}

/** 'The Assessment teams' are those of the service Assessment. */
function ofKind(places: readonly Named[], kind: string): readonly Named[] {
  const wanted = places.filter(({ facet }) => facet === (kind === 'team' ? 'team' : 'service'));
  return wanted.length > 0 ? wanted : places;
}

/** Whether the words around say that it is a name. */
export function isCertain({ options }: Piece): boolean {
  return options.some((option) => option.is === 'name' && option.certain === true);
}

function isWhole(option: Option): boolean {
  return option.is === 'name' && option.named.some(({ fit }) => fit === 'whole');
}

/** A longer name with the certain one in it is no other thing. */
function shares(piece: Piece, name: Piece): boolean {
  const isLonger = piece.options.some(isWhole) && piece.from <= name.from && piece.to >= name.to;
  return piece !== name && !isLonger && piece.from < name.to && name.from < piece.to;
}

function cuts(piece: Piece, name: Piece): boolean {
  const across = (piece.from < name.from && name.from < piece.to && piece.to < name.to) || (name.from < piece.from && piece.from < name.to && name.to < piece.to);
  return across && piece.options.every((option) => (option.is === 'name' ? !isWhole(option) : CUTTING.has(option.is)));
}

const CUTTING: ReadonlySet<Option['is']> = new Set(['time', 'number', 'known', 'by']);
