import type { CalendarDate } from '../../workforce/calendar.js';
import type { Facet, Measure } from '../../workforce/measure.js';
import { measureNamed } from '../../workforce/measures/index.js';
import { offerOf, type Built, type Setting } from '../clause/build.js';
import { carries, carriesName, UNIT_NOTIONS, type Chosen } from '../clause/choose.js';
import { canHave } from '../names/codeColumns.js';
import { sameTopic } from '../clause/manner.js';
import { saidIn, type Option } from '../words/pieces.js';
import type { Filter, Question } from '../question.js';
import { PARTS } from '../clause/shares.js';
import { onBothSides } from './bothSides.js';
import { OF_GROUPS, withoutGroupBounds } from './groupBounds.js';
import { areOthers } from './picked.js';
import { isTimeFacet, PLACES, ROLES } from './slots.js';
import type { Stance } from './stance.js';

const JOINING = /^(and|or|also|plus|what about|how about|now|then|but|so|just|only)\b/;
/** 'And vacancies?' behind a change or a mean asks for those too; 'agency premium' does not. */
const MANNERS: readonly string[] = ['change', 'average'];
/** What a post is, whoever is in it or nobody: 'vacant?' behind the temporary posts. */
const POSTS: readonly string[] = ['funding', 'grade'];
const PROGRAMMES = ['programme', 'cohort', 'scheme'];
/** 'Reasons?' after those of one reason tells all of them. */
const TOLD_APART: readonly string[] = ['reason', 'cover', 'destination', 'origin'];
/** 'How many are empty?' after the posts that are filled: what a post is now takes the place of what those before were. */
const VACANT: readonly string[] = ['vacancies', 'emptySeats', 'coveredVacancies', 'partVacant'];
/** Where how many have failed is asked after how many have passed, the one takes the place of the other. */
const OUTCOMES: readonly string[] = ['status', 'stage'];

/**
 * What of a question survives where another measure is asked for behind it ('and vacancies?', 'what do they save?'):
 * place, role, what a post is, and time always, unless others are named; what else narrowed it only of the same measure, or of 'them'.
 */
export function carried(previous: Question, next: Question, chosen: Chosen, adds: Stance['adds']): Question {
  const says = (kind: Option['is']) => chosen.uses.some(({ option }) => option.is === kind);
  const before = measureNamed(previous.measure);
  // 'How much have we paid in total?' after those of a team is asked of the council.
  const ofUs = chosen.uses.some(({ option }) => option.is === 'notion' && option.notion === 'total') && chosen.uses.some(({ piece }) => /\b(we|weve)\b/.test(saidIn(piece)));
  const overall = ofUs || chosen.uses.some(({ piece }) => /^overall$/i.test(piece.text)) || (says('time') && chosen.uses.some(({ piece }) => /^(?:altogether|in total|in all)$/i.test(piece.text)));
  const ofThem = chosen.uses.some(({ piece }) => /\b(they|them|those|these|of which)\b/i.test(saidIn(piece)));
  const inGeneral = chosen.uses.some(({ piece }) => /^(in general|generally)$/i.test(saidIn(piece)));
  // 'All the reasons this year' after those who left for one.
  const told = next.by.length > 0 ? next.by : chosen.measure.groupedBy ? [chosen.measure.groupedBy] : [];
  const kept = [...previous.where.filter(({ facet }) => ofThem || !TOLD_APART.includes(facet) || !told.includes(facet)), ...(ofThem ? partsOf(previous, chosen.measure) : [])]
    .filter(({ facet, values }) => narrows(chosen.measure, facet, values) && !(overall && TOLD_APART.includes(facet)) && !(facet === 'status' && VACANT.includes(chosen.measure.name)) && (ofThem || (chosen.measure.name === previous.measure && !inGeneral) || PLACES.includes(facet) || ROLES.includes(facet) || POSTS.includes(facet) || (PROGRAMMES.includes(facet) && (sameTopic(previous.measure, chosen.measure.name) || sameTopic(previous.measure, 'onProgramme')))));
  const sameTime = before?.time === chosen.measure.time && !says('time') && !next.by.some(isTimeFacet);
  const regrouped = ofUs || next.by.length > 0 || next.order !== null || next.show === 'records' || (previous.order !== null && previous.by.includes('person')) || (chosen.measure.groupedBy !== undefined && chosen.measure.name !== previous.measure);
  const one = (facet: string) => next.where.some((filter) => filter.facet === facet && !filter.without && filter.values.length === 1);
  // 'Which costs most?' after a cost by service puts the services in order.
  const ranked = next.order && !says('by') ? previous.by.filter((facet) => !isTimeFacet(facet) && facet !== 'person' && carries(chosen.measure, facet)) : [];
  // 'And leavers?' after the staff by month are those of the same months.
  const inSteps = before?.time === 'stock' && chosen.measure.time === 'flow' && previous.when.is === 'period' && previous.by.some(isTimeFacet) && !says('time') && !next.by.some(isTimeFacet);
  const by = ranked.length > 0 ? ranked : regrouped ? next.by : previous.by.filter((facet) => (isTimeFacet(facet) ? sameTime || inSteps : carries(chosen.measure, facet) && !one(facet)));
  const joins = JOINING.test(saidIn(chosen.uses[0]?.piece));
  const overSame = before?.time === chosen.measure.time && chosen.uses.some(({ option, piece }) => option.is === 'time' && /\b(?:same|that) (?:time|period|months|dates)$/.test(saidIn(piece)));
  const sameWhen = overSame || (inSteps && !regrouped) || sameTime && (previous.when.is === next.when.is || (joins && MANNERS.includes(previous.when.is)) || (by.some(isTimeFacet) && previous.when.is === 'period'));
  // 'When does it run out?' after what was paid last year looks ahead.
  const isPast = chosen.measure.spans === 'ahead' && !says('time') && previous.when.is === 'period' && next.when.is === 'period' && previous.when.period.to <= next.when.period.from;
  const order = next.order ?? (joins && !regrouped && by.length > 0 ? previous.order : null);
  const figure = joins || chosen.measure.name === previous.measure ? inUnitOf(previous, next, chosen) : next.figure;
  const laid: Question = { ...next, figure, where: merged(kept, next.where, { whole: says('whole') || overall, adds }), by, order, show: ranked.length > 0 ? 'figure' : next.show, when: sameWhen && !isPast ? previous.when : whenBefore(previous, next, chosen) };
  return rankedAmongAll(stillAppointed(previous, comparedAlike(previous, chosen.measure.name === previous.measure ? sameSides(previous, laid) : laid), ofThem), next.where);
}

