import type { Held, Question } from '../language/question.js';
import type { Group } from './answer.js';
import type { Asking } from './asking.js';
import { otherLabel } from './others.js';

/** Which groups a question keeps, and how that is said: 'above 20'. */
export interface Bounded {
  /** Only of a bound that is a number: what else groups are held against is counted first. */
  readonly keeps: (group: Group) => boolean;
  /** The words with the bound as it stands in a sentence; `said` formats it in the unit of the leading figure. */
  readonly words: (said: (value: number) => string) => string;
}

interface Rule {
  readonly keeps: (value: number, bound: number) => boolean;
  readonly words: string;
}

/** The bounds of a figure, by name. */
export const BOUNDS: Readonly<Record<Held['bound'], Rule>> = {
  above: { keeps: (value, bound) => value > bound, words: 'above' },
  atLeast: { keeps: (value, bound) => value >= bound, words: 'at or above' },
  below: { keeps: (value, bound) => value < bound, words: 'below' },
  atMost: { keeps: (value, bound) => value <= bound, words: 'at or below' },
};

/** '2 teams with none' */
const AT_NONE: Readonly<Record<string, string>> = { above: 'with any', atMost: 'with none' };

/** The bound that a question sets to its groups ('teams with more than 2 vacancies', 'teams over target'); null where it sets none. */
export function boundedBy({ numbers }: Question): Bounded | null {
  const { aboveTarget: over, withinTarget: within } = numbers;
  if (over !== undefined) return { keeps: (group) => aboveTarget(group) > over, words: (value) => (over === 0 ? 'above their target' : `above their target by more than ${value(over)}`) };
  if (within !== undefined) return { keeps: (group) => hasTarget(group) && aboveTarget(group) <= within, words: () => 'within their target' };
  const rules = Object.entries(numbers).flatMap(([name, bound]) => {
    const rule = (BOUNDS as Readonly<Record<string, Rule | undefined>>)[name];
    return rule ? { ...rule, name, bound } : [];
  });
  if (rules.length === 0) return null;
  return {
    keeps: ({ figures }) => rules.every(({ keeps, bound }) => keeps(figures[0]?.value ?? 0, bound)),
    words: (said) => rules.map(({ name, words, bound }) => (bound === 0 ? AT_NONE[name] : undefined) ?? `${words} ${said(bound)}`).join(' and '),
  };
}

function hasTarget({ figures }: Group): boolean {
  return figures.some(({ name }) => name === 'caseload target');
}

function aboveTarget({ figures }: Group): number {
  const target = figures.find(({ name }) => name === 'caseload target');
  return target ? (figures[0]?.value ?? 0) - target.value : Number.NEGATIVE_INFINITY;
}

/** How the bound of a question's groups is said: 'above 20%', 'with more than their permanent staff'; null where it sets none. */
export function boundWords(asking: Asking, said: (value: number) => string): string | null {
  const { held } = asking.question;
  return held ? heldWords(asking, held) : boundedBy(asking.question)?.words(said) ?? null;
}

/** Whether groups are kept by a bound: how many there are is what was asked for. */
export function isBounded({ question }: Asking): boolean {
  return question.by.length > 0 && (question.held !== undefined || boundedBy(question) !== null);
}

/** Whether the groups are one place, which is held against a bound: 'is Compass over its target?' */
export function isOfOne({ question: { by, where } }: Asking): boolean {
  return by.length === 1 && where.some(({ facet, values, without }) => facet === by[0] && values.length === 1 && !without);
}

function heldWords(asking: Asking, { bound, of, to }: Held): string {
  const label = otherLabel(asking, to);
  if (of === 'each') return `with ${asking.measure.title} ${BOUNDS[bound].words} their ${label}`;
  return `${BOUNDS[bound].words} ${of === 'mean' ? `the mean of ${label}` : `the ${label} of the whole council`}`;
}
