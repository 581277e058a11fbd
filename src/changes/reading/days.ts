import { periodAt } from '../../language/periods/periodAt.js';
import type { Clock, Meaning, Parsed } from '../../language/periods/meaning.js';
import { afterAny } from '../../language/periods/meaning.js';
import { addDays, day as calendarDay, daysBetween, longDate, type CalendarDate } from '../../workforce/calendar.js';
import type { Looks } from '../command.js';
import { value, type Found } from './found.js';

/** Words before the day of a step that say no more than 'on'. */
const OPENS = ['with effect from', 'effective from', 'as from', 'as of', 'starting on', 'starting from', 'starting', 'beginning', 'effective', 'eff from', 'eff', 'wef', 'w . e . f .', 'w . e . f', 'dated', 'from', 'on', 'since'];
/** Said of the day itself. */
const TODAY = ['this morning', 'this afternoon', 'this evening', 'earlier today', 'just now', 'a moment ago', 'a minute ago', 'this lunchtime', 'at lunch today', 'at lunchtime today'];
const YESTERDAY = ['last night', 'yesterday evening', 'yesterday afternoon', 'yesterday morning'];
/** Of what is still to come, the first day of a week. */
const WEEK = ['w/c', 'wc', 'w / c', 'week commencing', 'the week commencing', 'week beginning', 'the week beginning', 'the week of'];
const WEEKDAY = 'mon|monday|tue|tues|tuesday|wed|weds|wednesday|thu|thur|thurs|thursday|fri|friday|sat|saturday|sun|sunday';
/** Said behind a day. */
const HOUR = ['am', 'pm', 'first thing', 'lunchtime', 'at lunchtime'];
const MONDAY = calendarDay('2024-01-01');
/** A day without its year that is farther away than this is asked back: the other year may be meant. */
const FAR = 183;

/** The day that stands at a word, its opening word included. One said without its year is the latest, or the next where it looks ahead. */
export function dayAt(words: readonly string[], at: number, today: CalendarDate, looks: Looks): Found | null {
  const start = afterAny(words, at, ...OPENS) ?? at;
  const sameDay = afterAny(words, start, ...TODAY);
  if (sameDay !== null) return value(today, sameDay);
  const dayBefore = afterAny(words, start, ...YESTERDAY);
  if (dayBefore !== null) return value(addDays(today, -1), dayBefore);
  const inWeek = weekdayOf(words, start, today);
  if (inWeek) return inWeek;
  const week = looks === 'ahead' ? afterAny(words, start, ...WEEK) : null;
  if (week !== null) return dayAt(words, week, today, looks);
  const named = afterAny(words, start, `next|this|coming ${WEEKDAY}`, `the coming ${WEEKDAY}`);
  const dated = named !== null && /^\d/.test(words[named] ?? '') ? dayAt(words, named - 1, today, looks) : null;
  // 'Next Friday 15 November' is that day.
  if (dated?.is === 'value' && dated.next > named!) return dated;
  // '4/11' by itself is a day here: no command takes a fraction.
  const [said, from] = /^\d{1,2}\/\d{1,2}$/.test(words[start] ?? '') ? [['on', ...words.slice(start)], start - 1] : [words, 0];
  const clocks = clocksOf(today);
  const [back, ahead] = [clocks.back, clocks.ahead].map((clock) => moved(periodAt(said, start - from, clock), from));
  const [chosen, other] = inOrder(back ?? null, ahead ?? null, today, looks);
  if (!chosen) return null;
  const day = dayOf(chosen.value);
  if (isOfShortYear(words.slice(start, chosen.next))) return shortYear(words.slice(start, chosen.next).join(' '), day, chosen.next);
  if (day === null) return firstOfTwo(words, start, chosen.next, today, looks) ?? notADay(chosen.value, chosen.next);
  if (day === today && isWeekday(words.slice(start, chosen.next))) return todayOrNot(today, looks, chosen.next);
  const otherDay = other && dayOf(other.value);
  if (otherDay && otherDay !== day && Math.abs(daysBetween(today, day)) > FAR) return oneOf([day, otherDay].sort(), chosen.next);
  return value(day, afterAny(words, chosen.next, ...HOUR) ?? chosen.next);
}

