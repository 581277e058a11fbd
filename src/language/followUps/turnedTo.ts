import { addMonths, day, type CalendarDate } from '../../workforce/calendar.js';
import { measureNamed } from '../../workforce/measures/index.js';
import type { Built, Setting } from '../clause/build.js';
import { sameTopic } from '../clause/manner.js';
import { NO_LIMIT } from '../printed/describe.js';
import type { Question } from '../question.js';
import { isTimeFacet, PLACES, ROLES } from './slots.js';

const SINCE_WHEN: readonly string[] = ['supervisionOverdue', 'reviewsOverdue', 'pastTheirDate', 'absences', 'lateStarters'];

const IN_WORDS: Readonly<Record<string, number>> = { six: 6, nine: 9, twelve: 12, eighteen: 18 };

/** What a plan is made of, as it is today. */
const PLANNED: Readonly<Record<string, string>> = { caseloadWithMore: 'averageCaseload', workersNeeded: 'averageCaseload', projectedVacancies: 'vacancies', projectedAgency: 'agency' };

/** 'How many are on it?' after when a programme ends: those who are on it now. */
export function onIt(before: Question, _said: RegExpExecArray, { today }: Setting): Built | null {
  const held = before.where.filter(({ facet, without }) => !without && (facet === 'programme' || facet === 'cohort'));
  const [figure] = measureNamed('onProgramme')!.figures;
  if (held.length === 0) return null;
  const kept = before.where.filter((filter) => held.includes(filter) || PLACES.includes(filter.facet));
  return { questions: [{ ...before, measure: 'onProgramme', figure: figure!.name, where: kept, by: [], order: null, numbers: {}, show: 'figure', when: before.when.is === 'day' ? before.when : { is: 'day', day: today } }] };
}

/** 'Who's got the most?' after workers over their target, or holding so many: of those in the place, who holds the most cases. */
export function whoHoldsMost(before: Question, [, word]: RegExpExecArray): Built | null {
  const cases = measureNamed('totalCases')!;
  const ofWorkers = sameTopic(before.measure, cases.name) && measureNamed(before.measure)?.records === 'people' && !['averageCaseload', cases.name].includes(before.measure);
  if (!ofWorkers || before.when.is !== 'day') return null;
  const kept: readonly string[] = [...PLACES, ...ROLES];
  const order = { by: /^(?:fewest|lowest|smallest)$/.test(word!) ? 'fewest' as const : 'most' as const, limit: NO_LIMIT };
  return { questions: [{ ...before, measure: cases.name, figure: cases.figures[0]!.name, where: before.where.filter(({ facet }) => kept.includes(facet)), by: ['person'], order, numbers: {}, show: 'records' }] };
}

/** 'How late are they?' after whose supervision is overdue, 'how long for?' after who is absent: their list tells since when. */
export function howLate(before: Question): Built | null {
  return SINCE_WHEN.includes(before.measure) ? { questions: [{ ...before, by: [], order: null, show: 'records' }] } : null;
}

/** 'How does it stack up against the council average?': the figure of the place beside that of the whole council, at the same time. */
export function besideCouncil(before: Question): Built | null {
  const placed = before.where.some(({ facet, without }) => !without && PLACES.includes(facet));
  const whole: Question = { ...before, where: before.where.filter(({ facet, without }) => without || !PLACES.includes(facet)), by: before.by.filter(isTimeFacet), order: null, show: 'figure' };
  return placed ? { questions: [{ ...before, show: 'figure' }, whole] } : null;
}

/** 'What is it now?' after what it will be, or would be with more workers. */
export function asItIs(before: Question, _said: RegExpExecArray, { today }: Setting): Built | null {
  const measure = measureNamed(PLANNED[before.measure] ?? before.measure);
  if (!measure || measure.time !== 'stock') return null;
  const figure = measure.name === before.measure ? before.figure : measure.figures[0]!.name;
  return { questions: [{ ...before, measure: measure.name, figure, numbers: measure.name === before.measure ? before.numbers : {}, by: before.by.filter((facet) => !isTimeFacet(facet)), when: { is: 'day', day: today }, show: 'figure' }] };
}

/** 'Do it for 12' after a figure by month over the last 6 months. */
export function overMonths(before: Question, [, said]: RegExpExecArray): Built | null {
  const count = IN_WORDS[said!] ?? Number(said);
  if (before.when.is !== 'period' || !before.by.includes('month') || Object.keys(before.numbers).length > 0 || count < 2 || count > 36) return null;
  const { to } = before.when.period;
  return { questions: [{ ...before, when: { is: 'period', period: { from: addMonths(day(`${to.slice(0, 7)}-01`), 1 - count), to } }, show: 'figure' }] };
}

/** What was built, of a stock on that day. */
export function onDay(built: Built | null, day: CalendarDate): Built | null {
  if (!built || !('questions' in built)) return built;
  return { questions: built.questions.map((question) => (measureNamed(question.measure)?.time === 'stock' ? { ...question, by: question.by.filter((facet) => !isTimeFacet(facet)), when: { is: 'day', day } } : question)) };
}

/** 'How does that compare with a year before?': a day with the one a year before it, a period with the same a year before. */
export function yearBefore(before: Question): Built | null {
  const { when } = before;
  if (when.is === 'day') return { questions: [{ ...before, when: { is: 'change', from: addMonths(when.day, -12), to: when.day }, order: null, show: 'figure' }] };
  if (when.is !== 'period' || measureNamed(before.measure)?.time === 'stock') return null;
  const { from, to } = when.period;
  return { questions: [{ ...before, show: 'figure' }, { ...before, when: { is: 'period', period: { from: addMonths(from, -12), to: addMonths(to, -12) } }, show: 'figure' }] };
}

/** The measure that each word for a whole names. */
export const NAMED_WHOLE: Readonly<Record<string, string>> = { leavers: 'leavers', starters: 'starters', conversions: 'conversions', offers: 'openOffers', payments: 'retentionPaid' };

/** 'Who hasn't accepted yet?' behind offers and those who are to start: the offers that wait for an answer. */
export function notAcceptedYet(before: Question, _said: RegExpExecArray, { today }: Setting): Built | null {
  const open = measureNamed('openOffers')!;
  if (!measureNamed(before.measure)?.sheets.includes('offers')) return null;
  const where = [...before.where.filter(({ facet }) => PLACES.includes(facet) || ROLES.includes(facet)), { facet: 'status' as const, values: ['offered'], without: false }];
  return { questions: [{ ...before, measure: open.name, figure: open.figures[0]!.name, where, by: [], order: null, numbers: {}, show: 'records', when: { is: 'day', day: today } }] };
}
