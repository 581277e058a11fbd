import { addDays, endOfMonth, addMonths, dateOf, day, longDate, MONTHS, partsOf, type CalendarDate } from '../../workforce/calendar.js';
import { monthAt, shortYear, splitName, splitYear, WITHIN } from './calendarWords.js';
import { aDay, after, asked, longestOf, skip, type Clock, type Meaning, type Parsed, type Parser } from './meaning.js';
import { nearest } from './nearest.js';
import { dayOfMonthAt, ordinalAt } from './numbers.js';
import { unitAt, unitPeriod } from './units.js';
import { shiftAt } from './which.js';
import { yearsBehind } from './yearBehind.js';

function dayOrNone(date: CalendarDate | null, said: string, next: number): Parsed<Meaning> {
  return date ? aDay(date, next) : asked(`There is no ${said} in the calendar. Which day do you mean?`, [], next);
}

/** 2024-11-07, 07/11/2024, 7.11.24; a year of two figures that is far from today is asked back. */
const inFigures: Parser<Meaning> = (words, at, clock) => {
  const word = words[at] ?? '';
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(word);
  if (iso) return dayOrNone(dateOf(Number(iso[1]), Number(iso[2]), Number(iso[3])), word, at + 1);
  const british = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{2}|\d{4})$/.exec(word);
  if (!british) return null;
  const year = shortYear(british[3], clock);
  const date = dateOf(year ?? (Number(british[3]) % 2000) + 2000, Number(british[2]), Number(british[1]));
  if (year !== null || british[3]!.length === 4 || !date) return dayOrNone(date, word, at + 1);
  return asked(`Which year is ${word}? Please give it in four figures.`, [longDate(date)], at + 1);
};

const OPENS_DAY = /^(on|since|from|by|to|until|till|at|before|after|between|and|of|ending|ended|commencing|e|c)$/;
const OPENS_YEAR = /^(in|during|throughout|for|fy|year)$/;
const ENDS_DAY = /^([?;:,!.]|to|and|until|till|of|onwards|in|for)$/;

/** '31/3', '22/3', '12/2'. '3/4', '24/7' and their like are days only beside a word that opens or ends one; '10/11' may be a year, and so may 'in 25/6'. */
const dayAndMonth: Parser<Meaning> = (words, at, clock) => {
  const match = /^(\d{1,2})\/(\d{1,2})$/.exec(words[at] ?? '');
  const [dayOfMonth, month] = [Number(match?.[1]), Number(match?.[2])];
  if (!match || month < 1 || month > 12 || words[at + 1] === 'of') return null;
  const date = nearestDay(month, dayOfMonth, clock);
  const opened = OPENS_DAY.test(words[at - 1] ?? '') || words[at + 1] === 'to';
  const start = splitYear(words[at]) ?? (OPENS_YEAR.test(words[at - 1] ?? '') ? splitYear(`20${words[at]}`) : null);
  // '3/4' may be a part of something.
  if (start === null && !opened && (dayOfMonth <= month || match[0] === '24/7')) return null;
  if (start === null || !date) return dayOrNone(date, match[0], at + 1);
  return asked(`Is ${match[0]} a day or a year?`, [longDate(date), `financial year ${splitName(start)}`], at + 1);
};

/** '20 Feb 2023', 'the 1st of April'. */
const dayFirst: Parser<Meaning> = (words, at, clock) => {
  const dayOfMonth = dayOfMonthAt(words, skip(words, at, 'the'));
  const monthStart = dayOfMonth && skip(words, dayOfMonth.next, 'of');
  const month = monthStart === null ? null : monthAt(words, monthStart);
  return dayOfMonth && monthStart && month ? withYear(words, monthStart + 1, dayOfMonth.value, month, clock) : null;
};

/** Nobody asks for a month that is further away. */
const YEARS_AHEAD = 3;