/** 'Thursday next week', 'Monday of last week', 'tues this week'. */
function weekdayOf(words: readonly string[], at: number, today: CalendarDate): Found | null {
  const behind = afterAny(words, at, WEEKDAY);
  const week = behind === null ? null : afterAny(words, behind, 'of') ?? behind;
  const shift = /^(last|this|next)$/.exec(words[week ?? -1] ?? '')?.[1];
  if (week === null || !shift || words[week + 1] !== 'week') return null;
  const monday = addDays(today, -((daysBetween(MONDAY, today) % 7 + 7) % 7));
  const index = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'].indexOf(words[at]!.slice(0, 3));
  return value(addDays(monday, 7 * (shift === 'next' ? 1 : shift === 'last' ? -1 : 0) + index), week + 2);
}

type Read = Parsed<Meaning> | null;

function moved(read: Read, by: number): Read {
  return read && { ...read, next: read.next + by };
}

/** The reading that is meant, and the other one. */
function inOrder(back: Read, ahead: Read, today: CalendarDate, looks: Looks): readonly [Read, Read] {
  // 'Mon 9 December' names the year in which it is one.
  if (back?.value.is === 'unclear' && ahead && dayOf(ahead.value) !== null) return [ahead, null];
  if (ahead?.value.is === 'unclear' && back && dayOf(back.value) !== null) return [back, null];
  if (looks !== 'near') return looks === 'ahead' ? [ahead, back] : [back, ahead];
  const away = (read: Read) => Math.abs(daysBetween(today, (read && dayOf(read.value)) ?? today));
  return away(ahead) < away(back) ? [ahead, back] : [back, ahead];
}

interface Clocks {
  readonly today: CalendarDate;
  readonly back: Clock;
  readonly ahead: Clock;
}

let known: Clocks | null = null;

/** The same clocks all day: what a message says about time is read once for each. */
function clocksOf(today: CalendarDate): Clocks {
  if (known?.today !== today) known = { today, back: { today, ahead: false, eventAt: () => null }, ahead: { today, ahead: true, eventAt: () => null } };
  return known;
}

/** 'On 4 November until 31 March': two days of a command, the second of another field. */
function firstOfTwo(words: readonly string[], start: number, end: number, today: CalendarDate, looks: Looks): Found | null {
  const joint = words.findIndex((word, at) => at > start && at < end && /^(until|till)$/.test(word));
  return joint < 0 ? null : dayAt(words.slice(0, joint), start, today, looks);
}

function dayOf(meaning: Meaning): CalendarDate | null {
  if (meaning.is === 'day' || meaning.is === 'until') return meaning.day;
  return meaning.is === 'span' && meaning.span.from === meaning.span.to ? meaning.span.from : null;
}

/** 'Monday' alone. */
function isWeekday(said: readonly string[]): boolean {
  return said.length === 1 && /^(mon|tues?|wed|weds|thurs?|fri|sat|sun|(mon|tues|wednes|thurs|fri|satur|sun)day)$/.test(said[0]!);
}

/** '3/11/24', '3 Nov 24': a year of two figures is no year in what is recorded (DATA.md, reading rules). */
function isOfShortYear(said: readonly string[]): boolean {
  const behindMonth = said.length > 2 && /^\d\d$/.test(said.at(-1)!) && /\p{L}/u.test(said.at(-2)!) && said.slice(0, -2).some((word) => /^\d/.test(word));
  return behindMonth || (said.length === 1 && /^\d{1,2}[-/.]\d{1,2}[-/.]\d\d$/.test(said[0]!));
}

function shortYear(said: string, day: CalendarDate | null, next: number): Found {
  const choices = day === null ? [] : [{ text: longDate(day), words: `on ${longDate(day)}` }];
  return { is: 'unclear', ask: `Which year is ${said}? Please give it in four figures.`, choices, next };
}

/** Whoever says 'Monday' on a Monday may mean another one than today. */
function todayOrNot(today: CalendarDate, looks: Looks, next: number): Found {
  return oneOf(looks === 'back' ? [addDays(today, -7), today] : [today, addDays(today, 7)], next);
}

function notADay(meaning: Meaning, next: number): Found {
  if (meaning.is === 'unclear') {
    if (meaning.offers.length === 0) return { is: 'refused', why: meaning.ask, next };
    return { is: 'unclear', ask: meaning.ask, choices: meaning.offers.map((offer) => ({ text: offer, words: offer })), next };
  }
  const { from, to } = meaning.is === 'day' || meaning.is === 'until' ? { from: meaning.day, to: meaning.day } : meaning.span;
  return { is: 'refused', why: `That is more than one day: ${longDate(from)} to ${longDate(to)}. Which day is it?`, next };
}

function oneOf(days: readonly CalendarDate[], next: number): Found {
  return { is: 'unclear', ask: `Is that ${days.map(longDate).join(' or ')}?`, choices: days.map((day) => ({ text: longDate(day), words: `on ${longDate(day)}` })), next };
}
