import type { Clause, ClauseReading } from '../clause/clause.js';
import { notionsOf, optionOf, type Piece } from '../words/pieces.js';
import type { Filter, Question } from '../question.js';
import { PLACES, ROLES } from './slots.js';
import { isAlike, isSame } from './together.js';

/** 'How many in total are absent?' behind those off sick: the reason is lifted, and not the place. */
export function inTotal({ pieces, words, choice, stance, setting, before, goesOn }: Clause): ClauseReading | undefined {
  const isTotal = pieces.some((piece) => notionsOf(piece).includes('total'));
  if (!before || !isTotal || words.length > 0 || stance.ofThem || !(goesOn || stance.lacksSubject)) return undefined;
  const isSameMeasure = choice.best.length > 0 && choice.best.every(({ measure }) => measure.name === before.measure);
  const question = isSameMeasure && !pieces.some(saysMore) ? withoutNames(before) ?? beforeNarrowed(before, setting.seen.trail) : null;
  return question ? [{ ...question, show: 'figure' }] : undefined;
}

/** 'In the whole council' lifts the place, and nothing else. */
function saysMore(piece: Piece): boolean {
  const isWhole = optionOf(piece, 'whole') !== null && !notionsOf(piece).includes('total');
  return isWhole || piece.options.some(({ is }) => is === 'name' || is === 'by' || is === 'time' || is === 'order' || is === 'number' || is === 'without');
}

/** All of the same place and role; null where nothing else narrowed them. */
export function withoutNames(before: Question): Question | null {
  const kept = before.where.filter(({ facet, without }) => without || PLACES.includes(facet) || ROLES.includes(facet));
  return kept.length < before.where.length ? { ...before, where: kept, by: [], order: null } : null;
}

/** 'In total?' after what narrowed the question before it is that question again; null where it was not narrowed. */
export function beforeNarrowed(before: Question, trail: readonly Question[] = []): Question | null {
  const earlier = trail.at(-2);
  const isWider = earlier !== undefined && isAlike(earlier, before) && earlier.where.length < before.where.length && earlier.where.every((filter) => holds(before, filter));
  return isWider ? { ...before, where: earlier.where, show: 'figure' } : null;
}

function holds({ where }: Question, filter: Filter): boolean {
  return where.some((other) => isSame(other, filter));
}
