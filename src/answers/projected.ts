import type { Question } from '../language/question.js';
import type { CalendarDate } from '../workforce/calendar.js';
import { MEASURES, measureNamed } from '../workforce/measures/index.js';

/**
 * The question as it must be counted: a stock on a later day is a projection and a projection on a day up to today is the stock
 * (DATA.md, Projection: 'only to a later day'). Other questions stay as they are.
 */
export function projected(question: Question, today: CalendarDate): Question {
  const later = firstDay(question) > today;
  const stock = measureNamed(question.measure)?.projects;
  if (!later) return stock ? as(question, stock) : question;
  const projection = MEASURES.find(({ projects }) => projects === question.measure);
  return projection ? as(question, projection.name) : question;
}

/** The first day that a question is about: a running period is not later. */
function firstDay({ when }: Question): CalendarDate {
  if (when.is === 'day') return when.day;
  return when.is === 'change' ? when.from : when.period.from;
}

/** The same question of another measure, with its figure of that name or else its first. */
function as(question: Question, name: string): Question {
  const figures = measureNamed(name)?.figures ?? [];
  const figure = figures.find((one) => one.name === question.figure) ?? figures[0];
  return { ...question, measure: name, figure: figure?.name ?? question.figure };
}
