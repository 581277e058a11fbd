import { MONTH_WORDS } from './calendarWords.js';
import { unitPeriod, unitAt } from './units.js';
import { aDay, after, askedWithin, longestOf, readOnce, skip, type Clock, type Meaning, type Parsed, type Parser } from './meaning.js';
import { pointAt } from './points.js';
import { runningUnitAt } from './relativeUnits.js';

type Side = 'from' | 'to';

/** 'the end of March', 'start of the financial year', 'the last day of February 2024': that day. */
const edgeOf: Parser<Meaning> = (words, at, clock) => {
  const side = sideAt(words, skip(words, at, 'the|very')) ?? ofMonthAt(words, at);
  const inner = side && longestOf([pointAt, runningUnitAt])(words, skip(words, side.next, 'the'), clock);
  return side && inner && edge(asPeriod(inner, clock), side.value, words.slice(at, side.next));
};

/** 'Vacs end June' needs no 'of' and no 'by': what is said to end is asked about by another word. */
function ofMonthAt(words: readonly string[], at: number): Parsed<Side> | null {
  const named = MONTH_WORDS.has(words[at + 1] ?? '') || /^q[1-4]$/.test(words[at + 1] ?? '');
  return words[at] === 'end' && named && !endsThen(words, at) ? { value: 'to', next: at + 1 } : null;
}

function endsThen(words: readonly string[], at: number): boolean {
  const before = words.slice(0, at);
  return before.some((word) => ENDING.test(word)) && !before.some((word) => LASTING.test(word));
}

/** What is so on a day, and ends on none. */
const LASTING = /^(vac|vacs|vacant|vacancy|vacancies|unfilled|empty|headcount|hc|fte|rate|caseloads?|establishment|turnover)$/;

const ENDING = /^(which|who|whose|that|when|what|how|list|any|assignments?|contracts?|placements?|bookings?|ins?|cohorts?|programmes?|workers?|locums|due|will|to|they|and)$/;

/** 'The end of Mar 25' is no end of a day. */
function asPeriod(inner: Parsed<Meaning>, clock: Clock): Parsed<Meaning> {
  const read = inner.value.is === 'unclear' ? inner.value.offers.flatMap((offer) => pointAt(offer.toLowerCase().split(' '), 0, clock) ?? []) : [];
  const periods = read.filter(({ value }) => value.is === 'span');
  return periods.length === 1 && read.length === 2 ? { ...periods[0]!, next: inner.next } : inner;
}

/** 'end of' and its like; 'by end March' does without the 'of'. */
function sideAt(words: readonly string[], at: number): Parsed<Side> | null {
  const end = after(words, at, 'end|close', 'of') ?? after(words, at, 'last|final', 'day', 'of|in');
  if (end !== null) return { value: 'to', next: end };
  const start = after(words, at, 'start|beginning|outset', 'of') ?? after(words, at, 'first', 'day', 'of|in');
  if (start !== null) return { value: 'from', next: start };
  const bare = after(words, at, 'end');
  return bare !== null && /^(by|at|of|since|until|to|from|for|before|after|forecast|projected|projection|expected|now)$/.test(words[at - 1] ?? '') ? { value: 'to', next: bare } : null;
}

function edge({ value, next }: Parsed<Meaning>, side: Side, opening: readonly string[]): Parsed<Meaning> | null {
  if (value.is === 'unclear') return askedWithin(value, opening, [], next);
  return value.is === 'span' ? aDay(value.span[side], next) : null;
}

/** 'month end', 'financial year end', 'month end October', 'year end 2023/24'; of the running one where none is named. */
const unitEnd: Parser<Meaning> = (words, at, clock) => {
  const start = skip(words, at, 'the');
  const shift = after(words, start, 'last|previous') !== null ? -1 : after(words, start, 'next') !== null ? 1 : 0;
  const unit = unitAt(words, shift === 0 ? skip(words, start, 'this') : start + 1);
  const end = unit && after(words, unit.next, 'end');
  // 'Where did those who left last year end up?'
  if (!unit || !end || words[end] === 'up') return null;
  return (shift === 0 ? namedEnd(words, end, unit.value.name, clock) : null) ?? aDay(unitPeriod(unit.value, clock.today, shift).to, end);
};

/** A year of one number is not said to be a financial year, so only months and split years name the end. */
function namedEnd(words: readonly string[], at: number, unit: string, clock: Clock): Parsed<Meaning> | null {
  const inner = pointAt(words, skip(words, at, 'of|in|for'), clock);
  if (inner?.value.is !== 'span') return null;
  const whole = unit === 'year' && words.slice(at, inner.next).every((word) => /^((19|20)\d\d|of|in|for)$/.test(word));
  if (!whole) return edge(inner, 'to', []);
  return { value: { is: 'unclear', ask: 'Which year end do you mean? Please give the day.', offers: [] }, next: inner.next };
}

/** 'October month end', 'October end'. */
const behindName: Parser<Meaning> = (words, at, clock) => {
  const inner = pointAt(words, at, clock);
  const next = inner && (after(words, inner.next, 'month|quarter|year', 'end') ?? (MONTH_WORDS.has(words[inner.next - 1]!) && !endsThen(words, at) ? after(words, inner.next, 'end') : null));
  return inner && next && inner.value.is === 'span' ? aDay(inner.value.span.to, next) : null;
};

export const edgeAt: Parser<Meaning> = readOnce(longestOf([edgeOf, unitEnd, behindName]));
