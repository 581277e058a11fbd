import { addDays, addMonths, partsOf, type CalendarDate } from '../../workforce/calendar.js';
import { measureNamed } from '../../workforce/measures/index.js';
import type { Period } from '../../workforce/period.js';
import type { Built, Setting } from '../clause/build.js';
import { durationAt, moved, unitLength, type Duration } from '../periods/durations.js';
import type { Question } from '../question.js';

const MOVED = /^(?:the |in )*(.+?) (later|after|on|earlier|before|previous|previously|prior)(?: that)?$/;
const ONE_BEFORE = /^(?:the )?(?:(?:last|previous|prior|preceding)(?: one)?|(?:one|time|period) before(?: that)?)$/;
const YEAR_BEFORE = /^(?:(?:in|for|over|during|on|at) )?(?:the )?same (?:period|dates?|days?)(?: (?:in|of))? (?:last year|(?:the )?(?:previous|prior) year|(?:the |a )?year (?:ago|earlier|before))$/;
/** 'And 2023?' after September 2022. */
const IN_YEAR = /^(?:(?:in|at|for) )?(20\d\d)$/;
const LATER = /^(later|after|on)$/;
/** The months of a financial year, a quarter and a month, and the months that each begins with. */
const STEPS: readonly (readonly [number, RegExp])[] = [[12, /-(01|04|09|10)-01$/], [3, /-(01|04|07|10)-01$/], [1, /-01$/]];

/** 'A year later', 'six months earlier', 'and the one before': the same so much later or earlier than it was counted; null where nothing says how much, or where it would lie ahead. */
export function shifted(said: string, before: Question, { today }: Setting): Built | null {
  const { when } = before;
  if (ONE_BEFORE.test(said)) return when.is === 'period' ? within(before, stepBefore(when.period, today), today) : null;
  const year = IN_YEAR.exec(said)?.[1];
  if (year) return inYear(Number(year), before, today);
  const [, span, way] = MOVED.exec(YEAR_BEFORE.test(said) ? 'year earlier' : said) ?? [];
  const length = span && way ? lengthOf(span) : null;
  if (!length) return null;
  const times = LATER.test(way!) ? 1 : -1;
  if (when.is === 'day') return at(before, { is: 'day', day: movedDay(when.day, length, times) }, today);
  // 'The 6 months before' a period are as long as they say, and so is 'the month after' it.
  if (when.is !== 'period' || /^(before|previous|prior)$/.test(way!)) return null;
  const { from, to } = way === 'after' ? { from: addDays(when.period.to, 1), to: when.period.to } : { from: moved(when.period.from, length, times), to: when.period.to };
  return within(before, { from, to: movedDay(to, length, times) }, today);
}

/** The same month or day in another year; null after a whole year, its last day or today, where the year itself is meant. */
function inYear(year: number, before: Question, today: CalendarDate): Built | null {
  const { when } = before;
  if (when.is === 'day') {
    const years = year - partsOf(when.day).year;
    return when.day === today || when.day.endsWith('-12-31') || years === 0 ? null : at(before, { is: 'day', day: movedDay(when.day, { count: 12, unit: 'months' }, years) }, today);
  }
  if (when.is !== 'period') return null;
  const { from, to } = when.period;
  const years = year - partsOf(from).year;
  const isShort = addMonths(from, 6) > to && to !== today;
  return isShort && years !== 0 ? within(before, { from: addMonths(from, 12 * years), to: movedDay(to, { count: 12, unit: 'months' }, years) }, today) : null;
}

/** A month after the last day of one is the last day of the next. */
function movedDay(day: CalendarDate, length: Duration, times: number): CalendarDate {
  const next = addDays(day, 1);
  return next.endsWith('-01') ? addDays(moved(next, length, times), -1) : moved(day, length, times);
}

function lengthOf(span: string): Duration | null {
  const words = span.split(' ');
  const found = words.length === 1 ? null : durationAt(words, 0);
  return words.length === 1 ? unitLength(words[0]) : found?.next === words.length ? found.value : null;
}

/** The whole year, quarter or month before one that is whole, or that runs still. */
function stepBefore({ from, to }: Period, today: CalendarDate): Period | null {
  const months = STEPS.find(([length, starts]) => starts.test(from) && (addDays(addMonths(from, length), -1) === to || (to === today && addMonths(from, length) > to)))?.[0];
  return months === undefined ? null : { from: addMonths(from, -months), to: addDays(from, -1) };
}

function within(before: Question, period: Period | null, today: CalendarDate): Built | null {
  return period && at(before, { is: 'period', period }, today);
}

/** A period that runs still ends today. */
function at(before: Question, when: Question['when'], today: CalendarDate): Built | null {
  const first = when.is === 'day' ? when.day : when.is === 'period' ? when.period.from : today;
  const looksAhead = measureNamed(before.measure)?.spans === 'ahead' || (before.when.is === 'day' && before.when.day > today);
  if (first > today && !looksAhead) return null;
  const running: Question['when'] = when.is === 'period' && when.period.to > today && !looksAhead ? { is: 'period', period: { from: when.period.from, to: today } } : when;
  return { questions: [{ ...before, when: running, show: 'figure' }] };
}
