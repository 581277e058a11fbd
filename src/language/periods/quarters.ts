import { partsOf } from '../../workforce/calendar.js';
import { splitName, yearWord } from './calendarWords.js';
import { after, aSpan, asked, skip, type Clock, type Meaning, type Parsed, type Parser } from './meaning.js';
import { nearest } from './nearest.js';
import { numberAt, ordinalAt } from './numbers.js';
import { kindAt, quarterOf, yearStart, type YearKind } from './units.js';
import { shiftAt } from './which.js';
import { startYearAt } from './years.js';

interface Quarter {
  readonly number: number;
  readonly kind: YearKind;
  /** 'the first quarter' rather than 'Q1'. */
  readonly worded: boolean;
}

/** 'Q3', 'Q3 2022/23', '2022/23 Q3', 'last year Q3', 'the third quarter of last year', 'calendar Q1 2023', 'academic Q1'. */
export const quarterAt: Parser<Meaning> = (words, at, clock) => {
  const split = startYearAt(words, skip(words, at, 'financial|fy|year'));
  const relative = split ? null : relativeStartAt(words, at, clock);
  const before = split ?? relative;
  const quarter = quarterNameAt(words, before?.next ?? at);
  if (!quarter) return null;
  const { number } = quarter.value;
  const kind = relative?.kind ?? quarter.value.kind;
  if (before) return aSpan(quarterOf(kind, before.value, number), quarter.next);
  return withYear(words, quarter, clock) ?? aSpan(nearest(clock, (year) => quarterOf(kind, year, number))!, quarter.next);
};

/** A quarter with the kind of its year before or behind it. */
function quarterNameAt(words: readonly string[], at: number): Parsed<Quarter> | null {
  const start = skip(words, at, 'the');
  const before = kindAt(words, start);
  const number = inFigures(words, before?.next ?? start) ?? inWords(words, before?.next ?? start);
  if (!number) return null;
  const behind = before ? null : kindAt(words, skip(words, number.next, 'of|the'));
  const kind = before?.value ?? behind?.value ?? 'financial';
  return { value: { ...number.value, kind }, next: behind ? skip(words, behind.next, 'year') : number.next };
}

type Numbered = Parsed<Omit<Quarter, 'kind'>>;

/** 'q3', 'qtr 3', 'quarter three'. */
function inFigures(words: readonly string[], at: number): Numbered | null {
  const short = /^(?:q|qtr)([1-4])$/.exec(words[at] ?? '');
  if (short) return { value: { number: Number(short[1]), worded: false }, next: at + 1 };
  const start = after(words, at, 'quarter|q|qtr');
  const number = start === null ? null : numberAt(words, start);
  return number && number.value >= 1 && number.value <= 4 ? { value: { number: number.value, worded: false }, next: number.next } : null;
}

/** 'third quarter', 'final quarter'; 'last quarter' only where the year follows. */
function inWords(words: readonly string[], at: number): Numbered | null {
  const last = after(words, at, 'final', 'quarter|qtr') ?? (after(words, at + 2, 'of') && after(words, at, 'last', 'quarter|qtr'));
  if (last) return { value: { number: 4, worded: true }, next: last };
  const ordinal = ordinalAt(words, at);
  const next = ordinal && after(words, ordinal.next, 'quarter|qtr');
  return ordinal && next && ordinal.value <= 4 ? { value: { number: ordinal.value, worded: true }, next } : null;
}

function withYear(words: readonly string[], { value: { number, kind, worded }, next }: Parsed<Quarter>, clock: Clock): Parsed<Meaning> | null {
  const start = skip(words, next, 'of|in|for|the|financial|fy|year');
  const split = startYearAt(words, start);
  if (split) return aSpan(quarterOf(kind, split.value, number), split.next);
  const year = yearWord(words[start]);
  if (year) return inSingleYear(year, number, kind, worded, start + 1);
  const relative = relativeStartAt(words, start, clock, kind);
  if (relative) return aSpan(quarterOf(relative.kind, relative.value, number), relative.next);
  return words[start - 1] === 'year' ? aSpan(quarterOf(kind, yearStart(kind, clock.today), number), start) : null;
}

/** The calendar year in which 'last year' or 'next academic year' starts, and the kind of year it is. */
function relativeStartAt(words: readonly string[], at: number, { today }: Clock, quarterKind: YearKind = 'financial'): (Parsed<number> & { kind: YearKind }) | null {
  const shift = shiftAt(words, at);
  const said = shift && kindAt(words, shift.next);
  const next = shift && after(words, said?.next ?? shift.next, 'year|yr');
  const kind = said?.value ?? quarterKind;
  return shift && next ? { value: yearStart(kind, today) + shift.value, kind, next } : null;
}

/** 'Q3 2023' lies in 2023 and in the year that starts then; 'Q4 2023' and 'the first quarter of 2023' have two readings. */
function inSingleYear(year: number, number: number, kind: YearKind, worded: boolean, next: number): Parsed<Meaning> {
  const started = quarterOf(kind, year, number);
  const within = partsOf(started.from).year === year && partsOf(started.to).year === year;
  if (kind === 'calendar' || (within && !worded)) return aSpan(started, next);
  const said = kind === 'financial' ? '' : `${kind} `;
  const years = [year - 1, year].map((start) => `${said}Q${number} ${splitName(start)}`);
  const offers = worded ? [...(within ? years.slice(1) : years), `calendar Q${number} ${year}`] : years;
  return asked(`Which quarter do you mean with ${year}?`, offers, next);
}
