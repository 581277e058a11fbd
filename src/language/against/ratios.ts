import { measureNamed } from '../../workforce/measures/index.js';
import type { Question } from '../question.js';
import type { Token } from '../words/words.js';
import { partsIn } from './said.js';
import { paired, withRolesOf, type Side } from './sides.js';

/** Reads the words of one side; null where they ask no one question. */
export type ReadSide = (tokens: readonly Token[]) => Side | null;

type Named = 'lead' | 'first' | 'second' | 'tail';

const AND = '(?:to|and|versus|vs|v|against|:)';
/** 'The ratio of agency to permanent', 'agency to permanent ratio by team', 'agency as a ratio of permanent', 'agency : permanent'. */
const RATIOS = [
  `^(?<lead>.*?)\\b(?:ratios?|proportion) (?:of|between) (?<first>.+?) ${AND} (?<second>.+)$`,
  `^(?<lead>.*?)\\bratios? (?!of\\b|between\\b)(?<first>.+?) (?:to|versus|vs|:) (?<second>.+)$`,
  `^(?<first>.+?) (?:to|versus|vs|:) (?<second>.+?) ratios?(?<tail>.*)$`,
  '^(?<first>.+?) as an? ratio (?:of|to) (?<second>.+)$',
  '^(?<first>.+?) to (?:each|every|one|1)(?: single)? (?<second>.+)$',
].map((pattern) => new RegExp(pattern));

/** A ratio that is called so. */
export function ratioNamed(tokens: readonly Token[], readSide: ReadSide): Question | null {
  for (const pattern of RATIOS) {
    const parts = partsIn<Named>(tokens, pattern);
    const question = parts && ratioOf([...(parts.lead ?? []), ...(parts.first ?? [])], [...(parts.second ?? []), ...(parts.tail ?? [])], readSide);
    if (question) return question;
  }
  return oneInHowMany(tokens, readSide);
}

/** 'Staff per team manager', 'how many social workers for every manager': where 'per' groups by nothing. */
const PERS = [
  /^(?<first>.+?) (?:per|for (?:each|every)(?: single| one)?|to (?:each|every|one|1)) (?<second>.+)$/,
  /^for (?:each|every)(?: single| one)? (?<second>.+?) (?<first>how many .+)$/,
];

export function ratioPer(tokens: readonly Token[], readSide: ReadSide): Question | null {
  for (const pattern of PERS) {
    const parts = partsIn<Named>(tokens, pattern);
    const question = parts && ratioOf(parts.first ?? [], parts.second ?? [], readSide);
    if (question) return question;
  }
  return null;
}

/** Rates, means and money are set against nothing: what one of them costs leaves out those without a cost. */
const COUNTED: readonly string[] = ['posts', 'people', 'fte', 'cases', 'payments'];

function ratioOf(first: readonly Token[], second: readonly Token[], readSide: ReadSide): Question | null {
  const [above, below] = [readSide(first), readSide(inPlural(second)) ?? readSide(second)];
  const pair = above && below && paired(above, below);
  if (!pair || ![pair.question, pair.other].every(isCounted) || JSON.stringify([pair.question.measure, rolesOf(pair.question)]) === JSON.stringify([pair.other.measure, rolesOf(pair.other)])) return null;
  return { ...pair.question, show: 'figure', beside: { ...pair.other, as: 'per' } };
}

function rolesOf({ where }: Pick<Question, 'where'>) {
  return where.filter(({ facet }) => facet !== 'team' && facet !== 'service' && facet !== 'locality');
}

export function isCounted({ measure, figure }: Pick<Question, 'measure' | 'figure'>): boolean {
  const unit = measureNamed(measure)?.figures.find(({ name }) => name === figure)?.unit;
  return unit !== undefined && COUNTED.includes(unit);
}

const COUNTABLE = /^(manager|worker|leader|practitioner|officer|adviser|advisor|assistant|post|vacancy|starter|leaver|apprentice|asye|nqsw)$/;

