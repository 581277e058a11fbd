import type { Facet } from '../../workforce/measure.js';
import { durationAt } from '../periods/durations.js';
import { afterAny, after, skip, type Parsed } from '../periods/meaning.js';
import { numberAt } from '../periods/numbers.js';
import { BOUNDS_BEFORE, BOUNDS_BEHIND, boundsAt } from '../words/boundWords.js';
import type { Option } from '../words/pieces.js';
import { spanBounded } from './spanPieces.js';

/** 'top 3', 'more than 20', '23 or fewer', '23 cases or fewer', 'twelve', '20%', 'over 6 months', 'no' at a word. */
export function numberPieceAt(words: readonly string[], at: number): Parsed<Option> | null {
  return topAt(words, at) ?? sortedAt(words, at) ?? whichAt(words, at) ?? spanBounded(words, at) ?? rangeAt(words, at) ?? exactlyAt(words, at) ?? boundBefore(words, at) ?? noneAt(words, at) ?? boundBehind(words, at);
}

const ORDERED: Readonly<Record<string, Facet>> = { team: 'team', teams: 'team', service: 'service', services: 'service', role: 'role', roles: 'role', reason: 'reason', reasons: 'reason', worker: 'person', workers: 'person' };

/** 'Top 3 suppliers' is read with what says that they supply agency staff. */
const LISTED: Readonly<Record<string, Facet>> = { ...ORDERED, suppliers: 'supplier' };

const TOP = 'top|bottom|worst|busiest|quietest|highest|lowest|biggest|largest|smallest';

/** 'top 3', 'the top three teams by', 'bottom five services for', 'the 5 worst teams'. */
function topAt(words: readonly string[], at: number): Parsed<Option> | null {
  const limit = limitAt(words, skip(words, at, 'the|our'));
  if (!limit) return null;
  const by = words.slice(at, limit.next).some((word) => /^(bottom|lowest|smallest|quietest)$/.test(word)) ? 'fewest' : 'most';
  const of = ORDERED[words[limit.next] ?? ''];
  const next = of ? afterAny(words, limit.next + 1, 'by|for|on', 'in terms of', 'when it comes to') ?? limit.next + 1 : limit.next;
  return { value: { is: 'order', by, limit: limit.value, ...(of && { of }) }, next };
}

/** 'top 3'; the '5 worst' of '5 worst teams', 'five highest vacancy rates'. */
function limitAt(words: readonly string[], at: number): Parsed<number> | null {
  const behind = skip(words, at, TOP);
  if (behind > at) return numberAt(words, behind);
  const number = numberAt(words, at);
  const next = number ? skip(words, number.next, TOP) : at;
  return number && next > number.next && (ORDERED[words[next] ?? ''] || words[number.next] !== 'top') ? { value: number.value, next } : null;
}

/** 'Sort the teams by', 'put our services in order of'. */
function sortedAt(words: readonly string[], at: number): Parsed<Option> | null {
  if (!/^(sort|order|rank|arrange|put|list|teams|services)$/.test(words[at] ?? '')) return null;
  const group = skip(words, at, 'sort|order|rank|arrange|put|list|the|our|all');
  const of = ORDERED[words[group] ?? ''];
  const sorts = /^(sort|order|rank|arrange)$/.test(words[at]!) ? ['by', 'on', 'in order of|by'] : ['in order of|by', 'ordered|ranked|sorted by'];
  const next = of ? afterAny(words, group + 1, ...sorts) : null;
  return next === null ? null : { value: { is: 'order', by: 'most', limit: 1, of: of! }, next };
}

/** 'which three teams', 'the five services with'. */
function whichAt(words: readonly string[], at: number): Parsed<Option> | null {
  const start = afterAny(words, at, 'which|what|the|our') ?? (at === 0 ? 0 : null);
  const limit = start === null ? null : numberAt(words, skip(words, start, 'top'));
  const of = limit && LISTED[words[limit.next] ?? ''];
  return limit && of ? { value: { is: 'by', facets: [of], limit: limit.value }, next: limit.next + 1 } : null;
}

const NONE = [
  'not|never using|employing|having any', 'not|never using|employing', 'dont|doesnt|didnt use|employ|need any', 'dont|doesnt|didnt use|employ', 'do|does|did not use|employ any', 'do|does|did not use|employ',
  'with|have|has|had|carry|hold no one', 'with|have|has|had|carry|hold no|zero|none|nothing|nobody|noone|nil', 'dont|doesnt|didnt have|carry|hold any', 'do|does|did not have|carry|hold any', 'dont|doesnt|didnt have',
  'are|is|were|go|goes|going|manage|manages|managing|coping without any', 'are|is|were|go|goes|going|manage|manages|managing|coping without',
  'do|does|did not have', 'havent|hasnt got any', 'have|has not got any|a|an', 'without|havent|hasnt any|a|an', 'havent|hasnt got a|an', 'without|no|zero',
];

/** 'no vacancies', 'without any agency', 'do not have agency'. */
function noneAt(words: readonly string[], at: number): Parsed<Option> | null {
  const next = afterAny(words, at, ...NONE);
  // 'Have no more than ten' has some.
  const bounds = words[(next ?? 0) - 1] === 'no' && /^(more|fewer|less|higher|lower|greater)$/.test(words[next!] ?? '');
  return next === null || bounds ? null : { value: { is: 'number', value: 0, bound: 'none', percent: false }, next };
}

