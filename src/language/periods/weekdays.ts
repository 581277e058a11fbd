import { addDays, longDate, weekday, WEEKDAYS, type CalendarDate } from '../../workforce/calendar.js';
import { weekdayWord } from './calendarWords.js';
import { dateAt, ordinalAlone } from './dates.js';
import { durationAt, moved } from './durations.js';
import { aDay, after, asked, longestOf, skip, type Clock, type Meaning, type Parsed, type Parser } from './meaning.js';
import { monthSpanAt } from './months.js';
import { ordinalAt } from './numbers.js';
import { shiftAt } from './which.js';

/** 'Friday 18 October', 'Friday the 18th': asked back where that day is another weekday. */
const beforeDate: Parser<Meaning> = (words, at, clock) => {
  const wanted = weekdayWord(words[at]);
  const start = skip(words, at + 1, ',|the');
  const date = wanted === null ? null : longestOf([dateAt, ordinalAlone])(words, start, clock);
  if (date?.value.is !== 'day') return date;
  const found = weekday(date.value.day);
  if (found === wanted) return date;
  const said = longDate(date.value.day);
  return asked(`${said} is a ${WEEKDAYS[found]}. Which day do you mean?`, [said], date.next);
};

/** 'Monday', the latest; or the next where the question looks ahead. */
const alone: Parser<Meaning> = (words, at, clock) => {
  const wanted = weekdayWord(words[at]);
  if (wanted === null) return null;
  const ahead = clock.ahead && clock.before === undefined;
  return aDay(ahead ? coming(clock.today, wanted, 0) : passed(clock.before ?? clock.today, wanted, 0), at + 1);
};

/** 'last Friday', 'this Friday', 'next Monday'. What falls into the running week has two readings, except 'this'. */
const relative: Parser<Meaning> = (words, at, { today }) => {
  const shift = shiftAt(words, at);
  const wanted = shift && weekdayWord(words[shift.next]);
  if (!shift || wanted === null) return null;
  if (words[at] === 'coming') return aDay(coming(today, wanted, 1), at + 2);
  const here = addDays(today, wanted - weekday(today));
  if (shift.value === 0 && here >= today) return aDay(here, at + 2);
  if (shift.value === 0) return either([here, addDays(here, 7)], at + 2);
  const near = shift.value > 0 ? coming(today, wanted, 1) : passed(today, wanted, 1);
  return near === here ? either([near, addDays(near, 7 * shift.value)], at + 2) : aDay(near, at + 2);
};

function either(days: readonly CalendarDate[], next: number): Parsed<Meaning> {
  const offers = [...days].sort().map(longDate);
  return asked(`Is that ${offers.join(' or ')}?`, offers, next);
}

/** 'Friday week', 'a week on Monday', 'a fortnight on Tuesday', 'a week today'. */
const weeksLater: Parser<Meaning> = (words, at, clock) => {
  const wanted = weekdayWord(words[at]);
  const week = wanted === null ? null : after(words, at + 1, 'week');
  if (wanted !== null && week !== null) return aDay(coming(clock.today, wanted, 1, 1), week);
  const duration = durationAt(words, at);
  if (!duration) return null;
  const from = startAt(words, skip(words, duration.next, 'on|from'), clock);
  return from && aDay(moved(from.value, duration.value, 1), from.next);
};

/** 'the first Monday of October', 'the last Friday in March 2024'. */
const ofMonth: Parser<Meaning> = (words, at, clock) => {
  const start = skip(words, at, 'the');
  const last = after(words, start, 'last');
  const ordinal = last === null ? ordinalAt(words, start) : { value: 0, next: last };
  const wanted = ordinal && weekdayWord(words[ordinal.next]);
  const of = ordinal && after(words, ordinal.next + 1, 'of|in');
  const month = of ? monthSpanAt(words, of, clock) : null;
  if (!ordinal || wanted === null || month?.value.is !== 'span') return null;
  const { from, to } = month.value.span;
  const date = ordinal.value === 0 ? passed(to, wanted, 0) : coming(from, wanted, 0, ordinal.value - 1);
  return date <= to ? aDay(date, month.next) : null;
};

function startAt(words: readonly string[], at: number, { today }: Clock): Parsed<CalendarDate> | null {
  const wanted = weekdayWord(words[at]);
  if (wanted !== null) return { value: coming(today, wanted, 1), next: at + 1 };
  if (words[at] === 'tomorrow') return { value: addDays(today, 1), next: at + 1 };
  return words[at] === 'today' ? { value: today, next: at + 1 } : null;
}

/** The first such weekday that is at least so many days after a day, or so many weeks after that. */
function coming(from: CalendarDate, wanted: number, least: number, weeks = 0): CalendarDate {
  const first = addDays(from, least);
  return addDays(first, (wanted - weekday(first) + 7) % 7 + weeks * 7);
}

/** The last such weekday that is at least so many days before a day. */
function passed(from: CalendarDate, wanted: number, least: number): CalendarDate {
  const last = addDays(from, -least);
  return addDays(last, -((weekday(last) - wanted + 7) % 7));
}

export const weekdayAt: Parser<Meaning> = longestOf([beforeDate, relative, weeksLater, ofMonth, alone]);
