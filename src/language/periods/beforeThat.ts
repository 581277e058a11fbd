import { addDays, addMonths, partsOf, type CalendarDate } from '../../workforce/calendar.js';
import { financialYearStart, type Period } from '../../workforce/period.js';
import { splitYear, yearWord } from './calendarWords.js';
import { durationAt, lengthOf, moved, unitLength } from './durations.js';
import { aDay, after, afterAny, aSpan, asked, longestOf, skip, type Clock, type Meaning, type Parsed, type Parser } from './meaning.js';
import { numberAt } from './numbers.js';
import { pointAt } from './points.js';
import { rangeAt } from './ranges.js';
import { rollingAt } from './rolling.js';
import { toDateAt } from './toDate.js';
import { unitAt, unitPeriod, type Unit } from './units.js';

/** 'the week before', 'the previous month': the one before that which was said ('last week and the week before'). */
const unitBefore: Parser<Meaning> = (words, at, clock) => {
  const start = after(words, at, 'the');
  if (start === null) return null;
  const before = after(words, start, 'previous|preceding|prior');
  const unit = unitAt(words, before ?? start);
  const next = unit && (before === null ? behindUnit(words, unit.next) : unit.next);
  if (!unit || !next || (before === null && pointAt(words, next, clock))) return null;
  const said = saidBefore(words, at, unit.value.name, clock) ?? oneUnit(clock.said, unit.value.name) ?? runningUnit(clock, unit.value.name);
  if (said) return aSpan({ from: moved(said.from, unitLength(unit.value.name)!, -1), to: addDays(said.from, -1) }, next);
  return before === null ? asked(`Which ${unit.value.name} do you mean?`, [`last ${unit.value.name}`, `the ${unit.value.name} before last`], next) : null;
};

/** 'the 6 months before that': as long a time up to the day before that which the question before was about. */
const lengthBefore: Parser<Meaning> = (words, at, { said }) => {
  const length = durationAt(words, skip(words, at, 'the'));
  const bare = length && after(words, length.next, 'before|prior|earlier');
  const next = length && (afterAny(words, length.next, 'before|prior|preceding that|then', 'prior to that|then') ?? (bare === words.length ? bare : null));
  return said && length && next !== null ? aSpan({ from: moved(said.from, length.value, -1), to: addDays(said.from, -1) }, next) : null;
};

/** 'The last 12 months v the previous 12 months', 'last 6 months and the 6 months before': as long a time, up to the day before the one that was said. */
const asLongBefore: Parser<Meaning> = (words, at, clock) => {
  const start = skip(words, at, 'the');
  const before = after(words, start, 'previous|preceding|prior');
  const length = durationAt(words, before ?? start);
  const next = length && (before === null ? behindUnit(words, length.next) : length.next);
  const said = next ? rollingBefore(words, at, clock) : null;
  const isAsLong = said && length && said.from === addDays(moved(said.to, length.value, -1), 1);
  return isAsLong && next ? aSpan({ from: moved(said.from, length.value, -1), to: addDays(said.from, -1) }, next) : null;
};

/** 'The last 12 months v the 12 before', 'last 3 months and the three before that': as many of the same unit. */
const asManyBefore: Parser<Meaning> = (words, at, clock) => {
  const start = skip(words, at, 'the');
  const before = after(words, start, 'previous|preceding|prior');
  const count = numberAt(words, before ?? start);
  const next = count && (before === null ? behindUnit(words, count.next) : count.next);
  // 'The 12 before March' counts something else.
  if (!count || !next || unitLength(words[next]) || pointAt(words, next, clock)) return null;
  const said = rollingBefore(words, at, clock) ?? rollingUpTo(clock);
  const length = said && UNITS_OF_ROLLING.map((unit) => lengthOf(unitLength(unit)!, count.value)).find((one) => one && said.from === addDays(moved(said.to, one, -1), 1));
  return said && length ? aSpan({ from: moved(said.from, length, -1), to: addDays(said.from, -1) }, next) : null;
};

const UNITS_OF_ROLLING = ['month', 'week', 'quarter', 'year', 'day'] as const;