/** 'And vacancies?' after agency staff in FTE are those in FTE, where no unit is named. */
function inUnitOf({ measure, figure }: Question, next: Question, { uses, measure: { figures } }: Chosen): string {
  const before = measureNamed(measure)?.figures ?? [];
  const isFte = before[0]?.name !== figure && before.find(({ name }) => name === figure)?.unit === 'fte';
  const said = uses.some(({ option }) => option.is === 'notion' && (option.notion in UNIT_NOTIONS || option.notion === 'howMany'));
  return (isFte && !said && figures[0]?.name === next.figure && figures.find(({ unit }) => unit === 'fte')?.name) || next.figure;
}

/** 'And vacancies?' after last year's leavers are those of its last day. */
function whenBefore({ measure, when }: Question, next: Question, { uses }: Chosen): Question['when'] {
  const past = when.is === 'period' && measureNamed(measure)?.time === 'flow' && next.when.is === 'day' && when.period.to < next.when.day;
  const saysNow = uses.some(({ option, piece }) => option.is === 'time' || /\b(?:yet|still|currently)\b/i.test(saidIn(piece)));
  // Whom to approach is asked of today.
  return past && !saysNow && !next.measure.startsWith('approach') ? { is: 'day', day: when.period.to } : next.when;
}

/** 'And turnover?' after a comparison with published figures is compared, too. */
function comparedAlike({ measure }: Question, next: Question): Question {
  const compared = measure.endsWith('Compared') ? measureNamed(`${next.measure}Compared`) ?? measureNamed(`${next.measure}RateCompared`) : null;
  return compared ? { ...next, measure: compared.name, figure: compared.figures[0]!.name } : next;
}

/** 'Where did they come from?' after starters without conversions is of those. */
function stillAppointed(previous: Question, next: Question, ofThem: boolean): Question {
  const appointed = ofThem && previous.measure === 'appointed' && next.measure === 'starters' ? measureNamed('appointed') : null;
  return appointed ? { ...next, measure: appointed.name, figure: appointed.figures[0]!.name } : next;
}

/** 'Just social workers' after staff per team manager is of what the staff are set against, too. */
function sameSides(previous: Question, next: Question): Question {
  const { beside, held, mean } = previous;
  const laid = { ...next, ...(beside && !next.beside && { beside }), ...(held && !next.held && { held }), ...(mean && { mean }) };
  return onBothSides(laid, previous) ?? next;
}

/** 'How long have they been empty?' asks of the empty seats alone. */
function partsOf({ measure }: Question, next: Measure): readonly Filter[] {
  const part = PARTS[measure];
  return part && !PARTS[next.name] && part.filter.values.length > 0 && next.facets.includes(part.filter.facet) ? [part.filter] : [];
}

