import type { Facet } from '../../workforce/measure.js';
import { measureNamed } from '../../workforce/measures/index.js';
import { offerOf, type Built, type Setting } from '../clause/build.js';
import { carries } from '../clause/choose.js';
import { NO_LIMIT } from '../printed/describe.js';
import type { Question } from '../question.js';
import type { Seen } from '../clause/seen.js';
import type { Token } from '../words/words.js';
import { rankedOf, trailOf } from './ofTrail.js';
import { isAlike } from './together.js';
import { ofLeadingTime, SEVERAL_TIE } from './timesMeant.js';
import { isTimeFacet, PLACES } from './slots.js';

const ORDINALS: readonly RegExp[] = [/^(first|1st|one|1)$/, /^(second|2nd|two|2)$/, /^(third|3rd|three|3)$/, /^(fourth|4th)$/, /^(fifth|5th)$/];
const PLACES_IN = 'first|second|third|fourth|fifth|1st|2nd|3rd|4th|5th|top|last|bottom';
const SUPERLATIVES = 'worst|best|highest|lowest|biggest|largest|smallest|most|fewest|busiest';
const NOUN = '(?:one|team|service|role|supplier|row)';
/** 'The second one', 'number two', 'the next worst', 'the one below that': one of the groups that were shown. */
export const PICKED = `(?:only )?(?:the )?(?:number |no )?(${PLACES_IN})(?: (?:${SUPERLATIVES}))?(?: ${NOUN})?(?: of (?:them|those|these))?(?: only)?|number (one|two|three|1|2|3)|(?:the )?(next)(?: ${NOUN})?(?: (?:${SUPERLATIVES}|one down|down|below|after that))?|(?:the )?${NOUN} (below|after|under)(?: (?:it|that))?`;
const NEXT = /^(next|below|after|under)$/;
/** 'By month for the worst one', 'the top one by role': something is asked of one of the groups that were shown. */
const OF_ONE = new RegExp(`(?:^(?:(?:break|split|show|open|open up|drill into|just|only|now|and) )*|(?:^| )(?:for|in|of|at|from|on|within) (?:just |only )?)(?:the )?(${PLACES_IN}|${SUPERLATIVES}) (one|team|service|role|supplier)(?: of (?:them|those|these))?(?: down| up| out)?(?= |$)`);

/** What is the better the more there is of it. */
const GAINS: readonly string[] = ['netChange', 'starters', 'appointed', 'conversions', 'conversionSaving', 'permanentStaff', 'newlyQualified'];
const FEWEST = /^(low point|minimum|min|fewest|least|lowest|smallest|fewer|less|lower|smaller)$/;
/** 'Who has the most' asks for a person. */
const OF_SOMEBODY = /^whos? .*\b(has|have|had|holds)\b|^who (has|have|had)\b/;

/** 'Which is the worst?', 'the lowest team': the groups that were shown, the last single figures, or the groups that are named, in order; 'is that the worst?' among all of them. */
export function extreme(before: Question, { 0: word, input: said }: RegExpExecArray, setting: Setting): Built | null {
  if (before.when.is === 'change' || OF_SOMEBODY.test(said) || /\bby \w+/.test(said)) return null;
  const order = orderOf(word, before);
  if (/^(is|are|was|were) (that|those|it|this|these|they)\b/.test(said)) return amongAll(before, order);
  const of = rankedOf(trailOf(setting, before), order);
  if (of) return of;
  const within = trailOf(setting, before).filter((one) => isAlike(one, before) && one.when.is === 'period' && one.by.length === 0);
  if (within.length > 1 && /\bof (?:them|those|these)\b|\b(?:quarter|month|year)\b|^which (?:was|is|were|had|one)\b/.test(said)) return { questions: within };
  // 'Worst team?' after a rate by service is of the teams.
  const asked = namedIn(said, before);
  const named = before.by.length === 1 && (asked === null || asked === before.by[0] || before.by.some(isTimeFacet)) ? null : asked;
  const by = named ? [named] : before.by;
  const where = before.where.filter(({ facet, without }) => without || facet !== named);
  return by.length === 1 ? { questions: [{ ...before, where, by, order, show: 'figure' }] } : null;
}

/** 'Sort by biggest', 'highest first', 'in descending order' after a breakdown; null where it has no groups, or a word of order alone may ask for one of them. */
export function sorted(before: Question, { 0: said, 1: word }: RegExpExecArray): Built | null {
  const by = /^(?:low|small|ascending)$/.test(word!) ? 'fewest' as const : orderOf(word!, before)!.by;
  return said !== word && !said.startsWith('the ') && before.by.length === 1 ? { questions: [{ ...before, order: { by, limit: NO_LIMIT }, show: 'figure' }] } : null;
}

