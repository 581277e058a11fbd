import type { Figure } from '../workforce/measure.js';
import { askBack, type Asking, type Refusal } from './asking.js';
import type { Count } from './counting.js';
import { facetWords } from './facets.js';
import { knownGroups, withNone } from './groupsOf.js';
import { byItself } from './others.js';
import { isTimeFacet } from './timePoints.js';
import { addsUp, formatted, tidy } from './units.js';

/** The mean of the leading figure over the groups of a count, those in force that have none included as 0; null where there is no group. */
export function mean(asking: Asking, count: Count): Figure | null {
  const all = [...knownGroups(count), ...withNone(asking, count)].flatMap(({ figures }) => figures[0] ?? []);
  const [first] = all;
  return first ? { ...first, value: tidy(all.reduce((sum, { value }) => sum + value, 0) / all.length) } : null;
}

/** The count led by the mean of its groups, which is said beside how many there are. Of a rate there is none: the rate of all together is no mean of rates. */
export function ledByMean(asking: Asking, count: Count): Count | Refusal {
  const { question } = asking;
  const [facet] = question.by;
  const figure = mean(asking, count);
  const ofDays = facet !== undefined && isTimeFacet(facet) && asking.measure.time === 'stock';
  if (!facet || ofDays || question.by.length > 1 || !figure || !addsUp(figure)) {
    return askBack(`I take the mean of numbers over teams, services or other groups, and none of ${asking.measure.title}. Do you mean each of them?`, [byItself(question)]);
  }
  const groups = knownGroups(count).length + withNone(asking, count).length;
  const note = `The mean of ${groups} ${facetWords(facet)}${groups === 1 ? '' : 's'}, those without any included`;
  return { ...count, figures: [{ ...figure, name: `${figure.name} per ${facetWords(facet)}` }, ...count.figures], notes: [...count.notes, note] };
}

/** '1.6 agency headcount per team on average' */
export function meanWords([figure]: readonly Figure[]): string {
  return figure ? `${formatted(figure.value, figure.unit)} ${figure.name} on average` : '';
}