/** The period of the question before, where it ends today. */
function rollingUpTo({ said, today }: Clock): Period | null {
  return said?.to === today ? said : null;
}

/** 'Last quarter v the one before': the one before that which was said, of the same unit. */
const oneBefore: Parser<Meaning> = (words, at, clock) => {
  const behind = after(words, at, 'the', 'one');
  const next = behind === null ? after(words, at, 'the', 'previous|preceding|prior', 'one') : behindUnit(words, behind);
  if (next === null || pointAt(words, next, clock)) return null;
  for (const name of ['year', 'quarter', 'month', 'week'] as const) {
    const said = saidBefore(words, at, name, clock) ?? oneUnit(clock.said, name);
    if (said) return aSpan({ from: moved(said.from, unitLength(name)!, -1), to: addDays(said.from, -1) }, next);
  }
  return null;
};

/** The last of so many months, weeks or days up to today that stand before a word. */
function rollingBefore(words: readonly string[], at: number, clock: Clock): Period | null {
  for (let from = at - 1; from >= 0; from--) {
    const said = rollingAt(words, from, clock);
    if (said?.value.is === 'span' && said.value.rolling && said.next <= at && said.value.span.to === clock.today) return said.value.span;
  }
  return null;
}

function behindUnit(words: readonly string[], at: number): number | null {
  const next = after(words, at, 'before|previous|earlier');
  return next && (after(words, next, 'that|then') ?? next);
}

/** The period, where it is one unit long. */
function oneUnit(said: Period | undefined, name: Unit['name']): Period | null {
  return said && addDays(moved(said.from, unitLength(name)!, 1), -1) === said.to ? said : null;
}

/** The period, where it is so much of a unit as has passed: the year before 1 April to today is the whole one. */
function runningUnit({ said, today }: Clock, name: Unit['name']): Period | null {
  const starts: Readonly<Partial<Record<Unit['name'], RegExp>>> = { year: /-0[14]-01$/, quarter: /-(01|04|07|10)-01$/, month: /-01$/ };
  const whole = said && starts[name]?.test(said.from) && said.to === today;
  return whole && today < addDays(moved(said.from, unitLength(name)!, 1), -1) ? said : null;
}

/** The last period said before a word that is one unit long. */
function saidBefore(words: readonly string[], at: number, name: Unit['name'], clock: Clock): Period | null {
  for (let from = at - 1; from >= 0; from--) {
    const said = pointAt(words, from, clock)?.value;
    if (said?.is !== 'span') continue;
    return addDays(moved(said.span.from, unitLength(name)!, 1), -1) === said.span.to ? said.span : null;
  }
  return null;
}

/** 'The same period last year' behind 'Q2', 'the same months of 2023' behind 'April to June 2024': as many years before, or behind. */
const sameOfAnotherYear: Parser<Meaning> = (words, at, clock) => {
  const start = after(words, skip(words, at, 'the'), 'same|equivalent|corresponding|comparable', 'period|month|months|quarter|week|weeks|dates|days|time');
  const year = start === null ? null : anotherYearAt(words, skip(words, start, 'of|in'));
  if (!year) return sameDayOfAnotherYear(words, at, clock);
  const unit = unitAt(words, start! - 1)?.value.name;
  const said = spanBefore(words, at, clock) ?? (clock.said && (!unit || words[start! - 1]!.endsWith('s') || oneUnit(clock.said, unit)) ? clock.said : null);
  const years = said && year.value(said);
  if (years !== null) return aSpan({ from: addMonths(said!.from, 12 * years), to: addDays(addMonths(addDays(said!.to, 1), 12 * years), -1) }, year.next);
  return words[at + 1] === 'time' || words[at + 2] === 'time' ? null : asked('The same days of which year? Please name the period.', [], year.next);
};

