import { addDays, addMonths, earlier, endOfMonth, later, weekday, type CalendarDate } from '../../workforce/calendar.js';
import { financialYear, financialYearStart, type Period } from '../../workforce/period.js';
import { dayAt, monthWord, shifted, yearWord } from './days.js';
import { feastAt } from './feasts.js';
import { after, longestOf, skip, type Clock, type Meaning, type Parsed, type Parser } from './meaning.js';
import { numberAt } from './numbers.js';
import { spanAt, type Span } from './spans.js';

/** A day, a span or an event by itself, without the words that say how it is meant. */
const bare: Parser<Meaning> = (words, at, clock) => {
  const start = skip(words, at, 'the');
  const event = clock.eventAt(start);
  if (event) return { value: { is: 'span', span: event.span, rolling: false }, next: event.next };
  const span = spanAt(words, at, clock) ?? (start > at ? spanAt(words, start, clock) : null);
  const day = longestOf([dayAt, feastAt])(words, at, clock);
  if (day && (!span || day.next > span.next)) return day;
  return span && { value: spanMeaning(span.value), next: span.next };
};

function spanMeaning(span: Span): Meaning {
  return 'period' in span ? { is: 'span', span: span.period, rolling: false } : { is: 'unclear', ask: span.ask, offers: span.offers };
}

/** 'the end of March', 'start of the financial year', 'month end', 'year end'. */
const edge: Parser<Meaning> = (words, at, clock) => {
  const start = skip(words, at, 'the|very');
  const which = /^(end|close)$/.test(words[start] ?? '') ? 'to' : /^(start|beginning|outset|first|last)$/.test(words[start] ?? '') ? edgeSide(words, start) : null;
  if (!which) return null;
  const inner = skip(words, start + 1, 'day|of|the');
  if (words[start] === 'first' || words[start] === 'last') {
    if (after(words, start + 1, 'day', 'of') === null) return null;
  }
  const unit = wholeUnit(words, inner, clock);
  const meaning = unit ?? bare(words, inner, clock);
  if (!meaning || inner === start + 1 && unit) return null;
  if (meaning.value.is !== 'span') return meaning.value.is === 'unclear' ? meaning : null;
  return { value: { is: 'day', day: meaning.value.span[which] }, next: meaning.next };
};

function edgeSide(words: readonly string[], at: number): 'from' | 'to' {
  return words[at] === 'last' ? 'to' : 'from';
}

/** 'the month', 'the week', 'the year' behind 'the end of': the running one. */
const wholeUnit: Parser<Meaning> = (words, at, clock) => {
  const unit = words[at] ?? '';
  const kind = after(words, at, 'financial', 'year');
  if (unit === 'year' || unit === 'fy' || kind !== null) return span(financialYear(financialYearStart(clock.today)), kind ?? at + 1);
  if (!['month', 'week', 'quarter'].includes(unit)) return null;
  return bare(['this', unit], 0, clock) && { value: bare(['this', unit], 0, clock)!.value, next: at + 1 };
};

function span(period: Period, next: number, rolling = false): Parsed<Meaning> {
  return { value: { is: 'span', span: period, rolling }, next };
}

/** 'month end', 'year end': of the running month or financial year. */
const unitEnd: Parser<Meaning> = (words, at, clock) => {
  const start = skip(words, at, 'the|financial');
  if (after(words, start, 'month', 'end') !== null) return { value: { is: 'day', day: endOfMonth(clock.today) }, next: start + 2 };
  if (after(words, start, 'year', 'end') === null) return null;
  return { value: { is: 'day', day: financialYear(financialYearStart(clock.today)).to }, next: start + 2 };
};

