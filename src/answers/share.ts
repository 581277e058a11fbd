import type { Question } from '../language/question.js';
import type { Figure } from '../workforce/measure.js';
import { notRecorded, isRefusal, type Asking, type Outcome, type Refusal } from './asking.js';
import { outcomeOf } from './outcome.js';
import { formatted } from './units.js';

/** What a question comes to; where it asks for a share, the leading figure is set against what it is without the filters that the share is of. */
export function outcomeWithShare(asking: Asking): Outcome | Refusal {
  const part = outcomeOf(asking);
  if (!asking.question.share || isRefusal(part)) return part;
  if (isShareOfGroups(asking.question)) return withShares(part);
  const whole = outcomeOf({ ...asking, question: wholeOf(asking.question) });
  if (isRefusal(whole)) return whole;
  const [some, all] = [part.figures[0], whole.figures[0]];
  if (!some || !all || all.value === 0) return notRecorded(`There is no share to give: ${asking.measure.title} come to none in this scope.`);
  return { ...part, figures: [shareIn(some.value, all.value), ...part.figures], notes: [`${formatted(some.value, some.unit)} of ${formatted(all.value, all.unit)}`, ...part.notes] };
}

/** Whether each group is told as a share of them all: 'reasons for leaving as percentages'. */
export function isShareOfGroups({ share = [], by, where }: Question): boolean {
  return share.length > 0 && share.every((facet) => by.includes(facet) && !where.some((filter) => filter.facet === facet));
}

/** Groups that overlap have more than the whole between them. */
function withShares(outcome: Outcome): Outcome {
  const [whole] = outcome.figures;
  if (!whole || whole.value === 0) return outcome;
  const groups = outcome.groups.map(({ key, figures }) => ({ key, figures: [shareIn(figures[0]?.value ?? 0, whole.value), ...figures] }));
  return { ...outcome, groups, notes: [`Each as a share of ${formatted(whole.value, whole.unit)}`, ...outcome.notes] };
}

/** In per cent, to four decimal places. */
function shareIn(some: number, all: number): Figure {
  return { name: 'share', value: Math.round((some / all) * 1_000_000) / 10_000, unit: '%' };
}

function wholeOf({ share = [], ...question }: Question): Question {
  return { ...question, where: question.where.filter(({ facet }) => !share.includes(facet)) };
}
