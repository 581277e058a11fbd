import { bandsBetween } from '../../workforce/measures/timeSinceQualifying.js';
import { after, afterAny, skip, type Parsed } from '../periods/meaning.js';
import { numberAt } from '../periods/numbers.js';
import type { Option } from '../words/pieces.js';

/** Whole years since qualifying, the first included and the last not; null: without an end. */
interface Years {
  readonly from: number;
  readonly to: number | null;
}

const SINCE = ['of|after|since|from|post|past qualifying|qualification|qualified', 'of|after|since|from being|becoming qualified', 'since|after they qualified', 'post qualifying|qualification|qualified experience', 'qualified', 'pqe'] as const;

/** '2 to 3 years after qualifying', 'within two years of qualifying', 'qualified for less than a year': the bands of years that this names; null where they cut through one. */
export function bandsAt(words: readonly string[], at: number): Parsed<Option> | null {
  const start = skip(words, at, 'with|had|in|their|were|was|been|only');
  const opened = after(words, start, 'qualified|qualifying');
  const years = yearsAt(words, opened === null ? start : skip(words, opened, 'for|between'));
  const next = years && (opened === null ? afterAny(words, years.next, ...SINCE) : years.next);
  const bands = years && bandsBetween(years.value.from, years.value.to);
  if (next === null || !bands) return null;
  return { value: { is: 'name', named: bands.map((value) => ({ facet: 'band', value, fit: 'whole' })), all: true }, next };
}

function yearsAt(words: readonly string[], at: number): Parsed<Years> | null {
  const under = afterAny(words, at, 'within the first', 'within', 'in under', 'under', 'less then', 'less than', 'fewer than', 'in the first', 'first');
  if (under !== null) return counted(words, under, (to) => ({ from: 0, to }));
  const over = afterAny(words, at, 'over', 'more then', 'more than', 'at least');
  if (over !== null) return counted(words, over, (from) => ({ from, to: null }));
  const first = numberAt(words, skip(words, at, 'between'));
  const second = first && numberAt(words, skip(words, first.next, 'to|and'));
  if (first && second && second.next > first.next + 1) return inYears(words, second.next, { from: first.value, to: second.value });
  const more = first && afterAny(words, first.next, 'or more', 'plus', '+');
  return more ? inYears(words, more, { from: first.value, to: null }) : null;
}

function counted(words: readonly string[], at: number, make: (years: number) => Years): Parsed<Years> | null {
  if (/^(a|an|one|year)$/.test(words[at] ?? '')) return inYears(words, skip(words, at, 'a|an|one'), make(1));
  const number = numberAt(words, at);
  return number && inYears(words, number.next, make(number.value));
}

function inYears(words: readonly string[], at: number, value: Years): Parsed<Years> | null {
  const next = after(words, at, 'year|years');
  return next === null ? null : { value, next };
}