/** 'February 20th 2023'; 'March 23' is a day or the year 2023. */
const monthFirst: Parser<Meaning> = (words, at, clock) => {
  const start = skip(words, at, 'the');
  const month = monthAt(words, start);
  const dayOfMonth = month && dayOfMonthAt(words, skip(words, start + 1, 'the'));
  if (!month || !dayOfMonth) return null;
  const read = withYear(words, dayOfMonth.next, dayOfMonth.value, month, clock);
  // 'In Sept 22' is a month.
  if (WITHIN.test(words[at - 1] ?? '') && shortYear(words[start + 1], clock) !== null && dayOfMonth.value > 12) return null;
  const furthest = partsOf(clock.today).year - 2000 + YEARS_AHEAD;
  if (!/^\d\d$/.test(words[start + 1] ?? '') || dayOfMonth.value < 13 || dayOfMonth.value > furthest || read.next > dayOfMonth.next) return read;
  const offers = [`${dayOfMonth.value} ${MONTHS[month - 1]}`, `${MONTHS[month - 1]} 20${dayOfMonth.value}`];
  const unclear = asked(`Is that ${offers.join(', or ')}?`, offers, dayOfMonth.next);
  const from = dateOf(2000 + dayOfMonth.value, month, 1);
  // 'By quarter since Apr 22' begins in April 2022.
  return from !== null && from < clock.today ? { ...unclear, value: { ...unclear.value, inSteps: { from, to: endOfMonth(from) } } as Meaning } : unclear;
};

function withYear(words: readonly string[], at: number, dayOfMonth: number, month: number, clock: Clock): Parsed<Meaning> {
  const said = `${dayOfMonth} ${MONTHS[month - 1]}`;
  const years = yearsBehind(words, at, month, clock) ?? shortBehind(words, at, clock);
  if (!years && /^\d\d$/.test(words[at] ?? '')) return asked(`Which year is ${said} ${words[at]}? Please give it in four figures.`, [`${said} 20${words[at]}`], at + 1);
  if (!years) return dayOrNone(nearestDay(month, dayOfMonth, clock), said, at);
  const [year, other] = years.value;
  if (other === undefined) return dayOrNone(dateOf(year!, month, dayOfMonth), `${said} ${year}`, years.next);
  return asked(`Which ${said} do you mean?`, years.value.map((one) => `${said} ${one}`), years.next);
}

function shortBehind(words: readonly string[], at: number, clock: Clock): Parsed<readonly number[]> | null {
  const year = shortYear(words[at], clock);
  return year === null ? null : { value: [year], next: at + 1 };
}

function nearestDay(month: number, dayOfMonth: number, clock: Clock): CalendarDate | null {
  const period = nearest(clock, (year) => {
    const date = dateOf(year, month, dayOfMonth);
    return date && { from: date, to: date };
  });
  return period && period.from;
}

/** 'the 3rd', 'by 3rd': that day of the month, the latest or the next. */
const ordinalDay: Parser<Meaning> = (words, at, clock) => {
  const start = after(words, at, 'the');
  if (start !== null) return ordinalAlone(words, start, clock);
  const opened = OPENS_DAY.test(words[at - 1] ?? '') && (words[at - 1] !== 'of' || words[at - 2] === 'as');
  const ended = words[at + 1] === undefined || ENDS_DAY.test(words[at + 1]!);
  return opened && ended ? ordinalAlone(words, at, clock) : null;
};

/** '3rd' behind 'the' or a weekday. */
export const ordinalAlone: Parser<Meaning> = (words, at, clock) => {
  if (!/^\d{1,2}(st|nd|rd|th)$/.test(words[at] ?? '')) return null;
  const dayOfMonth = parseInt(words[at]!, 10);
  const date = clock.before ?? clock.today;
  const ahead = clock.ahead && clock.before === undefined;
  // Of two months one after the other, one has 31 days.
  for (const shift of ahead ? [0, 1, 2] : [0, -1, -2]) {
    const month = partsOf(addMonths(day(`${date.slice(0, 7)}-01`), shift));
    const found = dateOf(month.year, month.month, dayOfMonth);
    if (found && (ahead ? found >= date : found <= date)) return aDay(found, at + 1);
  }
  return dayOrNone(null, words[at]!, at + 1);
};

/** 'the first of last month', 'the 15th of next month', 'the 1st of the month'. */
const ordinalOfMonth: Parser<Meaning> = (words, at, { today }) => {
  const ordinal = ordinalAt(words, skip(words, at, 'the'));
  const start = ordinal && after(words, ordinal.next, 'of');
  if (!ordinal || start === null) return null;
  const shift = shiftAt(words, start);
  const unit = unitAt(words, shift?.next ?? skip(words, start, 'the'));
  if (unit?.value.name !== 'month') return null;
  const month = unitPeriod(unit.value, today, shift?.value ?? 0);
  const date = addDays(month.from, ordinal.value - 1);
  return dayOrNone(date <= month.to ? date : null, `${words[ordinal.next - 1]} of that month`, unit.next);
};

/** A day of the calendar by its number and month, or by its number alone. */
export const dateAt: Parser<Meaning> = longestOf([inFigures, dayAndMonth, dayFirst, monthFirst, ordinalDay, ordinalOfMonth]);
