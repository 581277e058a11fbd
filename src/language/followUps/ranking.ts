import type { Facet } from '../../workforce/measure.js';
import { measureNamed } from '../../workforce/measures/index.js';
import type { Built, Setting } from '../build.js';
import { carries } from '../choose.js';
import { NO_LIMIT } from '../describe.js';
import type { Question } from '../question.js';
import { rankedOf, trailOf } from './ofTrail.js';
import { PLACES } from './slots.js';

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
  const named = before.by.length === 1 ? null : namedIn(said, before);
  const by = named ? [named] : before.by;
  const where = before.where.filter(({ facet, without }) => without || facet !== named);
  return by.length === 1 ? { questions: [{ ...before, where, by, order, show: 'figure' }] } : null;
}

/** 'Who?' after 'which team has the most' asks for those of that team, or of all that tie; null where no group led. */
export function whoOfLeading(before: Question, _: RegExpExecArray, { seen: { leading } }: Setting): Built | null {
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
