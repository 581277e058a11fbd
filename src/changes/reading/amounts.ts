import { FULL_TIME } from '../../workforce/amounts.js';
import { after, afterAny } from '../../language/periods/meaning.js';
import { numberAt } from '../../language/periods/numbers.js';
import { value, type Found } from './found.js';

/** '0.8 FTE', '60%', 'full time', 'half time', '3 days a week'; behind its own words a number alone. */
export function fteAt(words: readonly string[], at: number, isSaid: boolean): Found | null {
  const whole = afterAny(words, at, 'full time hours', 'fulltime hours', 'full time', 'fulltime');
  if (whole !== null) return value(FULL_TIME, whole);
  const half = afterAny(words, at, 'half time', 'halftime');
  if (half !== null) return value(FULL_TIME / 2, half);
  const days = daysAWeek(words, at);
  if (days) return days;
  const share = /^(\d{1,3}(?:\.\d+)?)%$/.exec(words[at] ?? '')?.[1];
  if (share !== undefined) return fteOf(Number(share) / 100, after(words, at + 1, 'fte|wte') ?? at + 1);
  const number = /^\d*(?:\.\d+)?$/.test(words[at] ?? '') ? Number(words[at]) : NaN;
  const next = after(words, at + 1, 'fte|wte');
  // A part of one alone, '0.8', is hardly anything else.
  const isPart = /^(?:0?\.\d+|1\.0+)$/.test(words[at] ?? '');
  if (Number.isNaN(number) || words[at] === '' || (next === null && !isSaid && !isPart)) return null;
  return fteOf(number, next ?? at + 1);
}

function fteOf(number: number, next: number): Found {
  const fte = Math.round(number * FULL_TIME);
  if (fte <= 0 || fte > FULL_TIME) return { is: 'refused', why: `FTE is more than 0 and at most 1: ${number} cannot be right. Write 0.6 for three days a week.`, next };
  return value(fte, next);
}

function daysAWeek(words: readonly string[], at: number): Found | null {
  const number = numberAt(words, at);
  const next = number && after(words, number.next, 'day|days', 'a|per', 'week');
  return number && next ? fteOf(number.value / 5, next) : null;
}

/** '£5,000', '5000 pounds', '£5k'; behind its own words a number alone. In pence. */
export function moneyAt(words: readonly string[], at: number, isSaid: boolean): Found | null {
  const match = /^(£?)(\d+(?:\.\d{1,2})?)(k?)$/.exec((words[at] ?? '').replaceAll(',', ''));
  const next = after(words, at + 1, 'pounds|pound|quid');
  // '5k' can be nothing else here.
  if (!match || (match[1] === '' && match[3] === '' && next === null && !isSaid)) return null;
  return value(Math.round(Number(match[2]) * (match[3] ? 100_000 : 100)), next ?? at + 1);
}

/** '24 months', 'two years': months; behind its own words a number alone. */
export function countAt(words: readonly string[], at: number, isSaid: boolean): Found | null {
  const short = /^(\d{1,3})(m|mo|mth|mths|months)$/.exec(words[at] ?? '');
  if (short) return value(Number(short[1]), at + 1);
  const number = numberAt(words, at);
  if (!number) return null;
  const months = after(words, number.next, 'month|months');
  if (months !== null) return value(number.value, months);
  const years = after(words, number.next, 'year|years');
  if (years !== null) return value(number.value * 12, years);
  return isSaid ? value(number.value, number.next) : null;
}
