import type { CalendarDate } from '../../workforce/calendar.js';
import type { Period } from '../../workforce/period.js';

/** What a phrase about time means once today is known. */
export type Meaning =
  /** A single day: 'on 31/03/2024', 'at the end of March', 'today'. */
  | { readonly is: 'day'; readonly day: CalendarDate; /** 'Up on last year': the week, month, quarter or year that holds it, which what happens is held against. */ readonly against?: Period }
  /** A month, a quarter, a year, a week, 'the last 12 months', 'from March to June'. */
  | { readonly is: 'span'; readonly span: Period; readonly rolling: boolean; /** 'from March to June'. */ readonly range?: true; /** 'Over Q3', 'throughout March': all of its days. */ readonly through?: true }
  /** 'since July': the month, year or day it counts from. */
  | { readonly is: 'since'; readonly span: Period; /** 'after', 'from ... onwards': what is still to come is meant, too, where the question looks ahead. */ readonly onwards?: true }
  /** 'by Christmas', 'until 31 March': the last day, included. */
  | { readonly is: 'until'; readonly day: CalendarDate }
  /** Words about time with more than one reading, or none: what to ask, and what can be offered. */
  /** `inSteps`: what they mean where a figure is asked for step by step. */
  | { readonly is: 'unclear'; readonly ask: string; readonly offers: readonly string[]; readonly inSteps?: Period };

export interface Clock {
  readonly today: CalendarDate;
  /** True where the question looks ahead (due, ends, will): a month without a year is then the next one. */
  readonly ahead: boolean;
  /** The last day of a range whose first is read: a month without a year is the latest that has begun by then. */
  readonly before?: CalendarDate;
  /** The period of the question before. */
  readonly said?: Period;
  /** The day or period of the question before: 'then', 'on that date'. */
  readonly held?: Meaning;
  /** The day from which 'since then' counts: that of the question before, or the one behind its period. */
  readonly then?: CalendarDate;
  /** The days of a named event ('the HR meetings') that stands at this word, or of what happened ('the apprentices started'), if one does. */
  readonly eventAt: (at: number) => Parsed<Meaning> | null;
}

/** What stands at a word, and the word after it. */
export interface Parsed<T> {
  readonly value: T;
  readonly next: number;
}

/** Reads a phrase that starts at a word; null where none does. */
export type Parser<T> = (words: readonly string[], at: number, clock: Clock) => Parsed<T> | null;

export function aDay(day: CalendarDate, next: number): Parsed<Meaning> {
  return { value: { is: 'day', day }, next };
}

export function aSpan(span: Period, next: number, rolling = false): Parsed<Meaning> {
  return { value: { is: 'span', span, rolling }, next };
}

/** Each offer can stand where the words that are asked about stood. */
export function asked(ask: string, offers: readonly string[], next: number): Parsed<Meaning> {
  return { value: { is: 'unclear', ask, offers }, next };
}

/** Offers of an inner phrase as they read with the words before and behind it, so that one of them can stand for the whole. */
export function askedWithin(inner: Extract<Meaning, { is: 'unclear' }>, before: readonly string[], behind: readonly string[], next: number): Parsed<Meaning> {
  return asked(inner.ask, inner.offers.map((offer) => [...before, offer, ...behind].join(' ')), next);
}

/** The longest phrase that any of several parsers reads, the first of those as long. */
export function longestOf<T>(parsers: readonly Parser<T>[]): Parser<T> {
  return (words, at, clock) => {
    let best: Parsed<T> | null = null;
    for (const parser of parsers) {
      const parsed = parser(words, at, clock);
      if (parsed && (!best || parsed.next > best.next)) best = parsed;
    }
    return best;
  };
}

/** The word after `at` when the words there are these; several spellings are parted by |. */
export function after(words: readonly string[], at: number, ...expected: readonly string[]): number | null {
  return expected.every((spellings, offset) => isOneOf(words[at + offset], spellings)) ? at + expected.length : null;
}

/** The word after the first of these phrases that stands at `at`; the words of a phrase are parted by a blank. */
export function afterAny(words: readonly string[], at: number, ...phrases: readonly string[]): number | null {
  for (const phrase of phrases) {
    const expected = partsOf(phrase);
    if (expected.every((spellings, offset) => at + offset < words.length && spellings.includes(words[at + offset]!))) return at + expected.length;
  }
  return null;
}

/** What phrases stand for, those of one value parted by a comma, for `afterAny`. */
export function phrased<T>(listed: readonly (readonly [string, T])[]): readonly (readonly [readonly string[], T])[] {
  return listed.map(([phrases, value]) => [phrases.split(','), value]);
}

/** Skips words that may stand there or not. */
export function skip(words: readonly string[], at: number, spellings: string): number {
  let next = at;
  while (isOneOf(words[next], spellings)) next++;
  return next;
}

function isOneOf(word: string | undefined, spellings: string): boolean {
  return word === spellings || (word !== undefined && spellingsIn(spellings).includes(word));
}

// The phrases of the parsers are parted once: they are tried at every word of a message.
const spellingsIn = partedOnce((text) => text.split('|'));
const partsOf = partedOnce((phrase) => phrase.split(' ').map((spellings) => spellings.split('|')));

function partedOnce<Parts>(parted: (text: string) => Parts): (text: string) => Parts {
  const known = new Map<string, Parts>();
  return (text) => {
    const found = known.get(text);
    if (found) return found;
    const parts = parted(text);
    known.set(text, parts);
    return parts;
  };
}

/** The same parser, which reads each place of a message once however many phrases try it there. */
export function readOnce<T>(parser: Parser<T>): Parser<T> {
  const known = new WeakMap<readonly string[], WeakMap<Clock, Map<number, Parsed<T> | null>>>();
  return (words, at, clock) => {
    const clocks = known.get(words) ?? kept(known, words, new WeakMap<Clock, Map<number, Parsed<T> | null>>());
    const places = clocks.get(clock) ?? kept(clocks, clock, new Map<number, Parsed<T> | null>());
    const found = places.get(at);
    if (found !== undefined) return found;
    const parsed = parser(words, at, clock);
    places.set(at, parsed);
    return parsed;
  };
}

function kept<K extends object, V>(all: WeakMap<K, V>, key: K, value: V): V {
  all.set(key, value);
  return value;
}
