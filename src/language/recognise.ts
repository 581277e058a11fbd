import type { CalendarDate } from '../workforce/calendar.js';
import type { Facet, TimeFacet } from '../workforce/measure.js';
import type { Lexicon, Named } from './lexicon.js';
import { startAt } from './startAt.js';
import { PLAIN } from './vocabulary.js';
import { numberPieceAt } from './numberPieces.js';
import type { Clock, Meaning } from './periods/meaning.js';
import { periodAt } from './periods/periodAt.js';
import { stockDay } from './periods/when.js';
import type { Option, Piece } from './pieces.js';
import { isSign, type Token } from './words.js';
import { GROUP_WORDS, LONGEST_WORDING, WORDINGS } from './wordings.js';

export interface Recognised {
  readonly pieces: readonly Piece[];
  /** Words that nothing reads. */
  readonly unread: readonly Token[];
}

/** What a word covered by each kind of reading is worth: a name of the workbook beats a notion, anything beats being unread. */
const WORTH: Readonly<Record<Option['is'], number>> = {
  name: 12, time: 12, refused: 11.5, by: 11, order: 11, number: 10.5, known: 13, notion: 11, listing: 10, whole: 11, without: 11, plain: 7,
};
const LONGER = 2;
const UNREAD = -20;

/** Covers the words of a clause with the readings that use them best. */
export function recognise(message: string, tokens: readonly Token[], lexicon: Lexicon, clock: Omit<Clock, 'eventAt'>): Recognised {
  const words = tokens.map((token) => token.word);
  const reading: Clock = { ...clock, eventAt: eventReader(words, lexicon) };
  const found = tokens.map((_, from) => piecesAt(message, tokens, words, from, lexicon, reading));
  return cover(tokens, found);
}

function eventReader(words: readonly string[], { events }: Lexicon): Clock['eventAt'] {
  return (at) => {
    for (let to = Math.min(words.length, at + 8); to > at; to--) {
      const event = events.get(words.slice(at, to).join(' '));
      if (event) return { span: event.period, next: to };
    }
    return null;
  };
}

function piecesAt(message: string, tokens: readonly Token[], words: readonly string[], from: number, lexicon: Lexicon, clock: Clock): Piece[] {
  const byEnd = new Map<number, Option[]>();
  const add = (to: number, option: Option) => byEnd.set(to, [...(byEnd.get(to) ?? []), option]);
  for (let to = from + 1; to <= Math.min(words.length, from + Math.max(LONGEST_WORDING, lexicon.longest)); to++) {
    const phrase = words.slice(from, to).join(' ');
    for (const option of WORDINGS.get(phrase) ?? []) add(to, option);
    const spoken = byEnd.has(to);
    const named = (lexicon.names.get(phrase) ?? []).filter(({ facet, fit }) => readable(facet, fit, spoken, tokens.slice(from, to), words[from - 1], to === words.length));
    if (named.length > 0) add(to, { is: 'name', named });
  }
  const audience = audienceAt(words, from);
  if (audience) add(audience, { is: 'plain' });
  const groups = groupsAt(words, from);
  if (groups) add(groups.next, { is: 'by', facets: groups.facets });
  const series = eachAt(words, from);
  if (series) add(from + 2, { is: 'by', facets: [series] });
  const known = knownAt(words, from, clock);
  if (known) add(known.next, { is: 'known', day: known.day });
  const starting = startAt(words, from, lexicon);
  if (starting) add(starting.next, timeOption({ is: 'day', day: starting.day }, clock));
  const time = periodAt(words, from, clock);
  if (time) add(time.next, timeOption(time.value, clock));
  const number = numberPieceAt(words, from);
  if (number) add(number.next, number.value);
  return [...byEnd].map(([to, options]) => ({ from, to, options, text: message.slice(tokens[from]!.start, tokens[to - 1]!.end) }));
}

/**
 * Whether words may be a name. A part of a name that is a word of the language is that word, and a part of a person's name needs its capital;
 * initials that are an everyday word ('AN') need theirs, unless they close a clause: 'vacancies in an'.
 */
function readable(facet: Facet, fit: Named['fit'], spoken: boolean, tokens: readonly Token[], before: string | undefined, closes: boolean): boolean {
  if (fit === 'part') return !spoken && (facet !== 'person' || tokens[0]!.capital);
  const word = tokens[0]!;
  return fit === 'whole' || tokens.length > 1 || !PLAIN.has(word.word) || word.capitals || (closes && /^(in|for|at)$/.test(before ?? ''));
}

