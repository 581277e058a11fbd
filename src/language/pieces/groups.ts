import { TIME_FACETS, type Facet, type TimeFacet } from '../../workforce/measure.js';
import { skip, type Parsed } from '../periods/meaning.js';
import type { Option } from '../words/pieces.js';
import { GROUP_WORDS } from '../words/wordings.js';

/** More groups than a figure is broken down by at once, and what can be asked instead. */
export interface TooMany {
  readonly ask: string;
  readonly groupings: readonly (readonly (Facet | TimeFacet)[])[];
}

/** A breakdown has two facets at most, and steps of one length; null where it has no more. */
export function tooMany(by: readonly (Facet | TimeFacet)[]): TooMany | null {
  const isStep = (facet: string) => (TIME_FACETS as readonly string[]).includes(facet);
  const steps = by.filter(isStep);
  if (steps.length > 1) return { ask: 'I count in steps of one length. Which one?', groupings: steps.map((step) => [...by.filter((facet) => !isStep(facet)), step]) };
  if (by.length <= 2) return null;
  return { ask: 'I break a figure down by two things at once. Which two?', groupings: by.flatMap((first, index) => by.slice(index + 1).map((second) => [first, second])) };
}

const FACETS: ReadonlyMap<string, Facet | TimeFacet> = new Map(
  GROUP_WORDS.flatMap(([spellings, facet]) => spellings.split('|').map((spelling) => [spelling, facet] as const)),
);
const JOINING = /^(and|by|then|,)$/;

/** 'by team and role', 'by funding, role and grade': two groups or more. One alone ('by team') is a wording. */
export function groupsAt(words: readonly string[], at: number): Parsed<Option> | null {
  if ((words[at] !== 'by' && words[at] !== 'per') || /^(covered|filled|backfilled|held|occupied|staffed|supplied)$/.test(words[at - 1] ?? '')) return null;
  if (isOneOf(words, at)) return null;
  const facets: (Facet | TimeFacet)[] = [];
  let next = at + 1;
  for (let from = next; from < words.length; from = Math.max(from + 1, next)) {
    const group = groupAt(words, from);
    // 'Per manager' is so many for each of them, and 'per worker by team' an average by team.
    if (words[at] === 'per' && facets.length === 0 && (/^(?:(?:team|service) )?managers?\b/.test(words.slice(from, from + 2).join(' ')) || (group?.value === 'person' && words[group.next] === 'by'))) break;
    if (!group && (facets.length === 0 || !JOINING.test(words[from]!))) break;
    // 'By team, agency', 'by team agency': a list of groups ends with 'and', so this is what is to be grouped.
    if (words[from] === 'agency' && ((from > at + 1 && !/^(and|by)$/.test(words[from - 1]!)) || /^(workers?|staff)$/.test(words[from + 1] ?? ''))) break;
    if (!group) continue;
    facets.push(group.value);
    next = group.next;
  }
  return facets.length > 1 ? { value: { is: 'by', facets }, next } : null;
}

/** 'team', 'contract type' */
function groupAt(words: readonly string[], at: number): Parsed<Facet | TimeFacet> | null {
  for (let next = Math.min(words.length, at + LONGEST); next > at; next--) {
    const value = FACETS.get(words.slice(at, next).join(' '));
    if (value) return { value, next };
  }
  return null;
}

const LONGEST = Math.max(...[...FACETS.keys()].map((words) => words.split(' ').length));

const SPREAD = /^(vary|varies|varied|differ|differs|distributed|dispersed|divided|spread|shared|scattered|located|placed|arranged|organised|sorted|deployed|distribution)$/;

/** 'Vary' in 'vary between services', 'spread' in 'spread across the teams': how it lies in the groups that follow. */
export function spreadAt(words: readonly string[], at: number): Parsed<Option> | null {
  if (!SPREAD.test(words[at] ?? '')) return null;
  const next = skip(words, at + 1, 'out|much|widely|a|lot');
  const over = /^(by|between|across|over|among|amongst|from|per|in|of)$/.test(words[next] ?? '') ? skip(words, next + 1, 'the|our|each|different|all|various') : null;
  return over !== null && groupAt(words, over) ? { value: { is: 'plain' }, next } : null;
}

/** What may stand between 'each' and what is grouped: a name, and nothing that parts them. */
const PARTS_THEM = /^(in|at|for|from|by|per|across|and|or|than|with|of|the|to|on|who|that|have|has|had|hold|holds|do|does|did|[,;:?])$/;

/** 'Each' in 'each ASYE cohort': a figure for each of those that are named behind it. */
function eachNamedAt(words: readonly string[], at: number): Parsed<Option> | null {
  const start = skip(words, skip(words, at + 1, 'of'), 'the|our');
  if (!/^(each|every)$/.test(words[at] ?? '')) return null;
  for (let next = start; next < start + 3 && words[next] && !PARTS_THEM.test(words[next]!); next++) {
    if (/^(cohort|intake)s?$/.test(words[next]!)) return next > start ? { value: { is: 'by', facets: ['cohort'] }, next: start } : null;
  }
  return null;
}

/** 'each of' in 'each of the last four months': a figure for each month. The months themselves are read as a period. */
export function eachAt(words: readonly string[], at: number): Parsed<Option> | null {
  const named = eachNamedAt(words, at);
  // 'How many staff does each manage': whoever manages a team.
  if (words[at] === 'each' && /^(manage|manages|supervise|supervises)$/.test(words[at + 1] ?? '')) return { value: { is: 'by', facets: ['team'] }, next: at + 2 };
  if (named || words[at] !== 'each' || words[at + 1] !== 'of') return named;
  const unit = words.slice(at + 2, at + 7).find((word) => /^(week|month|quarter|year)s$/.test(word));
  return unit ? { value: { is: 'by', facets: [unit.slice(0, -1) as TimeFacet] }, next: at + 2 } : null;
}

/** 'Each' in 'each agency worker', 'per permanent social worker': every one of those who follow. */
export function eachOneAt(words: readonly string[], at: number): Parsed<Option> | null {
  return isOneOf(words, at) ? { value: { is: 'by', facets: ['person'] }, next: at + 1 } : null;
}

/** 'Per' in 'cases per agency worker': their mean. */
export function meanOfEachAt(words: readonly string[], at: number): Parsed<Option> | null {
  return words[at] === 'per' && isOneOf(words, at) ? { value: { is: 'notion', notion: 'average' }, next: at + 1 } : null;
}

/** Cases alone are held by one of them. */
const CASES = /^(cases?|caseloads?)$/;
const ONE_OF = /^(each|every|per) ((agency|locum|permanent|perm) (social )?(worker|sw|practitioner|person|employee)|locum)\b/;

function isOneOf(words: readonly string[], at: number): boolean {
  return ONE_OF.test(words.slice(at, at + 4).join(' ')) && words.some((word) => CASES.test(word));
}
