import type { Figure, Measure } from '../workforce/measure.js';
import { numeral } from '../workforce/words.js';
import { keyLabel, someOf } from './keyWords.js';

/** Of fewer FTE than these, one person more or less moves a rate by a fifth and more. */
const FEW = 5;

/** A word of care where a rate is of few people: of the whole, or of the groups that are so small. */
export function fewNote({ per, title }: Measure, figures: readonly Figure[], groups: ReadonlyMap<string, readonly Figure[]>): readonly string[] {
  if (per === undefined) return [];
  if (groups.size === 0) return isOfFew(figures, per) ? [`Only ${numeral(valueOf(figures, per))} ${per}: read the ${title} with care`] : [];
  const small = [...groups].filter(([, figuresIn]) => isOfFew(figuresIn, per)).map(([group]) => group);
  if (small.length === 0) return [];
  return [`Fewer than ${FEW} ${per} in ${someOf(small.map(keyLabel))}: read the ${title} there with care`];
}

/** A rate of nothing says the same of few as of many. */
function isOfFew(figures: readonly Figure[], per: string): boolean {
  const value = valueOf(figures, per);
  return value > 0 && value < FEW && figures.some((figure) => figure.unit === '%' && figure.value > 0);
}

function valueOf(figures: readonly Figure[], per: string): number {
  return figures.find(({ name }) => name === per)?.value ?? 0;
}
