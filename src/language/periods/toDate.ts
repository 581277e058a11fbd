import { after, afterAny, askedWithin, aSpan, longestOf, skip, type Clock, type Meaning, type Parsed, type Parser } from './meaning.js';
import { pointAt } from './points.js';
import { runningUnitAt } from './relativeUnits.js';

/** 'year to date', 'YTD', 'April to date', 'this year so far': from its first day to today. */
const behind: Parser<Meaning> = (words, at, clock) => {
  if (words[at] === 'ytd') return upToToday(runningUnitAt(['year'], 0, clock), at + 1, clock);
  const start = skip(words, at, 'the');
  const begun = longestOf([pointAt, runningUnitAt])(words, start, clock);
  const next = begun && afterAny(words, begun.next, 'to date', 'so far');
  return next ? upToToday(begun, next, clock) : null;
};

/** 'so far this month', 'to date in 2024/25'. */
const before: Parser<Meaning> = (words, at, clock) => {
  const start = afterAny(words, at, 'so far', 'to date');
  if (start === null) return null;
  const begun = pointAt(words, skip(words, start, 'in|during|for'), clock);
  return begun && upToToday(begun, begun.next, clock);
};

/** 'to date' alone: up to and with today. In 'Q4 leavers so far' it adds nothing to the quarter. */
const alone: Parser<Meaning> = (words, at, clock) => {
  const next = after(words, at, 'to', 'date') ?? after(words, at, 'so', 'far');
  if (next === null || (words[at] === 'so' && words.some((_, other) => pointAt(words, other, clock)))) return null;
  return { value: { is: 'until', day: clock.today }, next };
};

function upToToday(begun: Parsed<Meaning> | null, next: number, { today }: Clock): Parsed<Meaning> | null {
  if (begun?.value.is === 'unclear') return askedWithin(begun.value, [], ['to', 'date'], next);
  const from = begun?.value.is === 'span' ? begun.value.span.from : begun?.value.is === 'day' ? begun.value.day : null;
  return from && from <= today ? aSpan({ from, to: today }, next) : null;
}

export const toDateAt: Parser<Meaning> = longestOf([behind, before, alone]);
