import { addDays, addMonths, MONTHS, partsOf, type CalendarDate } from '../../workforce/calendar.js';
import { financialYearStart } from '../../workforce/period.js';
import type { Meaning } from '../periods/meaning.js';
import { saidIn, type Use } from '../words/pieces.js';

const NAMED = new RegExp(`\\b(?:q[1-4]|quarter|qtr|${MONTHS.map((name) => `${name.slice(0, 3)}(?:${name.slice(3)})?`).join('|')}|sept)\\b`, 'i');
const QUARTER = /\b(?:q[1-4]|quarter|qtr)\b/i;
const FINANCIAL = /\b(?:20)?\d\d[/-]\d\d\b/;
const YEAR = /\b20\d\d\b/;
/** What says its year itself, or is no member of a list. */
const OF_ITS_OWN = /\b(?:20\d\d|\d\d[/-]\d\d|last|this|next|year|yr|ago|since|from|until|till|by|before|after|to)\b/i;
/** 'Since January 2021 and February' is no list. */
const SINCE = /\b(?:since|from|until|till|by|before|after|to)\b/i;
/** The most words that part two members of a list: ', and'. */
const BETWEEN = 2;

/**
 * 'January, February and March 2022', 'Q1 and Q2 of 2021/22': the year that closes a list of months, quarters or days is that of all its members.
 * So is the one that opens it where no other closes it: 'January 2022 and February'.
 */
export function inSharedYear(times: readonly Use[], uses: readonly Use[]): readonly Use[] {
  const ordered = [...times].sort((a, b) => a.piece.from - b.piece.from);
  const moved = new Map<Use, Use>();
  let closing: Use | null = null;
  for (let at = ordered.length - 1; at >= 0; at--) {
    const [one, next] = [ordered[at]!, ordered[at + 1]];
    const said = saidIn(one.piece);
    if (closing && next && isBeside(one, next, uses) && NAMED.test(said) && !OF_ITS_OWN.test(said)) moved.set(one, inYearOf(closing, one));
    else closing = NAMED.test(said) && (YEAR.test(said) || FINANCIAL.test(said)) ? one : null;
  }
  let opening: Use | null = null;
  for (const [at, one] of ordered.entries()) {
    const said = saidIn(one.piece);
    const year = opening && at > 0 && isBeside(ordered[at - 1]!, one, uses) ? inThatYear(opening, one) : null;
    if (year) moved.set(one, year);
    else if (opening && at > 0 && !moved.has(one) && isBeside(ordered[at - 1]!, one, uses) && NAMED.test(said) && !OF_ITS_OWN.test(said)) moved.set(one, inYearOf(opening, one));
    else opening = NAMED.test(said) && (YEAR.test(said) || FINANCIAL.test(said)) && !SINCE.test(said) ? one : null;
  }
  return times.map((one) => moved.get(one) ?? one);
}

/** '2023' behind 'March 2022' is March 2023, and so behind '31 March 2022'; null where it is no year by itself. */
function inThatYear(opening: Use, one: Use): Use | null {
  const year = /^(?:in |at |of )?(20\d\d)$/.exec(saidIn(one.piece))?.[1];
  const from = startOf(opening);
  if (year === undefined || from === null || one.option.is !== 'time' || opening.option.is !== 'time' || FINANCIAL.test(saidIn(opening.piece))) return null;
  return { ...one, option: { ...one.option, meaning: yearsOn(opening.option.meaning, Number(year) - partsOf(from).year), ahead: false } };
}

/** Whether nothing that means something stands between two, but for what compares them. */
function isBeside({ piece }: Use, next: Use, uses: readonly Use[]): boolean {
  const compares = ({ option }: Use) => option.is === 'notion' && option.notion === 'compared';
  return next.piece.from - piece.to <= BETWEEN && !uses.some((other) => other.option.is !== 'plain' && !(compares(other) && /^(?:in |at |of )?20\d\d$/.test(saidIn(next.piece))) && other.piece.from >= piece.to && other.piece.from < next.piece.from);
}

/**
 * The same months in the year of the one that says it: its financial year where that or quarters are said. A winter stays together:
 * November before 'January 2022' is of the year before, January behind 'November 2021' of the year after.
 */
function inYearOf(saying: Use, one: Use): Use {
  const [from, there] = [startOf(one), startOf(saying)];
  if (from === null || there === null || one.option.is !== 'time') return one;
  const said = saidIn(saying.piece);
  const byQuarters = FINANCIAL.test(said) || QUARTER.test(said);
  const [own, meant] = [partsOf(from), partsOf(there)];
  // 'June and June 2021' are two.
  if (own.month === meant.month) return one;
  const [first, second] = one.piece.from < saying.piece.from ? [own, meant] : [meant, own];
  const acrossWinter = first.month > 9 && second.month < 4 ? (first === own ? -1 : 1) : 0;
  const years = byQuarters ? financialYearStart(there) - financialYearStart(from) : meant.year - own.year + acrossWinter;
  return { ...one, option: { ...one.option, meaning: yearsOn(one.option.meaning, years), ahead: false } };
}

function startOf({ option }: Use): CalendarDate | null {
  if (option.is !== 'time') return null;
  return option.meaning.is === 'day' ? option.meaning.day : option.meaning.is === 'span' ? option.meaning.span.from : null;
}

function yearsOn(meaning: Meaning, years: number): Meaning {
  const moved = (date: CalendarDate) => addDays(addMonths(addDays(date, 1), 12 * years), -1);
  if (meaning.is === 'day') return { ...meaning, day: moved(meaning.day) };
  return meaning.is === 'span' ? { ...meaning, span: { from: addMonths(meaning.span.from, 12 * years), to: moved(meaning.span.to) } } : meaning;
}
