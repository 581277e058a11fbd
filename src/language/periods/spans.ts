import { addDays, addMonths, day, endOfMonth, MONTHS, partsOf, weekday, type CalendarDate } from '../../workforce/calendar.js';
import {
  academicYear, calendarYear, censusYear, financialQuarter, financialYear, financialYearStart, monthOf, type Period,
} from '../../workforce/period.js';
import { monthWord, yearWord } from './days.js';
import { after, longestOf, skip, type Clock, type Parsed, type Parser } from './meaning.js';
import { ordinalAt } from './numbers.js';

type YearKind = 'financial' | 'academic' | 'census' | 'calendar';

/** A stretch of the calendar, or the readings where a phrase has two. */
export type Span = { readonly period: Period } | { readonly ask: string; readonly offers: readonly string[] };

/** 'March', 'March 2023', 'last March', '03/2023', '2023-03'. */
const month: Parser<Span> = (words, at, clock) => {
  const figures = /^(0?[1-9]|1[0-2])\/(20\d\d)$/.exec(words[at] ?? '');
  if (figures) return { value: { period: monthOf(Number(figures[2]), Number(figures[1])) }, next: at + 1 };
  const start = after(words, at, 'the', 'month', 'of') ?? at;
  const which = ['last', 'this', 'next'].includes(words[start] ?? '') ? words[start]! : null;
  const number = monthWord(words[which ? start + 1 : start]);
  if (!number) return null;
  const next = start + (which ? 2 : 1);
  if (which) return { value: { period: whichMonth(number, which, clock) }, next };
  return monthYear(words, next, number, clock);
};

function monthYear(words: readonly string[], at: number, number: number, clock: Clock): Parsed<Span> {
  const yearAt = skip(words, at, 'of|in');
  const year = yearWord(words[yearAt]);
  if (year) return { value: { period: monthOf(year, number) }, next: yearAt + 1 };
  const split = splitYear(words[yearAt]);
  if (split !== null) return { value: { period: monthOf(number >= 4 ? split : split + 1, number) }, next: yearAt + 1 };
  const { year: thisYear } = partsOf(clock.today);
  for (const [word, shift] of [['last', -1], ['this', 0], ['next', 1]] as const) {
    const next = after(words, yearAt, word, 'year');
    if (next !== null) return { value: { period: monthOf(thisYear + shift, number) }, next };
  }
  return { value: { period: nearestMonth(number, clock) }, next: at };
}

/** The latest month of that name that has begun, or the next that has not ended where the question looks ahead. */
function nearestMonth(number: number, { today, ahead }: Clock): Period {
  const { year } = partsOf(today);
  const here = monthOf(year, number);
  if (ahead) return here.to >= today ? here : monthOf(year + 1, number);
  return here.from <= today ? here : monthOf(year - 1, number);
}

function whichMonth(number: number, which: string, { today }: Clock): Period {
  const { year } = partsOf(today);
  const here = monthOf(year, number);
  if (which === 'last') return here.to < today ? here : monthOf(year - 1, number);
  if (which === 'next') return here.from > today ? here : monthOf(year + 1, number);
  return here;
}

/** '2022/23', '22/23', '2022/2023' -> 2022; null where the second is not the year after. */
export function splitYear(word: string | undefined): number | null {
  const match = /^(20)?(\d\d)\/(20)?(\d\d)$/.exec(word ?? '');
  if (!match || (match[3] && !match[1])) return null;
  return Number(match[4]) === (Number(match[2]) + 1) % 100 ? 2000 + Number(match[2]) : null;
}

/** '2022/23', '2022-23' in two words, 'FY 2022/23'. */
function startYearAt(words: readonly string[], at: number): Parsed<number> | null {
  const split = splitYear(words[at]);
  if (split !== null) return { value: split, next: at + 1 };
  const first = yearWord(words[at]);
  const second = first === null ? null : splitYear(`${first}/${words[skip(words, at + 1, 'to')]}`);
  return second === null ? null : { value: second, next: skip(words, at + 1, 'to') + 1 };
}

