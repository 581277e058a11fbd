import type { Figure } from '../workforce/measure.js';
import type { Asking } from './asking.js';
import { besideWords } from './beside.js';
import { meanWords } from './groupMean.js';

/** The figures as a phrase, led by what was asked for: a ratio, a difference, the mean of the groups, or the measure's own. */
export function phraseOf(asking: Asking, figures: readonly Figure[]): string {
  const { question, measure } = asking;
  if (question.beside) return besideWords(asking, figures, question.beside);
  const [lead, ...whole] = figures;
  if (question.mean && lead?.name !== question.figure) return `${meanWords(figures)}; in all ${measure.phrase(whole)}`;
  return measure.phrase(figures);
}