/** 'On the same date last year' behind a question of a day. */
const sameDayOfAnotherYear: Parser<Meaning> = (words, at, { held }) => {
  const start = after(words, skip(words, skip(words, at, 'on|at|as'), 'the|at'), 'same', 'day|date|point|time');
  const next = start === null ? null : afterAny(words, start, 'last year', 'the previous year', 'the year before', 'a year ago|earlier|before');
  return next !== null && held?.is === 'day' ? aDay(addMonths(held.day, -12), next) : null;
};

/** How many years on from a period another one is: -1 for 'last year'; null where the period stands in two years, and only one is named. */
function anotherYearAt(words: readonly string[], at: number): Parsed<(said: Period) => number | null> | null {
  const relative = afterAny(words, at, 'last year', 'the previous year', 'the year before', 'a year ago|earlier|before');
  if (relative !== null) return { value: () => -1, next: relative };
  const start = splitYear(words[at]);
  if (start !== null) return { value: ({ from }) => start - financialYearStart(from), next: at + 1 };
  const year = yearWord(words[at]);
  return year === null ? null : { value: ({ from, to }) => (partsOf(from).year === partsOf(to).year ? year - partsOf(to).year : null), next: at + 1 };
}

/** The last period that stands before a word. */
function spanBefore(words: readonly string[], at: number, clock: Clock): Period | null {
  for (let from = 0; from < at; from++) {
    const said = longestOf([rangeAt, pointAt, toDateAt])(words, from, clock);
    if (said?.value.is === 'span' && said.next <= at) return said.value.span;
  }
  return null;
}

/** 'up on the week before', 'on last month': the same day a week or month ago, which today is held against. */
const onBefore: Parser<Meaning> = (words, at, { today }) => {
  const unit = after(words, at, 'on') === null ? null : unitAt(words, skip(words, at + 1, 'the|last|previous'));
  const said = unit !== null && unit.next > at + 2 && CHANGES.test(words.slice(0, at).join(' '));
  const next = unit && said ? skip(words, unit.next, 'before|previous|ago|earlier') : null;
  return unit && next !== null ? agoOf(unit.value, today, next) : null;
};

/**
 * 'Now v last week', 'open cases compared with the week before': a week ago. The caseloads in force on a Monday are those of last week, and would be held
 * against themselves.
 */
const againstLastWeek: Parser<Meaning> = (words, at, clock) => {
  const start = skip(words, at, 'the|our');
  const last = after(words, start, 'last|previous|prior');
  const unit = unitAt(words, last ?? start);
  const before = unit && after(words, unit.next, 'before');
  if (unit?.value.name !== 'week' || (last === null) === (before === null) || pointAt(words, before ?? unit.next, clock)) return null;
  const said = words.slice(0, at).join(' ');
  const isHeld = /\b(?:against|vs|versus|v)$/.test(said) || (/\b(?:than|to|with)$/.test(said) && COMPARES.test(said)) || (/\b(?:on|from)$/.test(said) && CHANGES.test(said));
  return isHeld && words.slice(0, at).every((_, from) => saysNow(words, from, clock)) ? agoOf(unit.value, clock.today, before ?? unit.next) : null;
};

function agoOf(unit: Unit, today: CalendarDate, next: number): Parsed<Meaning> {
  return { value: { is: 'day', day: moved(today, unitLength(unit.name)!, -1), against: unitPeriod(unit, today, -1) }, next };
}

/** Whether no other time than today or this week begins at a word. */
function saysNow(words: readonly string[], at: number, clock: Clock): boolean {
  const said = longestOf([rangeAt, pointAt, toDateAt, rollingAt])(words, at, clock)?.value;
  return said === undefined || said.is === 'unclear' || (said.is === 'day' ? said.day === clock.today : said.is === 'span' && said.span.from <= clock.today && said.span.to >= clock.today);
}

const COMPARES = /\b(?:compar\w*|more|fewer|less|higher|lower|better|worse)\b/;
const CHANGES = /\b(chang|up|down|compar|differ|ris|rose|fall|fell|drop|increas|decreas|more|fewer)/;

export const beforeThatAt: Parser<Meaning> = longestOf([againstLastWeek, onBefore, lengthBefore, asLongBefore, asManyBefore, oneBefore, unitBefore, sameOfAnotherYear]);