function narrows(measure: Measure, facet: Facet, values: readonly string[]): boolean {
  return (measure.facets.includes(facet) && values.every((value) => canHave(measure, { facet, value, fit: 'whole' }))) || values.every((value) => carriesName(measure, { facet, value, fit: 'whole' }));
}

/**
 * A place replaces the place before it, a role the role, another name what stood for the same facet. `adds`: a name of the same facet stands beside those before
 * it, and what was left out is counted again where it is included. Of several names that were counted one may be left out. `whole`: no place stays.
 */
export function merged(before: readonly Filter[], said: readonly Filter[], { whole, adds }: { readonly whole: boolean; readonly adds: Stance['adds'] }): readonly Filter[] {
  const laid = said.map((filter) => putBack(filter, before, adds) ?? takenOut(filter, before) ?? (adds ? beside(filter, before) : filter));
  // What is left out narrows further; a place or role that is named takes the place of the one before.
  const replaced = new Set(laid.map(({ facet, without }) => (without ? `without ${facet}` : kindOf(facet))));
  if (whole) replaced.add('place');
  // 'Newly qualified?' after those from other councils asks for others.
  if (replaced.has('newlyQualified')) replaced.add('origin');
  if (replaced.has('origin')) replaced.add('newlyQualified');
  // A place that is named takes the place of a person, too: 'and her team?'
  if (laid.some(({ facet, without }) => !without && PLACES.includes(facet))) replaced.add('person');
  const stays = ({ facet, without }: Filter) => !replaced.has(without ? `without ${facet}` : kindOf(facet)) && !(without && replaced.has(kindOf(facet)));
  return [...laid.filter(({ values }) => values.length > 0), ...before.filter(stays)].sort(placesFirst);
}

/** 'Including Fostering' after it was left out; null where it was not. */
function putBack({ facet, values, without }: Filter, before: readonly Filter[], adds: Stance['adds']): Filter | null {
  const held = adds === 'including' && !without ? before.find((one) => one.facet === facet && one.without && values.every((value) => one.values.includes(value))) : undefined;
  return held ? { ...held, values: held.values.filter((value) => !values.includes(value)) } : null;
}

/** 'Drop Fostering' after several names, or a name and others; null where it was none of them, or the only one. */
function takenOut({ facet, values, without }: Filter, before: readonly Filter[]): Filter | null {
  const held = without ? before.find((one) => one.facet === facet && !one.without) : undefined;
  const left = held?.values.filter((value) => !values.includes(value)) ?? [];
  return held && left.length > 0 && left.length < held.values.length ? { ...held, values: left } : null;
}

/** Whether what is counted was left out as well: nothing would be left. */
export function leavesNothing({ where }: Question): boolean {
  return where.some(({ facet, values, without }) => without && where.some((one) => one.facet === facet && !one.without && one.values.every((value) => values.includes(value))));
}

/** Several places, or names that were added to one, are told apart; one that is left of several, or named of all, is not. */
export function groupedBy(before: Question, where: readonly Filter[], adds: Stance['adds']): Question['by'] {
  const held = (facet: Filter['facet'], of: readonly Filter[]) => of.find((one) => one.facet === facet && !one.without)?.values.length ?? 0;
  const grown = adds ? where.find(({ facet, without }) => !without && held(facet, before.where) > 0 && held(facet, where) > held(facet, before.where) && (adds === 'including' || PLACES.includes(facet))) : undefined;
  if (grown && before.by.length === 0) return [grown.facet];
  // One team stands in one service, and in one line of a breakdown by team.
  const narrowest = PLACES.findIndex((facet) => held(facet as Filter['facet'], where) === 1 && held(facet as Filter['facet'], before.where) !== 1);
  const isOneLine = (facet: string) => narrowest >= 0 && PLACES.indexOf(facet) >= narrowest && !ranks(before, facet);
  return before.by.filter((facet) => !isOneLine(facet) && !((held(facet as Filter['facet'], before.where) > 1 || ranks(before, facet)) && held(facet as Filter['facet'], where) === 1));
}

/** 'Which team is the busiest?' behind the figure of one team is asked of all of them. */
export function rankedAmongAll(question: Question, named: readonly Filter[]): Question {
  const [facet, ...others] = question.by;
  const at = PLACES.indexOf(facet ?? '');
  if (question.order === null || at < 0 || others.length > 0) return question;
  const isOne = (filter: Filter) => PLACES.slice(0, at + 1).includes(filter.facet) && !filter.without && filter.values.length === 1 && !named.some((one) => one.facet === filter.facet && !one.without);
  const where = question.where.filter((filter) => !isOne(filter));
  return where.length < question.where.length ? { ...question, where, numbers: withoutGroupBounds(question.numbers) } : question;
}

