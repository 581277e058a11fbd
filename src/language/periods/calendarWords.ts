import { MONTHS, partsOf, WEEKDAYS } from '../../workforce/calendar.js';
import type { Clock } from './meaning.js';

export const MONTH_WORDS = new Map([
  ...MONTHS.map((name, index) => [name.toLowerCase(), index + 1] as const),
  ...MONTHS.map((name, index) => [name.slice(0, 3).toLowerCase(), index + 1] as const),
  ['sept', 9] as const,
]);
// 'sat' and 'sun' are words of their own.
export const WEEKDAY_WORDS = new Map([
  ...WEEKDAYS.map((name, index) => [name.toLowerCase(), index] as const),
  ...['mon', 'tue', 'wed', 'thu', 'fri'].map((name, index) => [name, index] as const),
  ...Object.entries({ tues: 1, weds: 2, wensday: 2, thur: 3, thurs: 3 }),
]);
const OPENS_MONTH = /^(in|since|by|of|on|during|for|from|to|until|till|between|before|after|last|this|next|end|start|early|mid|late|through|throughout|over|calendar|and|or|than|with|,|\d.*)$/;
const FOLLOWS_MODAL = /^(i|we|you|they|he|she|it|be|been|have|not|also|well|need|require|want|get|leave|lose|start|come|go|never|still|become|end|finish|only)$/;

/** The number of the month that a word names, or null. 'may' is a month only where no 'may' of another kind can stand. */
export function monthAt(words: readonly string[], at: number): number | null {
  const word = words[at];
  if (word === undefined || (word === 'may' && !isMonthOfMay(words, at))) return null;
  return MONTH_WORDS.get(word) ?? null;
}

function isMonthOfMay(words: readonly string[], at: number): boolean {
  const [before, behind] = [words[at - 1], words[at + 1]];
  if (behind !== undefined && FOLLOWS_MODAL.test(behind)) return false;
  // 'Leavers May to June', 'May and June'.
  const another = /^(to|and|until|till|through|or)$/.test(behind ?? '') && MONTH_WORDS.has(words[at + 2] ?? '');
  // 'Leavers May' ends with its month; 'as you may' does not.
  if (behind === undefined && before !== undefined && !/^(i|you|we|they|he|she|it|that|this|there|who|which|what|staff|workers|people)$/.test(before)) return true;
  return before === undefined || another || OPENS_MONTH.test(before) || (behind !== undefined && /^\d/.test(behind));
}

/** 0 for Monday to 6 for Sunday, or null. */
export function weekdayWord(word: string | undefined): number | null {
  return WEEKDAY_WORDS.get(word ?? '') ?? null;
}

/** A year of four figures from 1980 to 2099. */
export function yearWord(word: string | undefined): number | null {
  return word !== undefined && /^(19[89]\d|20\d\d)$/.test(word) ? Number(word) : null;
}

const YEARS_BACK = 20;
const YEARS_AHEAD = 10;

/** The year that two figures stand for where it is near: '24' in 2026 is 2024; null for '84'. */
export function shortYear(word: string | undefined, { today }: Clock): number | null {
  const ahead = word !== undefined && /^\d\d$/.test(word) ? 2000 + Number(word) - partsOf(today).year : null;
  return ahead !== null && ahead >= -YEARS_BACK && ahead <= YEARS_AHEAD ? partsOf(today).year + ahead : null;
}

/** Words behind which a month and two figures are a month of that year, and no day: 'in Sept 22'. */
export const WITHIN = /^(in|during|throughout)$/;

/** The year in which '2022/23', '22/23', '2022-23' or '2022/2023' starts; null where the second is not the year after. */
export function splitYear(word: string | undefined): number | null {
  // '2025/6' is 2025/26; '25/6' may be a day.
  const match = /^(20)?(\d\d)[/-](20)?(\d\d)$/.exec((word ?? '').replace(/^(20\d)(\d)\/(\d)$/, (_, tens: string, ones: string, last: string) => `${tens}${ones}/${ones === '9' ? Number(tens.slice(2)) + 1 : tens.slice(2)}${last}`));
  if (!match || (match[3] && !match[1])) return null;
  return Number(match[4]) === (Number(match[2]) + 1) % 100 ? 2000 + Number(match[2]) : null;
}

/** `2022/23` */
export function splitName(start: number): string {
  return `${start}/${String((start + 1) % 100).padStart(2, '0')}`;
}
