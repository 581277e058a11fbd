import type { Period } from '../workforce/period.js';
import { longDate } from '../workforce/calendar.js';
import { numeral } from '../workforce/words.js';
import { isRefusal, notRecorded, type Asking, type Outcome, type Refusal } from './asking.js';
import { averageOver } from './average.js';
import { changeOver } from './change.js';
import { isChange } from './changeWords.js';
import { countIn, type Count } from './counting.js';
import { daysAsked } from './days.js';
import { grouped } from './grouping.js';
import { recordsBegin } from './recordsBegin.js';
import { refusalOf } from './refusals.js';
import { seriesOver } from './series.js';
import { timeFacet } from './timePoints.js';

/** Counts what a question asks for, or says why there is no figure. */
export function outcomeOf(asking: Asking): Outcome | Refusal {
  const refusal = refusalOf(asking);
  if (refusal) return refusal;
  const days = daysAsked(asking);
  const count = counted(asking, days);
  if (isRefusal(count)) return count;
  if (!isAsked(asking, count)) return notRecorded(nothingToTake(asking));
  const { groups, notes } = grouped(asking, count);
  return {
    figures: asking.question.order ? groups[0]?.figures ?? count.figures : count.figures,
    groups,
    items: count.items,
    apart: count.apart,
    ...daysSaid(asking, { from: days.from, to: count.day ?? days.to }),
    notes: [...count.notes, ...notes, ...wholeNote(asking, count), ...timeNotes(asking, days, count)],
  };
}

function counted(asking: Asking, days: Period): Count | Refusal {
  if (timeFacet(asking)) return seriesOver(asking, days);
  if (asking.question.when.is === 'change') return changeOver(asking, days);
  if (asking.question.when.is === 'average') return averageOver(asking, days);
  return countIn(asking, days);
}

/** A rate of nothing is no figure, though others beside it may be. */
function isAsked({ question }: Asking, { figures }: Count): boolean {
  const [figure] = figures;
  return figure !== undefined && (figure.name === question.figure || isChange(question, figure));
}

function nothingToTake({ question, measure }: Asking): string {
  return `There is no ${question.figure} to give: nothing is recorded in this scope that ${measure.title} could be worked out of.`;
}

function daysSaid(asking: Asking, days: Period): Pick<Outcome, 'asAt' | 'period'> {
  const { measure, question: { when } } = asking;
  const single = measure.time === 'stock' && when.is !== 'average' && when.is !== 'change' && !timeFacet(asking);
  if (single) return { asAt: days.to, period: null };
  return { asAt: measure.time === 'stock' && when.is !== 'average' ? days.to : null, period: days };
}

/** Where the question leads with one group, the whole is said beside it. */
function wholeNote({ question, measure }: Asking, { figures }: Count): readonly string[] {
  return question.order && question.when.is !== 'change' ? [`In all ${measure.phrase(figures)}`] : [];
}

function timeNotes({ measure, workforce, today }: Asking, { from, to }: Period, { items }: Count): readonly string[] {
  if (measure.time === 'stock') return [];
  const begin = recordsBegin(workforce, measure.sheets);
  const late = items.filter((item) => item.on !== undefined && item.on > today).length;
  return [
    ...(begin && from < begin ? [`The records begin on ${longDate(begin)}`] : []),
    ...(late > 0 && measure.spans !== 'ahead' ? [`${numeral(late)} of these ${late === 1 ? 'is' : 'are'} still to come: the day is after ${longDate(today)}`] : []),
    ...(to > today && measure.spans !== 'ahead' ? [`The period runs to ${longDate(to)}: only what is known today is counted`] : []),
  ];
}
