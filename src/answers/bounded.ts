import type { Question } from '../language/question.js';
import type { Group } from './answer.js';

/** Which groups a question keeps, and how that is said: 'above 20'. */
export interface Bounded {
  readonly keeps: (group: Group) => boolean;
  /** The words with the bound as it stands in a sentence; `said` formats it in the unit of the leading figure. */
  readonly words: (said: (value: number) => string) => string;
}

const BOUNDS: Readonly<Record<string, { readonly keeps: (value: number, bound: number) => boolean; readonly words: string }>> = {
  above: { keeps: (value, bound) => value > bound, words: 'above' },
  atLeast: { keeps: (value, bound) => value >= bound, words: 'at or above' },
  below: { keeps: (value, bound) => value < bound, words: 'below' },
  atMost: { keeps: (value, bound) => value <= bound, words: 'at or below' },
};

/** The bound that a question sets to its groups ('teams with more than 2 vacancies', 'teams over target'); null where it sets none. */
export function boundedBy({ numbers }: Question): Bounded | null {
  for (const [name, bound] of Object.entries(numbers)) {
    const rule = BOUNDS[name];
    if (rule) return { keeps: ({ figures }) => rule.keeps(figures[0]?.value ?? 0, bound), words: (said) => `${rule.words} ${said(bound)}` };
    if (name === 'aboveTarget') return { keeps: (group) => aboveTarget(group) > bound, words: () => 'above their target' };
  }
  return null;
}

function aboveTarget({ figures }: Group): number {
  const target = figures.find(({ name }) => name === 'caseload target');
  return target ? (figures[0]?.value ?? 0) - target.value : Number.NEGATIVE_INFINITY;
}
