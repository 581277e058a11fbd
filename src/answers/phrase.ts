import type { Figure } from '../workforce/measure.js';
import type { Asking } from './asking.js';
import { meanWords } from './groupMean.js';
import { ratioWords } from './ratio.js';

/** The figures as a phrase, led by what was asked for: a ratio, the mean of the groups, or the measure's own. */
export function phraseOf({ question, measure }: Asking, figures: readonly Figure[]): string {
  if (question.per) return ratioWords(figures);
  const [lead, ...whole] = figures;
  if (question.mean && lead?.name !== question.figure) return `${meanWords(figures)}; in all ${measure.phrase(whole)}`;
  return measure.phrase(figures);
}