/** 'between 15 and 20', '15 to 20', 'from 15 up to 20', 'two or three'. */
function rangeAt(words: readonly string[], at: number): Parsed<Option> | null {
  const opened = skip(words, at, 'somewhere|anywhere|either|anything');
  const start = skip(words, opened, 'between|from');
  const least = amountAt(words, start);
  const joined = least && afterAny(words, skip(words, least.next, 'cases'), ...(words[opened] === 'between' ? ['and', 'to'] : ['to', 'or', 'through', 'up to', 'through to']));
  const most = joined ? amountAt(words, joined) : null;
  if (!least || !joined || !most || most.value.value <= least.value.value || (least.value.percent && !most.value.percent)) return null;
  // Of '2 or 5' nothing between them is meant.
  if (words[joined - 1] === 'or' && most.value.value !== least.value.value + 1) return null;
  return { value: { is: 'number', ...most.value, value: least.value.value, most: most.value.value, bound: 'between' }, next: most.next };
}

const GROUPS = /^(teams|services|roles|localities)$/;

/** 'Exactly 3', 'teams with 3', 'which services have 0': so many, no fewer and no more. */
function exactlyAt(words: readonly string[], at: number): Parsed<Option> | null {
  const held = GROUPS.test(words[at - 1] ?? '') ? afterAny(words, at, 'with|have|having just|only|exactly|precisely', 'with|have|having') : null;
  const start = held ?? (words.slice(0, at).some((word) => GROUPS.test(word)) ? after(words, at, 'exactly|precisely') : null);
  const single = start === null ? null : after(words, skip(words, start, 'a'), 'single');
  if (single !== null) return { value: { is: 'number', percent: false, value: 1, most: 1, bound: 'between' }, next: single };
  const number = start === null ? null : amountAt(words, start);
  if (!number || number.value.percent || durationAt(words, start!) || boundsAt(words, number.next, BOUNDS_BEHIND).length > 0 || /^(to|or|and)$/.test(words[number.next] ?? '')) return null;
  const { value } = number.value;
  return { value: { is: 'number', percent: false, ...(value === 0 ? { value, bound: 'none' } : { value, most: value, bound: 'between' }) }, next: number.next };
}

/** 'more than 20', 'up to 5%'. */
function boundBefore(words: readonly string[], at: number): Parsed<Option> | null {
  for (const { value: bound, next } of boundsAt(words, at, BOUNDS_BEFORE)) {
    const number = amountAt(words, next) ?? amountAt(words, skip(words, next, 'a|an')) ?? boundedFraction(words, next);
    if (number) return { value: { is: 'number', ...number.value, bound }, next: number.next };
  }
  return null;
}

/** '23 or fewer', '23 cases or fewer'; a number alone is that number exactly. */
function boundBehind(words: readonly string[], at: number): Parsed<Option> | null {
  const number = amountAt(words, at);
  if (!number) return null;
  const [behind] = boundsAt(words, skip(words, number.next, 'cases|children'), BOUNDS_BEHIND);
  const { value: bound, next } = behind ?? { value: 'exactly' as const, next: number.next };
  return { value: { is: 'number', ...number.value, bound }, next };
}

const FRACTIONS: readonly (readonly [string, number])[] = [
  ['three quarters', 75], ['two thirds', 66.67], ['a|one quarter', 25], ['a|one third', 33.33], ['a|one fifth', 20], ['a|one tenth', 10], ['half', 50],
];

/** 'A quarter of' is 25%, and 'half the' 50%. */
function fractionAt(words: readonly string[], at: number): Parsed<{ value: number; percent: boolean }> | null {
  const found = fractionNamed(words, at);
  return found && /^(of|the|their|its|our|all)$/.test(words[found.next] ?? '') ? found : null;
}

function fractionNamed(words: readonly string[], at: number): Parsed<{ value: number; percent: boolean }> | null {
  for (const [said, value] of FRACTIONS) {
    const next = afterAny(words, at, said);
    if (next !== null) return { value: { value, percent: true }, next };
  }
  return null;
}

/** 'Over a third', where the bound says that it is a share. A quarter may be of a year. */
function boundedFraction(words: readonly string[], at: number): Parsed<{ value: number; percent: boolean }> | null {
  const found = fractionNamed(words, at);
  return found && !/^quarters?$/.test(words[found.next - 1]!) ? found : null;
}

/** '20', '1,200', '£300', 'twenty', '20%', '20 per cent', '15 children'. */
function amountAt(words: readonly string[], at: number): Parsed<{ value: number; percent: boolean }> | null {
  const fraction = fractionAt(words, at);
  if (fraction) return fraction;
  const word = words[at] ?? '';
  const figures = /^(\d{1,9}(?:\.\d{1,4})?)(%?)$/.exec(word.replaceAll(',', '').replace('£', ''));
  const read = figures ? { value: Number(figures[1]), next: at + 1 } : numberAt(words, at);
  if (!read) return null;
  const percent = after(words, read.next, '%|percent|pct') ?? after(words, read.next, 'per', 'cent');
  return { value: { value: read.value, percent: percent !== null || figures?.[2] === '%' }, next: percent ?? skip(words, read.next, 'children') };
}