/** 'Per team manager' is of team managers. */
function inPlural(tokens: readonly Token[]): readonly Token[] {
  const at = tokens.findIndex(({ word }) => COUNTABLE.test(word));
  return tokens.map((token, index) => (index === at ? { ...token, word: token.word.replace(/y?$/, (end) => (end === 'y' ? 'ies' : 's')) } : token));
}

const IN_HOW_MANY = /^(?<lead>.*?)\b(?:one|1) in how many (?:of )?(?<first>.+?) (?:is|are|were|was) (?<second>.+)$/;

/** 'One in how many of our social workers is agency': how many of all there are for each of those. */
function oneInHowMany(tokens: readonly Token[], readSide: ReadSide): Question | null {
  const parts = partsIn<Named>(tokens, IN_HOW_MANY);
  const pair = parts && partOf(parts.second ?? [], parts.first ?? [], readSide);
  return pair && { ...pair.whole, show: 'figure', beside: { ...pair.part, as: 'per' } };
}

const SHARES = [
  '^(?<lead>.*?)\\b(?:share|percentage|percent|per cent|%|proportion|fraction) of (?<second>.+?) (?:who |that |which )?(?<first>would .+)$',
  '^(?<lead>.*?)\\b(?:share|percentage|percent|per cent|%|proportion|fraction) of (?:the |our |all )*(?<second>cases) (?:that |which )?(?:are |is )?(?<first>(?:have|has|with|got) no .+|without .+|unallocated.*|unassigned.*|not allocated.*)$',
  '^(?<lead>.*?)\\b(?:share|percentage|percent|per cent|%|proportion|fraction) of (?<second>.+?) (?:is|are|was|were|have been|who are|that are|which are|(?=on (?:a )?perm)) ?(?<first>.+)$',
  '^(?<first>.+?) as an? (?:share|percentage|percent|%|proportion|fraction) of (?<second>.+)$',
  '^(?<lead>.*?)\\b(?:share|percentage|percent|per cent|%|proportion|fraction) of (?<first>.+?) (?:to|against|out of) (?<second>.+)$',
].map((pattern) => new RegExp(pattern));

/** 'What percentage of staff are permanent', 'unallocated cases as a share of all cases': of a whole that it is a part of. */
export function shareOfWhole(tokens: readonly Token[], readSide: ReadSide): Question | null {
  for (const pattern of SHARES) {
    const parts = partsIn<Named>(tokens, pattern);
    const pair = parts && partOf(parts.first ?? [], parts.second ?? [], readSide);
    if (pair) return { ...pair.question, show: 'figure', beside: { ...pair.other, as: 'share' } };
  }
  return null;
}

/** What each measure counts a part of. */
const WHOLES: Readonly<Record<string, readonly string[]>> = {
  staff: ['agency', 'permanentStaff', 'absences', 'tiedIn'],
  permanentStaff: ['tiedIn'],
  posts: ['vacancies', 'emptySeats', 'coveredVacancies', 'partVacant'],
  vacancies: ['emptySeats', 'coveredVacancies'],
  totalCases: ['unallocated'],
  agency: ['notApproached'],
  leavers: ['wouldReturn'],
  starters: ['conversions', 'appointed'],
};

/** Two measures of which one counts a part of the other: as a share and as its inverse. */
function partOf(partSaid: readonly Token[], wholeSaid: readonly Token[], readSide: ReadSide) {
  const [part, whole] = [readSide(partSaid), readSide(wholeSaid)];
  if (!part || !whole || !(WHOLES[whole.question.measure] ?? []).includes(part.question.measure)) return null;
  const narrowed: Side = { ...part, question: withRolesOf(part.question, whole.question) };
  const pair = paired(narrowed, whole);
  if (!pair) return null;
  const places = pair.question.where.filter(({ facet }) => facet === 'team' || facet === 'service' || facet === 'locality');
  return {
    ...pair,
    whole: { ...pair.question, measure: pair.other.measure, figure: pair.other.figure, where: [...places, ...pair.other.where] },
    part: { measure: pair.question.measure, figure: pair.question.figure, where: rolesOf(pair.question) },
  };
}