/** One of the groups that were put in order stands in none. */
function ranks({ order, where }: Question, facet: string): boolean {
  return order !== null && !where.some((filter) => filter.facet === facet && !filter.without);
}

function beside(filter: Filter, before: readonly Filter[]): Filter {
  const held = before.find(({ facet }) => facet === filter.facet);
  return held && filter.facet !== 'person' ? { ...held, values: [...new Set([...held.values, ...filter.values])] } : filter;
}

function kindOf(facet: string): string {
  return PLACES.includes(facet) ? 'place' : ROLES.includes(facet) ? 'role' : facet;
}

function placesFirst(a: Filter, b: Filter): number {
  return Number(PLACES.includes(b.facet)) - Number(PLACES.includes(a.facet));
}

/**
 * What is asked of 'them', where it is asked of no others. A question that would count more than those is asked back: it lacks what narrowed
 * them (a supplier, a reason), or counts something else than who came or left.
 * `by`: it says 'they', in words of its own topic or in those of what was counted; or it only lacks a subject.
 */
export function ofThemAlone(previous: Question, built: Built, { today }: Setting, by: 'they' | 'their words' | 'no subject'): Built {
  // 'How many unallocated?' without a subject counts nobody: it is asked of the place.
  const ofNobody = ({ measure }: Question) => by === 'no subject' && measureNamed(measure)?.records === 'none';
  const isTheirs = (question: Question) => ofNobody(question) || isIncluded(previous, question) || isOfThem(previous, question, by === 'no subject') && (by === 'their words' || !arePicked(previous, question)) && !isLater(previous, question, today) && !areOthers(previous, question);
  if (!('questions' in built) || built.questions.every(isTheirs)) return built;
  return { ask: 'I cannot tell that of those alone. Do you mean this?', offers: built.questions.map(offerOf), guess: true };
}

/** A conversion counts as a starter; within a place it need not, for it is counted where it was left. */
function isIncluded({ measure, where }: Question, next: Question): boolean {
  return measure === 'starters' && next.measure === 'conversions' && where.length === 0;
}

/** Those newly qualified, off sick or tied in are some of the staff: another topic asks of all. */
function arePicked({ measure }: Question, next: Question): boolean {
  return measureNamed(measure)?.records === 'people' && !WHOLE_STAFF.includes(measure) && !sameTopic(measure, next.measure);
}

/** Their lists tell no day on which anything ends. */
export const WHOLE_STAFF: readonly string[] = ['staff', 'permanentStaff', 'teamSize'];

/** Whose assignments end in days to come are others than those who were there on a day long past. */
function isLater({ when }: Question, next: Question, today: CalendarDate): boolean {
  return when.is === 'day' && when.day < today && measureNamed(next.measure)?.spans === 'ahead';
}

function isOfThem(previous: Question, next: Question, another: boolean): boolean {
  const topic = sameTopic(previous.measure, next.measure);
  const narrowed = previous.where.filter(({ facet, without }) => !without && !PLACES.includes(facet) && !ROLES.includes(facet) && !(another && topic && OUTCOMES.includes(facet)));
  const [before, after] = [measureNamed(previous.measure), measureNamed(next.measure)];
  const near = topic && (another || before?.time !== 'flow' || (after?.time === 'flow' && after.spans === before.spans));
  // Who came or left, and the empty ones of the vacant posts, are what another measure does not know.
  const part = PARTS[previous.measure];
  const single = before?.time === 'flow' || (part !== undefined && part.filter.values.length > 0 && !part.said);
  if (!another && excludes(previous, next)) return false;
  // 'What are they covering?' after those who have been here for over a year is not told of those alone.
  const picksBy = Object.keys(previous.numbers).some((name) => !OF_GROUPS.includes(name));
  if (picksBy && next.measure !== previous.measure && Object.keys(next.numbers).length === 0) return false;
  return narrowed.every(({ facet }) => next.where.some((filter) => filter.facet === facet)) && (!single || near);
}

/** Nobody who was not approached yet has applied: what picked those before and what is asked of them cannot both be. */
function excludes(previous: Question, next: Question): boolean {
  // The covered ones of the vacancies take the place of the empty ones.
  const own = measureNamed(previous.measure)?.records === 'people' ? PARTS[previous.measure]?.filter : undefined;
  const held = [...next.where, ...(PARTS[next.measure] ? [PARTS[next.measure]!.filter] : [])].find(({ facet, without }) => facet === own?.facet && !without);
  return own !== undefined && held !== undefined && own.values.length > 0 && held.values.length > 0 && !held.values.some((value) => own.values.includes(value));
}
