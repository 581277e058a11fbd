import { addDays, dateOf, endOfMonth, day, partsOf, weekday, type CalendarDate } from '../../workforce/calendar.js';
import { aDay, afterAny, asked, skip, type Clock, type Meaning, type Parsed, type Parser } from './meaning.js';
import { nearest } from './nearest.js';
import { shiftAt } from './which.js';
import { yearsBehind } from './yearBehind.js';

type DayIn = (year: number) => CalendarDate;

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

// Moved by proclamation, for the anniversary of VE Day and the Platinum Jubilee.
const earlyMay: DayIn = (year) => (year === 2020 ? day('2020-05-08') : firstMonday(year, 5));
const springHoliday: DayIn = (year) => (year === 2022 ? day('2022-06-02') : lastMonday(year, 5));

function firstMonday(year: number, month: number): CalendarDate {
  const first = dateOf(year, month, 1)!;
  return addDays(first, (7 - weekday(first)) % 7);
}

function lastMonday(year: number, month: number): CalendarDate {
  const last = endOfMonth(dateOf(year, month, 1)!);
  return addDays(last, -weekday(last));
}

function fixed(month: number, dayOfMonth: number): DayIn {
  return (year) => dateOf(year, month, dayOfMonth)!;
}

const FEASTS: readonly (readonly [string, DayIn])[] = [
  ['easter sunday', easter], ['easter monday', (year) => addDays(easter(year), 1)], ['good friday', (year) => addDays(easter(year), -2)],
  ['early may bank holiday,may day bank holiday,may day', earlyMay], ['late may bank holiday,spring bank holiday', springHoliday],
  ['august bank holiday,late august bank holiday,summer bank holiday', (year) => lastMonday(year, 8)],
  ['christmas|xmas eve', fixed(12, 24)], ['christmas|xmas day', fixed(12, 25)], ['boxing day', fixed(12, 26)],
  ['new year|years day', fixed(1, 1)], ['new year|years eve', fixed(12, 31)],
];
// Tried after those that are longer.
const SHORT_FEASTS: readonly (readonly [string, DayIn])[] = [['easter', easter], ['christmas|xmas', fixed(12, 25)], ['new year', fixed(1, 1)]];

/** 'Easter', 'last Christmas', 'the August bank holiday', 'Easter 2023': the latest that has begun, or the next where the question looks ahead. */
export const feastAt: Parser<Meaning> = (words, at, clock) => {
  const start = skip(words, at, 'the');
  const shift = shiftAt(words, start);
  const first = shift?.next ?? start;
  const unknown = unknownHoliday(words, first);
  if (unknown) return unknown;
  for (const [phrases, dayIn] of [...FEASTS, ...SHORT_FEASTS]) {
    const next = afterAny(words, first, ...phrases.split(','));
    if (next !== null && !/^(holidays?|break|term|bank)$/.test(words[next] ?? '')) return inYear(words, next, dayIn, shift?.value ?? null, clock);
  }
  return null;
};

function inYear(words: readonly string[], at: number, dayIn: DayIn, shift: -1 | 0 | 1 | null, clock: Clock): Parsed<Meaning> | null {
  const years = yearsBehind(words, at, partsOf(dayIn(2023)).month, clock);
  if (years && years.value.length === 1) return aDay(dayIn(years.value[0]!), years.next);
  if (years) return asked('Which year do you mean?', years.value.map((year) => `${words.slice(at - 1, at).join(' ')} ${year}`), years.next);
  if (shift === 0) return aDay(dayIn(partsOf(clock.today).year), at);
  const near = nearest({ ...clock, ahead: shift === null ? clock.ahead : shift > 0 }, (year) => ({ from: dayIn(year), to: dayIn(year) }));
  return near && aDay(near.from, at);
}

/** 'the May bank holiday' is one of two; any other that is not known has no day of its own. */
function unknownHoliday(words: readonly string[], at: number): Parsed<Meaning> | null {
  const two = afterAny(words, at, 'may bank holiday');
  if (two !== null) return asked('Which bank holiday in May do you mean?', ['the early May bank holiday', 'the spring bank holiday'], two);
  const other = afterAny(words, at, 'bank holiday|holidays', 'easter|christmas|xmas bank holiday|holidays', 'new year|years bank holiday|holidays');
  return other === null ? null : asked('Which bank holiday do you mean? Please give the day.', [], other);
}
