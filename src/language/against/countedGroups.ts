import { measureNamed } from '../../workforce/measures/index.js';
import type { Question } from '../question.js';
import type { Token } from '../words/words.js';
import { isCounted } from './ratios.js';
import { GROUP, groupAsked, inPlaceOf, partsIn } from './said.js';

/** 'How many of the team' are people in it. */
const HOW_MANY = new RegExp(`^(?<lead>.*?)\\b(?<many>how many|number of|no of|count of)(?! of (?:the|our|this|that) (?:team|service|role|locality|grade)\\b)(?: of)?(?: the| our| these)? (?<group>${GROUP})\\b(?<after> .+)$`);

/** 'How many teams have no vacancies' as 'which teams have no vacancies': how many there are is said of the groups that are found. Null where no groups are counted. */
export function asWhich(tokens: readonly Token[]): readonly Token[] | null {
  const parts = groupAsked(tokens) ? partsIn<'lead' | 'many' | 'group' | 'after'>(tokens, HOW_MANY) : null;
  const many = parts?.many?.[0];
  return parts && many ? [...(parts.lead ?? []), inPlaceOf(many, 'which'), ...(parts.group ?? []), ...(parts.after ?? [])] : null;
}

/** The question of which groups have any, where it sets no bound of its own; null where the groups themselves are counted, and nothing in them. */
export function boundToCount(question: Question, tokens: readonly Token[]): Question | null {
  const facet = groupAsked(tokens);
  const { measure, numbers, held, by } = question;
  if (!facet || by.some((one) => one !== facet)) return null;
  const isBound = held !== undefined || Object.keys(numbers).some((name) => BOUNDS.includes(name));
  const has = isBound || (isCounted(question) && measureNamed(measure)?.numbers === undefined);
  return has ? { ...question, by: [facet], show: 'figure', order: null, numbers: isBound ? numbers : { ...numbers, above: 0 } } : null;
}

const BOUNDS: readonly string[] = ['above', 'atLeast', 'below', 'atMost', 'aboveTarget'];
