import type { Period } from '../workforce/period.js';
import { longDate } from '../workforce/calendar.js';
import { listed, numeral } from '../workforce/words.js';
import { isRefusal, notRecorded, type Asking, type Outcome, type Refusal } from './asking.js';
import { assumedNote } from './assumed.js';
import { averageOver } from './average.js';
import { besideAnother } from './beside.js';
import { isBounded } from './bounded.js';
import type { Group } from './answer.js';
import { capital } from './capital.js';
import { changeOver } from './change.js';
import { isChange } from './changeWords.js';
import { countIn, groupFacets, groupKeys, type Count } from './counting.js';
import { daysAsked, looksAhead } from './days.js';
import { facetWords } from './facets.js';
import { grouped, overlapNote } from './grouping.js';
import { ledByMean } from './groupMean.js';
import { standardOf } from './held.js';
import { hiddenNote } from './hidden.js';
import { firstLeaving, recordsBegin } from '../workforce/recordsBegin.js';
import { phraseOf } from './phrase.js';
import { refusalOf } from './refusals.js';
import { seriesOver } from './series.js';
import { timeFacet } from './timePoints.js';

/** Counts what a question asks for, or says why there is no figure. */
export function outcomeOf(asking: Asking): Outcome | Refusal {
  const refusal = refusalOf(asking);
  if (refusal) return refusal;
  const days = daysAsked(asking);
  const count = leadingCount(asking);
  if (isRefusal(count)) return count;
  const standard = standardOf(asking, count, counted);
  if (standard && isRefusal(standard)) return standard;
  if (!isAsked(asking, count)) return notRecorded(nothingToTake(asking));
  if (isStillToCome(asking, days, count)) return notRecorded(`${longDate(days.from)} is still to come, and nothing is recorded of it yet.`);
  const { groups, notes } = grouped(asking, count, standard);
  return {
    figures: asking.question.order ? groups[0]?.figures ?? count.figures : count.figures,
    groups,
    items: itemsListed(asking, count, groups),
    apart: count.apart,
    ...daysSaid(asking, { from: days.from, to: count.day ?? days.to }),
    notes: allNotes([...assumedNote(asking.measure), ...wholeNote(asking, count), ...count.notes, ...notes, ...overlapNote(asking, count), ...noPartsNote(asking, count), ...hiddenNote(asking, count.items), ...timeNotes(asking, days, count), ...survivorsNote(asking, days)]),
  };
}

/** A list of the records of 'teams with more than 4 vacancies' holds those of these teams. */
function itemsListed(asking: Asking, { items }: Count, groups: readonly Group[]): Outcome['items'] {
  if (asking.question.show !== 'records' || !isBounded(asking) || groupFacets(asking).length === 0) return items;
  const kept = new Set(groups.map(({ key }) => key));
  return items.filter((item) => groupKeys(asking, item).some((key) => kept.has(key)));
}

/** Each once, as a sentence begins. */
function allNotes(notes: readonly string[]): readonly string[] {
  return [...new Set(notes.map(capital))];
}

/** What is counted, led by what it comes to beside another figure or by the mean of its groups where these are asked for. */
function leadingCount(asking: Asking): Count | Refusal {
  const count = besideAnother(asking, counted);
  return asking.question.mean && !isRefusal(count) ? ledByMean(asking, count) : count;
}

function counted(asking: Asking): Count | Refusal {
  const days = daysAsked(asking);
  if (timeFacet(asking)) return seriesOver(asking, days);
  if (asking.question.when.is === 'change') return changeOver(asking, days);
  if (asking.question.when.is === 'average') return averageOver(asking, days);
  return countIn(asking, days);
}

/** A rate of nothing is no figure, though others beside it may be. */
function isAsked({ question }: Asking, { figures }: Count): boolean {
  const [figure] = figures;
  return figure !== undefined && (question.beside !== undefined || question.mean === true || figure.name === question.figure || isChange(question, figure));
}

/** A flow of days to come of which nothing is known is not 0. */
function isStillToCome({ measure, today }: Asking, { from }: Period, { items }: Count): boolean {
  return measure.time === 'flow' && !looksAhead(measure) && from > today && items.length === 0;
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

/** Where the question leads with one group, the whole is said beside it: the notes that follow are about the whole. */
function wholeNote(asking: Asking, { figures }: Count): readonly string[] {
  const { order, when } = asking.question;
  return order && when.is !== 'change' ? [`In all ${phraseOf(asking, figures)}`] : [];
}

/** A sum over the whole (a cost of more workers) has no parts; parts that are kept from whoever asks are told otherwise. */
function noPartsNote(asking: Asking, { figures: [whole], groups, items }: Count): readonly string[] {
  if (hiddenNote(asking, items).length > 0) return [];
  const facets = groupFacets(asking).map(facetWords);
  return facets.length > 0 && groups.size === 0 && whole?.value !== 0 ? [`There is nothing to break down by ${listed(facets)}`] : [];
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

/** Before anybody is recorded to have left, the records may hold only those who stayed. */
function survivorsNote({ measure, workforce }: Asking, { from }: Period): readonly string[] {
  const first = measure.sheets.includes('workers') ? firstLeaving(workforce) : null;
  return first && from < first ? [`Nobody is recorded as having left before ${longDate(first)}: those who had may be missing`] : [];
}