const YEAR_KINDS: readonly (readonly [YearKind, readonly string[]])[] = [
  ['financial', ['financial|fiscal|tax|budget', 'year']], ['financial', ['fy']], ['financial', ['fin', 'year']],
  ['academic', ['academic|school', 'year']], ['academic', ['academic']],
  ['census', ['census|reporting', 'year']], ['census', ['census']],
  ['calendar', ['calendar', 'year']], ['calendar', ['calendar']],
];

function kindAt(words: readonly string[], at: number): Parsed<YearKind> | null {
  for (const [kind, phrase] of YEAR_KINDS) {
    const next = after(words, at, ...phrase);
    if (next !== null) return { value: kind, next };
  }
  return null;
}

/** The year of a kind that starts in `start` (census: that ends in the year after `start`). */
function yearOf(kind: YearKind, start: number): Period {
  if (kind === 'financial') return financialYear(start);
  if (kind === 'academic') return academicYear(start);
  return kind === 'census' ? censusYear(start + 1) : calendarYear(start);
}

/** The running year of a kind, by the number `yearOf` takes. */
function running(kind: YearKind, today: CalendarDate): number {
  const { year } = partsOf(today);
  if (kind === 'financial') return financialYearStart(today);
  if (kind === 'calendar') return year;
  return yearOf(kind, year).from <= today ? year : year - 1;
}

/** '2022/23', 'financial year 2022/23', 'academic year 2022/23', 'calendar 2023', '2023', 'FY23', 'census year 2023'. */
const namedYear: Parser<Span> = (words, at) => {
  const short = /^fy(\d\d)$/.exec(words[at] ?? '') ?? (words[at] === 'fy' ? /^(\d\d)$/.exec(words[at + 1] ?? '') : null);
  if (short) return shortFinancialYear(Number(short[1]), words[at] === 'fy' ? at + 2 : at + 1);
  const kind = kindAt(words, at);
  const from = kind ? skip(words, kind.next, 'of') : at;
  const split = startYearAt(words, from);
  if (split) return { value: { period: yearOf(kind && kind.value !== 'calendar' ? kind.value : 'financial', split.value) }, next: kindBehind(words, split.next) };
  const year = yearWord(words[from]);
  if (!year) return null;
  if (kind?.value === 'census') return { value: { period: censusYear(year) }, next: from + 1 };
  if (!kind || kind.value === 'calendar') return { value: { period: calendarYear(year) }, next: from + 1 };
  const offers = [year - 1, year].map((start) => `${kind.value} year ${start}/${String((start + 1) % 100).padStart(2, '0')}`);
  return { value: { ask: `Which ${kind.value} year do you mean with ${year}?`, offers }, next: from + 1 };
};

/** '2022/23 financial year' */
function kindBehind(words: readonly string[], at: number): number {
  return after(words, at, 'financial', 'year') ?? at;
}

function shortFinancialYear(two: number, next: number): Parsed<Span> {
  const name = (start: number) => `${start}/${String((start + 1) % 100).padStart(2, '0')}`;
  return { value: { ask: `Is FY${two} the financial year that starts or the one that ends in 20${two}?`, offers: [name(1999 + two), name(2000 + two)] }, next };
}

/** 'this year', 'last financial year', 'the current year', 'the year'. */
const relativeYear: Parser<Span> = (words, at, { today }) => {
  const start = skip(words, at, 'the|our');
  const shift = ({ this: 0, current: 0, last: -1, previous: -1, prior: -1, next: 1, coming: 1 } as Record<string, number>)[words[start] ?? ''];
  if (shift === undefined) return null;
  const kind = kindAt(words, start + 1);
  const next = kind ? kind.next : after(words, start + 1, 'year|yr');
  if (next === null || (start > at && !kind && shift === -1 && words[start] === 'last')) return null;
  const used = kind?.value ?? 'financial';
  return { value: { period: yearOf(used, running(used, today) + shift) }, next };
};

