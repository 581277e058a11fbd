import type { Question } from '../question.js';

/** The numbers of a question that bound the groups it shows, and nothing that is counted. */
export const OF_GROUPS: readonly string[] = ['above', 'atLeast', 'below', 'atMost', 'aboveTarget'];

export function withoutGroupBounds(numbers: Question['numbers']): Question['numbers'] {
  return Object.fromEntries(Object.entries(numbers).filter(([name]) => !OF_GROUPS.includes(name)));
}
