import { calendarYear, censusYear } from '../../workforce/period.js';
import { splitName, splitYear, yearWord } from './calendarWords.js';
import { after, aSpan, asked, longestOf, skip, type Meaning, type Parsed, type Parser } from './meaning.js';
import { kindAt, yearOf, type YearKind } from './units.js';

/** The year in which '2022/23' or '2022 to 23' starts. */
export function startYearAt(words: readonly string[], at: number): Parsed<number> | null {
  const split = splitYear(words[at]);
  if (split !== null) return { value: split, next: at + 1 };
  const two = after(words, at + 1, 'to');
  const start = two === null || !/^\d\d$/.test(words[two] ?? '') ? null : splitYear(`${words[at]}/${words[two]}`);
  return start === null || two === null ? null : { value: start, next: two + 1 };
}

/** 'financial year', 'FY', 'academic', 'the calendar year of' before a year. */
function opening(words: readonly string[], at: number): Parsed<YearKind | null> | null {
  const kind = kindAt(words, at);
  // 'The year 2026', 'in the year 2025/26'.
  if (!kind && after(words, at, 'year') !== null) return { value: null, next: at + 1 };
  return kind && { value: kind.value, next: skip(words, kind.next, 'year|of') };
}

/** 'academic year' behind a year. */
function closing(words: readonly string[], at: number): Parsed<YearKind> | null {
  const kind = kindAt(words, at);
  const next = kind && after(words, kind.next, 'year');
  return kind && next ? { value: kind.value, next } : null;
}

/** '2022/23', 'financial year 2022/23', 'the 2022/23 academic year'. */
const split: Parser<Meaning> = (words, at) => {
  const before = opening(words, at);
  const start = startYearAt(words, before?.next ?? at);
  if (!start || before?.value === 'calendar') return null;
  const behind = closing(words, start.next);
  return aSpan(yearOf(before?.value ?? behind?.value ?? 'financial', start.value), behind?.next ?? start.next);
};

/** '2023', 'calendar 2023', 'census year 2023'; 'financial year 2023' is one of two. */
const single: Parser<Meaning> = (words, at) => {
  const before = opening(words, at);
  const start = before?.next ?? at;
  const year = yearWord(words[start]);
  if (!year) return null;
  const behind = closing(words, start + 1);
  const kind = before?.value ?? behind?.value ?? 'calendar';
  const next = behind?.next ?? start + 1;
  if (kind === 'calendar') return aSpan(calendarYear(year), next);
  if (kind === 'census') return aSpan(censusYear(year), next);
  return asked(`Which ${kind} year do you mean with ${year}?`, [year - 1, year].map((one) => `${kind} year ${splitName(one)}`), next);
};

/** 'FY23' is the year that starts or the one that ends in 2023; 'FY22/23' is neither. */
const short: Parser<Meaning> = (words, at) => {
  const joined = /^fy(\d\d)$/.exec(words[at] ?? '');
  const parted = words[at] === 'fy' ? /^(\d\d)$/.exec(words[at + 1] ?? '') : null;
  const two = Number((joined ?? parted)?.[1]);
  if (Number.isNaN(two)) return null;
  const next = joined ? at + 1 : at + 2;
  if (Number(words[next]) === two + 1) return aSpan(yearOf('financial', 2000 + two), next + 1);
  const offers = [1999 + two, 2000 + two].map((start) => `financial year ${splitName(start)}`);
  return asked(`Is FY${two} the financial year that starts or the one that ends in 20${two}?`, offers, next);
};

/** '2022-2024': calendar years from the first to the last. */
const several: Parser<Meaning> = (words, at) => {
  const match = /^(20\d\d)-(20\d\d)$/.exec(words[at] ?? '');
  if (!match || splitYear(words[at]) !== null || match[1]! >= match[2]!) return null;
  return aSpan({ from: calendarYear(Number(match[1])).from, to: calendarYear(Number(match[2])).to }, at + 1);
};

export const yearAt: Parser<Meaning> = longestOf([split, single, short, several]);
