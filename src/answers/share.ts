import type { Question } from '../language/question.js';
import { notRecorded, isRefusal, type Asking, type Outcome, type Refusal } from './asking.js';
import { outcomeOf } from './outcome.js';
import { formatted } from './units.js';

/** What a question comes to; where it asks for a share, the leading figure is set against what it is without the filters that the share is of. */
export function outcomeWithShare(asking: Asking): Outcome | Refusal {
  const part = outcomeOf(asking);
  if (!asking.question.share || isRefusal(part)) return part;
  const whole = outcomeOf({ ...asking, question: wholeOf(asking.question) });
  if (isRefusal(whole)) return whole;
  const [some, all] = [part.figures[0], whole.figures[0]];
  if (!some || !all || all.value === 0) return notRecorded(`There is no share to give: ${asking.measure.title} come to none in this scope.`);
  const share = { name: 'share', value: Math.round((some.value / all.value) * 1_000_000) / 10_000, unit: '%' as const };
  return { ...part, figures: [share, ...part.figures], notes: [`${formatted(some.value, some.unit)} of ${formatted(all.value, all.unit)}`, ...part.notes] };
}

function wholeOf({ share = [], ...question }: Question): Question {
  return { ...question, where: question.where.filter(({ facet }) => !share.includes(facet)) };
}