/** 'Q3', 'Q3 2022/23', 'third quarter of 2022/23', 'calendar Q1 2023', 'this quarter', 'last quarter'. */
const quarter: Parser<Span> = (words, at, clock) => {
  const calendar = after(words, at, 'calendar');
  const start = skip(words, calendar ?? at, 'the|financial');
  const shift = ({ this: 0, current: 0, last: -1, previous: -1, next: 1, coming: 1 } as Record<string, number>)[words[start] ?? ''];
  const relative = shift === undefined ? null : after(words, start + 1, 'quarter|qtr') ?? after(words, start + 1, 'financial', 'quarter');
  if (relative !== null && shift !== undefined) return { value: { period: quarterWith(addMonths(clock.today, shift * 3)) }, next: relative };
  const number = quarterNumber(words, start);
  if (!number) return null;
  const yearAt = skip(words, number.next, 'of|in|for|financial|year|fy');
  const behind = yearAt === number.next ? after(words, number.next, 'calendar') : null;
  return quarterOf(number.value, words, behind ?? yearAt, calendar !== null || behind !== null, clock, number.next);
};

function quarterNumber(words: readonly string[], at: number): Parsed<1 | 2 | 3 | 4> | null {
  const short = /^(?:q|qtr)([1-4])$/.exec(words[at] ?? '');
  if (short) return { value: Number(short[1]) as 1, next: at + 1 };
  const counted = after(words, at, 'quarter|q|qtr');
  const figure = counted !== null && /^[1-4]$/.test(words[counted] ?? '') ? Number(words[counted]) : { one: 1, two: 2, three: 3, four: 4 }[counted === null ? '' : words[counted] ?? ''];
  if (counted !== null && figure) return { value: figure as 1, next: counted + 1 };
  const last = after(words, at, 'final|last');
  const ordinal = ordinalAt(words, at);
  const next = ordinal && after(words, ordinal.next, 'quarter|qtr');
  if (ordinal && next && ordinal.value <= 4) return { value: ordinal.value as 1, next };
  const final = last === null || words[at] === 'last' ? null : after(words, last, 'quarter');
  return final === null ? null : { value: 4, next: final };
}

function quarterOf(number: 1 | 2 | 3 | 4, words: readonly string[], yearAt: number, calendar: boolean, clock: Clock, bare: number): Parsed<Span> {
  if (calendar) return calendarQuarter(number, words, yearAt, clock);
  const split = startYearAt(words, yearAt);
  if (split) return { value: { period: financialQuarter(split.value, number) }, next: split.next };
  const relative = relativeYear(words, yearAt, clock);
  if (relative && 'period' in relative.value) return { value: { period: financialQuarter(financialYearStart(relative.value.period.from), number) }, next: relative.next };
  const year = yearWord(words[yearAt]);
  if (year && number < 4) return { value: { period: financialQuarter(year, number) }, next: yearAt + 1 };
  if (year) {
    const offers = [year - 1, year].map((start) => `Q4 ${start}/${String((start + 1) % 100).padStart(2, '0')}`);
    return { value: { ask: `Is that January to March ${year}, or ${year + 1}?`, offers }, next: yearAt + 1 };
  }
  const start = financialYearStart(clock.today);
  const here = financialQuarter(start, number);
  if (clock.ahead) return { value: { period: here.to >= clock.today ? here : financialQuarter(start + 1, number) }, next: bare };
  return { value: { period: here.from <= clock.today ? here : financialQuarter(start - 1, number) }, next: bare };
}

