import { partsOf } from '../../workforce/calendar.js';
import { financialYearStart, monthOf } from '../../workforce/period.js';
import { splitYear, yearWord } from './calendarWords.js';
import { after, skip, type Clock, type Parsed } from './meaning.js';
import { shiftAt } from './which.js';

/**
 * The calendar years that the words behind a month can put it in: 2023 for 'March 2023', 2024 for 'March 2023/24'. 'March last year'
 * has two where the calendar year and the financial year before differ. Null where no year is said.
 */
export function yearsBehind(words: readonly string[], at: number, month: number, clock: Clock): Parsed<readonly number[]> | null {
  const start = skip(words, at, 'of|in|,');
  const year = yearWord(words[start]);
  if (year) return { value: [year], next: start + 1 };
  const split = splitYear(words[start]);
  if (split !== null) return { value: [inFinancialYear(split, month)], next: start + 1 };
  const shift = shiftAt(words, start);
  const next = shift && after(words, shift.next, 'year|yr');
  if (!shift || !next) return null;
  // Beside 'March this year' the March of last year is that of the year before.
  const beside = shift.value < 0 && words.some((_, other) => /^this$/.test(words[other - 1] ?? '') && /^(year|yr)$/.test(words[other]!) && words[other - 2] === words[at - 1]);
  return { value: beside ? [partsOf(clock.today).year + shift.value] : relative(shift.value, month, clock), next };
}

function relative(shift: number, month: number, { today, ahead }: Clock): readonly number[] {
  const years = [partsOf(today).year + shift, inFinancialYear(financialYearStart(today) + shift, month)];
  const likely = years.filter((year) => {
    const { from, to } = monthOf(year, month);
    return ahead ? to >= today : from <= today;
  });
  return [...new Set(likely.length > 0 ? likely : years.slice(0, 1))].sort();
}

function inFinancialYear(start: number, month: number): number {
  return month >= 4 ? start : start + 1;
}
