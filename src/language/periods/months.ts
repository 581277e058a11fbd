import { MONTHS, partsOf } from '../../workforce/calendar.js';
import { monthOf, type Period } from '../../workforce/period.js';
import { monthAt, shortYear, splitName, splitYear, WITHIN } from './calendarWords.js';
import { after, aSpan, asked, longestOf, type Clock, type Meaning, type Parser } from './meaning.js';
import { nearest } from './nearest.js';
import { shiftAt } from './which.js';
import { yearsBehind } from './yearBehind.js';

/** '03/2023', '2023-03', '2023/03'; '2011-12' is a month or a year. */
const inFigures: Parser<Meaning> = (words, at) => {
  const word = words[at] ?? '';
  const yearFirst = /^(20\d\d)[-/](0[1-9]|1[0-2])$/.exec(word);
  const yearLast = /^(0?[1-9]|1[0-2])\/(20\d\d)$/.exec(word);
  if (!yearFirst && !yearLast) return null;
  const [year, month] = yearFirst ? [Number(yearFirst[1]), Number(yearFirst[2])] : [Number(yearLast![2]), Number(yearLast![1])];
  const start = splitYear(word);
  if (start === null) return aSpan(monthOf(year, month), at + 1);
  return asked(`Is ${word} a month or a year?`, [`${MONTHS[month - 1]} ${year}`, `financial year ${splitName(start)}`], at + 1);
};

/** 'March', 'the month of March 2023', 'March last year'. */
const named: Parser<Meaning> = (words, at, clock) => {
  const start = after(words, at, 'the', 'month', 'of') ?? after(words, at, 'month', 'of') ?? at;
  const month = monthAt(words, start);
  if (!month) return null;
  const years = yearsBehind(words, start + 1, month, clock);
  const short = WITHIN.test(words[at - 1] ?? '') ? shortYear(words[start + 1], clock) : null;
  if (short !== null) return aSpan(monthOf(short, month), start + 2);
  if (!years) return aSpan(nearest(clock, (year) => monthOf(year, month))!, start + 1);
  const [year, other] = years.value;
  if (other === undefined) return aSpan(monthOf(year!, month), years.next);
  const name = MONTHS[month - 1]!;
  return asked(`Which ${name} do you mean?`, years.value.map((one) => `${name} ${one}`), years.next);
};

/** 'last March', the latest that has ended; 'this September', of the running calendar year; 'next March'. */
const relative: Parser<Meaning> = (words, at, clock) => {
  const shift = shiftAt(words, at);
  const month = shift && monthAt(words, shift.next);
  return shift && month ? aSpan(moved(month, shift.value, clock), shift.next + 1) : null;
};

function moved(month: number, shift: -1 | 0 | 1, { today }: Clock): Period {
  const { year } = partsOf(today);
  const here = monthOf(year, month);
  if (shift === 0) return here;
  const fits = shift < 0 ? here.to < today : here.from > today;
  return fits ? here : monthOf(year + shift, month);
}

export const monthSpanAt: Parser<Meaning> = longestOf([inFigures, named, relative]);