function calendarQuarter(number: number, words: readonly string[], yearAt: number, clock: Clock): Parsed<Span> {
  const at = skip(words, yearAt, 'of|in|year');
  const said = yearWord(words[at]);
  const { year } = partsOf(clock.today);
  const from = day(`${said ?? year}-${String(number * 3 - 2).padStart(2, '0')}-01`);
  const begun = said !== null || from <= clock.today ? from : addMonths(from, -12);
  return { value: { period: { from: begun, to: addDays(addMonths(begun, 3), -1) } }, next: said === null ? yearAt : at + 1 };
}

function quarterWith(date: CalendarDate): Period {
  const number = (Math.floor(((partsOf(date).month + 8) % 12) / 3) + 1) as 1 | 2 | 3 | 4;
  return financialQuarter(financialYearStart(date), number);
}

/** 'this month', 'last month', 'this week', 'last week', 'next month'. */
const relativeUnit: Parser<Span> = (words, at, { today }) => {
  const start = skip(words, at, 'the');
  const shift = ({ this: 0, current: 0, last: -1, previous: -1, next: 1, coming: 1, following: 1 } as Record<string, number>)[words[start] ?? ''];
  if (shift === undefined || (start > at && words[start] === 'last')) return null;
  const unitAt = skip(words, start + 1, 'calendar|full|whole|complete');
  if (after(words, unitAt, 'month') !== null) {
    const from = day(`${addMonths(today, shift).slice(0, 7)}-01`);
    return { value: { period: { from, to: endOfMonth(from) } }, next: unitAt + 1 };
  }
  if (after(words, unitAt, 'week|wk') === null) return null;
  const monday = addDays(today, shift * 7 - weekday(today));
  return { value: { period: { from: monday, to: addDays(monday, 6) } }, next: unitAt + 1 };
};

/** 'the first half of 2022/23', 'H1': halves of the financial year. */
const half: Parser<Span> = (words, at, clock) => {
  const start = skip(words, at, 'the');
  const ordinal = ordinalAt(words, start);
  const short = /^h([12])$/.exec(words[start] ?? '');
  const number = short ? Number(short[1]) : ordinal?.value;
  const next = short ? start + 1 : ordinal && after(words, ordinal.next, 'half');
  if (!next || (number !== 1 && number !== 2)) return null;
  const yearAt = skip(words, next, 'of|the|in');
  const year = longestOf([namedYear, relativeYear])(words, yearAt, clock);
  const whole = year ? year.value : { period: financialYear(financialYearStart(clock.today)) };
  if (!('period' in whole)) return year && { value: whole, next: year.next };
  const middle = addMonths(whole.period.from, 6);
  const period = number === 1 ? { from: whole.period.from, to: addDays(middle, -1) } : { from: middle, to: whole.period.to };
  return { value: { period }, next: year?.next ?? after(words, yearAt, 'year') ?? next };
};

const SEASONS = /^(spring|summer|autumn|winter)$/;

/** Words about time that every council cuts differently: asked back. */
const unclear: Parser<Span> = (words, at) => {
  const start = skip(words, at, 'the|last|this|next|over|school');
  const half = after(words, start, 'half', 'term') ?? after(words, start, 'halfterm') ?? after(words, skip(words, start, 'october|february|may|autumn|spring|summer'), 'half', 'term');
  const term = after(words, start, 'autumn|spring|summer', 'term|break|holidays|holiday') ?? after(words, start, 'term|holidays');
  const season = SEASONS.test(words[start] ?? '') ? start + 1 : null;
  const next = half ?? term ?? season;
  if (next === null) return null;
  return { value: { ask: `From which day to which is '${words.slice(start, next).join(' ')}'? Please give the days.`, offers: [] }, next };
};

export const spanAt: Parser<Span> = longestOf([month, namedYear, relativeYear, quarter, relativeUnit, half, unclear]);

/** How a month is named in a question back: 'March 2023'. */
export function monthName(date: CalendarDate): string {
  const { year, month: number } = partsOf(date);
  return `${MONTHS[number - 1]} ${year}`;
}
