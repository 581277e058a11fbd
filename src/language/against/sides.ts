import { measureNamed } from '../../workforce/measures/index.js';
import { notionsOf, saidIn, type Piece } from '../words/pieces.js';
import type { Filter, Other, Question } from '../question.js';

/** One side of a comparison: the question that its words ask, and the pieces of them. */
export interface Side {
  readonly question: Question;
  readonly pieces: readonly Piece[];
}

/** Two sides of one comparison: the first as a question of what both have, the other as what it is set against. */
export interface Pair {
  readonly question: Question;
  readonly other: Other;
}

const PLACES: readonly string[] = ['team', 'service', 'locality'];
const ROLES: readonly string[] = ['role', 'roleGroup'];

/**
 * Brings two sides together: a place, a time and a grouping said on one side goes for both, and so does a role beside a bare adjective
 * ('agency to permanent social workers'); 'vacancies per team manager' sets them against all team managers. Null where the sides contradict each other.
 */
export function paired(first: Side, second: Side): Pair | null {
  const when = sameTime(first, second);
  const places = sameFilters(first.question, second.question, PLACES);
  const by = [...new Set([...first.question.by, ...second.question.by])];
  if (!when || !places || by.length > 2 || second.question.order || Object.keys(second.question.numbers).length > 0) return null;
  const [own, others] = [rest(first.question), rest(second.question)];
  const roles = (filters: readonly Filter[]) => filters.filter(({ facet }) => ROLES.includes(facet));
  const where = isBare(first) && roles(own).length === 0 && second.question.measure !== 'staff' ? [...own, ...roles(others)] : own;
  const set = isBare(second) && roles(others).length === 0 && first.question.measure !== 'staff' ? [...others, ...roles(own)] : others;
  const [question, other] = inSameUnit({ ...first.question, where: [...places, ...where], by, when }, { ...second.question, where: set });
  const { measure, figure } = other;
  return { question, other: { measure, figure, where: set } };
}

/** What a part has of its whole's role: 'what share of the social workers are permanent'. */
export function withRolesOf(part: Question, whole: Question): Question {
  const has = part.where.some(({ facet }) => ROLES.includes(facet));
  return has ? part : { ...part, where: [...part.where, ...whole.where.filter(({ facet }) => ROLES.includes(facet))] };
}

function rest({ where }: Question): readonly Filter[] {
  return where.filter(({ facet }) => !PLACES.includes(facet));
}

function sameFilters(a: Question, b: Question, facets: readonly string[]): readonly Filter[] | null {
  const [one, two] = [a, b].map(({ where }) => where.filter(({ facet }) => facets.includes(facet)));
  if (one!.length === 0 || two!.length === 0) return [...one!, ...two!];
  return JSON.stringify(one) === JSON.stringify(two) ? one! : null;
}

/** The time that one side says; where neither does, that of a flow. */
function sameTime(first: Side, second: Side): Question['when'] | null {
  const [a, b] = [first.question.when, second.question.when];
  if (JSON.stringify(a) === JSON.stringify(b)) return a;
  if (saysTime(first) && saysTime(second)) return null;
  const when = saysTime(first) ? a : saysTime(second) ? b : a.is === 'period' ? a : b;
  const flows = [first, second].some(({ question }) => measureNamed(question.measure)?.time === 'flow');
  return flows && when.is !== 'period' ? null : when;
}

function saysTime({ pieces }: Side): boolean {
  return pieces.some(({ options }) => options.some(({ is }) => is === 'time'));
}

/** 'Agency', 'perm': words that leave open of whom, beside a role that says so. */
function isBare({ pieces }: Side): boolean {
  const telling = pieces.filter((piece) => notionsOf(piece).length > 0 && !/^(how many|number of|no of|in post|with|more|fewer)$/.test(saidIn(piece)));
  return telling.length > 0 && telling.every((piece) => /^(agency|locums?|perms?|permanents?|permanent|temps?|interims?|vacant|vacancies|starters?|joiners?|leavers?)$/.test(saidIn(piece)));
}

/** Both in FTE where one of them is, and both can be. */
function inSameUnit(a: Question, b: Question): readonly [Question, Question] {
  const unitOf = ({ measure, figure }: Question) => measureNamed(measure)?.figures.find(({ name }) => name === figure)?.unit;
  const inFte = (question: Question): Question => ({ ...question, figure: measureNamed(question.measure)?.figures.find(({ unit }) => unit === 'fte')?.name ?? question.figure });
  return unitOf(a) !== unitOf(b) && [a, b].some((one) => unitOf(one) === 'fte') ? [inFte(a), inFte(b)] : [a, b];
}
