import { addDays } from '../../workforce/calendar.js';
import { measureNamed } from '../../workforce/measures/index.js';
import type { Period } from '../../workforce/period.js';
import type { Built } from '../clause/build.js';
import type { Filter, Question } from '../question.js';
import { PLACES } from './slots.js';

/**
 * One question for several: of one figure for several names (two teams, two reasons) or for periods of a flow that follow on each other, or the staff
 * that permanent and agency staff add up to. Null where they differ in anything else, or where one of them is a part of another.
 */
export function together(questions: readonly Question[]): Question | null {
  const last = questions.at(-1);
  if (!last || questions.length < 2) return null;
  if (!questions.every((question) => isAlike(question, last))) return questions.length === 2 ? staffOf(questions[0]!, last) : null;
  const whens = new Set(questions.map(({ when }) => JSON.stringify(when)));
  return whens.size === 1 ? ofNames(questions, last) : ofPeriods(questions, last);
}

/** As many of the last questions as can be taken together. */
export function longestTogether(trail: readonly Question[]): Question | null {
  const counts = trail.map((_, at) => trail.length - at).filter((count) => count >= 2);
  return counts.map((count) => together(trail.slice(-count))).find((sum) => sum !== null) ?? null;
}

/** The same figure, whatever it is narrowed to and whenever. */
export function isAlike(a: Question, b: Question): boolean {
  const figure = ({ measure, figure: name, numbers, knownAt, share, beside, held, mean }: Question) => JSON.stringify([measure, name, numbers, knownAt, share, beside, held, mean]);
  return figure(a) === figure(b) && !a.share;
}

export function isSame(a: Filter, b: Filter): boolean {
  return JSON.stringify([a.facet, a.values, a.without]) === JSON.stringify([b.facet, b.values, b.without]);
}

const CONTRACTS: readonly string[] = ['permanentStaff', 'agency'];

/** Permanent and agency staff of the same names and day are the staff there; null where they are of others. */
export function staffOf(a: Question, b: Question): Question | null {
  const same = JSON.stringify([a.where, a.when]) === JSON.stringify([b.where, b.when]);
  return same && a.measure !== b.measure && [a, b].every(({ measure }) => CONTRACTS.includes(measure)) ? ofMeasure(a, 'staff') : null;
}

/** 'Add agency': to permanent staff they make the staff, beside another figure they are told with it. */
export function addedTo(before: Question, built: Built): Built {
  const [added, ...others] = 'questions' in built ? built.questions : [];
  if (!added || others.length > 0 || added.measure === before.measure || added.measure === 'staff') return built;
  const staff = staffOf(before, added);
  return staff ? { questions: [staff] } : setBeside(before, built);
}

/** Both told, one below the other. */
export function setBeside(before: Question, built: Built): Built {
  return 'questions' in built ? { questions: [{ ...before, show: 'figure' as const }, ...built.questions.map((question): Question => ({ ...question, show: 'figure' }))] } : built;
}

/** The question of another measure that has a figure in the same unit. */
export function ofMeasure(question: Question, name: string): Question | null {
  const unit = measureNamed(question.measure)?.figures.find((figure) => figure.name === question.figure)?.unit;
  const figure = measureNamed(name)?.figures.find((one) => one.unit === unit);
  return figure ? { ...question, measure: name, figure: figure.name, show: 'figure' } : null;
}

function ofNames(questions: readonly Question[], last: Question): Question | null {
  const common = last.where.filter((filter) => questions.every(({ where }) => where.some((other) => isSame(filter, other))));
  const own = questions.map(({ where }) => where.filter((filter) => !common.some((other) => isSame(filter, other))));
  const filters = own.flatMap((filter) => filter);
  const [first] = filters;
  if (!first || own.some((filter) => filter.length !== 1) || filters.some(({ facet, without }) => facet !== first.facet || without)) return null;
  const values = filters.flatMap((filter) => filter.values);
  if (first.facet === 'person' || new Set(values).size < values.length) return null;
  const where = [{ facet: first.facet, values, without: false }, ...common].sort((a, b) => Number(PLACES.includes(b.facet)) - Number(PLACES.includes(a.facet)));
  return { ...last, where, by: [first.facet], show: 'figure', order: null };
}

/** Only what is counted within a period adds up, and only where the periods leave no day out and take none twice. */
function ofPeriods(questions: readonly Question[], last: Question): Question | null {
  const sameNames = questions.every(({ where }) => JSON.stringify(where) === JSON.stringify(last.where));
  const periods = questions.flatMap(({ when }) => (when.is === 'period' ? when.period : [])).sort((a, b) => (a.from < b.from ? -1 : 1));
  if (!sameNames || periods.length < questions.length || measureNamed(last.measure)?.time !== 'flow') return null;
  const follows = (period: Period, at: number) => at === 0 || period.from === addDays(periods[at - 1]!.to, 1);
  if (!periods.every(follows)) return null;
  return { ...last, when: { is: 'period', period: { from: periods[0]!.from, to: periods.at(-1)!.to } }, show: 'figure', order: null };
}