/** 'the last 15 months', 'past year', 'the last fortnight', 'next 4 weeks', 'the last few months' (asked back). */
const rolling: Parser<Meaning> = (words, at, { today }) => {
  const the = words[at] === 'the' || words[at] === 'these';
  const start = skip(words, at, 'the|these');
  const which = words[start] ?? '';
  const coming = ['next', 'coming', 'following'].includes(which);
  if (!coming && !['last', 'past', 'previous', 'preceding', 'recent', 'rolling', 'latest'].includes(which)) return null;
  const few = after(words, start + 1, 'few|couple|several', 'of') ?? after(words, start + 1, 'few|couple|several');
  const count = few !== null ? { value: words[start + 1] === 'couple' ? 2 : NaN, next: few } : numberAt(words, start + 1);
  const unitAt = skip(words, count?.next ?? start + 1, 'full|complete|calendar|whole');
  const unit = words[unitAt] ?? '';
  if (!count && which !== 'past' && which !== 'rolling' && !(the && which === 'last' && /^(year|month|week|fortnight|quarter)$/.test(unit)) && unit !== 'fortnight') return null;
  const value = count?.value ?? 1;
  if (shifted(today, unit, 1) === null) return null;
  if (Number.isNaN(value)) return { value: { is: 'unclear', ask: `How many ${unit}? Please give a number.`, offers: [`the ${which} 3 ${unit}`, `the ${which} 6 ${unit}`] }, next: unitAt + 1 };
  if (coming) return span({ from: today, to: shifted(today, unit, value)! }, unitAt + 1, true);
  return span({ from: addDays(shifted(today, unit, -value)!, 1), to: today }, skip(words, unitAt + 1, 'or') === unitAt + 1 ? unitAt + 1 : unitAt + 1, true);
};

/** 'year ending 30 September 2023', '12 months to 31 March 2023', 'year to date', 'quarter to date'. */
const endingOn: Parser<Meaning> = (words, at, clock) => {
  const start = skip(words, at, 'the|a|financial');
  const toDate = after(words, start, 'ytd') ?? after(words, start, 'year|month|quarter|week', 'to', 'date');
  if (toDate !== null) {
    const unit = words[start] === 'ytd' ? 'year' : words[start]!;
    const whole = wholeUnit([unit], 0, clock);
    return whole?.value.is === 'span' ? span({ from: whole.value.span.from, to: clock.today }, toDate) : null;
  }
  const count = numberAt(words, start);
  const unitAt = count?.next ?? start;
  const unit = words[unitAt] ?? '';
  if (!/^(years?|months?|weeks?|quarters?)$/.test(unit)) return null;
  const end = after(words, unitAt + 1, 'ending|ended|to|until') ;
  if (end === null) return null;
  if (/^weeks?$/.test(unit) && !count) return weekEnding(words, skip(words, end, 'on'), clock);
  const last = longestOf([edge, bare])(words, skip(words, end, 'on|in'), clock);
  if (!last || last.value.is === 'unclear') return last;
  const to = last.value.is === 'day' ? last.value.day : last.value.is === 'span' ? last.value.span.to : null;
  if (!to) return null;
  return span({ from: shifted(addDays(to, 1), unit, -(count?.value ?? 1))!, to }, last.next);
};

function weekEnding(words: readonly string[], at: number, clock: Clock): Parsed<Meaning> | null {
  const last = dayAt(words, at, clock);
  if (last?.value.is !== 'day') return last;
  return span({ from: addDays(last.value.day, -6), to: last.value.day }, last.next);
}

/** 'w/e 1 November', 'week commencing 4 November', 'week of 4 November'. */
const week: Parser<Meaning> = (words, at, clock) => {
  const start = skip(words, at, 'the');
  const ending = after(words, start, 'w', 'e') ?? after(words, start, 'week', 'ending') ?? after(words, start, 'we');
  if (ending !== null && words[start] !== 'we') return weekEnding(words, ending, clock);
  const beginning = after(words, start, 'w', 'c') ?? after(words, start, 'week', 'commencing|beginning|starting|of');
  const first = beginning === null ? null : dayAt(words, beginning, clock);
  if (first?.value.is !== 'day') return first;
  const monday = addDays(first.value.day, -weekday(first.value.day));
  return span({ from: monday, to: addDays(monday, 6) }, first.next);
};

/** 'from March to June', 'between 1 April and 31 July', 'March to June 2023', 'since March to June'. */
const range: Parser<Meaning> = (words, at, clock) => {
  const between = after(words, at, 'between');
  const opened = between ?? after(words, at, 'from') ?? at;
  const link = between === null ? 'to|until|till|through|thru' : 'and|to';
  const first = longestOf([edge, bare])(words, opened, clock);
  if (!first || first.value.is === 'unclear') return null;
  const second = after(words, first.next, link);
  if (second === null) return null;
  const last = longestOf([edge, bare])(words, skip(words, second, 'the'), clock) ;
  if (!last) return null;
  if (last.value.is === 'unclear') return last;
  const from = firstDay(first.value);
  const to = lastDay(last.value);
  if (!from || !to) return null;
  return span(ordered(from, to, saysYear(words, opened, first.next), saysYear(words, second, last.next)), last.next);
};

