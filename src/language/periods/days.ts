import {
  addDays, addMonths, dateOf, longDate, MONTHS, partsOf, weekday, WEEKDAYS, type CalendarDate,
} from '../../workforce/calendar.js';
import { after, longestOf, skip, type Clock, type Meaning, type Parsed, type Parser } from './meaning.js';
import { dayOfMonthAt, numberAt } from './numbers.js';

const MONTH_WORDS: Readonly<Record<string, number>> = {
  ...Object.fromEntries(MONTHS.map((name, index) => [name.toLowerCase(), index + 1])),
  ...Object.fromEntries(MONTHS.map((name, index) => [name.slice(0, 3).toLowerCase(), index + 1])),
  sept: 9, febuary: 2, feburary: 2, febraury: 2, janurary: 1, januray: 1, janaury: 1, setpember: 9, septmber: 9, spetember: 9, ocotber: 10,
  octber: 10, novemeber: 11, novmber: 11, decmber: 12, decemeber: 12, agust: 8, augst: 8, ausgust: 8, apirl: 4, aprl: 4, marhc: 3, juley: 7,
};
// 'may' and 'mar' are months only where the phrase shows it; see `monthAt`.
const WEEKDAY_WORDS = WEEKDAYS.map((name) => name.toLowerCase());

/** The number of a month that a word names, or null. */
export function monthWord(word: string | undefined): number | null {
  return (word !== undefined && MONTH_WORDS[word]) || null;
}

/** A year of four figures from 1990 to 2099. */
export function yearWord(word: string | undefined): number | null {
  return word !== undefined && /^(19[89]\d|20\d\d)$/.test(word) ? Number(word) : null;
}

function dayMeaning(day: CalendarDate | null, text: string): Meaning {
  return day ? { is: 'day', day } : { is: 'unclear', ask: `There is no ${text} in the calendar. Which day do you mean?`, offers: [] };
}

/** 2024-11-07, 07/11/2024, 7.11.2024; a year of two figures is asked back. */
const figures: Parser<Meaning> = (words, at) => {
  const word = words[at] ?? '';
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(word);
  if (iso) return { value: dayMeaning(dateOf(Number(iso[1]), Number(iso[2]), Number(iso[3])), word), next: at + 1 };
  const british = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{2}|\d{4})$/.exec(word);
  if (!british) return null;
  const short = british[3]!.length === 2;
  const day = dateOf(Number(british[3]) + (short ? 2000 : 0), Number(british[2]), Number(british[1]));
  if (!short || !day) return { value: dayMeaning(day, word), next: at + 1 };
  return { value: { is: 'unclear', ask: `Which year is ${word}? Please give it in four figures.`, offers: [longDate(day)] }, next: at + 1 };
};

/** '20 Feb 2023', 'the 1st of April', 'February 20th 2023'. */
const written: Parser<Meaning> = (words, at, clock) => {
  const start = skip(words, at, 'the');
  const dayFirst = dayOfMonthAt(words, start);
  if (dayFirst) {
    const month = monthWord(words[skip(words, dayFirst.next, 'of')]);
    if (month) return withYear(words, skip(words, dayFirst.next, 'of') + 1, dayFirst.value, month, clock);
  }
  const month = monthWord(words[start]);
  const day = month && dayOfMonthAt(words, skip(words, start + 1, 'the'));
  if (!month || !day) return null;
  const read = withYear(words, day.next, day.value, month, clock);
  // 'March 23' is a day or the year 2023.
  const bare = /^\d\d$/.test(words[start + 1] ?? '') && day.next === start + 2 && !yearWord(words[day.next]);
  if (bare && day.value >= 13) {
    const name = MONTHS[month - 1]!;
    return { value: { is: 'unclear', ask: `Is that ${day.value} ${name}, or ${name} 20${day.value}?`, offers: [`${day.value} ${name}`, `${name} 20${day.value}`] }, next: day.next };
  }
  return read;
};

function withYear(words: readonly string[], at: number, day: number, month: number, clock: Clock): Parsed<Meaning> {
  const yearAt = skip(words, at, 'of|in');
  const year = yearWord(words[yearAt]);
  if (year) return { value: dayMeaning(dateOf(year, month, day), `${day} ${MONTHS[month - 1]} ${year}`), next: yearAt + 1 };
  const relative = relativeYear(words, at, clock);
  const named = relative ? dateOf(relative.value, month, day) : nearestDay(month, day, clock);
  return { value: dayMeaning(named, `${day} ${MONTHS[month - 1]}`), next: relative?.next ?? at };
}

/** 'last year', 'this year' and 'next year' behind a day or month: the calendar year that holds it. */
export function relativeYear(words: readonly string[], at: number, clock: Clock): Parsed<number> | null {
  const { year } = partsOf(clock.today);
  const from = skip(words, at, 'of|in');
  for (const [word, shift] of [['last|previous', -1], ['this', 0], ['next', 1]] as const) {
    const next = after(words, from, word, 'year');
    if (next !== null) return { value: year + shift, next };
  }
  return null;
}

