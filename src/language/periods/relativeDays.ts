import { addDays, addMonths, type CalendarDate } from '../../workforce/calendar.js';
import { durationAt, moved } from './durations.js';
import { aDay, after, afterAny, longestOf, phrased, skip, type Meaning, type Parser } from './meaning.js';

const NAMED = phrased<(today: CalendarDate) => CalendarDate>([
  [
    'today|now|currently|presently|nowadays|atm,right now,the moment|minute,this moment,at present,the present,as things stand,as it stands',
    (today) => today,
  ],
  ['yesterday|yest|yday', (today) => addDays(today, -1)],
  ['the day before yesterday,day before yesterday', (today) => addDays(today, -2)],
  ['tomorrow|tmrw|tmw|tomoz', (today) => addDays(today, 1)],
  ['the day after tomorrow', (today) => addDays(today, 2)],
  ['this time|day|point|stage last year,same time|day|point|stage last year,the same time|day|point|stage last year,at this point|stage|time last year,last year this time,last year at this time|point|stage,last year at the same time|point|stage,this time|point a year ago,the same time|point a year ago,same time|point a year ago', (today) => addMonths(today, -12)],
  ['this time last month,same time last month,the same time last month', (today) => addMonths(today, -1)],
  ['this time last week,same time last week,the same time last week', (today) => addDays(today, -7)],
]);

/** 'today', 'yesterday', 'this time last year'. */
const named: Parser<Meaning> = (words, at, { today }) => {
  for (const [phrases, dayFrom] of NAMED) {
    const next = afterAny(words, at, ...phrases);
    if (next !== null) return aDay(dayFrom(today), next);
  }
  return null;
};

/** 'three months ago', 'a year and a half ago', 'a year ago today'. */
const ago: Parser<Meaning> = (words, at, { today }) => {
  const duration = durationAt(words, at);
  const next = duration && after(words, duration.next, 'ago|earlier|back');
  return duration && next ? aDay(moved(today, duration.value, -1), skip(words, next, 'today')) : null;
};

/** 'a year from now', 'six weeks from today'. */
const fromNow: Parser<Meaning> = (words, at, { today }) => {
  const duration = durationAt(words, at);
  const next = duration && (after(words, duration.next, 'from', 'now|today') ?? after(words, duration.next, 'hence'));
  return duration && next ? aDay(moved(today, duration.value, 1), next) : null;
};

const PAST = /^(did|left|joined|started|had|was|were|have|has|been|converted|lost|ended)$/;

/**
 * 'in three months time', a day; 'in six weeks', from now until then. 'In a year' is a rate unless the question
 * looks ahead, 'in six weeks' behind a verb of the past is no day to come, and 'in six weeks of' is about something else.
 */
const inDuration: Parser<Meaning> = (words, at, { today, ahead }) => {
  const start = after(words, at, 'in');
  const duration = start === null ? null : durationAt(words, start);
  if (!start || !duration) return null;
  const later = moved(today, duration.value, 1);
  const time = after(words, duration.next, 'time');
  if (time !== null) return aDay(later, time);
  if (!ahead && words.slice(0, at).some((word) => PAST.test(word))) return null;
  const rate = /^(a|an|one)$/.test(words[start]!) && words[start + 1] !== 'fortnight' && !ahead;
  if (rate || after(words, duration.next, 'of|or') !== null) return null;
  return { value: { is: 'until', day: later }, next: duration.next };
};

export const relativeDayAt: Parser<Meaning> = longestOf([named, ago, fromNow, inDuration]);