/** A first month or day without a year is the latest before the last: 'March to June 2023', 'November to February'. */
function ordered(from: CalendarDate, to: CalendarDate, fromSaid: boolean, toSaid: boolean): Period {
  if (!fromSaid && toSaid) {
    let moved = from;
    while (moved > to) moved = addMonths(moved, -12);
    while (addMonths(moved, 12) <= to) moved = addMonths(moved, 12);
    return { from: moved, to };
  }
  if (from <= to) return !fromSaid && !toSaid && addMonths(from, 12) <= to ? { from: addMonths(from, 12), to } : { from, to };
  // Neither has a year: the last is the latest that has begun, and the first lies before it.
  return fromSaid ? { from, to } : { from: addMonths(from, -12), to };
}

function saysYear(words: readonly string[], from: number, to: number): boolean {
  const said = words.slice(from, to);
  return said.some((word) => yearWord(word) !== null || /\d\/\d|\d-\d/.test(word)) || !said.some((word) => monthWord(word) !== null);
}

function firstDay(meaning: Meaning): CalendarDate | null {
  if (meaning.is === 'day') return meaning.day;
  return meaning.is === 'span' || meaning.is === 'since' ? meaning.span.from : null;
}

function lastDay(meaning: Meaning): CalendarDate | null {
  if (meaning.is === 'day') return meaning.day;
  return meaning.is === 'span' ? meaning.span.to : null;
}

/** 'since July', 'from 1 April onwards', 'after March'. */
const since: Parser<Meaning> = (words, at, clock) => {
  const opened = after(words, at, 'ever', 'since') ?? after(words, at, 'since|sinse|scince') ?? after(words, at, 'from') ?? after(words, at, 'starting', 'from');
  const later = after(words, at, 'after|following') ?? after(words, at, 'post');
  const start = opened ?? later;
  if (start === null) return null;
  const inner = longestOf([edge, unitEnd, endingOn, rolling, bare])(words, start, clock);
  if (!inner || inner.value.is === 'unclear') return inner;
  const span = inner.value.is === 'day' ? { from: inner.value.day, to: inner.value.day } : inner.value.is === 'span' ? inner.value.span : null;
  if (!span) return null;
  const next = skip(words, inner.next, 'onwards|onward|forward|on');
  const closed = after(words, next, 'to|until|till|up', 'now|date|today|present') ?? after(words, next, 'up', 'to', 'now|date|today');
  if (words[at] === 'from' && next === inner.next && closed === null && inner.value.is === 'span' && !clock.ahead) return null;
  if (later === null) return { value: { is: 'since', span }, next: closed ?? next };
  const from = addDays(span.to, 1);
  return { value: { is: 'since', span: { from, to: from } }, next: closed ?? next };
};

/** 'by Christmas', 'until 31 March', 'up to the end of June', 'before April'. */
const until: Parser<Meaning> = (words, at, clock) => {
  const before = after(words, at, 'before') ?? after(words, at, 'prior', 'to');
  const start = before ?? after(words, at, 'by|until|till') ?? after(words, at, 'up', 'to|until') ?? after(words, at, 'no', 'later', 'than');
  if (start === null) return null;
  const inner = longestOf([edge, unitEnd, bare])(words, start, clock);
  if (!inner || inner.value.is === 'unclear') return inner;
  const first = firstDay(inner.value);
  const last = lastDay(inner.value);
  if (!first || !last) return null;
  return { value: { is: 'until', day: before === null ? last : addDays(first, -1) }, next: inner.next };
};

/** 'in', 'during', 'as at' and their like before a period: read with it. */
const opening: Parser<Meaning> = (words, at, clock) => {
  const start = after(words, at, 'as', 'at|of|on') ?? after(words, at, 'over|across|throughout|within|during|in|for|on|at', 'the', 'course', 'of')
    ?? after(words, at, 'in|during|over|throughout|within|for|on|at|of|across');
  return start === null ? null : plainPeriod(words, start, clock);
};

const plainPeriod: Parser<Meaning> = longestOf([range, endingOn, week, edge, unitEnd, rolling, bare]);

/** The longest phrase about time that starts at a word, its opening word ('in', 'since', 'by') included. */
export const periodAt: Parser<Meaning> = longestOf([plainPeriod, since, until, opening]);

/** A span cut at a day: the part of it up to then. */
export function upTo(period: Period, last: CalendarDate): Period {
  return { from: earlier(period.from, later(last, period.from)), to: earlier(period.to, last) };
}
