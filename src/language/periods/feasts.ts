import { addDays, dateOf, partsOf, type CalendarDate } from '../../workforce/calendar.js';
import { after, skip, type Meaning, type Parser } from './meaning.js';
import { yearWord } from './days.js';

/** Easter Sunday of a year, by the Gregorian computus. */
export function easter(year: number): CalendarDate {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const skipped = century - Math.floor(century / 4) - Math.floor((8 * century + 13) / 25) + 19 * golden + 15;
  const epact = skipped % 30;
  const moon = epact - (epact > 28 || (epact === 28 && golden > 10) ? 1 : 0);
  const sunday = (year + Math.floor(year / 4) + moon + 2 - century + Math.floor(century / 4)) % 7;
  const days = moon - sunday;
  const month = 3 + Math.floor((days + 40) / 44);
  return dateOf(year, month, days + 28 - 31 * Math.floor(month / 4))!;
}

const FEASTS: readonly (readonly [readonly string[], (year: number) => CalendarDate])[] = [
  [['easter', 'sunday'], easter], [['easter', 'monday'], (year) => addDays(easter(year), 1)], [['easter'], easter],
  [['good', 'friday'], (year) => addDays(easter(year), -2)],
  [['christmas', 'eve'], (year) => dateOf(year, 12, 24)!], [['christmas', 'day'], (year) => dateOf(year, 12, 25)!],
  [['christmas|xmas'], (year) => dateOf(year, 12, 25)!], [['boxing', 'day'], (year) => dateOf(year, 12, 26)!],
  [['new', 'year|years', 'day'], (year) => dateOf(year, 1, 1)!], [['new', 'years', 'eve'], (year) => dateOf(year, 12, 31)!],
  [['new', 'year'], (year) => dateOf(year, 1, 1)!],
];

/** 'Easter', 'last Christmas', 'Easter 2023': the latest that has begun, or the next where the question looks ahead. */
export const feastAt: Parser<Meaning> = (words, at, { today, ahead }) => {
  const which = words[at] === 'last' || words[at] === 'next' || words[at] === 'this' ? words[at] : null;
  const start = which ? at + 1 : skip(words, at, 'the');
  for (const [phrase, dayIn] of FEASTS) {
    const next = after(words, start, ...phrase);
    if (next === null) continue;
    const said = yearWord(words[next]);
    if (said) return { value: { is: 'day', day: dayIn(said) }, next: next + 1 };
    const { year } = partsOf(today);
    const coming = which === 'next' || (which === null && ahead);
    const here = dayIn(year);
    const day = coming ? (here >= today ? here : dayIn(year + 1)) : here <= today ? here : dayIn(year - 1);
    return { value: { is: 'day', day }, next };
  }
  return null;
};
