import { measureNamed } from '../../workforce/measures/index.js';
import { carries } from '../clause/choose.js';
import type { Filter, Other, Question } from '../question.js';
import { PLACES, ROLES } from './slots.js';

/**
 * A question whose figure is set or held against another, with the other changed as the first was: narrowed to the same people ('social workers
 * only' after agency per permanent staff), and in the same unit. Null where the other cannot be: the two would not be of the same.
 */
export function onBothSides(question: Question, previous: Question): Question | null {
  const said = question.where.filter((filter) => !PLACES.includes(filter.facet) && !previous.where.some((one) => JSON.stringify(one) === JSON.stringify(filter)));
  const unit = question.figure === previous.figure ? null : unitOf(question);
  const change = (other: Other) => changed(other, said, unit);
  const beside = question.beside && change(question.beside);
  const to = question.held && change(question.held.to);
  if (beside === null || to === null) return null;
  return { ...question, ...(question.beside && beside && { beside: { ...question.beside, ...beside } }), ...(question.held && to && { held: { ...question.held, to } }) };
}

function changed(other: Other, said: readonly Filter[], unit: string | null): Other | null {
  const measure = measureNamed(other.measure);
  const figure = unit === null ? other.figure : measure?.figures.find((one) => one.unit === unit)?.name;
  // Staff per team manager are set against the managers, whoever the staff are.
  const own = said.filter(({ facet }) => !other.where.some((one) => kind(one.facet) === kind(facet)));
  if (!measure || figure === undefined || !own.every(({ facet }) => carries(measure, facet))) return null;
  return { ...other, figure, where: [...other.where, ...own] };
}

function unitOf({ measure, figure }: Question): string | null {
  return measureNamed(measure)?.figures.find(({ name }) => name === figure)?.unit ?? null;
}

function kind(facet: string): string {
  return ROLES.includes(facet) ? 'role' : facet;
}
