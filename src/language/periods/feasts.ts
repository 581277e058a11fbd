import { earlyMayHoliday, easter, springHoliday, summerHoliday } from '../../workforce/bankHolidays.js';
import { addDays, dateOf, partsOf, type CalendarDate } from '../../workforce/calendar.js';
import { after, aDay, afterAny, asked, phrased, skip, type Clock, type Meaning, type Parsed, type Parser } from './meaning.js';
import { nearest } from './nearest.js';
import { shiftAt } from './which.js';
import { yearsBehind } from './yearBehind.js';

type DayIn = (year: number) => CalendarDate;

function fixed(month: number, dayOfMonth: number): DayIn {
  return (year) => dateOf(year, month, dayOfMonth)!;
}

function fromEaster(days: number): DayIn {
  return (year) => addDays(easter(year), days);
}

/** Those that are longer stand before those that they begin with. */
const FEASTS = phrased([
  ['easter sunday', easter], ['easter monday', fromEaster(1)], ['good friday', fromEaster(-2)],
  ['early may bank holiday,may day bank holiday,may day', earlyMayHoliday], ['late may bank holiday,spring bank holiday', springHoliday],
  ['august bank holiday,late august bank holiday,summer bank holiday', summerHoliday],
  ['christmas|xmas eve', fixed(12, 24)], ['christmas|xmas day', fixed(12, 25)], ['boxing day', fixed(12, 26)],
  ['whit sunday', fromEaster(49)], ['shrove tuesday', fromEaster(-47)], ['ash wednesday', fromEaster(-46)], ['palm sunday', fromEaster(-7)],
  ['bonfire night,guy fawkes night,guy fawkes', fixed(11, 5)], ['lady day', fixed(3, 25)], ['midsummer day', fixed(6, 24)], ['armistice day', fixed(11, 11)],
  ['st georges day', fixed(4, 23)], ['st davids day', fixed(3, 1)], ['st andrews day', fixed(11, 30)], ['valentines day', fixed(2, 14)],
  ['new year|years day', fixed(1, 1)], ['new year|years eve', fixed(12, 31)],
  // The workforce census is taken on 30 September.
  ['census day|date', fixed(9, 30)], ['census', fixed(9, 30)], ['easter', easter], ['whitsun', fromEaster(49)], ['halloween', fixed(10, 31)], ['hogmanay', fixed(12, 31)],
  ['michaelmas', fixed(9, 29)], ['christmas|xmas', fixed(12, 25)], ['new year', fixed(1, 1)],
]);

/** The words that the name of a feast can begin with. */
export const FEAST_WORDS: readonly string[] = FEASTS.flatMap(([phrases]) => phrases.flatMap((phrase) => phrase.split(' ')[0]!.split('|')));

/** 'Easter', 'last Christmas', 'the August bank holiday', 'Easter 2023': the latest that has begun, or the next where the question looks ahead. */
export const feastAt: Parser<Meaning> = (words, at, clock) => {
  const start = skip(words, at, 'the');
  const shift = shiftAt(words, start);
  const first = shift?.next ?? start;
  const early = words[at - 1] === 'in' && shift === null ? after(words, first, 'new', 'year') : null;
  // 'In the new year' is no single day.
  if (early !== null && !/^(s|years|day|eve)$/.test(words[early] ?? '')) return asked('Until when in the new year?', ['January', '1 January to 31 March'], early);
  const unknown = unknownHoliday(words, first);
  if (unknown) return unknown;
  for (const [phrases, dayIn] of FEASTS) {
    const next = afterAny(words, first, ...phrases);
    if (next !== null && !/^(holidays?|break|term|bank|years?|figures?|quarters?|data)$/.test(words[next] ?? '')) return inYear(words, next, dayIn, shift?.value ?? null, clock);
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
