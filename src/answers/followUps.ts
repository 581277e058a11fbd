import { describe } from '../language/printed/describe.js';
import type { Question } from '../language/question.js';
import { addDays, addMonths } from '../workforce/calendar.js';
import type { Facet, Measure, TimeFacet } from '../workforce/measure.js';
import { measureNamed } from '../workforce/measures/index.js';
import type { FollowUp } from './shown.js';
import { isRefusal, type Asking, type Outcome } from './asking.js';
import { capital } from './capital.js';
import { groupFacets } from './counting.js';
import { facetWords } from './facets.js';
import { shownOf } from './hidden.js';
import { byItself } from './others.js';
import { outcomeOf } from './outcome.js';
import { fromTheStart, PAGE, type Page } from './pages.js';
import { refusalOf } from './refusals.js';
import { timeFacet, twelveMonthsTo } from './timePoints.js';

/** Teams shows no more buttons. */
const MOST = 6;
const MOST_OTHERS = 5;

/** The button that asks for the people behind a figure. */
export const WHO = 'Who?';

interface Candidate {
  readonly title: string;
  readonly question: Question;
  /** The question's measure, where it is another than the one asked for. */
  readonly measure?: Measure;
  /** What tells whether it has an answer, where it is about days other than those answered: only counting shows whether they are recorded. */
  readonly tried?: Question;
}

/** The questions that make sense next, as buttons. None that would be refused. The next and the previous page come first. */
export function followUps(asked: Asking, outcome: Outcome, page: Page | null): readonly FollowUp[] {
  const question = fromTheStart(asked.question);
  return [...turns(question, page), ...(question.share ? [] : others({ ...asked, question: byItself(question) }, outcome))].slice(0, MOST);
}

function turns(question: Question, page: Page | null): readonly FollowUp[] {
  const turn = (title: string, number: number): FollowUp => ({ title, asks: describe({ ...question, page: number }) });
  if (!page) return [];
  const { number, of, rows } = page;
  return [
    ...(number < of ? [turn(`Next ${Math.min(PAGE, rows - number * PAGE)}`, number + 1)] : []),
    ...(number > 1 ? [turn(`Previous ${PAGE}`, number - 1)] : []),
  ];
}

function others(asking: Asking, outcome: Outcome): readonly FollowUp[] {
  const asked = describe(asking.question);
  return candidates(asking, outcome)
    .filter((candidate) => isOpen(asking, candidate))
    .map(({ title, question }) => ({ title, asks: describe(question) }))
    .filter(({ asks }, at, all) => asks !== asked && all.findIndex((other) => other.asks === asks) === at)
    .slice(0, MOST_OTHERS);
}

function isOpen(asking: Asking, { question, tried, measure = asking.measure }: Candidate): boolean {
  return refusalOf({ ...asking, question, measure }) === null && (!tried || isAnswered({ ...asking, measure }, tried));
}

function isAnswered(asking: Asking, question: Question): boolean {
  return !isRefusal(outcomeOf({ ...asking, question }));
}

/** The buttons of a refusal: what can be asked instead. */
export function offered(asking: Asking, questions: readonly Question[]): readonly FollowUp[] {
  const answered = questions.filter((question) => isAnswered(asking, question));
  return answered.map((question) => ({ title: capital(describe(question)), asks: describe(question) }));
}

function candidates(asking: Asking, outcome: Outcome): readonly Candidate[] {
  return [...afterwards(asking, outcome), ...breakdowns(asking, outcome), ...lists(asking, outcome), ...times(asking, outcome), ...otherFigure(asking, outcome)];
}

/** What people ask next about the same people: of what measure, and in which words. */
const AFTERWARDS: Readonly<Record<string, readonly [measure: string, title: string]>> = {
  cohortOutcome: ['cohortDestinations', 'Where did they go?'],
  leavers: ['leaverReasons', 'Why?'],
};

function afterwards({ question }: Asking, { items }: Outcome): readonly Candidate[] {
  const [name = '', title = ''] = AFTERWARDS[question.measure] ?? [];
  const measure = measureNamed(name);
  const figure = measure?.figures[0];
  if (!measure || !figure || items.length === 0 || question.when.is === 'change') return [];
  const next: Question = { ...question, measure: name, figure: figure.name, by: [], show: 'figure', order: null };
  return [{ title, question: next, measure, tried: next }];
}

/** By what answers the question by itself (reasons), by team, or by role where one team was asked for. */
function breakdowns({ question, measure }: Asking, { items }: Outcome): readonly Candidate[] {
  if (items.length < 2 || question.order) return [];
  const oneTeam = question.where.some(({ facet, values }) => facet === 'team' && values.length === 1);
  const facets: readonly Facet[] = [...(measure.groupedBy ? [measure.groupedBy] : []), oneTeam ? 'role' : 'team'];
  return facets.filter((facet) => !question.by.includes(facet)).map((facet) => by(question, [facet], `By ${facetWords(facet)}`));
}

function lists({ question, measure, workforce }: Asking, outcome: Outcome): readonly Candidate[] {
  const items = shownOf(outcome.items, workforce);
  const single = question.when.is === 'day' || question.when.is === 'period';
  if (measure.records === 'none' || question.show === 'records' || items.length === 0 || !single) return [];
  return [{ title: measure.records === 'people' ? WHO : 'Which posts?', question: { ...question, show: 'records', by: [], order: null } }];
}

function times(asking: Asking, { asAt, period }: Outcome): readonly Candidate[] {
  const { question, measure } = asking;
  if (measure.projects) return [];
  const plain: Question = { ...question, show: 'figure', order: null, by: groupFacets(asking) };
  if (measure.time === 'stock' && asAt) {
    const from = addMonths(asAt, -12);
    const change: Question = { ...plain, by: [], when: { is: 'change', from, to: asAt } };
    return [{ title: 'Change in a year', question: change, tried: { ...change, when: { is: 'day', day: from } } }, ...monthly(asking, { ...plain, when: { is: 'period', period: twelveMonthsTo(asAt) } })];
  }
  if (measure.time === 'stock' || !period) return [];
  const earlier = { from: addMonths(period.from, -12), to: addDays(addMonths(addDays(period.to, 1), -12), -1) };
  const before: Question = { ...question, when: { is: 'period', period: earlier } };
  return [...monthly(asking, plain), { title: 'The same a year before', question: before, tried: before }];
}

function monthly(asking: Asking, question: Question): readonly Candidate[] {
  const months = question.when.is === 'period' && question.when.period.from.slice(0, 7) !== question.when.period.to.slice(0, 7);
  return timeFacet(asking) || !months ? [] : [by(question, ['month'], 'By month')];
}

/** The FTE of what was asked for in heads or posts; a rate's FTE is another matter. */
function otherFigure({ question, measure }: Asking, { figures: [figure] }: Outcome): readonly Candidate[] {
  const other = measure.figures.find(({ name, unit }) => name !== question.figure && unit === 'fte');
  return other && (figure?.unit === 'people' || figure?.unit === 'posts') ? [{ title: 'In FTE', question: { ...question, figure: other.name, show: 'figure' } }] : [];
}

function by(question: Question, facets: readonly (Facet | TimeFacet)[], title: string): Candidate {
  return { title, question: { ...question, by: facets, show: 'figure', order: null } };
}
