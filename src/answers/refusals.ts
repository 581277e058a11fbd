import type { Question } from '../language/question.js';
import { longDate } from '../workforce/calendar.js';
import { headingOf } from '../workforce/columns.js';
import type { Facet } from '../workforce/measure.js';
import type { Period } from '../workforce/period.js';
import { listed } from '../workforce/words.js';
import { capital } from './capital.js';
import { askBack, notRecorded, type Asking, type Refusal } from './asking.js';
import { daysAsked, looksAhead } from './days.js';
import { facetsOf, facetWords } from './facets.js';
import { recordsBegin } from '../workforce/recordsBegin.js';
import { teamRefusal } from './teamRefusal.js';
import { isTimeFacet, timeFacet } from './timePoints.js';

/** Why a question cannot be answered, as far as that shows before anything is counted; null where nothing stands against it. */
export function refusalOf(asking: Asking): Refusal | null {
  return sheetRefusal(asking) ?? numberRefusal(asking) ?? facetRefusal(asking) ?? timeRefusal(asking) ?? dayRefusal(asking) ?? teamRefusal(asking, daysAsked(asking));
}

function sheetRefusal({ measure, question, workforce }: Asking): Refusal | null {
  const facets = [...question.by, ...question.where.map(({ facet }) => facet)];
  const ofTeams = facets.some((facet) => facet === 'service' || facet === 'locality');
  const needed = [...new Set([...measure.sheets, ...(ofTeams ? ['teams' as const] : []), ...(facets.includes('grade') ? ['posts' as const] : [])])];
  const missing = needed.filter((sheet) => !workforce.recorded(sheet)).map(headingOf);
  if (missing.length === 0) return null;
  const sheets = missing.length === 1 ? `no ${missing[0]} sheet` : `neither ${listed(missing).replace(' and ', ' nor ')}`;
  return notRecorded(`That is not recorded: the workbook that was imported has ${sheets}, which ${measure.title} would be counted from.`);
}

/** Numbers that people ask for where they give one: cases for each worker, or workers more. */
const USUAL = [5, 10, 15];

function numberRefusal({ measure, question }: Asking): Refusal | null {
  const missing = (measure.numbers ?? []).filter((name) => question.numbers[name] === undefined);
  const offers = missing.length === 1 ? USUAL.map((value): Question => ({ ...question, numbers: { ...question.numbers, [missing[0] ?? '']: value } })) : [];
  return missing.length === 0 ? null : askBack(`How many ${listed(missing)}? Please ask again with the number.`, offers);
}

function facetRefusal({ measure, question }: Asking): Refusal | null {
  const known = facetsOf(measure);
  const unknown = (facet: Facet) => !known.includes(facet);
  const filter = question.where.find(({ facet }) => unknown(facet));
  const group = question.by.filter((facet): facet is Facet => !isTimeFacet(facet)).find(unknown);
  const facet = filter?.facet ?? group;
  if (!facet) return null;
  const where = question.where.filter((one) => !unknown(one.facet));
  const by = question.by.filter((one) => isTimeFacet(one) || !unknown(one));
  const narrower: Question = { ...question, where, by, order: by.length === 0 ? null : question.order };
  const verb = filter ? 'narrowed' : 'broken down';
  const words = listed(known.map(facetWords));
  return askBack(`${capital(measure.title)} can't be ${verb} by ${facetWords(facet)}, only by ${words}. Shall I leave that out?`, [narrower]);
}

/** A flow is counted within a period: it has no value on a day to compare, and no mean of days. */
function timeRefusal(asking: Asking): Refusal | null {
  const { measure, question } = asking;
  const { when } = question;
  if (measure.time === 'stock' || when.is === 'day' || when.is === 'period') return null;
  const period: Period = when.is === 'change' ? { from: when.from, to: when.to } : when.period;
  const within: Question = { ...question, when: { is: 'period', period } };
  const byMonth: Question = { ...within, by: [...question.by.filter((facet) => !isTimeFacet(facet)).slice(0, 1), 'month'] };
  return askBack(
    `I can count ${measure.title} within a period, not as a change between two days or a mean of days. Do you mean the whole period, or month by month?`,
    [within, byMonth],
  );
}

function dayRefusal(asking: Asking): Refusal | null {
  const { measure, question, today, workforce } = asking;
  const { from, to } = daysAsked(asking);
  const begin = recordsBegin(workforce, measure.sheets);
  if (begin && to < begin) {
    return notRecorded(`That is not recorded: the records behind ${measure.title} begin on ${longDate(begin)}.`);
  }
  if (begin && question.when.is === 'change' && from < begin) {
    return notRecorded(`${longDate(from)} is not recorded: the records behind ${measure.title} begin on ${longDate(begin)}.`);
  }
  if (to <= today || looksAhead(measure) || measure.time === 'flow') return null;
  const atToday: Question = { ...question, when: { is: 'day', day: today }, by: question.by.filter((facet) => facet !== timeFacet(asking)) };
  return notRecorded(`${longDate(to)} is still to come: ${measure.title} can be counted up to today, ${longDate(today)}.`, [atToday]);
}
