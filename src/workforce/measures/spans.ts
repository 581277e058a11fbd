import { addDays, addMonths, type CalendarDate } from '../calendar.js';
import type { Asked, Figure, Item } from '../measure.js';
import { oneDecimal } from '../words.js';
import type { Saying } from './phrases.js';

/** The average and the longest of some spans of days, in weeks and in days: 'average time vacant'. Nothing where there are none. */
export function spanFigures(what: string, days: readonly number[]): Figure[] {
  if (days.length === 0) return [];
  const average = mean(days);
  const longest = Math.max(...days);
  return [
    { name: `average ${what}`, value: fourDecimals(average / 7), unit: 'weeks' },
    { name: `longest ${what}`, value: fourDecimals(longest / 7), unit: 'weeks' },
    { name: `average ${what} in days`, value: fourDecimals(average), unit: 'days' },
    { name: `longest ${what} in days`, value: longest, unit: 'days' },
  ];
}

/** The names and units of `spanFigures`. */
export function spanFigureNames(what: string) {
  return spanFigures(what, [0]).map(({ name, unit }) => ({ name, unit }));
}

/** 'an average of 12.3 weeks vacant', 'longest 40.0 weeks'; the days are said where they were asked for, by a sentence of their own. */
export function spanSayings(what: string, past: string): Readonly<Record<string, Saying>> {
  return {
    [`average ${what}`]: (weeks) => `an average of ${oneDecimal(weeks)} weeks ${past}`,
    [`longest ${what}`]: (weeks) => `longest ${oneDecimal(weeks)} weeks`,
    [`average ${what} in days`]: (days) => `an average of ${oneDecimal(days)} days ${past}`,
    [`longest ${what} in days`]: (days) => `longest ${oneDecimal(days)} days`,
  };
}

/** The figures without those in days, unless one of them leads: weeks say the same. */
export function withoutDays(figures: readonly Figure[]): Figure[] {
  const [first, ...others] = figures;
  return first ? [first, ...others.filter(({ unit }) => (first.unit === 'days' ? unit !== 'weeks' : unit !== 'days'))] : [];
}

/** How the day on which it has lasted so long stands to the day asked about, by what the name of the number begins with. */
const LASTING: Readonly<Record<string, (reached: CalendarDate, day: CalendarDate) => boolean>> = {
  '': (reached, day) => reached < day,
  least: (reached, day) => reached <= day,
  under: (reached, day) => reached > day,
  most: (reached, day) => reached >= day,
};

/**
 * Whether what began on a day has lasted on another as long as is asked: `months` and `days` are longer than so many, `least` at least,
 * `under` less and `most` at most; true where nothing is asked.
 */
export function lastsAsLong(since: CalendarDate, day: CalendarDate, numbers: Asked['numbers']): boolean {
  return Object.entries(numbers).every(([name, value]) => {
    const [, how, unit] = /^(least|under|most|)(months|days)$/i.exec(name) ?? [];
    return how === undefined || LASTING[how]!(/^months$/i.test(unit!) ? addMonths(since, value) : addDays(since, value), day);
  });
}

/** The items with the most of an amount first, as a list shows who has been here longest. */
export function longestFirst(items: readonly Item[], amount: string): Item[] {
  return [...items].sort((a, b) => (b.amounts[amount] ?? 0) - (a.amounts[amount] ?? 0));
}

/** Of at least one number. */
export function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}

/** Of at least one number: the middle one, the mean of the two middle ones where there are two. */
export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.slice(Math.ceil(sorted.length / 2) - 1, Math.floor(sorted.length / 2) + 1);
  return mean(middle);
}

export function fourDecimals(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}
