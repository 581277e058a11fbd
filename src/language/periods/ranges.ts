import { addMonths, dateOf, longDate, partsOf, type CalendarDate } from '../../workforce/calendar.js';
import { monthAt, shortYear } from './calendarWords.js';
import { edgeAt } from './edges.js';
import { after, askedWithin, asked, longestOf, skip, type Clock, type Meaning, type Parsed, type Parser } from './meaning.js';
import { dayOfMonthAt } from './numbers.js';
import { pointAt } from './points.js';

const endAt = longestOf([edgeAt, pointAt]);

interface Opening {
  /** Where the first day stands. */
  readonly start: number;
  /** The words that lead to the last. */
  readonly link: string;
  /** Whether 'from' or 'between' opens it. */
  readonly said: boolean;
}

function openingAt(words: readonly string[], at: number): Opening {
  const between = after(words, at, 'between');
  if (between !== null) return { start: between, link: 'and|to', said: true };
  const from = after(words, at, 'from');
  return { start: from ?? at, link: 'to|until|till|through|thru', said: from !== null };
}

/** 'from March to June', 'between 1 April and 31 July', 'March to June 2023', 'from 3 to 14 June'. */
export const rangeAt: Parser<Meaning> = (said, at, clock) => rangeOf(monthsOfYears(said, at, clock), at, clock);

/** From one month to another, two figures behind them are years: 'Apr 24 to Mar 25', 'Jan to Dec 23'. */
function monthsOfYears(words: readonly string[], at: number, clock: Clock): readonly string[] {
  const { start, link } = openingAt(words, at);
  const yearAt = (month: number) => (monthAt(words, month) !== null && shortYear(words[month + 1], clock) !== null ? month + 1 : null);
  const first = yearAt(start);
  const second = monthAt(words, start) === null ? null : linkAt(words, (first ?? start) + 1, link);
  const last = second === null ? null : yearAt(second);
  return last === null ? words : words.map((word, place) => (place === first || place === last ? `20${word}` : word));
}

function rangeOf(words: readonly string[], at: number, clock: Clock): Parsed<Meaning> | null {
  const { start, link, said } = openingAt(words, at);
  if (!said && words.slice(0, at).some((word) => /^compar(e|ing)$/.test(word))) return null;
  const first = endAt(words, start, clock) ?? dayAlone(words, start);
  const second = first && linkAt(words, first.next, link);
  const last = second && lastAt(words, second, clock);
  if (!first || !last) return null;
  if (last.value.is === 'unclear') return askedWithin(last.value, words.slice(at, second), [], last.next);
  const to = lastDay(last.value);
  const from = to && firstBefore(words, start, first.next, to, clock);
  if (!from || !to) return null;
  if (from > to && /^(now|today)$/.test(words[start]!)) return { value: { is: 'span', span: { from: to, to: from }, rolling: false, range: true }, next: last.next };
  if (from > to) return said ? asked('The first day of these is after the last. Which days do you mean?', [], last.next) : null;
  return twice(words, start, second!, from, to, clock) ?? { value: { is: 'span', span: { from, to }, rolling: false, range: true }, next: last.next }
};

function linkAt(words: readonly string[], at: number, link: string): number | null {
  return after(words, at, 'up', 'to|until') ?? after(words, at, link);
}

function lastAt(words: readonly string[], at: number, clock: Clock): Parsed<Meaning> | null {
  if (after(words, at, 'date|present') !== null) return null;
  return endAt(words, skip(words, at, 'the'), clock) ?? endAt(words, at, clock);
}

/** '3' or 'the 1st' before 'to the 5th of November'. */
function dayAlone(words: readonly string[], at: number): Parsed<Meaning> | null {
  const dayOfMonth = dayOfMonthAt(words, skip(words, at, 'the'));
  return dayOfMonth && asked('Which month?', [], dayOfMonth.next);
}

/** The first day of a range: a month or day without a year is the latest before the last, a number alone of the same month. */
function firstBefore(words: readonly string[], at: number, next: number, to: CalendarDate, clock: Clock): CalendarDate | null {
  const first = endAt(words, at, { ...clock, before: to });
  const alone = dayOfMonthAt(words, skip(words, at, 'the'));
  if (alone?.next === next) return dateOf(partsOf(to).year, partsOf(to).month, alone.value);
  if (first?.value.is === 'day') return first.value.day;
  return first?.value.is === 'span' ? first.value.span.from : null;
}

/** 'from April 2023 to June' can end in either June. */
function twice(words: readonly string[], start: number, second: number, from: CalendarDate, to: CalendarDate, clock: Clock): Parsed<Meaning> | null {
  const year = addMonths(to, -12);
  const earlier = lastAt(words, second, { ...clock, before: year });
  const other = earlier && lastDay(earlier.value);
  const firstStays = firstBefore(words, start, second - 1, year, clock) === from;
  if (!earlier || !other || other === to || other < from || !firstStays) return null;
  return asked(`Is the last day ${longDate(other)} or ${longDate(to)}?`, [other, to].map((last) => `from ${longDate(from)} to ${longDate(last)}`), earlier.next);
}

function lastDay(meaning: Meaning): CalendarDate | null {
  if (meaning.is === 'day') return meaning.day;
  return meaning.is === 'span' ? meaning.span.to : null;
}