/** The latest such day that has begun, or the next one where the question looks ahead. */
function nearestDay(month: number, day: number, clock: Clock): CalendarDate | null {
  const { year } = partsOf(clock.today);
  const years = clock.ahead ? [0, 1, 2, 3, 4] : [0, -1, -2, -3, -4];
  for (const shift of years) {
    const date = dateOf(year + shift, month, day);
    if (date && (clock.ahead ? date >= clock.today : date <= clock.today)) return date;
  }
  return null;
}

const named: Parser<Meaning> = (words, at, clock) => {
  const { today } = clock;
  const relative: readonly (readonly [readonly string[], CalendarDate])[] = [
    [['today|now|currently|presently|nowadays'], today],
    [['the', 'moment'], today], [['the', 'minute'], today], [['this', 'moment'], today], [['right', 'now'], today], [['as', 'things', 'stand'], today],
    [['present'], today], [['the', 'present'], today], [['to', 'date'], today], [['yesterday'], addDays(today, -1)],
    [['the', 'day', 'before', 'yesterday'], addDays(today, -2)], [['tomorrow'], addDays(today, 1)],
    [['this', 'time', 'last', 'year'], addMonths(today, -12)], [['this', 'day', 'last', 'year'], addMonths(today, -12)],
    [['same', 'time', 'last', 'year'], addMonths(today, -12)], [['the', 'same', 'time', 'last', 'year'], addMonths(today, -12)],
    [['this', 'time', 'last', 'month'], addMonths(today, -1)], [['this', 'time', 'last', 'week'], addDays(today, -7)],
  ];
  for (const [phrase, day] of relative) {
    const next = after(words, at, ...phrase);
    if (next !== null) return { value: { is: 'day', day }, next };
  }
  return null;
};

/** 'Monday', 'last Friday', 'next Tuesday'. */
const weekdays: Parser<Meaning> = (words, at, clock) => {
  const which = words[at] === 'last' || words[at] === 'next' || words[at] === 'this' ? words[at] : null;
  const wanted = WEEKDAY_WORDS.indexOf(words[which ? at + 1 : at] ?? '');
  if (wanted < 0) return null;
  const since = (weekday(clock.today) - wanted + 7) % 7;
  const ahead = which === 'next' || (which === null && clock.ahead);
  const back = which === 'last' && since === 0 ? 7 : since;
  const day = ahead ? addDays(clock.today, since === 0 ? (which ? 7 : 0) : 7 - since) : addDays(clock.today, -back);
  return { value: { is: 'day', day }, next: which ? at + 2 : at + 1 };
};

/** 'three months ago', 'a fortnight ago', 'a year ago today'. */
const ago: Parser<Meaning> = (words, at, clock) => {
  const count = words[at] === 'a' || words[at] === 'an' ? { value: 1, next: at + 1 } : numberAt(words, at);
  if (!count) return null;
  const end = after(words, count.next + 1, 'ago|earlier|back');
  const day = end === null ? null : shifted(clock.today, words[count.next] ?? '', -count.value);
  if (!day || end === null) return null;
  return { value: { is: 'day', day }, next: skip(words, end, 'today') };
};

/** The day so many days, weeks, fortnights, months, quarters or years away; null for another unit. */
export function shifted(from: CalendarDate, unit: string, count: number): CalendarDate | null {
  switch (unit.replace(/s$/, '')) {
    case 'day': return addDays(from, count);
    case 'week': case 'wk': return addDays(from, count * 7);
    case 'fortnight': return addDays(from, count * 14);
    case 'month': case 'mth': return addMonths(from, count);
    case 'quarter': return addMonths(from, count * 3);
    case 'year': case 'yr': return addMonths(from, count * 12);
    default: return null;
  }
}

/** 'the 3rd': that day of the month, the latest or the next. */
const ordinalDay: Parser<Meaning> = (words, at, clock) => {
  const start = after(words, at, 'the');
  if (start === null || !/^\d{1,2}(st|nd|rd|th)$/.test(words[start] ?? '')) return null;
  const value = parseInt(words[start]!, 10);
  const { year, month } = partsOf(clock.today);
  const here = dateOf(year, month, value);
  if (here && (clock.ahead ? here >= clock.today : here <= clock.today)) return { value: { is: 'day', day: here }, next: start + 1 };
  const other = partsOf(addMonths(dateOf(year, month, 1)!, clock.ahead ? 1 : -1));
  return { value: dayMeaning(dateOf(other.year, other.month, value), words[start]!), next: start + 1 };
};

export const dayAt: Parser<Meaning> = longestOf([figures, written, named, weekdays, ago, ordinalDay]);