function timeOption(meaning: Meaning, { today }: Clock): Option {
  const last = meaning.is === 'span' ? meaning.span.to : meaning.is === 'day' || meaning.is === 'until' ? meaning.day : today;
  return { is: 'time', meaning, ahead: last > today };
}

const AUDIENCES = new Set('board committee meeting report paper papers ofsted inspection inspectors cabinet scrutiny dcs panel briefing slide slides return executive directorate audit governors councillors'.split(' '));

/** 'for the improvement board', 'for my scrutiny paper': whom an answer is for changes nothing of it. */
function audienceAt(words: readonly string[], from: number): number | null {
  if (words[from] !== 'for' && words[from] !== 'to') return null;
  for (let to = from + 1; to < Math.min(words.length, from + 5); to++) if (AUDIENCES.has(words[to]!)) return to + 1;
  return null;
}

const KNOWN = ['as we knew it', 'as we knew them', 'as known', 'as it was known', 'as recorded', 'as we recorded it', 'as reported', 'as we reported it', 'as we reported', 'did we report', 'we reported', 'we knew'];

/** 'as we knew it on 31 March', 'did we report at the end of March': what stood in the records then. */
function knownAt(words: readonly string[], from: number, clock: Clock): { readonly day: CalendarDate; readonly next: number } | null {
  const opening = KNOWN.map((phrase) => phrase.split(' ')).find((phrase) => phrase.every((word, at) => words[from + at] === word));
  const time = opening && periodAt(words, from + opening.length, clock);
  const day = time && stockDay(time.value, clock);
  return day ? { day, next: time.next } : null;
}

/** 'by team and role', 'by funding, role and grade'. */
function groupsAt(words: readonly string[], from: number): { readonly facets: readonly (Facet | TimeFacet)[]; readonly next: number } | null {
  if (!/^(by|per)$/.test(words[from] ?? '')) return null;
  const facets: (Facet | TimeFacet)[] = [];
  let next = from + 1;
  for (let at = next; at < words.length; ) {
    const word = words[at]!;
    const facet = GROUP_WORDS.find(([spellings]) => spellings.split('|').includes(word))?.[1];
    if (facet) facets.push(facet);
    else if (facets.length === 0 || !/^(and|by|,|&)$/.test(word)) break;
    at++;
    if (facet) next = at;
  }
  return facets.length > 1 ? { facets, next } : null;
}

/** 'each of the last four months': a figure for each. */
function eachAt(words: readonly string[], from: number): TimeFacet | null {
  if (words[from] !== 'each' || words[from + 1] !== 'of') return null;
  const unit = words.slice(from + 2, from + 7).find((word) => /^(week|month|quarter|year)s$/.test(word));
  return unit ? (unit.slice(0, -1) as TimeFacet) : null;
}

function worthOf({ from, to, options }: Piece): number {
  const worths = options.map((option) => WORTH[option.is] + (option.is === 'name' && option.named.every(({ fit }) => fit === 'part') ? -2.5 : 0));
  return (to - from) * Math.max(...worths) + (to - from - 1) * LONGER;
}

function cover(tokens: readonly Token[], found: readonly Piece[][]): Recognised {
  const best: { worth: number; piece: Piece | null }[] = Array.from({ length: tokens.length + 1 }, () => ({ worth: 0, piece: null }));
  for (let at = tokens.length - 1; at >= 0; at--) {
    const skipped = isSign(tokens[at]!.word) ? 0 : UNREAD;
    let choice = { worth: best[at + 1]!.worth + skipped, piece: null as Piece | null };
    for (const piece of found[at]!) {
      const worth = worthOf(piece) + best[piece.to]!.worth;
      if (worth > choice.worth) choice = { worth, piece };
    }
    best[at] = choice;
  }
  const pieces: Piece[] = [];
  const unread: Token[] = [];
  for (let at = 0; at < tokens.length; ) {
    const { piece } = best[at]!;
    if (piece) pieces.push(piece);
    else if (!isSign(tokens[at]!.word)) unread.push(tokens[at]!);
    at = piece?.to ?? at + 1;
  }
  return { pieces, unread };
}