/** 'Who?' after 'which team has the most' asks for those of that team, or of all that tie; null where no group led. */
export function whoOfLeading(before: Question, _: RegExpExecArray, { seen: { leading, times = [] } }: Setting): Built | null {
  if (times.length > 0 && measureNamed(before.measure)?.records !== 'none') {
    const listed = ofLeadingTime(before, times, 'records');
    return 'ask' in listed ? listed : { questions: [listed] };
  }
  if (!leading || !before.order || before.by.length !== 1 || before.by[0] !== leading.facet || measureNamed(before.measure)?.records === 'none') return null;
  const where = [{ facet: leading.facet, values: leading.keys, without: false }, ...before.where.filter(({ facet, without }) => facet !== leading.facet || without)];
  return { questions: [{ ...before, where, by: leading.keys.length > 1 ? before.by : [], order: null, show: 'records' }] };
}

function orderOf(word: string, { measure }: Question): Question['order'] {
  const isGain = GAINS.includes(measure);
  const fewest = word === 'best' ? !isGain : /^wors[te]/.test(word) ? isGain : FEWEST.test(word);
  return { by: fewest ? 'fewest' : 'most', limit: NO_LIMIT };
}

function amongAll(before: Question, order: Question['order']): Built | null {
  const [place, ...others] = before.where.filter(({ facet, without }) => !without && PLACES.includes(facet));
  if (!place || others.length > 0 || place.values.length > 1) return null;
  return { questions: [{ ...before, where: before.where.filter((filter) => filter !== place), by: [place.facet], order, show: 'figure' }] };
}

function namedIn(said: string, { measure: name }: Question): Facet | null {
  const measure = measureNamed(name);
  const facet = (['team', 'service', 'role', 'locality'] as const).find((one) => new RegExp(`\\b${one}s?\\b`).test(said));
  return facet && measure && carries(measure, facet) ? facet : null;
}

/** 'The second one', 'the one below': a group of the last answer by its place in it, or by its figure; asked back where several tie. */
export function picked(question: Question, [, ...places]: RegExpExecArray, { seen: { groups } }: Setting): Built | null {
  const place = places.find((one) => one !== undefined)!;
  const built = groups ? keysAt(groups, place, question).map((key) => narrowedTo(question, groups.facet, key)) : [];
  if (groups && built.length === 0 && NEXT.test(place)) return { ask: 'I have shown none behind that one. Please name it.', offers: [] };
  if (built.length > 1) return { ask: SEVERAL_TIE, offers: built.map(offerOf) };
  return built.length === 1 ? { questions: built } : null;
}

/** What is asked of one of the groups that were shown, and the question that is narrowed to it; or a question back where several tie. */
type AskedOfOne = { readonly tokens: readonly Token[]; readonly before: Question } | Extract<Built, { readonly ask: string }>;

/** 'Now by month for the worst one'; null where it asks of none. */
export function askedOfOne(tokens: readonly Token[], before: Question, { seen: { groups } }: Setting): AskedOfOne | null {
  const said = tokens.map(({ word }) => word).join(' ');
  const [found, place, noun] = OF_ONE.exec(said) ?? [];
  const rest = found ? said.replace(found, ' ').trim() : '';
  if (!found || !groups || rest === '' || (noun !== 'one' && noun !== groups.facet)) return null;
  const [key, ...others] = keysAt(groups, place!, before);
  if (others.length > 0) return { ask: SEVERAL_TIE, offers: [key!, ...others].map((text) => ({ text, message: `${rest} in ${text}` })) };
  const from = said.slice(0, said.indexOf(found)).split(' ').filter((word) => word !== '').length;
  const left = [...tokens.slice(0, from), ...tokens.slice(from + found.trim().split(' ').length)];
  return key === undefined ? null : { tokens: [{ ...tokens[0]!, word: 'and' }, ...left], before: narrowedTo(before, groups.facet, key) };
}

function keysAt({ facet, keys, last, most, fewest }: NonNullable<Seen['groups']>, word: string, question: Question): readonly string[] {
  const held = question.where.find((filter) => filter.facet === facet && !filter.without)?.values[0];
  if (NEXT.test(word)) return keys.slice(keys.indexOf(held ?? keys[0]!) + 1).slice(0, 1);
  if (/^(last|bottom)$/.test(word)) return [last];
  if (word === 'top') return most.includes(keys[0]!) ? most : [keys[0]!];
  const at = ORDINALS.findIndex((ordinal) => ordinal.test(word));
  return at >= 0 ? keys.slice(at, at + 1) : orderOf(word, question)!.by === 'most' ? most : fewest;
}

function narrowedTo(question: Question, facet: Facet, key: string): Question {
  const rest = question.where.filter((filter) => filter.facet !== facet || filter.without);
  return { ...question, where: [{ facet, values: [key], without: false }, ...rest], by: [], show: 'figure', order: null };
}
