import type { Filter, Question } from '../language/question.js';
import { day, longDate, MONTHS, parseIsoDate, partsOf } from '../workforce/calendar.js';
import type { Figure } from '../workforce/measure.js';
import { counted, listed } from '../workforce/words.js';
import type { Group } from './answer.js';
import type { Asking, Outcome } from './asking.js';
import { CHANGE_IN } from './change.js';
import { FACET_WORDS } from './facets.js';
import { leading } from './grouping.js';
import { formatted } from './units.js';

/** The answer in one sentence, without breakdown: '34 agency staff (32.6 FTE), whole council, as at 20 February 2023.' */
export function sentence(asking: Asking, outcome: Outcome): string {
  return `${figureWords(asking, outcome)}, ${placeWords(asking.question.where)}, ${dayWords(asking.question, outcome)}.`;
}

/** The figures as a phrase, led by what was asked for. */
export function figureWords(asking: Asking, outcome: Outcome): string {
  const { question, measure } = asking;
  const phrase = question.when.is === 'change' && !isSeries(outcome) ? changeWords(outcome.figures) : measure.phrase(outcome.figures);
  if (question.order) return orderWords(outcome.groups, question.order.by, phrase);
  return question.when.is === 'average' ? `${phrase} on average` : phrase;
}

/** A change that is shown as a series says how things stand at its end. */
function isSeries({ figures }: Outcome): boolean {
  return !figures[0]?.name.startsWith(CHANGE_IN);
}

/** '13 fewer agency staff (47 then, 34 now)' */
function changeWords(figures: readonly Figure[]): string {
  const [change, then, now] = figures;
  if (!change || !then || !now) return '';
  const name = change.name.slice(CHANGE_IN.length);
  const size = formatted(Math.abs(change.value), change.unit);
  const direction = change.value === 0 ? 'no change' : `${size} ${change.value > 0 ? 'more' : 'fewer'}`;
  return `${name}: ${change.unit === '%' ? pointsWords(change, size) : direction} (${formatted(then.value, then.unit)} then, ${formatted(now.value, now.unit)} now)`;
}

function pointsWords({ value }: Figure, size: string): string {
  if (value === 0) return 'no change';
  return `${value > 0 ? 'up' : 'down'} ${size.replace('%', '')} percentage points`;
}

function orderWords(groups: readonly Group[], order: 'most' | 'fewest', phrase: string): string {
  const [first] = groups;
  if (!first) return phrase;
  const tied = groups.filter((group) => leading(group) === leading(first)).map(({ key }) => keyLabel(key));
  if (tied.length === 1) return `${tied[0]} has the ${order}: ${phrase}`;
  return `${listed(tied)} have the ${order}: ${phrase} each`;
}

/** 'whole council', 'Assessment South', 'social workers in Assessment, not maternity'. */
function placeWords(where: readonly Filter[]): string {
  if (where.length === 0) return 'whole council';
  return where.map(({ facet, values, without }) => {
    const names = facet === 'newlyQualified' ? FACET_WORDS[facet] : values.join(' or ');
    return without ? `without ${names}` : names;
  }).join(', ');
}

/** 'as at 20 February 2023', '1 July 2022 to 20 February 2023'. */
export function dayWords({ when }: Question, { asAt, period }: Outcome): string {
  if (!period) return asAt ? `as at ${longDate(asAt)}` : '';
  const from = longDate(period.from);
  const to = longDate(period.to);
  return when.is === 'change' ? `between ${from} and ${to}` : `${from} to ${to}`;
}

const SAID = 6;
const SAID_OF_TIME = 13;

/** 'Assessment North (1), Assessment South (1) and 4 more' */
export function breakdownWords(groups: readonly Group[], ofTime: boolean): string {
  const most = ofTime ? SAID_OF_TIME : SAID;
  return someOf(groups.map((group) => `${keyLabel(group.key)} (${firstFigure(group)})`), most);
}

/** The first texts, and how many more there are. */
export function someOf(texts: readonly string[], most = SAID): string {
  const more = texts.length - most;
  return listed(more > 0 ? [...texts.slice(0, most), counted(more, 'more', 'more')] : texts);
}

function firstFigure({ figures: [figure] }: Group): string {
  if (!figure) return 'not recorded';
  return `${formatted(figure.value, figure.unit)}${figure.unit === 'fte' ? ' FTE' : ''}`;
}

/** A group's key as people say it: `2024-09` is September 2024, a week its last day. */
export function keyLabel(key: string): string {
  return key.split(' · ').map((part) => monthLabel(part) ?? dayLabel(part) ?? part).join(' · ');
}

function monthLabel(key: string): string | null {
  if (!/^\d{4}-\d{2}$/.test(key)) return null;
  const { year, month } = partsOf(day(`${key}-01`));
  return `${MONTHS[month - 1]} ${year}`;
}

function dayLabel(key: string): string | null {
  const date = parseIsoDate(key);
  return date && longDate(date);
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
