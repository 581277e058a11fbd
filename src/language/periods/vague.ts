import { after, afterAny, asked, longestOf, skip, type Meaning, type Parsed, type Parser } from './meaning.js';
import { unitLength } from './durations.js';
import { shiftAt } from './which.js';

const SEASON = 'spring|summer|autumn|winter';

function whichDays(words: readonly string[], from: number, next: number): Parsed<Meaning> {
  return asked(`From which day to which is '${words.slice(from, next).join(' ')}'? Please give the days.`, [], next);
}

/** 'half term', 'the autumn term', 'last summer', 'over the Christmas holidays': every council cuts these differently. */
const season: Parser<Meaning> = (words, at) => {
  const start = skip(words, at, 'the|last|this|next|over|school|early|late|mid');
  const inner = skip(words, start, `october|february|may|easter|christmas|xmas|${SEASON}`);
  const halfTerm = after(words, inner, 'half', 'term') ?? after(words, inner, 'halfterm');
  const term = after(words, inner, 'term|break|holidays|holiday|hols');
  const bare = after(words, start, SEASON);
  const said = start > at || inner > start || words[at - 1] === 'of';
  const next = halfTerm ?? (said ? term : null) ?? bare;
  return next === null ? null : whichDays(words, start, next);
};

/** 'over Christmas', 'during Easter', 'mid October', 'early 2024'. */
export function aroundOf(pointAt: Parser<Meaning>): Parser<Meaning> {
  return (words, at, clock) => {
    const part = skip(words, at, 'the');
    const around = afterAny(words, part, 'mid|early|late|around', 'middle|course of');
    const inner = around ?? after(words, at, 'over|during|across|throughout');
    const point = inner === null ? null : pointAt(words, skip(words, inner, 'the'), clock);
    if (!point || (around === null && point.value.is !== 'day')) return null;
    return around === null && /\d/.test(words.slice(at, point.next).join()) ? null : whichDays(words, at, point.next);
  };
}

/** 'recently', 'lately', 'a while ago', 'in recent months'. */
const loosely: Parser<Meaning> = (words, at) => {
  const start = skip(words, at, 'in|the');
  const recent = after(words, start, 'recent', 'days|weeks|months|years|times');
  const next = recent ?? afterAny(words, at, 'recently|lately', 'a while ago', 'some time ago', 'a few|couple days|weeks|months|years ago', 'the other day|week');
  return next === null ? null : asked(`Since when is '${words.slice(at, next).join(' ')}'?`, ['the last 3 months', 'the last 6 months'], next);
};

/** 'the last few months', 'the next several weeks'. */
const few: Parser<Meaning> = (words, at) => {
  const start = skip(words, at, 'the|these');
  const shift = words[start] === 'past' ? { value: -1, next: start + 1 } : shiftAt(words, start);
  const count = shift && after(words, shift.next, 'few|several');
  const unit = words[count ?? -1];
  if (!shift || !count || !unitLength(unit)) return null;
  const which = shift.value > 0 ? 'next' : 'last';
  return asked(`How many ${unit}? Please give a number.`, [`the ${which} 3 ${unit}`, `the ${which} 6 ${unit}`], count + 1);
};

export const vagueAt: Parser<Meaning> = longestOf([season, loosely, few]);
