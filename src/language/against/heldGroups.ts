import type { Facet } from '../../workforce/measure.js';
import { measureNamed } from '../../workforce/measures/index.js';
import type { Held, Question } from '../question.js';
import type { Token } from '../words/words.js';
import { isCounted, type ReadSide } from './ratios.js';
import { groupAsked, inPlaceOf, partsIn } from './said.js';
import { paired, type Side } from './sides.js';

const MORE = 'more|greater|higher|bigger|larger|above|over|exceeds?|exceeding|outnumbers?|outnumbering|outweighs?';
const FEWER = 'fewer|less|lower|smaller|below|under';
/** What is better the fewer there are of it. */
const BURDENS: readonly string[] = ['vacancies', 'vacancyRate', 'emptySeats', 'agency', 'agencyRate', 'turnover', 'leavers', 'averageCaseload', 'overTarget', 'unallocated', 'supervisionOverdue', 'absences'];
const isAbove = (words: string) => new RegExp(`^(?:${MORE}|worse)$`).test(words);

/** 'Teams where' asks for the teams, and nothing of where. */
const WHERE = '(?:(?:(?:which|any|the|list|show) )*(?:teams?|services?) (?:where|in which) )?';

type Named = 'before' | 'bound' | 'first' | 'second' | 'council' | 'own' | 'average' | 'after';

/** 'Teams with more agency than permanent staff', 'services where leavers outnumber starters', 'teams whose leavers are higher than their starters'. */
const AGAINST_ANOTHER = [
  `^(?<before>.*?)\\b(?<bound>more|fewer|less)(?: of)? (?<first>.+?) than (?:they have |they do |there are |it has )?(?<second>.+)$`,
  `^${WHERE}(?<first>.+?) (?<bound>outnumbers?|outnumbering|exceeds?|exceeding|outweighs?) (?:their |its |the )?(?<second>.+)$`,
  `^(?<before>.*?\\b(?:teams?|services?|roles?|localities) (?:with|having|that have|have|whose|where|which have)) (?<first>.+?) (?<bound>above|over|below|under|exceeding|outnumbering) (?:their|its) (?:own )?(?<second>.+)$`,
  `^${WHERE}(?<first>.+?) (?:is|are|was|were) (?<bound>higher|greater|bigger|larger|lower|smaller|fewer|more|above|below) than (?:their |its |the )?(?<second>.+)$`,
].map((pattern) => new RegExp(pattern));

/** The groups of which one figure is more or less than another. */
export function heldAgainstAnother(tokens: readonly Token[], readSide: ReadSide): Question | null {
  // 'Where do we have more agency staff than vacancies?'
  const facet = groupAsked(tokens) ?? (tokens[0]?.word === 'where' ? 'team' : null);
  return facet && againstAnother(tokens, readSide, (first, second, bound) => groupsHeld(first, second, facet, bound));
}

/** 'Have we had more starters than leavers', 'is agency higher than permanent in North': both figures side by side. */
export function oneBesideAnother(tokens: readonly Token[], readSide: ReadSide): readonly Question[] | null {
  return againstAnother(tokens, readSide, sideBySide);
}

function againstAnother<T>(tokens: readonly Token[], readSide: ReadSide, make: (first: Side, second: Side, bound: Held['bound']) => T | null): T | null {
  for (const pattern of AGAINST_ANOTHER) {
    const parts = partsIn<Named>(tokens, pattern);
    const first = parts && readSide([...(parts.before ?? []), ...(parts.first ?? [])]);
    const second = parts && first && readSide((parts.second ?? []).map((token) => (/^gain(s|ed|ing)?$/.test(token.word) ? inPlaceOf(token, 'starters') : token)));
    const pair = first && second && paired(first, second);
    if (!parts || !first || !second || !pair || !isCounted(pair.question) || !isCounted(pair.other)) continue;
    return make(first, second, isAbove(parts.bound?.[0]?.word ?? '') ? 'above' : 'below');
  }
  return null;
}

function groupsHeld(first: Side, second: Side, facet: Facet, bound: Held['bound']): Question | null {
  const by = (side: Side): Side => ({ ...side, question: { ...side.question, by: [facet] } });
  const pair = paired(by(first), by(second));
  return pair && { ...plainly(pair.question), by: [facet], held: { bound, of: 'each', to: pair.other } };
}

function sideBySide(first: Side, second: Side): readonly Question[] | null {
  const [one, two] = [paired(first, second), paired(second, first)];
  return one && two && [plainly(one.question), plainly(two.question)];
}

function plainly(question: Question): Question {
  return { ...question, show: 'figure', order: null, numbers: {} };
}

const COUNCIL = '(?:(?:whole |overall |general |entire )?(?:council|authority|borough|county|organisation|department|directorate)(?: wide)?(?: as a whole| overall)?)';
const AVERAGE = 'average|avg|mean|norm|overall average|overall';
const STANDARD = new RegExp(
  `^(?<before>.*?)\\b(?<bound>${MORE}|${FEWER}|worse|better)(?:(?<first> .+?) than|(?: than| that of)?)(?: the| our| an?)?`
  + `(?: (?<council>${COUNCIL})(?: (?<own>${AVERAGE}))?| (?:team |teams |service )?(?<average>${AVERAGE}))(?: (?:has|have|does|is|figure|level|as a whole|overall))*(?<after> .*)?$`,
);

/** 'Teams above the council's average caseload', 'services with more vacancies than average', 'is North below the council average for agency'. */
export function heldAgainstAverage(tokens: readonly Token[], readSide: ReadSide): Question | null {
  const parts = partsIn<Named>(tokens, STANDARD);
  if (!parts) return null;
  const around = [...(parts.before ?? []), ...(parts.first ?? [])];
  const after = parts.after ?? [];
  const side = ofItself([...around, ...(parts.own ?? []), ...(parts.average ?? []), ...after], readSide) ?? readSide([...around, ...after]);
  const facet = groupAsked(tokens) ?? (side && placeOf(side.question));
  const judges = /^(worse|better)$/.test(parts.bound?.[0]?.word ?? '');
  if (!side || !facet || (judges && !BURDENS.includes(side.question.measure))) return null;
  const { measure, figure, where, when } = side.question;
  if (when.is !== 'day' && when.is !== 'period') return null;
  const to = { measure, figure, where: where.filter(({ facet: narrowed }) => !PLACES.includes(narrowed)) };
  const bound = isAbove(parts.bound?.[0]?.word ?? '') ? 'above' : 'below';
  return { ...plainly(side.question), by: [facet], held: { bound, of: isCounted(side.question) ? 'mean' : 'whole', to } };
}

const PLACES: readonly string[] = ['team', 'service', 'locality'];

/** 'Above the average caseload': the measure is an average by itself. */
function ofItself(tokens: readonly Token[], readSide: ReadSide): Side | null {
  const side = readSide(tokens);
  const unit = side && measureNamed(side.question.measure)?.figures.find(({ name }) => name === side.question.figure)?.unit;
  return unit === 'cases per fte' || unit === 'days' || unit === 'weeks' || unit === 'months' ? side : null;
}

function placeOf({ where }: Question): Facet | null {
  return where.find(({ facet, without }) => !without && PLACES.includes(facet))?.facet ?? null;
}
