import { addDays, addMonths, longDate, weekday } from '../../workforce/calendar.js';
import { financialYear, type Period } from '../../workforce/period.js';
import { durationAt, moved, unitLength, type Duration } from './durations.js';
import { after, aSpan, asked, longestOf, skip, type Meaning, type Parsed, type Parser } from './meaning.js';
import { nearest } from './nearest.js';
import { ordinalAt } from './numbers.js';
import { relativeUnitAt, runningUnitAt } from './relativeUnits.js';
import { yearAt } from './years.js';

const wholeAt = longestOf([yearAt, relativeUnitAt, runningUnitAt]);

/** 'the first half of 2022/23', 'H1', 'H2 last year': halves of a year, of the financial one unless another is said. */
export const halfAt: Parser<Meaning> = (words, at, clock) => {
  const number = halfNumber(words, skip(words, at, 'the'));
  if (!number) return null;
  const whole = wholeAt(words, skip(words, number.next, 'of|in'), clock);
  if (!whole) return aSpan(nearest(clock, (year) => halfOf(financialYear(year), number.value))!, number.next);
  if (whole.value.is !== 'span') return whole;
  return addMonths(whole.value.span.from, 6) < whole.value.span.to ? aSpan(halfOf(whole.value.span, number.value), whole.next) : null;
};

function halfOf({ from, to }: Period, number: number): Period {
  const middle = addMonths(from, 6);
  return number === 1 ? { from, to: addDays(middle, -1) } : { from: middle, to };
}

function halfNumber(words: readonly string[], at: number): Parsed<number> | null {
  const short = /^h([12])$/.exec(words[at] ?? '');
  if (short) return { value: Number(short[1]), next: at + 1 };
  const ordinal = ordinalAt(words, at);
  const next = ordinal && after(words, ordinal.next, 'half');
  return ordinal && next && ordinal.value <= 2 ? { value: ordinal.value, next } : null;
}

/** 'the first three months of 2024', 'the last 10 days of March'. A week of a month is cut in more than one way: asked back. */
export function firstOrLastOf(spanAt: Parser<Meaning>): Parser<Meaning> {
  return (words, at, clock) => {
    const start = skip(words, at, 'the');
    const side = after(words, start, 'first|last|final');
    const length = side === null ? null : lengthAt(words, side);
    const of = length && after(words, length.next, 'of');
    const whole = of ? longestOf([spanAt, runningUnitAt])(words, of, clock) : null;
    if (!length || whole?.value.is !== 'span') return null;
    const isFirst = words[start] === 'first';
    const part = cut(whole.value.span, isFirst, length.value);
    if (/^(weeks?|wks?)$/.test(words[length.next - 1]!)) {
      const offers = part ? weeksMeant(part, isFirst) : [];
      if (offers.length !== 1) return asked('Which days are these? Please give the first and the last.', offers, whole.next);
    }
    return part && aSpan(part, whole.next);
  };
}

/** So many weeks at the beginning or end of a month: to the day, or from a Monday to a Sunday within it. */
function weeksMeant(part: Period, isFirst: boolean): readonly string[] {
  const shift = isFirst ? (7 - weekday(part.from)) % 7 : -((weekday(part.to) + 1) % 7);
  return [...new Set([0, shift].map((days) => `${longDate(addDays(part.from, days))} to ${longDate(addDays(part.to, days))}`))];
}

function lengthAt(words: readonly string[], at: number): Parsed<Duration> | null {
  const one = unitLength(words[at]);
  return one ? { value: one, next: at + 1 } : durationAt(words, at);
}

function cut({ from, to }: Period, first: boolean, length: Duration): Period | null {
  const part = first ? { from, to: addDays(moved(from, length, 1), -1) } : { from: moved(addDays(to, 1), length, -1), to };
  return part.from >= from && part.to <= to ? part : null;
}
