import { addDays } from '../workforce/calendar.js';
import type { Period } from '../workforce/period.js';
import { measureNamed } from '../workforce/measures/index.js';
import type { Filter, Question } from '../language/question.js';

const PLACES = ['team', 'service', 'locality'];

/**
 * One question for several that differ in one name (two teams, two reasons) or in the periods of a flow that follow on each other:
 * all of them together. Null where they differ in anything else, or where one of them is a part of another.
 */
export function together(questions: readonly Question[]): Question | null {
  const last = questions.at(-1);
  if (!last || questions.length < 2 || !questions.every((question) => isAlike(question, last))) return null;
  const whens = new Set(questions.map(({ when }) => JSON.stringify(when)));
  return whens.size === 1 ? ofNames(questions, last) : ofPeriods(questions, last);
}

/** The same figure, whatever it is narrowed to and whenever. */
export function isAlike(a: Question, b: Question): boolean {
  const figure = ({ measure, figure: name, numbers, knownAt, share, per, held, mean }: Question) => JSON.stringify([measure, name, numbers, knownAt, share, per, held, mean]);
  return figure(a) === figure(b) && !a.share;
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

export function isSame(a: Filter, b: Filter): boolean {
  return JSON.stringify([a.facet, a.values, a.without]) === JSON.stringify([b.facet, b.values, b.without]);
}
